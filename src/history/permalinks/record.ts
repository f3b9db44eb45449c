import type { PreparedContent } from '../../audit/prepared-year.ts';
import { yearOf } from '../../report/addresses.ts';
import { figureAnchor } from '../../report/ids.ts';
import { currentRevision } from '../../report/revisions.ts';
import type { Correction } from '../../report/schema/corrections.ts';
import type { Permalink, PermalinksFile } from '../../report/schema/permalinks.ts';
import { permalinkStrings } from '../../words/strings.ts';
import { type Place, placesOf } from './places.ts';
import { idAt, isWords, mayReturn, publishedPlaces } from './published.ts';

/** What a person decided about addresses that are gone. */
export interface RecordDecisions {
  /** Old address → the address that stands for it now. */
  moved: ReadonlyMap<string, string>;
  /** Address → why it was withdrawn. */
  withdrawn: ReadonlyMap<string, string>;
  /** By year, the reason for what of the site's own went with the words it rested on: charts, findings. */
  reasons?: ReadonlyMap<number, string> | undefined;
}

export interface Recorded {
  file: PermalinksFile;
  added: Place[];
  moved: { from: string; to: string }[];
  withdrawn: string[];
  /** Those that were moved or withdrawn and are there again. */
  returned: string[];
}

export const noDecisions: RecordDecisions = { moved: new Map(), withdrawn: new Map() };

/**
 * The ledger with the addresses of this content written into it: new ones at its end, those that are gone marked as moved
 * or withdrawn where a correction, an unchanged id or a decision says so. Nothing is ever taken out.
 */
export function record(content: PreparedContent, decisions: RecordDecisions = noDecisions): Recorded {
  const { permalinks } = content;
  const places = placesOf(content);
  const here = new Map(places.map((place) => [place.address, place]));
  const known = new Set(permalinks.entries.map(({ address }) => address));
  const published = new Set(permalinks.entries.map(({ address }) => yearOf(address)));
  const told = new Map(content.years.map(({ report, corrections }) => [report.year, toldPlaces(corrections)]));
  const added = places.filter(
    ({ address, kind, year, id }) =>
      !known.has(address) &&
      // Words that join a published report need a correction that tells of them.
      (!isWords(kind) || !published.has(year) || told.get(year ?? 0)?.has(id ?? '')),
  );
  const moved: Recorded['moved'] = [];
  const withdrawn: string[] = [];
  const returned: string[] = [];
  const texts = lastTexts(content);

  const entries = permalinks.entries.map((entry): Permalink => {
    if (here.has(entry.address)) {
      if (!mayReturn(entry.kind) || !(entry.moved || entry.withdrawn)) return entry;
      const { moved: _moved, withdrawn: _withdrawn, ...back } = entry;
      returned.push(entry.address);
      return back;
    }
    if (entry.moved || entry.withdrawn) return entry;
    const year = yearOf(entry.address);
    // What stands over the years goes with a figure of any of them.
    const corrections = content.years
      .filter(({ report }) => year === undefined || report.year === year)
      .flatMap((one) => one.corrections);
    const revision = year === undefined ? undefined : currentRevision(corrections);
    const to = decisions.moved.get(entry.address) ?? successor(entry, places, known, corrections);
    if (to !== undefined && to !== entry.address) {
      moved.push({ from: entry.address, to });
      return { ...entry, moved: { to, revision } };
    }
    const why =
      decisions.withdrawn.get(entry.address) ??
      reasonOf(entry, corrections) ??
      (isWords(entry.kind) || entry.kind === 'figure' ? undefined : decisions.reasons?.get(year ?? 0)) ??
      // The program makes them, so it may cease to: it reads sentences otherwise, or words they rested on have changed.
      (entry.kind === 'finding' ? permalinkStrings.findingGone : undefined);
    if (why === undefined) return entry;
    withdrawn.push(entry.address);
    return { ...entry, withdrawn: { text: texts.get(entry.address) ?? '', why, revision } };
  });

  const lines = added.map((place): Permalink => {
    const year = content.years.find(({ report }) => report.year === place.year);
    const late = isWords(place.kind) && published.has(place.year);
    return {
      address: place.address,
      kind: place.kind,
      since: year && currentRevision(year.corrections),
      text: place.text,
      figure: place.figure,
      follows: late ? place.follows : undefined,
    };
  });
  return { file: { ...permalinks, entries: [...entries, ...lines] }, added, moved, withdrawn, returned };
}

/** Ids of the words that corrections added, or moved to where they are. */
function toldPlaces(corrections: readonly Correction[]): Set<string> {
  const changes = corrections.flatMap((correction) => correction.changes);
  return new Set(changes.filter(({ what }) => what === 'added' || what === 'moved').map(({ place }) => place));
}

/**
 * The new address of what kept its id, or whose correction says where it went.
 * @param known addresses that the ledger has
 */
export function successor(
  entry: Permalink,
  places: readonly Place[],
  known: { has(address: string): boolean },
  corrections: readonly Correction[],
): string | undefined {
  const id = idAt(entry.address);
  if (isWords(entry.kind)) {
    const change = corrections
      .flatMap(({ changes }) => changes)
      .findLast((change) => change.what === 'moved' && change.from === id);
    return places.find((place) => isWords(place.kind) && place.id === change?.place)?.address;
  }
  const sameYear = places.filter(
    ({ address, kind }) => kind === entry.kind && yearOf(address) === yearOf(entry.address),
  );
  if (entry.kind === 'figure') {
    return sameYear.find(
      ({ address, figure }) => !known.has(address) && JSON.stringify(figure) === JSON.stringify(entry.figure),
    )?.address;
  }
  if (entry.kind === 'figure-text' || entry.kind === 'chart') {
    return sameYear.find(({ address }) => idAt(address) === id)?.address;
  }
  return undefined;
}

/** Why a correction withdrew the words or the figure at an address. */
function reasonOf(entry: Permalink, corrections: readonly Correction[]): string | undefined {
  const id = idAt(entry.address);
  return corrections.findLast(({ changes }) =>
    changes.some((change) => {
      if (change.what === 'withdrawn') return change.place === id && entry.kind !== 'figure';
      if (change.what !== 'figure' || change.after !== null) return false;
      return (
        ((entry.kind === 'figure' || entry.kind === 'anchor') && change.place === id) ||
        (entry.kind === 'figure-text' && id === figureAnchor(change.place))
      );
    }),
  )?.why;
}

/** The last published words of every address; for a figure its printed value. */
function lastTexts({ permalinks, years }: PreparedContent): Map<string, string> {
  const texts = new Map(permalinks.entries.map(({ address, text = '' }) => [address, text]));
  const numbers = new Map<string, string>();
  for (const { report, corrections } of years) {
    for (const { entry, id, text, figure } of publishedPlaces(permalinks.entries, report.year, corrections).places) {
      const words = figure ? permalinkStrings.figure(figure.label, figure.value, figure.unit) : (text ?? '');
      texts.set(entry.address, words);
      if (figure) numbers.set(`${report.year} f-${id}`, words);
    }
  }
  for (const { address, kind } of permalinks.entries) {
    const words = kind === 'figure-text' ? numbers.get(`${yearOf(address)} ${idAt(address)}`) : undefined;
    if (words !== undefined) texts.set(address, words);
  }
  return texts;
}
