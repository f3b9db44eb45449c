import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { moveCommand } from '../../../scripts/move-command.ts';
import { parseContent } from '../../../src/check/content/parse-content.ts';
import { contentFiles } from '../../../src/check/content/read-content.ts';
import { correctionsList } from '../../../src/history/corrections/corrections-list.ts';
import type { Paragraph, Section } from '../../../src/report/schema/report.ts';
import { answering } from '../../answering-terminal.ts';
import { edited, editedFile } from '../../edited-content.ts';
import { writeFiles } from '../../project.ts';
import { published, smallContent } from '../../small-content.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'move-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A second section, and in the first one a paragraph more, with a figure, a remark and a chart that name it. */
function twoSections(): Map<string, string> {
  const paragraph = (id: string, text: string): Paragraph => ({ type: 'paragraph', id, text, lines: [1, 1] });
  const files = edited(smallContent(), ({ report, figures }) => {
    const first = report.parts[0]?.content[0] as Section;
    first.content.push(paragraph('s1-1-p2', '办公用房 7 间。'));
    report.parts[0]?.content.push({
      ...first,
      id: 's1-2',
      numeral: '二、',
      heading: '房屋情况',
      content: [paragraph('s1-2-p1', '房屋如下。'), paragraph('s1-2-p2', '没有出租。')],
    });
    const [figure] = figures;
    if (figure)
      figures.push({
        ...figure,
        id: 'rooms',
        label: '办公用房',
        block: 's1-1-p2',
        value: '7',
        unit: '间',
        quote: '办公用房 7 间',
        token: '7',
      });
  });
  const remarked = editedFile(files, 'reports/2019/remarks.json', ({ remarks }) => {
    remarks.push({ block: 's1-1-p2', quote: '7 间', text: '含会议室。' });
  });
  return published(
    editedFile(remarked, 'reports/2019/charts.json', ({ charts }) => {
      charts.push({ ...charts[0], id: 'rooms', title: '办公用房', after: 's1-1-p2' });
    }),
  );
}

const move = (...answers: string[]) => answering(answers, (terminal) => moveCommand([], root, terminal));

const put = (files: ReadonlyMap<string, string>) => writeFiles(root, files);

const entry = (address: string) =>
  parseContent(contentFiles(root)).permalinks.entries.find((one) => one.address === address);

test('a paragraph goes to another section with all that names it, and the correction follows', async () => {
  put(twoSections());
  const { code, said } = await move('办公用房7间', '房屋情况', '2', '', '', '1', '放错了地方', '2026-11-01', '是');
  expect(said).toContain('  s1-1-p2 → s1-2-p3；旧网址会转过去');
  expect(code).toBe(0);
  const [year] = parseContent(contentFiles(root)).years;
  const section = year?.report.parts[0]?.content[1] as Section;
  expect(section.content.map(({ id }) => id)).toEqual(['s1-2-p1', 's1-2-p3', 's1-2-p2']);
  expect(year?.figures.find(({ id }) => id === 'rooms')?.block).toBe('s1-2-p3');
  expect(year?.remarks.map(({ block }) => block)).toContain('s1-2-p3');
  expect(year?.charts.find(({ id }) => id === 'rooms')?.after).toBe('s1-2-p3');
  expect(year?.corrections[0]?.changes).toContainEqual({
    what: 'moved',
    place: 's1-2-p3',
    from: 's1-1-p2',
    in: 's1-1',
    follows: 's1-1-p1',
  });
  expect(entry('/2019/part-1/#s1-1-p2')?.moved?.to).toBe('/2019/part-1/#s1-2-p3');
});

test('words that led to where it stood lead to where it stands too', async () => {
  const roles = edited(twoSections(), ({ report }) => {
    for (const [index, role] of ['expenditure', 'basic-expenditure'].entries())
      Object.assign(report.parts[0]?.content[index] ?? {}, { role });
  });
  put(
    editedFile(roles, 'thesaurus.json', ({ entries }) => {
      entries.push({ words: ['房子'], means: '办公用房', targets: ['role:expenditure'], kind: 'everyday' });
    }),
  );
  const { code, said } = await move('办公用房7间', '房屋情况', '2', '', '', '1', '放错了地方', '2026-11-01', '是');
  expect(said).toContain('“房子”指着它原来的地方，也指向新的地方');
  expect(code).toBe(0);
  const { entries } = JSON.parse(contentFiles(root).get('content/thesaurus.json') ?? '');
  expect(entries).toMatchObject([{ targets: ['role:expenditure', 'role:basic-expenditure'] }]);
  expect(() => parseContent(contentFiles(root))).not.toThrow();
});

test('a numbered item goes as a whole, with its number as printed, and each old address leads to the new one', async () => {
  const item = (id: string, text: string): Section => ({
    type: 'section',
    id,
    numeral: text.slice(0, 3),
    style: 'item',
    heading: null,
    lines: [1, 1],
    content: [{ type: 'paragraph', id: `${id}-p1`, text, lines: [1, 1] }],
  });
  const files = edited(twoSections(), ({ report }) => {
    const first = report.parts[0]?.content[0] as Section;
    first.content.push(item('s1-1-1', '(一)管理档案。'), item('s1-1-2', '(二)保管样例。'));
  });
  put(published(files));
  const { said } = await move('(二)保管样例', '房屋情况', '', '', '', '1', '放错了地方', '2026-11-01', '是');
  expect(said).toContain('  s1-1-2 → s1-2-2；旧网址会转过去');
  const [year] = parseContent(contentFiles(root)).years;
  expect(year?.corrections[0]?.changes).toEqual([
    { what: 'moved', place: 's1-2-2', from: 's1-1-2', in: 's1-1', follows: 's1-1-1' },
    { what: 'moved', place: 's1-2-2-p1', from: 's1-1-2-p1', in: 's1-1-2', follows: null },
  ]);
  expect(entry('/2019/part-1/#s1-1-2')?.moved?.to).toBe('/2019/part-1/#s1-2-2');
});

test('the only paragraph of a section takes its heading along, and so does the heading its paragraphs', async () => {
  put(twoSections());
  const heading = await move('房屋情况', '名词解释', '', '否');
  expect(heading.said).toContain('要移动的是 2019 年度的 s1-2：二、房屋情况 房屋如下。 没有出租。');
  expect(heading.said).toContain('  s1-2 → s2-2；');
  const only = await move('s2-1-p1', '');
  expect(only.said).toContain('整个部分、它唯一的一节不能移动');
});

test('a heading is found with its numeral or without', async () => {
  put(twoSections());
  const { said } = await move('二、 房屋情况', '二、房产', '一、 人员构成', '', '否');
  expect(said).toContain('要移动的是 2019 年度的 s1-2：');
  expect(said).toContain('没有“二、房产”这一节');
  expect(said).toContain('  s1-2 → s1-1-2；');
});

test('a place that does not fit is asked for again, its own section too', async () => {
  put(twoSections());
  const { code, said } = await move('s1-1-p2', '没有这一节', '人员构成', '名词解释', '9', '', '否');
  expect(said).toContain('没有“没有这一节”这一节');
  expect(said).toContain('它本来就在这一节');
  expect(said).toContain('没有写入任何文件');
  expect(code).toBe(1);
  expect(contentFiles(root)).toEqual(twoSections());
});

test('a term gets another id in every file, and its old address leads to the new one', async () => {
  put(smallContent());
  const { code } = await move('http://localhost:4321/glossary/jiben-zhichu/', 'Jiben', 'jiben-zhichu', 'jiben', '');
  expect(code).toBe(0);
  const { terms, years } = parseContent(contentFiles(root));
  expect(terms.map(({ id }) => id)).toEqual(['jiben']);
  const explanation = years[0]?.report.parts[1]?.content[0] as Section;
  expect(explanation.term).toBe('jiben');
  expect(entry('/glossary/jiben-zhichu/')?.moved?.to).toBe('/glossary/jiben/');
});

test('a term is taken out with what leads to it, and its old address says why', async () => {
  const files = smallContent();
  files.set(
    'content/thesaurus.json',
    JSON.stringify({
      entries: [{ kind: 'everyday', words: ['养人'], means: '人员经费', targets: ['jiben-zhichu'] }],
    }),
  );
  put(files);
  await move('/glossary/jiben-zhichu/', '撤下', '', '报告不再解释它', '');
  const { terms, thesaurus } = parseContent(contentFiles(root));
  expect(terms).toEqual([]);
  expect(thesaurus.some(({ words }) => words.includes('养人'))).toBe(false);
  expect(entry('/glossary/jiben-zhichu/')?.withdrawn).toMatchObject({ text: '基本支出', why: '报告不再解释它' });
});

test('a chart is taken out, and all its addresses say why', async () => {
  put(smallContent());
  await move('http://localhost/2019/part-1/#chart-basic', '是', '画错了', '');
  expect(parseContent(contentFiles(root)).years[0]?.charts).toEqual([]);
  expect(entry('/2019/part-1/#chart-basic')?.withdrawn?.why).toBe('画错了');
});

test('of charts of several years with one id the one that is meant is asked for, and the year is named', async () => {
  const files = twoSections();
  for (const [path, text] of twoSections())
    if (path.includes('/2019/')) files.set(path.replace('/2019/', '/2020/'), text.replaceAll('2019', '2020'));
  put(published(files));
  const { said } = await move('basic', '1', '是', '画错了', '');
  expect(said).toContain('  1. 2020 年度：人员经费\n  2. 2019 年度：人员经费\n几个年度都有。是哪一个？');
  expect(said).toContain('\n2020 年度的图表“人员经费”（basic）。');
  const charts = parseContent(contentFiles(root)).years.map(({ report, charts }) => [report.year, charts.length]);
  expect(Object.fromEntries(charts)).toEqual({ 2019: 2, 2020: 1 });
  expect(entry('/2019/part-1/#chart-basic')?.withdrawn).toBeUndefined();
  expect((await move('办公用房7间', '')).said).toContain('\n几个年度都有。');
});

test('the page of corrections says from under which heading a paragraph went, and under which', async () => {
  put(twoSections());
  await move('办公用房7间', '房屋情况', '2', '', '', '1', '放错了地方', '2026-11-01', '是');
  const [correction] = correctionsList(parseContent(contentFiles(root)));
  const [moved] = correction?.changes.filter(({ what }) => what === 'moved') ?? [];
  expect(moved?.moved?.to).toBe('二、房屋情况');
  expect(moved?.moved?.from).toMatch(/^一、/);
  expect(correction?.findings.filter(({ before, after }) => before === after)).toEqual([]);
});
