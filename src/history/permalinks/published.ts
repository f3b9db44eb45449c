import { placeAt, reportAddress, tableAnchorAt } from '../../report/addresses.ts';
import { partId } from '../../report/ids.ts';
import type { Change, Correction } from '../../report/schema/corrections.ts';
import {
  accountsKinds,
  type Permalink,
  type PlaceKind,
  type StatedFigure,
  wordKinds,
} from '../../report/schema/permalinks.ts';

/** A place of a report as it was last published: the ledger's line with the corrections since then applied. */
export interface PublishedPlace {
  entry: Permalink;
  id: string;
  kind: PlaceKind;
  text: string | undefined;
  figure: StatedFigure | undefined;
}

/** A correction that does not begin with what was published. */
export interface BrokenChain {
  /** Position among the corrections, and among the changes of that one. */
  correction: number;
  change: number;
  /** What was published then. */
  published: string;
}

/** Whether a kind of place carries words of a report. */
export function isWords(kind: PlaceKind): boolean {
  return (wordKinds as readonly string[]).includes(kind);
}

/** Whether a kind of place stands in a table of the accounts. */
export function isOfAccounts(kind: PlaceKind): boolean {
  return (accountsKinds as readonly string[]).includes(kind);
}

/**
 * Whether an address of this kind may be had again after it was moved or withdrawn: it is made of ids that never change
 * their meaning, so that what comes back to it (a figure whose paragraph moved away and returned) is the same thing.
 */
export function mayReturn(kind: PlaceKind): boolean {
  return !isWords(kind) && kind !== 'figure' && kind !== 'term';
}

/** Id of the words or figure at an address: `/2019/part-3/#s3-7` → `s3-7`, `/2019/part-3/` → `s3`. */
export function idAt(address: string): string {
  const [path = '', fragment] = address.split('#');
  const part = placeAt(path)?.part;
  return fragment ?? (part === undefined ? path : partId(part));
}

/** The words and figures of one report as last published, those moved or withdrawn left out; and corrections that do not fit. */
export function publishedPlaces(
  entries: readonly Permalink[],
  year: number,
  corrections: readonly Correction[],
): { places: PublishedPlace[]; broken: BrokenChain[] } {
  const broken: BrokenChain[] = [];
  const own = reportAddress(year);
  const places = entries.flatMap((entry): PublishedPlace[] => {
    if (!entry.address.startsWith(own)) return [];
    if (!isWords(entry.kind) && !isOfAccounts(entry.kind) && entry.kind !== 'figure') return [];
    const place: PublishedPlace = {
      entry,
      id: isOfAccounts(entry.kind) ? tableAnchorAt(entry.address) : idAt(entry.address),
      kind: entry.kind,
      text: entry.text,
      figure: entry.figure,
    };
    corrections.forEach(({ revision, changes }, correction) => {
      if (revision <= (entry.since ?? 1)) return;
      changes.forEach((change, position) => {
        const published = apply(change, place);
        if (published !== undefined) broken.push({ correction, change: position, published });
      });
    });
    return entry.moved || entry.withdrawn ? [] : [place];
  });
  return { places, broken };
}

/** Applies a change to its place; returns what stood there if the change begins with something else. */
function apply(change: Change, place: PublishedPlace): string | undefined {
  // A figure goes with the paragraph it is printed in.
  if (change.what === 'moved' && place.figure?.block === change.from) {
    place.figure = { ...place.figure, block: change.place };
  }
  if (change.place !== place.id) return undefined;
  switch (change.what) {
    case 'text':
    case 'heading':
    case 'row':
    case 'columns':
    case 'accounts': {
      if (place.kind === 'figure' || isOfAccounts(place.kind) !== (change.what === 'accounts')) return undefined;
      const before = place.text ?? '';
      place.text = change.after;
      return before === change.before ? undefined : before;
    }
    case 'figure': {
      if (place.kind !== 'figure') return undefined;
      const before = place.figure;
      place.figure = change.after ?? before;
      return change.before === null || before === undefined || sameFigure(before, change.before)
        ? undefined
        : (before.value ?? '');
    }
    default:
      return undefined;
  }
}

/** Whether two statements of a figure say the same value of the same time. Names and quotes do not count. */
export function sameFigure(a: StatedFigure, b: StatedFigure): boolean {
  const said = ({ value, unit, blank, approx, year, asOf }: StatedFigure) =>
    JSON.stringify([value, unit, blank, approx, year, asOf]);
  return said(a) === said(b);
}
