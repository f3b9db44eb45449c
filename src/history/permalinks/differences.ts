import type { PreparedYear } from '../../audit/prepared-year.ts';
import { idBelow } from '../../report/ids.ts';
import { likeness } from '../../report/likeness.ts';
import type { Change } from '../../report/schema/corrections.ts';
import type { Permalink, PlaceKind, StatedFigure, wordKinds } from '../../report/schema/permalinks.ts';
import type { Place } from './places.ts';
import { isOfAccounts, isWords, type PublishedPlace, publishedPlaces, sameFigure } from './published.ts';
import { publishedPositions } from './published-order.ts';

/** In what a report departs from its last published state. */
export interface Differences {
  /** What a correction has to say; nothing for a report that has never been published. */
  changes: Change[];
  /** Ids that now stand at words published under another id. */
  shifted: { id: string; from: string }[];
}

/**
 * Compares a report with its last published state.
 * @param places of the year's content
 * @param moves by a person's decision: published id → id now; other moves are told by identical words
 */
export function differences(
  year: PreparedYear,
  places: readonly Place[],
  entries: readonly Permalink[],
  moves: ReadonlyMap<string, string> = new Map(),
): Differences {
  const fiscalYear = year.report.year;
  const published = publishedPlaces(entries, fiscalYear, year.corrections).places;
  if (published.length === 0) return { changes: [], shifted: [] };

  const mine = places.filter((place) => place.year === fiscalYear);
  const words = mine.filter(({ kind }) => isWords(kind));
  const before = published.filter(({ kind }) => isWords(kind));
  const here = new Map(words.map((place) => [place.address, place]));
  const wordsOf = (all: readonly { id?: string | undefined; text?: string | undefined }[]) =>
    new Map(all.map(({ id = '', text }) => [id, text]));
  const firstWords = { before: wordsOf(before), now: wordsOf(words) };
  const known = new Set(before.map(({ entry }) => entry.address));
  const fresh = new Set(words.filter(({ address }) => !known.has(address)));
  const positions = publishedPositions(entries, fiscalYear, new Set(before.map(({ id }) => id)));

  const reworded: Change[] = [];
  const moved: Extract<Change, { what: 'moved' }>[] = [];
  const withdrawn: Change[] = [];
  const renamed = new Map<string, string>();
  for (const place of before) {
    const now = here.get(place.entry.address);
    if (now) {
      reworded.push(...wordChange(place, now));
      continue;
    }
    const position = positions.get(place.id) ?? { in: place.id, follows: null };
    const target = targetOf(place, position.in, fresh, renamed, moves, firstWords);
    if (target?.id === undefined) {
      const kind = place.kind as (typeof wordKinds)[number];
      withdrawn.push({ what: 'withdrawn', place: place.id, kind, before: place.text ?? '', ...position });
      continue;
    }
    fresh.delete(target);
    renamed.set(place.id, target.id);
    moved.push({ what: 'moved', place: target.id, from: place.id, ...position });
    reworded.push(...wordChange(place, target));
  }
  const added = [...fresh].map(({ id = '', text = '' }): Change => ({ what: 'added', place: id, after: text }));
  const wordChanges = [...moved, ...withdrawn, ...added, ...reworded];
  return {
    changes: [
      ...wordChanges,
      ...accountsChanges(mine, published),
      ...figureChanges(year, mine, published, renamed, new Set(wordChanges.map(({ place }) => place))),
    ],
    shifted: reworded.flatMap((change) => shiftOf(change, before)),
  };
}

const sections: readonly PlaceKind[] = ['heading', 'run-in', 'item'];

/** The new place that a published one has become: by decision, under its moved parent, or by the same words. */
function targetOf(
  place: PublishedPlace,
  parent: string,
  fresh: ReadonlySet<Place>,
  renamed: ReadonlyMap<string, string>,
  moves: ReadonlyMap<string, string>,
  texts: Record<'before' | 'now', ReadonlyMap<string, string | undefined>>,
): Place | undefined {
  const candidates = [...fresh];
  const decided = moves.get(place.id);
  if (decided !== undefined) return candidates.find(({ id }) => id === decided);
  const newParent = renamed.get(parent);
  const under = newParent === undefined ? undefined : newParent + place.id.slice(parent.length);
  const isSection = sections.includes(place.kind);
  const sameKind = (kind: PlaceKind) => kind === place.kind || (isSection && sections.includes(kind));
  // Of an item only the number is its own: what tells it is its first paragraph.
  const isBare = (text = '') => text.endsWith('\t');
  const sameFirst = (then: string, now: string) => {
    const words = texts.before.get(idBelow(then, 'paragraph', 1));
    return words !== undefined && words === texts.now.get(idBelow(now, 'paragraph', 1));
  };
  return (
    candidates.find(({ id, kind, text }) => id === under && sameKind(kind) && (isSection || text === place.text)) ??
    candidates.find(
      ({ id = '', kind, text }) =>
        sameKind(kind) && text === place.text && place.text !== '' && (!isBare(text) || sameFirst(place.id, id)),
    )
  );
}

function wordChange({ text: before = '', kind }: PublishedPlace, { id = '', text: after = '' }: Place): Change[] {
  if (before === after) return [];
  const what =
    kind === 'row'
      ? 'row'
      : kind === 'table'
        ? 'columns'
        : kind === 'part' || sections.includes(kind)
          ? 'heading'
          : 'text';
  return [{ what, place: id, before, after }];
}

/** Cells, rows and titles of tables of the accounts that say something else; what has gone, the ledger tells. */
function accountsChanges(places: readonly Place[], published: readonly PublishedPlace[]): Change[] {
  const now = new Map(places.filter(({ kind }) => isOfAccounts(kind)).map((place) => [place.address, place]));
  return published.flatMap(({ entry, id, kind, text = '' }): Change[] => {
    const place = isOfAccounts(kind) ? now.get(entry.address) : undefined;
    return place === undefined || place.text === text
      ? []
      : [{ what: 'accounts', place: id, before: text, after: place.text ?? '' }];
  });
}

function figureChanges(
  year: PreparedYear,
  places: readonly Place[],
  published: readonly PublishedPlace[],
  renamed: ReadonlyMap<string, string>,
  touched: ReadonlySet<string>,
): Change[] {
  const now = new Map(
    places.flatMap(({ kind, id, figure }) => (kind === 'figure' && id && figure ? [[id, figure]] : [])),
  );
  const before = published.filter(({ kind }) => kind === 'figure');
  const known = new Set(before.map(({ id }) => id));
  const fresh = [...now].filter(([id]) => !known.has(id));
  return [
    ...before.flatMap(({ id, figure }): Change[] => {
      if (!figure) return [];
      const after = now.get(id);
      if (after === undefined) {
        const newName = fresh.some(([, other]) => JSON.stringify(other) === JSON.stringify(figure));
        return newName ? [] : [{ what: 'figure', place: id, before: figure, after: null }];
      }
      return restated(figure, after, renamed, year) ? [{ what: 'figure', place: id, before: figure, after }] : [];
    }),
    ...fresh.flatMap(([id, figure]): Change[] =>
      touched.has(figure.block) ? [{ what: 'figure', place: id, before: null, after: figure }] : [],
    ),
  ];
}

/** Whether a figure says something else, or can no longer be found by the words it was published with. */
function restated(
  before: StatedFigure,
  after: StatedFigure,
  renamed: ReadonlyMap<string, string>,
  year: PreparedYear,
): boolean {
  if (!sameFigure(before, after)) return true;
  if ((renamed.get(before.block) ?? before.block) !== after.block) return true;
  return year.ledger.textOf(after.block).split(before.quote).length !== 2;
}

/** Words this alike count as the same words, lightly edited. */
const sameWords = 0.85;

function shiftOf(change: Change, published: readonly PublishedPlace[]): Differences['shifted'] {
  if (change.what !== 'text' || likeness(change.before, change.after) >= sameWords) return [];
  const source = published.find(
    ({ id, text = '' }) => id !== change.place && text.length >= 4 && likeness(text, change.after) >= sameWords,
  );
  return source ? [{ id: change.place, from: source.id }] : [];
}
