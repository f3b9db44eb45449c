import { describe, expect, test } from 'vitest';
import { problemCatalogue } from '../../../src/check/content/problem-catalogue.ts';
import { asCodeList, asExplanation } from '../../../src/check/content/reporters/as-explanation.ts';
import { shownExample } from '../../../src/check/content/reporters/shown-example.ts';
import { problemGroups } from '../../../src/words/problem-kinds.ts';
import { fixtureContent } from '../../small-content.ts';

const content = fixtureContent('small');

test('no code is given twice', () => {
  expect(new Set(problemCatalogue.map(({ code }) => code)).size).toBe(problemCatalogue.length);
});

test('the hundreds of a code tell its group', () => {
  const groups = Object.keys(problemGroups);
  expect(problemCatalogue.filter(({ code, group }) => groups[Number(code[2]) - 1] !== group)).toEqual([]);
});

test('the list names every code once, under its group', () => {
  expect(asCodeList().match(/MZ\d{3}(?= )/g)).toEqual(problemCatalogue.map(({ code }) => code));
  expect(asCodeList()).toContain('写法\n  MZ101 ');
});

test('a code is explained with what was changed, what the check then says and how to mend it', () => {
  const entry = problemCatalogue.find(({ code }) => code === 'MZ105');
  if (entry === undefined) throw new Error('MZ105 is gone');
  expect(asExplanation(entry, shownExample(entry, content))).toBe(`MZ105 最后一项后面多了逗号

什么意思
  逗号只写在两项之间；最后一项后面紧接着是 ] 或 }，不能再有逗号。删去最后一项时容易留下它。

例子
  在 content/reports/2019/figures.json 里，把
    "token": "3.5"
  写成了
    "token": "3.5",

npm run check 会说：
  content/reports/2019/figures.json 第 25 行第 21 列  MZ105
   25 │ "token": "3.5",
      │               ^
    最后一项后面多了一个逗号。
    改法：删去这个逗号。
    说明：npm run check -- --explain MZ105

  ✗ 一共 1 个问题，在 1 个文件里。改好后再运行 npm run check；已有的网站没有变。

怎么改
  删去这个逗号。

改好、保存，再运行一次 npm run check，直到出现“没有问题”。例子里的内容是编的。`);
});

describe.each(problemCatalogue)('$code $title', (entry) => {
  test('its example brings it about; the message speaks Chinese and says how to mend', () => {
    const { hint, output } = shownExample(entry, content);
    expect(hint).toMatch(/[\u4e00-\u9fff].*[。？]$/su);
    expect(output).not.toMatch(/undefined|NaN|\[object|Invalid|expected/);
  });
});
