import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importCommand } from '../../scripts/import-command.ts';
import { recordCommand } from '../../scripts/record-command.ts';
import { parseContent } from '../../src/check/content/parse-content.ts';
import { contentFiles } from '../../src/check/content/read-content.ts';

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
  const said: string[] = [];
  const print = (line: string) => void said.push(line);
  const ask = async (question: string) => {
    said.push(question);
    const known = Object.entries(answers).find(([words, left]) => question.includes(words) && left.length > 0);
    return known?.[1].shift() ?? '';
  };
  expect(await importCommand(['2020.txt', '--year', '2020', ...flags], root, print, { print, ask })).toBe(0);
  return said.join('\n');
}

test('what the import asks is answered one by one, and written where it belongs', async () => {
  const said = await imported({
    '写序号：': ['２', '1'],
    '为什么？': ['两项工作都说到'],
    '它叫什么？（直接按回车是“全年编写样例”）': ['编写样例'],
    '（直接按回车是 work.s3-1-1-p1）': ['Work', 'work.examples'],
    '它叫什么？（直接按回车是“借用礼堂”；': ['借用礼堂'],
  });
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
      block: 's2-4-p1',
    }),
  );
  recordCommand([], root, () => {});
  expect(parseContent(contentFiles(root)).years.length).toBe(2);
});

test('whoever leaves is told what is open; nothing provisional can be published, and it is asked again', async () => {
  const said = await imported({ '写序号：': ['退出'], '它叫什么？': ['以后', '退出'] });
  expect(said).toMatch(/答了 0 件，已经写好；还有 \d+ 件先放着/);
  recordCommand([], root, () => {});
  expect(() => parseContent(contentFiles(root))).toThrow('的编号和名称是导入时暂拟的，还没有人定过');
  const again = await imported({ '  写序号：': ['1'], '写序号：': [] }, '--replace');
  expect(again).toContain('✓ 都答完了');
});
