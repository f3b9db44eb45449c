import { correctionsAddress, revisionAddress, tableAddress } from '../../report/addresses.ts';
import type { YearContent } from '../../report/content.ts';
import { parseTableAnchor } from '../../report/ids.ts';
import type { Change, Correction, CorrectionKind } from '../../report/schema/corrections.ts';
import { partOfTable } from '../../report/tables.ts';
import { permalinkStrings } from '../../words/strings.ts';
import { sameFigure } from '../permalinks/published.ts';

/** What is said of one correction beside the place it changed. */
export interface CorrectionNote {
  /** Revision that the correction made. */
  revision: number;
  on: string;
  kind: CorrectionKind;
  why: string;
  /** What it changed at the place: words before and after; null where there were none. */
  changes: { what: Change['what']; before: string | null; after: string | null }[];
  /** Whether it happened after the revision shown. */
  later: boolean;
  /** Its entry among all corrections. */
  address: string;
  /** The place in the version before, where it stands in a table of the accounts. */
  earlier: string | undefined;
}

/**
 * Corrections by the place they changed, as seen in revision `n`: ids are those of that revision, and what came later is
 * marked so. Rows of a table speak at their own id, cells of the accounts too.
 */
export function correctionNotes(year: YearContent, n: number): Map<string, CorrectionNote[]> {
  const { report, corrections } = year;
  const notes = new Map<string, CorrectionNote[]>();
  for (const { revision, on, kind, why, changes } of corrections) {
    for (const change of toldChanges(changes)) {
      const { place, before, after } = spoken(change);
      const id = idInRevision(place, revision, n, corrections);
      const here = notes.get(id) ?? [];
      notes.set(id, here);
      const words = { what: change.what, before, after };
      const known = here.find((note) => note.revision === revision);
      if (known) known.changes.push(words);
      else {
        const address = correctionsAddress(report.year, revision);
        const inTable = change.what === 'accounts' ? addressInTable(place, year) : undefined;
        const earlier = inTable && revisionAddress(report.year, revision - 1, inTable);
        here.push({ revision, on, kind, why, changes: [words], later: revision > n, address, earlier });
      }
    }
  }
  return notes;
}

/** Today's address of a table, row or cell of the accounts by its anchor; undefined where there is no such table. */
export function addressInTable(anchor: string, { report, tables }: YearContent): string | undefined {
  const place = parseTableAnchor(anchor);
  const table = tables.find(({ id }) => id === place?.table);
  return place && table && tableAddress(report.year, partOfTable(table, report), place);
}

/**
 * The changes that say something: of a number that stands where other words or blanks are around it now, only the words
 * have changed, which a change of their own tells.
 */
export function toldChanges(changes: readonly Change[]): Change[] {
  return changes.filter((change) => {
    if (change.what !== 'figure') return true;
    const { before, after } = change;
    return before === null || after === null || before.label !== after.label || !sameFigure(before, after);
  });
}

/** A change as words before and after, and the block or section it stands beside (its id in the revision the change made). */
export function spoken(change: Change): { place: string; before: string | null; after: string | null } {
  switch (change.what) {
    case 'figure': {
      const { before, after } = change;
      const words = (figure: typeof before) =>
        figure && permalinkStrings.figure(figure.label, figure.value, figure.unit);
      return { place: (after ?? before)?.block ?? change.place, before: words(before), after: words(after) };
    }
    case 'accounts': {
      const { place, before, after } = change;
      return { place, before: plain(before) || null, after: plain(after) || null };
    }
    case 'added':
      return { place: change.place, before: null, after: plain(change.after) };
    case 'withdrawn':
      return { place: change.place, before: plain(change.before), after: null };
    case 'moved':
      return { place: change.place, before: change.from, after: change.place };
    default: {
      const { place, before, after } = change;
      return { place, before: before && plain(before), after: after && plain(after) };
    }
  }
}

/** Words as a reader sees them: the cells of a row apart, numeral and heading together. */
function plain(words: string): string {
  return words.replace(/\t$/, '').replaceAll('\t', ' ').replaceAll('\n', ' ');
}

/** The id that a place of one revision has in another. */
export function idInRevision(id: string, from: number, to: number, corrections: readonly Correction[]): string {
  const moves = (correction: Correction) => correction.changes.filter((change) => change.what === 'moved');
  if (to < from) {
    return corrections
      .filter(({ revision }) => revision > to && revision <= from)
      .reduceRight((now, correction) => moves(correction).find(({ place }) => place === now)?.from ?? now, id);
  }
  return corrections
    .filter(({ revision }) => revision > from && revision <= to)
    .reduce((now, correction) => moves(correction).find((move) => move.from === now)?.place ?? now, id);
}
