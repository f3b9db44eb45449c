import { expect, test } from 'vitest';
import { runningLines } from '../../src/import/running-lines.ts';
import { sourceLines } from '../../src/import/source-lines.ts';

const numbers = (text: string) => runningLines(sourceLines(text)).map(({ line }) => `${line.number} ${line.text}`);

test('a bare number that breaks into a sentence is the number of a page, however long the pages are', () => {
  const text = [
    '第一部分 概况',
    '1',
    '一、主要职能',
    '2',
    '本单位负责辖区内湖泊的巡查保护，工资福利支出比上年增加96.4万元，增长',
    '3',
    '9.01%，主要原因是新增人员。',
  ].join('\n');
  expect(numbers(text)).toEqual(['6 3']);
});

test('numbers of pages of unlike length are told where one breaks into a sentence, the others far from it with them', () => {
  const long = '本单位严格执行各项财务制度，对有关事项进行了梳理和整改，';
  const lines = [
    ...Array(9).fill(`${long}取得成效。`),
    '二、机构设置',
    '1',
    ...Array(12).fill(`${long}取得成效。`),
    long,
    '2',
  ];
  const text = [...lines, '取得成效。', ...Array(20).fill('合计'), `${long}取得成效。`, '3'].join('\n');
  expect(numbers(text)).toEqual(['11 1', '25 2', '48 3']);
});

test('the title that stands amid a sentence of a text, or in it three times, is the head of its pages', () => {
  const [title, whole] = ['云溪县档案馆2021年度部门决算', '本单位严格执行各项财务制度，对有关事项进行了认真的梳理。'];
  const kinds = (...lines: string[]) =>
    runningLines(sourceLines([title, ...lines].join('\n'))).map(({ kind, line }) => `${kind} ${line.number}`);
  expect(kinds(whole, title, whole.slice(0, -5), title, whole.slice(-5))).toEqual(['page-header 3', 'page-header 5']);
  expect(kinds(whole, title, whole, title, whole, title, whole)).toHaveLength(3);
  expect(kinds(whole, title, '一、收入', whole)).toEqual([]);
});

test('numbers of a list, and cells of a table a line each, are none', () => {
  const list = ['序号及项目名称一列所列的各个项目如下表所示。', '1', '湖泊巡查', '2', '水质监测', '3', '宣传'].join(
    '\n',
  );
  expect(numbers(list)).toEqual([]);
  expect(numbers(['在职人员', '1', '行政', '2', '事业', '3', '离退休'].join('\n'))).toEqual([]);
});

test('the words beside the numbers of pages are their foot, also where the number stands apart once', () => {
  const page = (nth: number, foot: string) =>
    `${nth === 1 ? '' : '\f'}收入决算表\n合计\t${nth}.00\n注：本表反映收入。\n${foot}`;
  const text = [
    page(1, '备注：可能存在尾差。\t第 1 页，共 4 页'),
    page(2, '备注：可能存在尾差。\n第 2 页，共 4 页'),
    page(3, '备注：可能存在尾差。    第 3 页，共 4 页'),
    page(4, '备注：可能存在尾差。\t第 4 页，共 4 页'),
  ].join('\n');
  const feet = runningLines(sourceLines(text)).filter(({ kind }) => kind === 'page-footer');
  expect(feet.map(({ line }) => line.number)).toEqual([4, 8, 13, 17]);
});

test('the address that a browser prints at the foot of its pages is one, however far its number is set apart', () => {
  const feet = [
    'http://www.example.cn/a.html\t1/3',
    'http://www.example.cn/a.html      2/3',
    'http://www.example.cn/a.html\t3/3',
  ];
  const text = feet.map((foot, nth) => `第${nth}段说明本单位的情况。\n${foot}`).join('\n\f');
  expect(runningLines(sourceLines(text)).map(({ line }) => line.number)).toEqual([2, 4, 6]);
});

test('the number of a page of a sheet is one at the foot of several pages, and else may be an amount between dashes', () => {
  const told = (...feet: string[]) => {
    const text = feet.map((foot, nth) => `第${nth}张表\n合计\t${nth}.00\n${foot}`).join('\n\f');
    return runningLines(sourceLines(text)).map(({ kind, line }) => `${kind} ${line.text}`);
  };
  expect(told('— 1.1 —', '— 2.2 —', '— 2.3 —')).toEqual(
    ['— 1.1 —', '— 2.2 —', '— 2.3 —'].map((own) => `page-number ${own}`),
  );
  expect(told('— 1.1 —', '— 2.2 —', '— 2.3 —\n甲')).toEqual([]);
});

test.each([
  ['第一页', '第二页', '第三页'],
  ['·9·', '·10·', '·11·'],
  ['P1', 'P2', 'P3'],
  ['Page ii of ix', 'Page iii of ix', 'Page iv of ix'],
  ['样例局决算公开 第1页', '样例局决算公开 第2页', '样例局决算公开 第3页'],
])('the number of a page in a dress of its own is known by rising with the pages: %s', (...feet) => {
  const text = feet.map((foot) => `本单位的情况如上。\n${foot}`).join('\n\f');
  expect(runningLines(sourceLines(text)).map(({ line }) => line.text)).toEqual(feet);
});

test('last lines that differ in more than the number of their page are text', () => {
  const text = ['共办会3次。', '共办会4次，其中1次是年会。', '共办会5次，其中2次是年会。'].join(
    '\n\f本单位的情况如上。\n',
  );
  expect(numbers(text)).toEqual([]);
  expect(numbers(['第1次办会9人。', '第2次办会7人。', '第3次办会8人。'].join('\n\f本单位的情况如上。\n'))).toEqual([]);
});

test.each([
  '来源：云溪县档案馆 作者： 发布时间：2022-08-23 点击数：18',
  '编辑日期:2022-08-15  作者:管理员    阅读次数:次  [ 关 闭 ]',
  '日期:2022-09-02 10:00    来源:云溪县档案馆',
])('what a website writes above the text is none of the report: %s', (line) => {
  const text = (own: string) => `云溪县档案馆2021年度部门决算\n${own}\n一、收入决算情况说明\n收入3.00万元。`;
  expect(numbers(text(line))).toHaveLength(1);
  expect(numbers(text('收入来源：财政拨款'))).toEqual([]);
  expect(numbers(text('日期：2022年8月20日'))).toEqual([]);
});

test('in a text without page breaks pages end with their dressed numbers, and have heads', () => {
  const page = (nth: number, ...lines: string[]) => ['云山县统计局2020年度部门决算', ...lines, `— ${nth} —`];
  const text = [...page(1, '一、主要职能', '负责统计和'), ...page(2, '普查。'), ...page(3, '二、机构', '一科。')];
  expect(numbers(text.join('\n')).filter((line) => line.includes('决算'))).toHaveLength(3);
});
