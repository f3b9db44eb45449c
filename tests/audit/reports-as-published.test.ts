import { expect, test } from 'vitest';
import { auditOfText, formulaOf, openRoots, rootsIn } from './audit-of-text.ts';

const open = (heading: string, text: string) =>
  rootsIn(text, heading).map((finding) => formulaOf(finding) || finding.rule);
const threePublic = '七、“三公”经费支出决算情况说明';

test('a list that breaks off in the name of its next part accuses nobody', () => {
  const told = (end: string) =>
    open(
      '二、收入决算情况说明',
      `本年收入合计115.10万元，包括财政拨款收入107.70万元，占93.57%；上级补助收入0万元，占0%；事业收入0万元，占0%${end}`,
    );
  expect(told('；经营收入')).toEqual([]);
  expect(told('。')).toEqual(['93.57% + 0% + 0% ≠ 100%']);
});

const both = (last: string, now = '10.00') =>
  open(
    threePublic,
    `2022年“三公”经费决算数合计为${now}万元，其中：公务用车运行维护费8.00万元、公务接待费2.00万元。2021年“三公”经费决算数合计为9.00万元，其中：公务用车运行维护费7.50万元、公务接待费${last}万元。`,
  );

test('what is listed of the year before is of that year', () => {
  expect(both('1.50')).toEqual([]);
});

test('the three public expenses may be told with meetings and training, which make up their whole', () => {
  const told = (training: string) =>
    open(
      threePublic,
      `2022年“三公”经费决算数合计为18.00万元，其中：因公出国（境）费0万元、公务用车购置费6.00万元、公务用车运行维护费5.00万元、公务接待费2.00万元、会议费3.00万元、培训费${training}万元。`,
    );
  expect(told('2.00')).toEqual([]);
  expect(told('2.60')).not.toEqual([]);
});

test('what the departments of the county itself spent is not what all of it did', () => {
  const told = (whose: string) =>
    open(
      threePublic,
      `2022年全县“三公”经费决算数为18.00万元。2022年${whose}财政拨款资金安排“三公”经费决算数为12.00万元。`,
    );
  expect(told('县直')).toEqual([]);
  expect(told('')).toEqual(['12 ≠ 18']);
});

test('a reason that ends in its word is one, and one that goes on in the list below is told', () => {
  const told = (text: string) => open('三、支出决算情况说明', text);
  expect(told('项目支出20.00万元，比上年减少2.00万元，主要是档案库房完工原因。')).toEqual([]);
  expect(told('项目支出20.00万元，比上年减少2.00万元，主要原因。')).toEqual(['unfinished']);
  const below = '1.库房完工，减少1.50万元。\n2.设备购置减少0.50万元。';
  expect(told(`项目支出20.00万元，比上年减少2.00万元，主要原因是：\n${below}`)).toEqual([]);
  expect(told('项目支出20.00万元，比上年减少2.00万元，主要原因是：')).toEqual(['unfinished']);
});

test('pairs of aims count as often as their sentence lists them', () => {
  const aims = '围绕发展生产、增加收入，强化服务、改善生活，加强管理、维护稳定，推进自治、促进邻里和睦';
  expect(open('一、部门职责', `${aims}四个方面履行职能。`)).toEqual([]);
  expect(open('一、部门职责', '内容有推进自治、促进邻里和睦四个方面。')).toEqual(['listed-items']);
});

test('a unit that a report without parts lists and then describes is below the body', () => {
  const text = [
    '云山县林业局2022年度部门决算',
    '一、单位基本情况',
    '2个二级单位：云山县林业技术推广站、云山县苗木检疫站。其中，云山县苗木检疫站是全额拨款事业单位。',
    '二、收入支出情况',
    '2022年收入30.00万元。',
    '',
  ].join('\n');
  expect(openRoots(auditOfText(text))).toEqual([]);
});

test('the contents may call the body a department', () => {
  const text = (part: string, second = '第二部分 2022年度部门决算情况说明') =>
    [
      '云山县林业局2022年度部门决算',
      '目录',
      part,
      second,
      '第三部分 名词解释',
      '第一部分 云山县林业局概况',
      '一、部门职责',
      '管护林木。',
      '第二部分 2022年度部门决算情况说明',
      '一、收入支出决算总体情况说明',
      '2022年度收入总计30.00万元。',
      '第三部分 名词解释',
      '一、财政拨款收入：指本级财政当年拨付的资金。',
      '',
    ].join('\n');
  const rules = (...given: Parameters<typeof text>) => openRoots(auditOfText(text(...given))).map(({ rule }) => rule);
  expect(rules('第一部分 部门概况')).toEqual([]);
  expect(rules('第一部分 云山县水务局概况')).not.toEqual([]);
});
