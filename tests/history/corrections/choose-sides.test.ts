import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseSides } from '../../../scripts/choose-sides.ts';

const folder = 'content/reports/2020';
const [figures, source] = [`${folder}/figures.json`, `${folder}/source.txt`];
const conflict = (one: string, other: string) => `<<<<<<< HEAD\n${one}=======\n${other}>>>>>>> 12ab\n`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sides-'));
  mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Puts these texts, answers in turn, and says what was asked and what the files are then. */
async function chosen(texts: Record<string, string>, ...answers: string[]) {
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(root, path), text);
  const said: string[] = [];
  const ask = async () => answers.shift() ?? '';
  await chooseSides(root, Object.keys(texts), ['您的', '同事的'], { print: (line) => void said.push(line), ask });
  return { said, now: Object.keys(texts).map((path) => readFileSync(join(root, path), 'utf8')) };
}

test('what one has withdrawn and the other corrected is one question, asked in the words of the source', async () => {
  const texts = {
    [figures]: conflict('{ "value": "25" },\n', ''),
    [source]: `一、\n${conflict('样例 25 份。\n', '')}`,
  };
  const { said, now } = await chosen(texts, '2');
  expect(said).toEqual([
    '有 1 处两边都改了，留哪一句要您来定：',
    `\n1. ${source}、${figures}\n   您的：【样例 25 份。】\n   同事的：（没有）`,
  ]);
  expect(now).toEqual(['', '一、\n']);
});

test('two changes are two questions; what is left keeps its marks, also where Git shows what both had before', async () => {
  const other = conflict('楼上\n', '楼下\n').replace('=======', '||||||| 98fe\n门口\n=======');
  const { said, now } = await chosen({ [source]: `${conflict('样例 25 份。\n', '样例 51 份。\n')}${other}` }, '1', '');
  expect(said).toHaveLength(3);
  expect(now).toEqual([`样例 25 份。\n${other}`]);
});

test('fields that stand side by side are a question each: no answer decides what was not asked', async () => {
  const fields = (name: string, contact: string) =>
    `  "name": "${name}",\n  "base": "/",\n  "contact": "${contact}",\n`;
  const text = `{\n${conflict(fields('明账演示', '办公室三'), fields('明账', '办公室二'))}}\n`;
  const { said, now } = await chosen({ [figures]: text }, '1', '2');
  expect(said.join('\n')).toMatch(/有 2 处两边都改了[\s\S]*明账【演示】[\s\S]*办公室【三】/);
  expect(now).toEqual([`{\n${fields('明账演示', '办公室二')}}\n`]);
});

test('where nothing but blanks differ all places are one question, and how JSON is set out is none', async () => {
  const texts = {
    [figures]: `${conflict('["25", "份"],\n', '[\n  "25",\n  "份"\n],\n')}${conflict('"样例 25 份"\n', '"样例25 份"\n')}`,
    [source]: `${conflict('样例 25 份。\n', '样例25 份。\n')}${conflict('甲 乙\n', '甲乙\n')}`,
  };
  const { said, now } = await chosen(texts, '1');
  expect(said).toEqual([
    '有 1 处两边都改了，留哪一句要您来定：',
    `\n1. ${source}、${figures}\n   您的：样例【 】25 份。\n   同事的：样例25 份。`,
    '   只是空格不同；这样的还有 2 处，一起定。',
  ]);
  expect(now).toEqual(['[\n  "25",\n  "份"\n],\n"样例 25 份"\n', '样例 25 份。\n甲 乙\n']);
  expect((await chosen({ [figures]: conflict('["25"]\n', '[ "25" ]\n') })).said).toEqual([]);
});

test('of a paragraph that only one still has here its words are shown, not the brackets around it', async () => {
  const own = '},\n{\n  "id": "s1-1-p2",\n  "text": "样例 25 份。"\n';
  const { said } = await chosen({ [`${folder}/report.json`]: conflict('', own) }, '');
  expect(said[1]).toContain('您的：（没有）\n   同事的：【"text": "样例 25 份。"】');
});

test('of lines that one answer decides all are shown', async () => {
  const site = 'content/reports/2020/site.json';
  const [mine, theirs] = [
    '"name": "明账演示",\n"contact": "办公室三"\n',
    '"name": "明账",\n"host": "样例局",\n"contact": "办公室二"\n',
  ];
  const { said } = await chosen({ [site]: conflict(mine, theirs) }, '');
  for (const words of ['明账演示', '办公室三', '样例局', '办公室二']) expect(said[1]).toContain(words);
});
