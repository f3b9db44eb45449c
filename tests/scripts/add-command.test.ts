import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addCommand } from '../../scripts/add-command.ts';
import { recordCommand } from '../../scripts/record-command.ts';
import { parseContent } from '../../src/check/content/parse-content.ts';
import { contentFiles } from '../../src/check/content/read-content.ts';
import { answering } from '../answering-terminal.ts';
import { writeFiles } from '../project.ts';
import { fixtureContent, published } from '../small-content.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'add-'));
  writeFiles(root, published(fixtureContent('two-years')));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => JSON.parse(readFileSync(join(root, 'content', path), 'utf8'));
const sound = () => expect(() => parseContent(contentFiles(root))).not.toThrow();

/** Runs the command; each question takes the next answer. */
async function add(...answers: string[]) {
  const outcome = await answering(answers, (terminal) => addCommand([], root, terminal));
  expect(answers).toEqual([]);
  return outcome;
}

test('a remark stands beside the words that were named', async () => {
  const { code, said } = await add('１', '没有国有资本经营预算财政拨款支出', '2', '', '演示：原文没有写上年数。', '');
  expect(said).toContain('本站注：演示：原文没有写上年数。');
  expect(code).toBe(0);
  expect(read('reports/2020/remarks.json').remarks.at(-1)).toMatchObject({ text: '演示：原文没有写上年数。' });
  sound();
});

test('a word that means a term is another name of it; one that means a place leads to its section', async () => {
  await add('2', '人头钱', '', '基本支出', '');
  expect(read('glossary.json').terms[0].aliases).toContain('人头钱');
  await add('2', '样例县钱，样例县费 样例县款', '', '没有的名词', '基本支出', '');
  expect(read('glossary.json').terms[0].aliases.slice(-3)).toEqual(['样例县钱', '样例县费', '样例县款']);
  const { said } = await add('2', ' “样例”钱', '', '机关运行经费支出 19.80 万元', '', '机关运行经费', '是');
  expect(said).toContain('搜“样例钱” → “机关运行经费”');
  expect(read('thesaurus.json').entries.at(-1)).toMatchObject({ words: ['样例钱'], means: '机关运行经费' });
  sound();
});

test('a chart takes its numbers from those that are registered, and its sentence names them by their rows', async () => {
  const rows = ['基本支出 90.02 万元', '基本支出', '项目支出 208.00 万元', ''];
  const { said, code } = await add('3', '两类支出', ...rows, '', '项目支出{3}', '项目支出是{2}。', '', '');
  expect(said).toContain('✗ 没有第 3 行。');
  expect(code).toBe(0);
  const [chart] = read('reports/2020/charts.json').charts.slice(-1);
  expect(chart).toMatchObject({
    id: 'liang-lei-zhichu',
    kind: 'bars',
    unit: '万元',
    rows: [{ label: '基本支出' }, {}],
  });
  expect(chart.takeaway).toBe(`项目支出是{${chart.rows[1].figure}}。`);
  recordCommand([], root, () => {});
  sound();
});

test('lines of the site are changed one after the other, as they are usually written; what does not fit is asked again', async () => {
  const pages = ['9', 'www.example.gov.cn/wza'];
  const { said } = await add('4', '1', '虚构局，电话０００－１', '4', '123', '鄂ICP备１２３号－１', ...pages, '', '');
  expect(said).toContain('✗ ICP 备案号：照备案的抄，例如 京ICP备00000000号-1；没有就不写。');
  expect(read('site.json')).toMatchObject({
    contact: '虚构局，电话000-1',
    icpNumber: '鄂ICP备123号-1',
    accessibility: 'https://www.example.gov.cn/wza',
  });
  const licence = 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/';
  await add('4', '1', '删去', '12', '三公经费、机关运行经费', '10', licence, '', '');
  expect(read('site.json')).toMatchObject({ home: { searches: ['三公经费', '机关运行经费'] } });
  expect(read('site.json').licence).toEqual({
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(read('site.json').contact).toBeUndefined();
  expect((await add('')).said).toContain('没有写入任何文件');
  sound();
});

test('whoever gives a published site another path says so by it, and goes back as simply', async () => {
  const { said } = await add('4', '13', 'caiwu', '', '');
  expect(read('site.json')).toMatchObject({ base: '/caiwu/', formerBases: ['/'] });
  expect(said).toContain('docs/operate.md“域名、路径和证书”');
  await add('4', '13', '/', '', '');
  expect(read('site.json')).toMatchObject({ base: '/', formerBases: ['/caiwu/'] });
  sound();
});

test('the day a report was published is one after its year, and no later than today', async () => {
  const { said } = await add('4', '14', '２０２０年12月31日', '2021年8月20日', '', '');
  expect(said).toContain('✗ 写公开发布的那一天，例如 2021-08-20');
  expect(read('reports/2020/report.json').publishedOn).toBe('2021-08-20');
  sound();
});

test('a term that a report explains is taken in, also one that was declined; what none explains is not', async () => {
  const files = new Map(fixtureContent('two-years'));
  const path = 'content/glossary.json';
  const { terms, ...file } = JSON.parse(files.get(path) ?? '');
  const gone = terms.find(({ id }: { id: string }) => id === 'qita-shouru');
  const left = terms.filter((term: object) => term !== gone);
  files.set(path, JSON.stringify({ ...file, terms: left, declined: [gone.name] }));
  const tied = `"term": "${gone.id}",`;
  for (const [name, text] of files) if (name.endsWith('/report.json')) files.set(name, text.replace(tied, ''));
  writeFiles(root, published(files));
  const { code, said } = await add('5', '1', '', '');
  expect([code, said.includes(`名词“${gone.name}”`)]).toEqual([0, true]);
  expect(read('glossary.json').terms.at(-1)).toMatchObject({ name: gone.name, pinyin: gone.pinyin });
  expect(read('glossary.json').declined).toBeUndefined();
  expect(readFileSync(join(root, 'content/reports/2019/report.json'), 'utf8')).toContain(tied);
  recordCommand([], root, () => {});
  sound();
  expect((await add('5')).said).toContain('报告没有解释的不收');
});
