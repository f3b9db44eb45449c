import { expect, test } from 'vitest';
import { findingCards } from '../../../src/site/page-data/finding-cards.ts';
import { year2019 } from '../../report-2019.ts';

const { cards, independent } = findingCards(year2019, 9);
const words = (card = 0) =>
  cards[card]?.quotes.map(({ place, pieces }) => `${place}：${pieces.map(({ text }) => text).join('')}`);

test('the gravest contradictions come first, amounts before wordings', () => {
  expect(independent).toBe(9);
  expect(cards.map(({ headline }) => headline).slice(0, 4)).toEqual([
    '分到一辆公车，年末车辆写0辆',
    '列了年初预算，又说没有年初预算',
    '同一项基本支出，两节差200元',
    '上年没有数，增长率写法不一',
  ]);
});

test('a card sets two passages against each other and says what would settle it', () => {
  expect(words(0)).toEqual([
    '“三公”经费 · 3.7.2.2.2：事业单位公车改革调剂分配一辆公车',
    '其他事项 · 3.10.3：共有车辆 0 辆',
  ]);
  expect(cards[2]?.settles).toBe('对照基本支出决算表的合计可以确定以哪一处为准。');
});

test('where one digit differs, it is framed in both numbers', () => {
  const framed = cards[2]?.quotes.map(({ pieces }) =>
    pieces.filter(({ isFramed }) => isFramed).map(({ text }) => text),
  );
  expect(framed).toEqual([['5'], ['7']]);
  expect(cards[0]?.quotes.flatMap(({ pieces }) => pieces.filter(({ isFramed }) => isFramed))).toEqual([]);
});
