import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { runningLines } from '../../src/import/running-lines.ts';
import { sourceLines } from '../../src/import/source-lines.ts';
import { type Printed, pdfOf, printedLines } from './pdf-of.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const resources = { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` };

/** What stands at the edges of pages, and the text without it. */
async function edgesOf(...pages: (readonly Printed[])[]) {
  const result = await readSource(pdfOf(pages), resources);
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  const lines = sourceLines(result.text);
  const running = runningLines(lines);
  const own = new Set(running.map(({ line }) => line));
  return {
    edges: running.map(({ kind, line }) => `${kind} ${line.text}`),
    text: lines.filter((line) => !own.has(line)).map(({ raw }) => raw),
  };
}

const cover = printedLines(['　　　　　　　　柳湾市水务局', '　　　　　　　2023年度部门决算']);
const sentence = '湖泊的保护和治理工作由本局负责组织并且指导各区开展业务';
const head = (text: string, how = ''): Printed => ({ text, x: 80, y: 800, size: 10, how });
const foot = (text: string): Printed => ({ text, x: 250, y: 40, size: 10 });
/** Its text is that of no other page. */
const page = (first: string, ...edges: Printed[]) => [
  ...printedLines([first, sentence, `${first.slice(-2)}${sentence.slice(2)}`]),
  ...edges,
];

test('heads are known by their place, though each names the part that its page belongs to', async () => {
  const { edges, text } = await edgesOf(
    cover,
    page('第一部分 概况', head('第一部分 概况')),
    page('以及河道的管护工作由各区负责组织并且指导各镇开展业务', head('柳湾市水务局2023年度部门决算')),
    page('第二部分 情况说明', head('第二部分 情况说明')),
  );
  expect(edges).toEqual([
    'page-header 第一部分 概况',
    'page-header 柳湾市水务局2023年度部门决算',
    'page-header 第二部分 情况说明',
  ]);
  // The sentence goes on over the page.
  expect(text[4]).toBe('概况的保护和治理工作由本局负责组织并且指导各区开展业务');
  expect(text[5]).toBe('以及河道的管护工作由各区负责组织并且指导各镇开展业务');
});

test('a head as large as the text is known by the line below it, and two by what they repeat', async () => {
  const ruled = (text: string) => ({ ...head(text, '80 795 440 0.5 re f'), size: 15 });
  const { edges } = await edgesOf(
    page('第一部分 概况', ruled('第一部分 概况')),
    page('第二部分 情况说明', ruled('第二部分 情况说明')),
  );
  expect(edges).toEqual(['page-header 第一部分 概况', 'page-header 第二部分 情况说明']);
});

test('a foot repeats what the report says, or has the number of its page; notes at the same place and titles of tables are none', async () => {
  const parts = ['概况', '情况说明', '名词解释'].map((name, nth) => `第${'一二三'[nth]}部分 ${name}`);
  expect((await edgesOf(...parts.map((part) => page(part, foot(part))))).edges).toEqual(
    parts.map((part) => `page-footer ${part}`),
  );
  const numbered = parts.map((part, nth) => `${part.slice(5)}篇    ${nth + 4}`);
  expect((await edgesOf(...numbered.map((words) => page(words.slice(0, 4), foot(words))))).edges).toEqual(
    numbered.map((words) => `page-footer ${words}`),
  );
  const notes = ['①含上年结转', '②不含代管款项', '③按批复数填列'];
  expect((await edgesOf(...notes.map((note) => page(note.slice(1), foot(note))))).edges).toEqual([]);
  const titles = ['收入决算表', '支出决算表', '收入支出决算总表'];
  expect((await edgesOf(...titles.map((title) => page(title, head(title))))).edges).toEqual([]);
});

test('what pages begin with in the type of the text is text', async () => {
  const firsts = ['一、主要职责', '二、机构设置', '三、人员情况'];
  expect((await edgesOf(...firsts.map((first) => page(first)))).edges).toEqual([]);
});

test('heads and feet that the file tells from its text are none of it, as large as it is, and no line amid the text', async () => {
  const tagged = (text: string, y: number, tag = '<</Type/Pagination/Subtype/Header>> BDC'): Printed => ({
    ...{ text, x: 80, y, how: `/Artifact ${tag}` },
  });
  const { edges, text } = await edgesOf(
    page('第一部分 概况', tagged('湖泊的保护', 800), tagged('供内部传阅的一句话', 40, 'BMC')),
    page('第二部分 情况说明', tagged('情况的说明', 800), tagged('这一句在正文当中', 745)),
  );
  expect(edges).toEqual(['page-header 湖泊的保护', 'page-footer 供内部传阅的一句话', 'page-header 情况的说明']);
  expect(text.join('')).toContain('这一句在正文当中');
});
