import { expect, test } from 'vitest';
import { isByRound, likesOf, tellingDigits } from '../../src/audit/claims/likeness.ts';

/** Of how many others one number is a like of another; undefined where no slip leads from one to the other. */
const among = (printed: string, meant: number) => likesOf(printed).find(({ value }) => value === meant)?.among;

test('two digits beside each other are exchanged in fewer ways than two anywhere', () => {
  expect([among('784.19', 748.19), among('784.19', 184.79)]).toEqual([4, 10]);
});

test('a digit may be another, one too many or too few, and the point may stand elsewhere', () => {
  expect([among('231', 281), among('1231', 231), among('231', 1231), among('81.24', 812.4)]).toEqual([27, 40, 40, 6]);
});

test('no number is its own like, and none leads to what differs in two digits', () => {
  expect([among('231', 231), among('231', 489)]).toEqual([undefined, undefined]);
});

test('what differs by one digit and noughts is known: a round number may be left out', () => {
  const like = (meant: number) => likesOf('2386740.50').filter(({ value }) => value === meant);
  expect([like(3386740.5), like(2836740.5)].map(([first]) => first && isByRound(first))).toEqual([true, false]);
});

test('noughts at either end tell nothing', () => {
  expect(['0.050', '2,200,000.00', '108.5'].map(tellingDigits)).toEqual([1, 2, 4]);
});
