import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { askedValues } from '../../src/search/corpus/value-search.ts';
import { searchRecords } from '../../src/search/records/search-records.ts';
import { content2020 } from '../tables-2020.ts';
import { corpusOf, figure, record } from './small-corpus.ts';

const corpus = corpusOf([
  record('收入', '', {
    blocks: [
      {
        id: 'p1',
        text: '拨款收入 297.11 万元，占 94.2%；其他收入 18.28 万元。',
        figures: [
          figure('拨款收入', '297.11', '万元'),
          figure('拨款占比', '94.2', '%'),
          figure('其他收入', '18.28', '万元'),
        ],
      },
    ],
  }),
  record('车辆', '', {
    blocks: [
      {
        id: 'p2',
        text: '在职 10 人，车辆 1 辆，设备 3 台(套)，年末 辆，到馆 126.8 万人次。',
        figures: [
          figure('在职', '10', '人'),
          figure('车辆', '1', '辆'),
          figure('设备', '3', '台(套)'),
          figure('年末', null, '辆'),
          figure('到馆', '126.8', '万人次'),
        ],
      },
    ],
  }),
]);
const values = (query: string) =>
  askedValues(query, corpus)?.values.map(({ how, figures }) => [
    how,
    ...figures.map((placed) => placed.figure.label),
  ]) ?? null;

test.each(['297.11', '2971100', '2971100元', '2,971,100 元', '0.029711亿元', '二百九十七万一千一百元'])(
  '%s is the figure of 297.11 万元',
  (query) => {
    expect(values(query)).toEqual([['equal', '拨款收入']]);
  },
);

test.each(['1268000人次', '126.8万人次', '一百二十六万八千人次'])('%s is the figure of 126.8 万人次', (query) => {
  expect(values(query)).toEqual([['equal', '到馆']]);
});

test('a number written to fewer places is the figure rounded, and said to be', () => {
  expect(values('18 万元')).toEqual([['rounded', '其他收入']]);
  expect(values('297万')).toEqual([['rounded', '拨款收入']]);
});

test('a number that would round far off is another number', () => {
  expect(values('20万元')).toBeNull();
});

test('a part of a longer number is not the number', () => {
  expect(values('8.28')).toBeNull();
  expect(values('7.11万元')).toBeNull();
});

test('units must mean the same: money is no share, and 名 counts people', () => {
  expect(values('94.2万元')).toBeNull();
  expect(values('10名')).toEqual([['equal', '在职']]);
  expect(values('3台')).toEqual([['equal', '设备']]);
});

test('of what is said to be about so much the nearest is offered', () => {
  expect(values('90%左右')).toEqual([['nearest', '拨款占比']]);
});

test('two numbers are two values, and what else was typed is left', () => {
  expect(values('18.28 和 297.11')).toEqual([
    ['equal', '其他收入'],
    ['equal', '拨款收入'],
  ]);
  expect(askedValues('拨款是2971100元吗', corpus)?.rest.replaceAll(' ', '')).toBe('拨款是吗');
});

test('a year is no value', () => {
  expect(askedValues('2019年', corpus)).toBeNull();
});

describe('of a report of another department', () => {
  const other = corpusOf(searchRecords(content2020));
  const money = other.figures.filter(({ figure: { unit, value } }) => unit === '万元' && Number(value) > 0);
  const inYuan = (value: string) => new Decimal(value).times(10_000).toFixed();
  const writings: Record<string, (value: string) => string> = {
    元: (value) => `${inYuan(value)}元`,
    'three digits together': (value) => inYuan(value).replace(/\B(?=(\d{3})+$)/g, ','),
    亿元: (value) => `${new Decimal(value).dividedBy(10_000).toFixed()}亿元`,
    'no unit': (value) => value,
    'no 元': (value) => `${value}万`,
    'full width': (value) =>
      `${value}万元`.replace(/[\d.]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  };

  test.each(Object.keys(writings))('each amount is found, written with %s', (name) => {
    expect(money.length).toBeGreaterThan(20);
    for (const { figure } of money) {
      const query = writings[name]?.(figure.value ?? '').normalize('NFKC') ?? '';
      const found = askedValues(query, other)?.values[0];
      expect(found?.how, query).toBe('equal');
      expect(
        found?.figures.map((placed) => placed.figure.id),
        query,
      ).toContain(figure.id);
    }
  });
});

test('an amount that a sentence prints without a name is found in any writing, and a small count is not', () => {
  const unnamed = corpusOf([record('救助', '救助 168.40 万元，63 名，占 96.5%，持证 11276 名。')]);
  const found = (query: string) => askedValues(query, unnamed)?.values.map(({ how }) => how) ?? null;
  for (const query of ['1684000元', '一百六十八万四', '96.5%', '11276人'])
    expect([query, found(query)]).toEqual([query, ['equal']]);
  expect(found('63人')).toBeNull();
});
