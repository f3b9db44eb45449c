import { expect, test } from 'vitest';
import { auditOfText, openRoots, rootsIn } from './audit-of-text.ts';
import { reportOf } from './wordings.ts';

const told = (text: string) => rootsIn(text).map(({ rule, places }) => `${rule} ${places[0]?.quote}`);
/** The same of the overview of the report of 云山县统计局. */
const overview = (text: string) =>
  openRoots(
    auditOfText(
      reportOf({ heading: '一、收支情况', text: '云山县统计局本年无变化。' }).replace('负责统计工作。', text),
    ),
  ).map(({ rule, places }) => `${rule} ${places[0]?.quote}`);

test('the body is not called by its name with one character exchanged, lost or too much', () => {
  expect(told('云山县统计局本年无变化。云山县统汁局本年无变化。')).toEqual(['heading-body 云山县统汁局']);
  expect(told('云山县统计局本年无变化。云山具统计局本年无变化。')).toEqual(['heading-body 云山具统计局']);
  expect(told('云山县统计局本年无变化。云县统计局本年无变化。')).toEqual(['heading-body 云县统计局']);
  expect(told('云山县统计局本年无变化。云山县统统计局本年无变化。')).toEqual(['heading-body 云山县统统计局']);
  expect(told('云山县统计局本年无变化。云山县统计句，')[0]).toBe('heading-body 云山县统计句');
});

test('第一部分 is no place before the name of the body', () => {
  const report = reportOf({ heading: '一、收支情况', text: '云山县统计局本年无变化。' });
  const asked = openRoots(auditOfText(report.replaceAll(/第一部分.*/g, '第一部分 县统计局概况')));
  expect(asked.filter(({ rule }) => rule === 'heading-body')).toEqual([]);
});

test('第一部分 alone on its line is not said twice', () => {
  const report = reportOf({ heading: '一、收支情况', text: '云山县统计局本年无变化。' });
  const alone = report.replace(/第一部分.*\n/, '第一部分\n');
  expect(openRoots(auditOfText(alone)).filter(({ rule }) => rule === 'punctuation')).toEqual([]);
});

test('what is no name of it, or shortens it, is no misprint', () => {
  for (const name of ['云山统计局', '云山市统计局', '云山县的统计局', '云山县统计站', '云山县统计工作'])
    expect(told(`云山县统计局本年无变化。调查由${name}开展。`), name).toEqual([]);
});

test('another body is not what makes up these accounts, nor what the overview describes', () => {
  expect(overview('纳入云山县审计局2022年度部门决算编制范围的单位共1个。')).toEqual(['heading-body 云山县审计局']);
  expect(overview('纳入云山县统计局2022年度部门决算编制范围的单位共1个。')).toEqual([]);
  expect(overview('云山县审计局的主要职责是统计。')).toEqual(['heading-body 云山县审计局']);
  expect(overview('预算单位包括县统计局本级。')).toEqual([]);
});

test('the accounts of a 部门 are no 单位决算 of their year; those of 事业单位 within it are', () => {
  const text = (kind: string) => `纳入2022年度${kind}决算汇编范围的单位共2家。`;
  expect(overview(text('单位'))).toEqual(['report-kind 2022年度单位决算']);
  expect(overview(text('部门'))).toEqual([]);
  expect(overview('部门决算包括局本级决算和所属事业单位决算。')).toEqual([]);
});

test('a table that is missing in the contents between two is asked about, though the body prints none', () => {
  const titles = ['收入支出决算总表', '收入决算表', '支出决算表', '财政拨款收入支出决算总表', '“三公”经费支出决算表'];
  const report = (numbers: readonly number[]) =>
    reportOf({ heading: '一、收支情况', text: '本年无变化。' })
      .replace(
        '第一部分',
        `目录\n第一部分 云山县统计局概况\n一、主要职能\n第二部分 2022年度部门决算表\n${numbers
          .map((number, at) => `公开0${number}表 ${titles[at]}`)
          .join('\n')}\n第三部分 2022年度部门决算情况说明\n一、收支情况\n第一部分`,
      )
      .replace(
        '\n第二部分 2022年度部门决算情况说明\n一、收支情况\n本年',
        '\n第二部分 2022年度部门决算表\n另册公开。\n第三部分 2022年度部门决算情况说明\n一、收支情况\n本年',
      );
  const gaps = (numbers: readonly number[]) =>
    openRoots(auditOfText(report(numbers)))
      .filter(({ rule }) => rule === 'contents')
      .map(({ sentence }) => sentence);
  expect(gaps([1, 2, 3, 4, 6])).toEqual([expect.stringContaining('公开06表')]);
  expect(gaps([1, 2, 3, 4, 5])).toEqual([]);
  expect(gaps([1, 3, 4, 6, 7])).toEqual([]);
});
