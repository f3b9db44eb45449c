import { expect, test } from 'vitest';
import { rowOfWords } from '../../../src/import/read-source/pdf/crossed-lines.ts';
import type { PlacedText } from '../../../src/import/read-source/pdf/visible-runs.ts';

/** Words of type 10, so many characters long, in a column 100 wide, their middle at a height. */
const words = (middle: number, length: number): PlacedText => ({
  text: '字'.repeat(length),
  x: 2,
  y: middle + 3.5,
  width: length * 10,
  size: 10,
});
const rows = [0, 14, 28, 42];

/** The row of the first of such words, and whether it is too low for them; each by its middle and its length. */
function told(...[own, ...others]: [number, number][]) {
  const [item, ...rest] = [own as [number, number], ...others].map(([middle, length]) => words(middle, length));
  const isFull = ({ width }: PlacedText) => width > 85;
  const found = rowOfWords(item as PlacedText, rest, { columns: [0, 100], rows }, () => true, isFull);
  return found && `${found.row}${found.isCut ? ' cut' : ''}`;
}

test('words between two lines are of that row', () => {
  expect(told([21, 9])).toBe('1');
});

test('lines that go through two lines of a name are those of its row', () => {
  expect([told([14, 9], [28, 2]), told([28, 2], [14, 9])]).toEqual(['1 cut', '1 cut']);
});

test('a line that goes through the last words of a name is below its row', () => {
  expect(told([28, 2], [17.5, 9])).toBe('1 cut');
});

test('a line that goes through full words with more below them is above their row', () => {
  expect(told([14, 9], [24.5, 2])).toBe('1 cut');
});

test('where words may go on from those above and in those below, no row is told', () => {
  expect(told([14, 9], [4, 9], [24.5, 2])).toBeUndefined();
});
