import { expect, test } from 'vitest';
import { citablePlaces } from '../../../src/derive/cite/citable-places.ts';
import { year2019 } from '../../report-2019.ts';

const places = citablePlaces(year2019);
const placeOf = new Map(places.map((place) => [place.id, place]));

test('every part, section, block, table row and figure of the report can be cited, each once', () => {
  const ids = places.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['s3', 's3-7-2', 's3-7-2-p2', 's4-t1', 's4-t1-r2', 'fig1']));
  expect(ids.filter((id) => !/^(s\d|fig)/.test(id))).toHaveLength(year2019.figures.length);
});

test('a place is named by the report’s own numerals', () => {
  expect(placeOf.get('s3')?.place).toMatch(/^第三部分 /);
  expect(placeOf.get('s3-7-2-p2')?.place).toMatch(/^第三部分 七、\(二\).+[^。] 第2段$/);
  expect(placeOf.get('s4-t1-r2')?.place).toMatch(/表第2行$/);
});

test('a paragraph is cited with its exact words, a section as a whole', () => {
  expect(placeOf.get('s3-7-2')?.words).toBeNull();
  expect(placeOf.get('s3-7-2-p2')?.words).not.toBe('');
});

test('where the report left a number blank, its quoted words say so', () => {
  const blank = year2019.figures.find((figure) => figure.blank === true);
  expect(placeOf.get(blank?.block ?? '')?.words).toContain('保有量〔原文空白〕辆');
  expect(placeOf.get(blank?.id ?? '')?.words).toContain('〔原文空白〕');
});
