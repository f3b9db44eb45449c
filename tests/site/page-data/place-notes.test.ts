import { describe, expect, test } from 'vitest';
import type { Severity, Verdict } from '../../../src/audit/verdicts.ts';
import { settlementOf } from '../../../src/site/page-data/facing-quotes.ts';
import { type FindingView, findingsByAddress } from '../../../src/site/page-data/finding-view.ts';
import { placeNotes } from '../../../src/site/page-data/place-notes.ts';
import { year2019 } from '../../report-2019.ts';

const known = findingsByAddress([year2019]);

function finding(id: string): FindingView {
  const found = known.get(`2019/${id}`);
  if (!found) throw new Error(`There is no finding ${id}`);
  return found;
}

/** What stands beside a place of the frozen report. */
function notesAt(place: string) {
  return placeNotes((year2019.findingsByPlace.get(place) ?? []).map(finding), place);
}

const counted = (place: string) => notesAt(place).counts.map(({ verdict, count }) => `${verdict} ${count}`);

describe('a contradiction', () => {
  test('stands open at its root and at no other place', () => {
    const places = [...year2019.findingsByPlace.keys()].filter((place) => notesAt(place).open?.id === 'E09');
    expect(places).toEqual(['s3-6-p1']);
  });

  test('is counted at one place alone: all counts together are the independent contradictions', () => {
    const places = [...year2019.findingsByPlace.keys()].map(notesAt);
    const told = places.flatMap(({ open, counts }) => [
      open === undefined ? 0 : 1,
      ...counts.filter(({ verdict }) => verdict === 'inconsistent').map(({ count }) => count),
    ]);
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(year2019.audit.independent.length);
  });

  test('of no weight stays behind the line of its root', () => {
    expect(notesAt('s3-2-p1').open).toBeUndefined();
    expect(counted('s3-2-p1')[0]).toBe('inconsistent 1');
  });

  test('rooted elsewhere is not counted: the line says where it is opened, each place once', () => {
    expect(counted('s3-4-p1').filter((each) => each.startsWith('inconsistent'))).toEqual([]);
    expect(notesAt('s3-4-p1').seeAlso).toEqual(['3.1', '3.2']);
  });

  test('that follows from another is neither counted nor named, but stands behind the line', () => {
    expect(notesAt('s3-3-p1').seeAlso).toEqual([]);
    expect(counted('s3-3-p1')[0]).toMatch(/^explain/);
    expect(notesAt('s3-3-p1').findings[0]?.id).toBe('E11');
  });

  test('that follows from another is named where nothing else would be said', () => {
    expect(placeNotes([finding('E11')], 's3-3-p1').seeAlso).toEqual(['3.6']);
  });

  test('never stands open where the findings of several places are told together', () => {
    const notes = placeNotes([finding('E09'), finding('L01')], undefined);
    expect(notes.open).toBeUndefined();
    expect(notes.seeAlso).toEqual(['3.6', '3.7.2.2.2']);
  });

  test('shows the first passages of two places facing each other', () => {
    expect(finding('Y13').facing.map(({ number }) => number)).toEqual(['3.1', '3.4']);
  });
});

test('what would settle a finding is the last clause of its sentence, quotation marks kept whole', () => {
  expect(settlementOf('3.1写一，3.2写二；对照决算表可以确定。')).toBe('对照决算表可以确定。');
  expect(settlementOf('两处不同。补列“一；二。”即可')).toBe('补列“一；二。”即可');
});

test('a sum speaks for a place without a contradiction before a share does, an identity never', () => {
  expect(notesAt('s3-3-p1').agreed).toBe('315.38 = 88.25 + 227.13');
  expect(notesAt('s3-6-p1').agreed).toBe('');
  expect(placeNotes([finding('E01')], 's3-1-p1').agreed).toBe('');
  expect(placeNotes([finding('P11')], 's3-5-3-1-p1').agreed).toBe('');
  expect(placeNotes([finding('P03')], 's3-3-p1').agreed).toBe('27.98% = 88.25 ÷ 315.38');
});

test('kinds are counted in one order, the gravest first', () => {
  const plain = (id: string, verdict: Verdict, severity: Severity = 'none'): FindingView => ({
    ...finding('E01'),
    id,
    verdict,
    severity,
  });
  const { counts } = placeNotes([plain('A', 'consistent'), plain('B', 'explain'), plain('C', 'explain')], 's3-1-p1');
  expect(counts).toEqual([
    { verdict: 'explain', count: 2 },
    { verdict: 'consistent', count: 1 },
  ]);
});
