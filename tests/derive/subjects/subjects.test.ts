import { expect, test } from 'vitest';
import { codesAbove, type Subject, subjectsInText, subjectsOf } from '../../../src/derive/subjects/subjects.ts';
import { year2020 } from '../../tables-2020.ts';

const subjects = subjectsOf([year2020]);

test('a 科目 is known by its code, with every row of the tables that states it', () => {
  const subject = subjects.get('2080505');
  expect(subject?.name).toBe('机关事业单位基本养老保险缴费支出');
  expect(subject?.rows.map(({ table, row }) => `${table.id} ${row.key}`)).toEqual([
    't2 2080505',
    't3 2080505',
    't5 2080505',
  ]);
  expect(subjects.has('')).toBe(false);
});

test('an 项 stands under its 款, and that under its 类', () => {
  expect(codesAbove('2080505')).toEqual(['208', '20805']);
  expect(codesAbove('30108')).toEqual(['301']);
  expect(codesAbove('208')).toEqual([]);
});

test('a name within a longer one is not named', () => {
  const named = (code: string, name: string): [string, Subject] => [code, { code, name, rows: [] }];
  const two = new Map([named('30108', '基本养老保险缴费'), named('2080505', '基本养老保险缴费支出')]);
  const ledger = {
    blocks: new Map([['s3-p1', { text: '基本养老保险缴费支出决算为9.45万元；基本养老保险缴费增加。' }]]),
  };
  const found = subjectsInText({ ledger } as never, two);
  expect(found.get('2080505')).toEqual([{ block: 's3-p1', ranges: [[0, 10]] }]);
  expect(found.get('30108')).toEqual([{ block: 's3-p1', ranges: [[20, 28]] }]);
});
