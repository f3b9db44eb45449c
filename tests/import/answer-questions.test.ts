import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { correctCommand } from '../../scripts/correct-command.ts';
import { importCommand } from '../../scripts/import-command.ts';
import { recordCommand } from '../../scripts/record-command.ts';
import { checkContent } from '../../src/check/content/check-content.ts';
import { parseContent } from '../../src/check/content/parse-content.ts';
import { contentFiles, foundFiles } from '../../src/check/content/read-content.ts';
import { Refusal } from '../../src/check/content/refusal.ts';
import { contentProblemsOf } from '../../src/import/answers/content-problems-of.ts';
import { idsElsewhere } from '../../src/import/answers/figure-ids.ts';

let root: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'answers-'));
  for (const year of [2019, 2020]) {
    const text = readFileSync(resolve(`docs/practice/report-${year}.txt`), 'utf8');
    writeFileSync(join(root, `${year}.txt`), text.replace('接待来访 15 批次', '接待来访 15 批次，借用礼堂 3 处'));
  }
  await importCommand(['2019.txt', '--year', '2019'], root, () => {});
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => JSON.parse(readFileSync(join(root, 'content', path), 'utf8'));

/** Imports 2020; a question that holds certain words is answered so, all others with Enter. */
async function imported(answers: Record<string, string[]>, ...flags: string[]): Promise<string> {
  return importedOf(2020, answers, ...flags);
}

async function importedOf(year: number, answers: Record<string, string[]>, ...flags: string[]): Promise<string> {
  const said: string[] = [];
  const print = (line: string) => void said.push(line);
  const ask = async (question: string) => {
    said.push(question);
    if (said.length > 300) throw new Error(`It goes on asking: ${said.slice(-6).join('\n')}`);
    const known = Object.entries(answers).find(([words, left]) => question.includes(words) && left.length > 0);
    return known?.[1].shift() ?? '';
  };
  expect(await importCommand([`${year}.txt`, '--year', `${year}`, ...flags], root, print, { print, ask })).toBe(0);
  return said.join('\n');
}

test('what the import asks is answered one by one, and written where it belongs', async () => {
  const said = await imported({
    '写序号：': ['２', '1'],
    '为什么？': ['两项工作都说到'],
    '它叫什么？（直接按回车是“全年编写样例”）': ['编写样例'],
    '（直接按回车是 work.bianxie-yang-li）': ['Work', 'work.examples'],
    '它叫什么？（直接按回车是“借用礼堂”；': ['借用礼堂'],
  });
  expect(said).toContain('有 6 件事要您定');
  expect(said).toContain('收进名词吗？（是/否，直接按回车是“是”）');
  expect(said).toContain('  2. s3-1 ');
  expect(said).toContain('报告解释了 “三公”经费，名词表里没有。');
  expect(said).toContain('“Work”不能作编号');
  expect(said).toContain('✓ 都答完了');
  expect(read('reports/2020/decisions.json').decisions).toMatchObject([
    { belongsTo: 's3-1', reason: '两项工作都说到' },
  ]);
  expect(read('glossary.json').terms.map(({ id }: { id: string }) => id)).toContain('sangong-jingfei');
  expect(existsSync(join(root, 'content/reports/2020/glossary-draft.json'))).toBe(false);
  const { figures } = read('reports/2020/figures.json');
  expect(figures.filter(({ provisional }: { provisional?: true }) => provisional)).toEqual([]);
  expect(figures).toContainEqual(expect.objectContaining({ id: 'work.examples', label: '编写样例' }));
  expect(figures).toContainEqual(
    expect.objectContaining({
      id: 'work.jieyong-litang',
      label: '借用礼堂',
      value: '3',
      unit: '处',
      measure: 'stock',
      block: 's2-4-p2',
    }),
  );
  recordCommand([], root, () => {});
  expect(parseContent(contentFiles(root)).years.length).toBe(2);
});

test('a term that a person does not want is not asked about again', async () => {
  const said = await imported({ '收进名词吗？': ['否'], '写序号：': ['2', '1'] });
  expect(said).toContain('收进名词吗？');
  expect(read('glossary.json').declined).toEqual(['“三公”经费']);
  expect(await imported({}, '--replace')).not.toContain('收进名词吗？');
});

test('whoever leaves is told what is open; nothing provisional can be published, and it is asked again', async () => {
  const said = await imported({ '写序号：': ['退出'] });
  expect(said).not.toContain('它叫什么？');
  expect(said).toMatch(/答了 0 件，已经写好；还有 \d+ 件先放着/);
  recordCommand([], root, () => {});
  expect(() => parseContent(contentFiles(root))).toThrow('的编号和名称是导入时暂拟的，还没有人定过');
  const again = await imported({ '  写序号：': ['1'], '写序号：': [] }, '--replace');
  expect(again).toContain('✓ 都答完了');
});

/** Answers to the two first questions of 2020, the second given a name and an id. */
const named = () => ({
  '  写序号：': ['1'],
  '写序号：': ['2'],
  '它叫什么？（直接按回车是“全年编写样例”）': ['编写样例'],
  '（直接按回车是 work.bianxie-yang-li）': ['work.examples'],
});
const numbersOf = (value: string) =>
  read('reports/2020/figures.json').figures.filter((figure: { value: string }) => figure.value === value);
function reprint(...changes: [string, string][]): void {
  const text = readFileSync(join(root, '2020.txt'), 'utf8');
  writeFileSync(
    join(root, '2020.txt'),
    changes.reduce((now, [from, to]) => now.replace(from, to), text),
  );
}

test('names and ids that Enter took are told once more, before they are addresses for ever', async () => {
  const said = await imported({
    ...named(),
    '（直接按回车是 work.bianxie-yang-li）': ['', 'work.examples'],
    '要改哪一个？': ['９', '2', ''],
    '它叫什么？（直接按回车是“编写样例”）': ['样例'],
  });
  expect(said).toMatch(/推送以后永远不能改，现在再看一遍：\n.*\n {2}2\. 编写样例　work\.bianxie-yang-li　.*【24】/);
  expect(said).toContain('看不懂“９”');
  expect(numbersOf('24')).toMatchObject([{ id: 'work.examples', label: '样例' }]);
});

test('whoever is cut off has left: what was answered is in the report too, and nothing is half written', async () => {
  const answers = ['2', '两项工作都说到'];
  const said: string[] = [];
  const terminal = {
    print: (line: string) => void said.push(line),
    ask: async () => answers.shift() ?? Promise.reject(new Refusal('没有等到回答')),
  };
  const print = (line: string) => void said.push(line);
  expect(await importCommand(['2020.txt', '--year', '2020'], root, print, terminal)).toBe(0);
  expect(said.join('\n')).toMatch(/答了 1 件，已经写好；还有 \d+ 件先放着/);
  const codes = checkContent(foundFiles(root)).problems.map(({ code }) => code);
  expect(codes).not.toContain('MZ413');
});

test('a number that was answered is not asked again by the next run', async () => {
  await imported({ ...named(), '它叫什么？（直接按回车是“全年举办练习”）': ['退出'] });
  expect(numbersOf('24')).toMatchObject([{ id: 'work.examples', label: '编写样例' }]);
  const again = await imported({ '  写序号：': ['1'] }, '--replace');
  expect(again).not.toContain('【24】');
  expect(again).toContain('✓ 都答完了');
  recordCommand([], root, () => {});
  expect(parseContent(contentFiles(root)).years.length).toBe(2);
});

test('the same sentence in another year keeps its name and id by Enter alone, its id under another name too; another unit is another number', async () => {
  await imported({ ...named(), '它叫什么？（直接按回车是“借用礼堂”；': ['借用场地'] });
  const text = readFileSync(join(root, '2020.txt'), 'utf8').replaceAll('2020', '2021').replaceAll('2019', '2020');
  writeFileSync(
    join(root, '2021.txt'),
    text.replace('编写样例 24 份', '编写样例 31 份').replace('礼堂 3 处', '礼堂 4 处'),
  );
  const renamed = { '它叫什么？（直接按回车是“借用场地”；': ['借出的场地'] };
  await importedOf(2021, { ...renamed, '  写序号：': ['1'], '写序号：': ['2'] });
  const { figures } = read('reports/2021/figures.json');
  expect(figures).toContainEqual(expect.objectContaining({ value: '31', id: 'work.examples', label: '编写样例' }));
  expect(figures).toContainEqual(
    expect.objectContaining({ value: '4', id: 'work.jieyong-changdi', label: '借出的场地' }),
  );
  expect(idsElsewhere(contentFiles(root), 2021, { label: '编写样例', unit: '份' })).toEqual(['work.examples']);
  expect(idsElsewhere(contentFiles(root), 2021, { label: '编写样例', unit: '本' })).toEqual([]);
});

test('an answer that was wrong is given anew: what it wrote is deleted, and the same file is imported again', async () => {
  await imported({
    '  写序号：': ['1'],
    '写序号：': ['1'],
    '（直接按回车是 work.quannian-bianxie-yang-li）': ['work.exampel'],
  });
  const without = (path: string, list: string, isWrong: (one: Record<string, string>) => boolean) => {
    const json = read(path);
    const kept = json[list].filter((one: Record<string, string>) => !isWrong(one));
    expect(kept.length).toBe(json[list].length - 1);
    writeFileSync(join(root, 'content', path), JSON.stringify({ ...json, [list]: kept }));
  };
  without('reports/2020/decisions.json', 'decisions', () => true);
  without('reports/2020/figures.json', 'figures', ({ id }) => id === 'work.exampel');
  without('reports/2020/figures.json', 'figures', ({ label }) => label === '借用礼堂');
  without('glossary.json', 'terms', ({ id }) => id === 'sangong-jingfei');
  const again = await imported(named(), '--replace');
  expect(again).toContain('有 4 件事要您定');
  expect(again).toContain('✓ 都答完了（4 件）');
  expect(read('reports/2020/decisions.json').decisions).toMatchObject([{ belongsTo: 's3-1' }]);
  expect(numbersOf('24')).toMatchObject([{ id: 'work.examples', label: '编写样例' }]);
  expect(read('glossary.json').terms.map(({ id }: { id: string }) => id)).toContain('sangong-jingfei');
});

test('a number in a line that the first question moves is registered once, where it is moved to', async () => {
  reprint(['练习都在本机进行，没有影响线上的网站。', '以上练习之外，另有 3 个平台在建。']);
  const said = await imported({ '  写序号：': ['1'], '写序号：': ['2'] });
  expect(said).not.toContain('【】');
  expect(said.match(/\ns3.*【3】.*\n/g)?.filter((line) => line.includes('平台'))).toHaveLength(1);
  recordCommand([], root, () => {});
  expect(parseContent(contentFiles(root)).years.length).toBe(2);
  expect(numbersOf('3').filter(({ unit }: { unit: string }) => unit === '个')).toMatchObject([{ block: 's3-1-p1' }]);
});

test('a reprint of a published year is finished with its answers and npm run correct: numbers and decisions follow', async () => {
  await imported(named());
  recordCommand([], root, () => {});
  reprint(['24 份', '42 份'], ['2.举办练习。', '2.整理样例。整理了旧的样例。\n\n3.举办练习。']);
  const said = await imported({}, '--replace');
  expect(said).not.toContain('没有编号。它属于哪里？');
  expect(numbersOf('42')).toMatchObject([{ id: 'work.examples', label: '编写样例' }]);
  expect(read('reports/2020/decisions.json').decisions).toMatchObject([{ line: 46, belongsTo: 's3-1' }]);
  const problems = checkContent(foundFiles(root), '2999-01-01').problems;
  expect(problems.map(({ code }) => code)).toEqual(['MZ405']);
  expect(problems[0]?.hint).toContain('运行 npm run correct');
  const flags = ['--kind', 'department', '--why', '单位换了稿', '--yes'];
  expect(await correctCommand(flags, root, { print: () => {}, ask: async () => '' })).toBe(0);
  expect(checkContent(foundFiles(root), '2999-01-01').problems).toEqual([]);
});

test('a number whose sentence is gone is asked about: it is one of the new ones, or no more', async () => {
  await imported(named());
  recordCommand([], root, () => {});
  reprint(['全年编写样例 24 份', '编出的样例共计 42 份']);
  const said = await imported({ '写序号：': ['0', '1'] }, '--replace');
  expect(said).toContain('原来登记的“编写样例”（“全年编写样例 24 份”），新原文里找不到这句话了。');
  expect(said).toContain('看不懂“0”。请写 1 到');
  expect(numbersOf('42')).toMatchObject([{ id: 'work.examples', label: '编写样例' }]);
  expect(numbersOf('24')).toEqual([]);
  reprint(['编出的样例共计 42 份', '样例都编好了']);
  await imported({ '写序号：': ['9', '1'] }, '--replace');
  expect(read('reports/2020/figures.json').figures.map(({ id }: { id: string }) => id)).not.toContain('work.examples');
});

test('a remark whose words a reprint has no more is withdrawn by one answer', async () => {
  await imported(named());
  recordCommand([], root, () => {});
  const path = join(root, 'content/reports/2020/remarks.json');
  const { block } = numbersOf('24')[0] as { block: string };
  const remarks = [{ block, quote: '编写样例 24 份', text: '演示：原件如此。' }];
  writeFileSync(path, JSON.stringify({ ...read('reports/2020/remarks.json'), remarks }));
  reprint(['全年编写样例 24 份', '全年编写样例 26 份']);
  const said = await imported({ '写序号：': ['1'] }, '--replace');
  expect(said).toContain('本站注说的“编写样例 24 份”，新的原文里没有了。注是：演示：原件如此。');
  expect(read('reports/2020/remarks.json').remarks).toEqual([]);
});

test('what a question left open may be is not asked about as something new, and is offered when it is asked again', async () => {
  await imported(named());
  recordCommand([], root, () => {});
  reprint(['全年编写样例 24 份', '编出的样例共计 42 份']);
  const left = await imported({ '写序号：': [''] }, '--replace');
  expect(left).toContain('【42】 份。\n  也许就是上面先放着的“编写样例”，也先放着。');
  expect(left).toContain('还有 2 件先放着');
  expect(numbersOf('42')).toMatchObject([{ provisional: true }]);
  // Somebody has meanwhile named it as a number of its own.
  const path = join(root, 'content/reports/2020/figures.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/,\s*"provisional": true/, ''));
  const again = await imported({ '写序号：': ['1'] }, '--replace');
  expect(again).toMatch(/ {2}1\. s3-1-1-p1：.*【42】/);
  expect(again).toContain('✓ 都答完了');
  expect(numbersOf('42')).toMatchObject([{ id: 'work.examples', label: '编写样例' }]);
  expect(numbersOf('24')).toEqual([]);
});

test('an answer that is none is said to be, and asked again', async () => {
  const said = await imported({
    '  写序号：': ['1'],
    '写序号：': ['9', '2'],
    拼音是: ['否', 'sangong jingfei', ''],
    '它叫什么？（直接按回车是“全年编写样例”）': ['2', 'work.examples', '编写样例'],
  });
  expect(said).toContain('看不懂“9”。请写 1 到 3 的一个数字。');
  expect(said).toContain('“否”不是带声调的拼音');
  expect(said).toContain('“sangong jingfei”不是带声调的拼音');
  expect(said).toContain('“2”不是名称');
  expect(said).toContain('“work.examples”不是名称');
  expect(numbersOf('24')).toMatchObject([{ label: '编写样例' }]);
});

test('an own word that is a heading of the new report is asked about too; nothing is deleted by Enter alone', async () => {
  const entry = { kind: 'everyday', means: '项目支出', targets: ['xiangmu-zhichu'] };
  const entries = ['编写样例', '名词解释'].map((word) => ({ ...entry, words: [word] }));
  writeFileSync(join(root, 'content/thesaurus.json'), JSON.stringify({ entries }));
  const left = await imported({ '  写序号：': ['1'], '写序号：': ['2', '', '2'] });
  expect(left).toMatch(/报告里是：.*【编写样例】/);
  expect(left).toContain('还有 1 件先放着');
  const which = ['2', '2'];
  await imported({ '写序号：': which, 为什么仍然: ['本局的叫法'] }, '--replace');
  expect(contentProblemsOf(contentFiles(root)).filter(({ file }) => file.includes('thesaurus'))).toEqual([]);
  expect(read('thesaurus.json').entries).toMatchObject([
    { words: ['编写样例'], alsoLiteral: { 编写样例: '本局的叫法' } },
    { words: ['名词解释'], targets: ['xiangmu-zhichu', 'role:glossary'] },
  ]);
});
