import { describe, expect, test } from 'vitest';
import { isCaption } from '../../../src/report/ids.ts';
import { findingsByAddress } from '../../../src/site/page-data/finding-view.ts';
import { footnotes, notesElsewhere } from '../../../src/site/page-data/footnotes.ts';
import { year2019 } from '../../report-2019.ts';

const views = new Map([...findingsByAddress([year2019]).values()].map((view) => [view.id, view]));
const notes = footnotes(year2019, views);
const note = (id: string) => {
  const found = notes.byFinding.get(id);
  if (!found) throw new Error(`There is no note of ${id}`);
  return found;
};
/** Captions have no notes. */
const places = [...year2019.findingsByPlace.keys()].filter((place) => !isCaption(place));
const at = (place: string) => (year2019.findingsByPlace.get(place) ?? []).flatMap((id) => views.get(id) ?? []);

describe('on paper', () => {
  test('every finding shown beside the text that neither agrees nor follows from another has one note', () => {
    const shown = new Set(places.flatMap((place) => year2019.findingsByPlace.get(place) ?? []));
    const told = [...views.values()].filter(
      ({ id, verdict, root }) => shown.has(id) && verdict !== 'consistent' && root === undefined,
    );
    expect([...notes.byFinding.keys()].toSorted()).toEqual(told.map(({ id }) => id).toSorted());
  });

  test('a contradiction’s note stands at its root', () => {
    expect(note('E09')).toMatchObject({ place: 's3-6-p1' });
    expect(note('Y13')).toMatchObject({ place: 's3-1-p1' });
  });

  test('what cannot be computed is told at its number, and not at the sentence elsewhere that says why', () => {
    expect(note('Y03').place).toBe('s3-4-p1');
  });

  test('the notes are numbered from 1 through the report, in the order in which its words come to them', () => {
    const numbers = [...notes.byFinding.values()].map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const seen = [...notes.references.values()].flat();
    expect([...new Set(seen)]).toEqual(numbers);
  });

  test('within a paragraph the numbers run as they stand in its sentences', () => {
    const shares = ['f-function.general-public-services', 'f-function.general-public-services.share'];
    const here = [...shares, 'f-function.social-security-employment.share', 's3-5-2-p1'];
    // What stands open at 3.1 is about its last number.
    for (const anchors of [here, ['f-all-funds.change', 'f-all-funds.growth', 's3-1-p1']]) {
      const numbers = anchors.flatMap((anchor) => notes.references.get(anchor) ?? []);
      expect(numbers.length).toBeGreaterThan(2);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });

  test('a number stands once at each place concerned: at the figure it is about, or behind its words', () => {
    const growth = note('Y13').number;
    expect(notes.references.get('f-all-funds.growth')).toContain(growth);
    expect(notes.references.get('f-fiscal-appropriation.growth')).toContain(growth);
    expect(notes.references.get('s3-1-p1') ?? []).not.toContain(growth);
    expect(notes.references.get('f-function.social-security-employment.share')).toEqual([note('P07').number]);
    expect(notes.references.get('s5-9-1-p1')).toContain(note('L09').number);
  });

  test('elsewhere the number is repeated with the place of the note, also in another part', () => {
    expect(notesElsewhere(at('s3-4-p1'), 's3-4-p1', notes)).toContainEqual({
      at: '3.1',
      numbers: [note('Y14').number, note('Y13').number],
    });
    expect(notesElsewhere(at('s4-t1'), 's4-t1', notes)).toEqual([{ at: '4.1.4', numbers: [note('L12').number] }]);
    const inOtherParts = places.flatMap((place) =>
      notesElsewhere(at(place), place, notes).filter((led) => led.at[0] !== place[1]),
    );
    expect(inOtherParts).not.toEqual([]);
    expect(inOtherParts.filter(({ numbers }) => numbers.length === 0)).toEqual([]);
  });
});
