import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cellAnchor,
  chartAnchor,
  figureIdOf,
  freeId,
  idBelow,
  idsAbove,
  idUnder,
  isOrRepeats,
  nthParagraph,
  outermostSection,
  type PlaceId,
  parsePlaceId,
  partNumber,
  placeIdPattern,
  printPlaceId,
} from '../../src/report/ids.ts';

const number = fc.integer({ min: 1, max: 120 });
const numeral = fc.tuple(number, fc.constantFrom('', '', 'b', 'c')).map(([printed, again]) => `${printed}${again}`);
const place = fc.record({ part: number, section: fc.array(numeral, { maxLength: 5 }) });
const nth = number.map(String);
const none = { nth: null, row: null };

/** Any place a report may have. */
const placeIds: fc.Arbitrary<PlaceId> = fc.oneof(
  place.map((at): PlaceId => ({ kind: at.section.length === 0 ? 'part' : 'section', ...at, ...none })),
  place.map((at): PlaceId => ({ kind: 'absence', ...at, ...none })),
  fc
    .tuple(place, nth, fc.constantFrom('paragraph', 'template-note', 'table'))
    .map(([at, nth, kind]): PlaceId => ({ kind, ...at, nth, row: null })),
  fc.tuple(place, nth, nth).map(([at, nth, row]): PlaceId => ({ kind: 'row', ...at, nth, row })),
  numeral.map((nth): PlaceId => ({ kind: 'caption', part: null, section: [], nth, row: null })),
);

test('a place printed as an id and read again is the same place', () => {
  fc.assert(
    fc.property(placeIds, (place) => {
      expect(parsePlaceId(printPlaceId(place))).toEqual(place);
    }),
  );
});

test('an id that is read and printed again is the same id', () => {
  fc.assert(
    fc.property(fc.stringMatching(placeIdPattern), (id) => {
      const place = parsePlaceId(id);
      // Only a number with zeros before it is another way to write the same part.
      fc.pre(place !== undefined && (place.part === null || /^s\d+/.exec(id)?.[0] === `s${place.part}`));
      expect(printPlaceId(place as PlaceId)).toBe(id);
    }),
  );
});

test.each([
  ['s3', { kind: 'part', part: 3 }],
  ['s3-7-2b', { kind: 'section', part: 3, section: ['7', '2b'] }],
  ['s3-7-2-p1', { kind: 'paragraph', part: 3, section: ['7', '2'], nth: '1' }],
  ['s5-9-n1', { kind: 'template-note', part: 5, section: ['9'], nth: '1' }],
  ['s4-t1', { kind: 'table', part: 4, nth: '1' }],
  ['s4-t1-r2', { kind: 'row', part: 4, nth: '1', row: '2' }],
  ['s2-absent', { kind: 'absence', part: 2 }],
  ['fig1b', { kind: 'caption', part: null, nth: '1b' }],
])('%s is read', (id, place) => {
  expect(parsePlaceId(id)).toEqual({ section: [], ...none, ...place });
});

test.each([
  '',
  's',
  's3-',
  's3-p',
  's3-p1-r1',
  's3b',
  'S3',
  's3-7 ',
  'f-revenue.total',
  'three-public',
  'fig',
  'figure1',
])('“%s” is the id of no place', (id) => {
  expect(parsePlaceId(id)).toBeUndefined();
});

test('a caption does not tell its part, and asking for it is an error', () => {
  expect(partNumber('s3-7-2-p1')).toBe(3);
  expect(() => partNumber('fig1')).toThrow('The id fig1 does not name its part');
});

test('only a paragraph is the nth of its place', () => {
  expect(['s3-7-p2', 's3-7', 's3-n2', 's4-t2'].map(nthParagraph)).toEqual([2, undefined, undefined, undefined]);
});

test('what is counted in a place has the place’s id before its own', () => {
  expect(idBelow('s3-7', 'section', 2)).toBe('s3-7-2');
  expect(idsAbove('s3-7-2-p1')).toEqual(['s3-7-2', 's3-7', 's3']);
  expect(idsAbove('fig1')).toEqual([]);
  expect(idUnder('s4-1', 's3-7-2-p1', 's3-7')).toBe('s4-1-2-p1');
  expect(idUnder('s4-1', 'fig1', 's3-7')).toBe('fig1');
});

test('the next free id counts on where nothing is printed, and is a second one where a number is', () => {
  const free = (id: string, ...taken: string[]) => freeId(id, (other) => taken.includes(other));
  expect(free('s3-p1')).toBe('s3-p1');
  expect(free('s3-p1', 's3-p1', 's3-p2')).toBe('s3-p3');
  expect(free('s4-t1-r9', 's4-t1-r9')).toBe('s4-t1-r10');
  expect(free('s3-2', 's3-2', 's3-2b')).toBe('s3-2c');
  expect(free('fig1', 'fig1')).toBe('fig1b');
});

test('however many ids are taken, the next is an id of the same kind that nobody has', () => {
  fc.assert(
    fc.property(placeIds, fc.integer({ min: 1, max: 60 }), (place, count) => {
      fc.pre(place.kind !== 'absence');
      const taken = new Set<string>();
      for (let times = 0; times < count; times++) taken.add(freeId(printPlaceId(place), (id) => taken.has(id)));
      expect(taken.size).toBe(count);
      expect(new Set([...taken].map((id) => parsePlaceId(id)?.kind))).toEqual(new Set([place.kind]));
    }),
  );
});

test('a caption that prints a number again is still of that number', () => {
  expect(['fig1', 'fig1b', 'fig11', 'fig2'].map((id) => isOrRepeats(id, 'fig1'))).toEqual([true, true, false, false]);
});

test('the chart of a caption stands at the caption, any other at an anchor of its own', () => {
  expect(['fig1', 'fig1b', 'three-public', 'fig-tree', 's3'].map(chartAnchor)).toEqual([
    'fig1',
    'fig1b',
    'chart-three-public',
    'chart-fig-tree',
    'chart-s3',
  ]);
});

test.each([
  ['s3-7-2b-p1', 's3-7'],
  ['s3-7', 's3-7'],
  ['s3-p1', 's3-p1'],
  ['s3', 's3'],
])('%s stands in %s', (id, section) => {
  expect(outermostSection(id)).toBe(section);
});

test('a figure is known by its anchor and by its id, a cell by its row’s anchor and its column', () => {
  expect(['f-revenue.total', 'revenue.total', 's3-p1'].map(figureIdOf)).toEqual([
    'revenue.total',
    'revenue.total',
    's3-p1',
  ]);
  expect(cellAnchor('t5-2080505', 'basic')).toBe('t5-2080505-basic');
});
