import { expect, test } from 'vitest';
import { dataPackage } from '../../../src/derive/data/data-package.ts';
import { tableCsv, tableFields, tableSheet } from '../../../src/derive/data/table-files.ts';
import { content2020, table2020, year2020 } from '../../tables-2020.ts';

test('a table is a CSV of one line a row, cells as printed and empty where the table is', () => {
  expect(tableCsv(table2020('t5')).split('\r\n').slice(0, 5)).toEqual([
    'row,code,name,total,basic,project',
    'r1,,合计,390.20,176.30,213.90',
    '201,201,一般公共服务支出,358.70,144.80,213.90',
    '20101,20101,人大事务,358.70,144.80,213.90',
    '2010101,2010101,行政运行,62.30,62.30,',
  ]);
});

test('the lines of a table with two sides say on which they stand', () => {
  const lines = tableCsv(table2020('t4')).split('\r\n');
  expect(lines[0]).toBe('row,side,code,name,final,total,general,fund');
  expect(lines[1]).toBe('in1,revenue,,一、一般公共预算财政拨款,390.20,,,');
  expect(lines.find((line) => line.startsWith('out8,'))).toBe(
    'out8,expenditure,,八、社会保障和就业支出,,14.20,14.20,0.00',
  );
});

test('a column is numeric where all that it prints are numbers', () => {
  expect(tableFields(table2020('t5')).map(({ name, title, type }) => `${name} ${title} ${type}`)).toContain(
    'total 本年支出 小计 number',
  );
});

test('in a workbook the sides of a table stand beside each other, line by line', () => {
  expect(tableSheet(table2020('t1'))[1]).toEqual([
    '一、一般公共预算财政拨款收入',
    '1',
    '390.20',
    '一、一般公共服务支出',
    '32',
    '371.00',
  ]);
  expect(tableSheet(table2020('t1'))[8]).toEqual(['', '', '', '八、社会保障和就业支出', '39', '14.20']);
});

test('the data package describes the file of every table whose cells are here', () => {
  const paths = dataPackage(year2020, content2020.site).resources.map(({ path }) => path);
  expect(paths.slice(3)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `tables/t${nth}.csv`));
});
