import { expect, test } from 'vitest';
import { tokenStart } from '../../src/report/figure-place.ts';
import { blocksOf, textOf } from '../../src/report/outline.ts';
import { kindByMeasure } from '../../src/report/schema/figures.ts';
import { figures, report } from './content-2019.ts';

const texts = new Map(blocksOf(report).map(({ block }) => [block.id, textOf(block)]));

test('each quote of the ledger occurs exactly once in its block', () => {
  const astray = figures.filter(({ block, quote }) => texts.get(block)?.split(quote).length !== 2).map(({ id }) => id);
  expect(astray).toEqual([]);
});

test('each token stands in its quote and says the value', () => {
  const astray = figures.filter((figure) => {
    if (tokenStart(figure) === undefined) return true;
    if (figure.chineseNumeral) return !/^[一二三四五六七八九十]+$/.test(figure.token);
    return figure.blank ? figure.token !== ' ' : figure.token !== figure.value;
  });
  expect(astray.map(({ id }) => id)).toEqual([]);
});

test('no two figures are bound to the same digits', () => {
  const places = figures.map(
    (figure) => `${figure.block} ${(texts.get(figure.block)?.indexOf(figure.quote) ?? 0) + (tokenStart(figure) ?? 0)}`,
  );
  expect(places).toEqual([...new Set(places)]);
});

test('each unit stands right after its token in the text, apart from 余 and level words', () => {
  const astray = figures.filter((figure) => {
    const text = texts.get(figure.block) ?? '';
    const end = text.indexOf(figure.quote) + (tokenStart(figure) ?? 0) + figure.token.length;
    const after = text.slice(end).replace(/^[\s余]+/, '');
    return !after.startsWith(figure.unit) && figure.measure !== 'nominal';
  });
  expect(astray.map(({ id, unit }) => `${id} ${unit}`)).toEqual([]);
});

test('kinds follow measures', () => {
  expect(figures.filter(({ measure, kind }) => kindByMeasure[measure] !== kind).map(({ id }) => id)).toEqual([]);
});

test('what compares names its base, and nothing else does', () => {
  const compares = (measure: string) => ['change', 'growth', 'variance'].includes(measure);
  expect(figures.filter(({ measure, base }) => compares(measure) !== (base !== undefined)).map(({ id }) => id)).toEqual(
    [],
  );
});
