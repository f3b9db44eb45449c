import { once } from '../text/once.ts';
import { conceptOf, type FoldedRecord } from './folded-record.ts';
import { type PlacedFigure, placedCells, placedFigures } from './placed-figures.ts';
import { placedNumbers } from './placed-numbers.ts';
import { type TextPlaces, textPlaces } from './text-places.ts';
import type { Thesaurus } from './thesaurus.ts';

/** What has been loaded to search in, with the counts that tell a rare word from a common one. */
export interface Corpus {
  records: readonly FoldedRecord[];
  thesaurus: Thesaurus;
  /** Every figure of them. */
  figures: readonly PlacedFigure[];
  /** Every amount of the accounts besides. */
  cells: readonly PlacedFigure[];
  /** What sentences of a record state in numbers that are none of these; read when first asked for. */
  numbersOf(folded: FoldedRecord): readonly PlacedFigure[];
  /** Names of things, folded, each once: terms, headings and everyday words that may be shown. */
  names: ReadonlySet<string>;
  /** Every place of the names, and of what the records say; made when first asked for. */
  namePlaces(): TextPlaces;
  textPlaces(): TextPlaces;
  /** Records whose own text contains it. */
  having(word: string): ReadonlySet<FoldedRecord>;
  /** Whether a name contains it. */
  isInName(word: string): boolean;
  /** Whether any record contains it, or people say it. */
  knows(word: string): boolean;
  /** How much it tells that a record has this word, or is called so: more for a rare one, most for one that none has. */
  weight(word: string): number;
}

/** Puts loaded records together. */
export function createCorpus(records: readonly FoldedRecord[], thesaurus: Thesaurus): Corpus {
  const having = once((word: string) => new Set(records.filter(({ own }) => own.some((text) => text.includes(word)))));
  const frequency = once((word: string) => {
    if (!thesaurus.words.has(word)) return having(word).size;
    const isCalled = (record: FoldedRecord) =>
      thesaurus.waysTo(conceptOf(record)).some(({ folded }) => folded === word);
    return records.filter((folded) => having(word).has(folded) || isCalled(folded)).length;
  });
  const names = new Set([...records.flatMap(({ headings }) => headings), ...thesaurus.shown]);
  const allNames = [...names].join(' ');
  const places = once((of: 'names' | 'texts') =>
    textPlaces(of === 'names' ? names : records.flatMap(({ own }) => own)),
  );
  return {
    records,
    thesaurus,
    figures: placedFigures(records),
    cells: placedCells(records),
    numbersOf: once(placedNumbers),
    names,
    namePlaces: () => places('names'),
    textPlaces: () => places('texts'),
    having,
    isInName: once((word: string) => allNames.includes(word)),
    knows: (word) => thesaurus.words.has(word) || frequency(word) > 0,
    weight: (word) => Math.log(1 + records.length / (frequency(word) || 0.5)),
  };
}
