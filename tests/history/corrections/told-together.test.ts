import { expect, test } from 'vitest';
import { toldTogether } from '../../../src/history/corrections/told-together.ts';
import type { Change } from '../../../src/report/schema/corrections.ts';
import type { StatedFigure } from '../../../src/report/schema/permalinks.ts';

const moved = (from: string, place: string): Change => ({ what: 'moved', place, from, in: 's1', follows: null });
const text = (place: string, before: string, after: string): Change => ({ what: 'text', place, before, after });
const placesOf = (changes: Change[]) => toldTogether(changes).map((group) => group.changes.map(({ place }) => place));

test('what moved with its section is told with it, and what moved elsewhere is not', () => {
  const changes = [moved('s1-2', 's1-9'), moved('s1-2-p1', 's1-9-p1'), moved('s1-2-1-p1', 's1-9-p2')];
  expect(placesOf(changes)).toEqual([['s1-9', 's1-9-p1'], ['s1-9-p2']]);
});

test('what came or went with its section is told with it; a change of words within is one of its own', () => {
  const added = (place: string): Change => ({ what: 'added', place, after: '样例' });
  expect(placesOf([added('s1-2'), added('s1-2-p1'), text('s1-2-p2', '甲', '乙'), added('s1-20')])).toEqual([
    ['s1-2', 's1-2-p1'],
    ['s1-2-p2'],
    ['s1-20'],
  ]);
});

test('a number that came or went with its words is told with them, another is not', () => {
  const figure = (block: string) => ({ label: '样例', value: '1', unit: '份', block, quote: '1 份' }) as StatedFigure;
  const number = (place: string, before: StatedFigure | null, after: StatedFigure | null): Change => ({
    what: 'figure',
    place,
    before,
    after,
  });
  const gone: Change = { what: 'withdrawn', place: 's1-2', kind: 'heading', before: '样例', in: 's1', follows: null };
  const added: Change = { what: 'added', place: 's1-3-p1', after: '样例' };
  const [a, b, c] = [figure('s1-2-p1'), figure('s1-3-p1'), figure('s1-1-p1')];
  expect(placesOf([gone, added, number('a', a, null), number('b', null, b), number('c', c, null)])).toEqual([
    ['s1-2', 'a'],
    ['s1-3-p1', 'b'],
    ['c'],
  ]);
});

test('changes of blanks alone are one, last; a single one is told as any other', () => {
  const blanks = [text('s1-1-p1', '5人', '5 人'), text('s1-1-p2', '6人', '6 人')];
  const [first, second] = toldTogether([...blanks, text('s1-1-p3', '甲', '乙')]);
  expect(first).toMatchObject({ areBlanks: false, changes: [{ place: 's1-1-p3' }] });
  expect(second).toMatchObject({ areBlanks: true, changes: blanks });
  expect(toldTogether(blanks.slice(1))).toEqual([{ areBlanks: false, changes: blanks.slice(1) }]);
});
