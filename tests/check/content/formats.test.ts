import { expect, test } from 'vitest';
import { templateRelations } from '../../../src/audit/relations.ts';
import { type ContentCheck, checkContent } from '../../../src/check/content/check-content.ts';
import { asAnnotations } from '../../../src/check/content/reporters/as-annotations.ts';
import { asJson } from '../../../src/check/content/reporters/as-json.ts';
import { asText } from '../../../src/check/content/reporters/as-text.ts';
import { smallContent } from '../../small-content.ts';

const sound = checkContent(smallContent());
const figures = 'reports/2019/figures.json';
const broken = checkContent(
  smallContent([
    { file: figures, from: '"label": "在职人员",', to: '"label": "在职人员"，' },
    { file: figures, from: '"unit": "万元"', to: '"unit": 1' },
  ]),
);

test('sound content is one line that says what was looked at', () => {
  const unused = templateRelations.length;
  const line = `✓ 没有问题：检查了 10 个文件，1 个年度，2 个数字，0 条勾稽关系（独立的不一致 0 个，照实公布，不算问题）；另有 ${unused} 条用不上，见“勾稽核对”页。`;
  expect([asText(sound), asAnnotations(sound)]).toEqual([line, line]);
});

test('the text ends with how many problems there are in how many files', () => {
  expect(asText(broken).split('\n').at(-1)).toBe(
    '✗ 一共 2 个问题，在 1 个文件里。改好后再运行 npm run check；已有的网站没有变。',
  );
});

test('JSON has each problem with its place, and what could not be checked', () => {
  const { ok, problems, skipped, counts } = JSON.parse(asJson(broken));
  expect([ok, counts]).toEqual([false, null]);
  expect(problems[0]).toEqual({
    code: 'MZ101',
    title: '用了中文逗号',
    file: 'content/reports/2019/figures.json',
    line: 5,
    column: 22,
    length: 1,
    message: '这里用了中文逗号“，”。',
    hint: '改成英文逗号 ,（切换到英文输入法再打）。',
    excerpt: '      "label": "在职人员"，',
    explain: 'npm run check -- --explain MZ101',
  });
  expect(skipped.map(({ title }: { title: string }) => title)).toContain('数字的引文');
  expect(JSON.parse(asJson(sound)).counts.figures).toBe(2);
});

test('annotations name file, line and columns', () => {
  expect(asAnnotations(broken).split('\n')[0]).toBe(
    '::error file=content/reports/2019/figures.json,line=5,col=22,endColumn=23,title=MZ101 用了中文逗号::这里用了中文逗号“，”。%0A改法：改成英文逗号 ,（切换到英文输入法再打）。%0A说明：npm run check -- --explain MZ101',
  );
});

test('nothing in a message can end an annotation or begin another', () => {
  const [problem] = broken.problems;
  if (problem === undefined) throw new Error('The content is broken');
  const hostile: ContentCheck = {
    problems: [{ ...problem, file: 'content/a,b:c%.json', message: '100%\r\n::error::x' }],
    skipped: [],
  };
  expect(asAnnotations(hostile).split('\n')[0]).toBe(
    '::error file=content/a%2Cb%3Ac%25.json,line=5,col=22,endColumn=23,title=MZ101 用了中文逗号::100%25%0D%0A::error::x%0A改法：改成英文逗号 ,（切换到英文输入法再打）。%0A说明：npm run check -- --explain MZ101',
  );
});
