import { expect, test } from 'vitest';
import { quantitiesIn } from '../../src/import/propose-figures/quantities.ts';
import { about } from '../../src/report/printed-figure.ts';

/** The quantities of a sentence as a person would jot them down: label, number, approximation, unit. */
const read = (text: string) =>
  quantitiesIn(text).map(({ label, value, unit, approx }) => `${label} ${about(value, approx)}${unit}`);

test.each([
  ['全年办结信访事项126件，办结率98.4%。', ['全年办结信访事项 126件', '办结率 98.4%']],
  ['发放宣传资料 1,200 余份、制作展板 16 块。', ['发放宣传资料 1200余份', '制作展板 16块']],
  ['参加演练 300 多人次', ['参加演练 300多人次']],
  ['参加演练约300人次，举办近5场', ['参加演练 约300人次', '举办 近5场']],
  ['改造老旧小区 12.5 万平方米', ['改造老旧小区 12.5万平方米']],
  ['全区 5 所学校投入使用', ['全区学校投入使用 5所']],
  ['争取上级资金 350 万元，比上年增长 8.2%', ['争取上级资金 350万元', '比上年增长 8.2%']],
  ['群众满意率95%以上', ['群众满意率 95以上%']],
  ['举办讲座 3 场 150 人', ['举办讲座 3场', '举办讲座（人） 150人']],
  ['全年借出 45 件次，出动 12 车次', ['全年借出 45件次', '出动 12车次']],
  ['局机关有办公室、保管科3个科室', ['科室 3个']],
  ['实行区、街两级管理', ['街管理 2级']],
])('%s states %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['a year', '2019年，各项工作平稳推进'],
  ['a day', '自 3 月 15 日起执行'],
  ['a span of years', '2018-2020 年三年行动'],
  ['numbering', '1.完善机制。(2)强化督办。'],
  ['an ordinal', '第 3 次会议和第二十个宣教月'],
  ['a name with digits', '城管 110 平台、12345 热线、G20 会场'],
  ['a slogan', '增强“四个意识”、坚定“四个自信”、做到“两个维护”'],
  ['a rank', '街道二级单位和一级巡视员'],
  ['less than nothing', '群众来访同比增长-5.4%，来信增长－8.1%、来电增长−12%'],
  ['a numeral in a name', '“四个百万”、八七会址、地铁六号线、一张网、三重一大'],
  ['一 as an article', '一系列典型，一个方向，一次次'],
])('%s is no quantity', (_, text) => {
  expect(read(text)).toEqual([]);
});
