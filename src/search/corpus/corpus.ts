import type { FoldedRecord } from './folded-record.ts';
import { type PlacedFigure, placedCells, placedFigures } from './placed-figures.ts';
import type { Thesaurus } from './thesaurus.ts';

/** What has been loaded to search in, with the counts that tell a rare word from a common one. */
export interface Corpus {
  records: readonly FoldedRecord[];
  thesaurus: Thesaurus;
  /** Every figure of them. */
  figures: readonly PlacedFigure[];
  /** Every amount of the accounts besides. */
  cells: readonly PlacedFigure[];
  /** Names of things, folded, each once: terms, headings and everyday words that may be shown. */
  names: ReadonlySet<string>;
  /** Whether a name contains it. */
  isInName(word: string): boolean;
  /** Whether any record contains it, or people say it. */
  knows(word: string): boolean;
  /** How much it tells that a record has this word, or is called so: more for a rare one, most for one that none has. */
  weight(word: string): number;
}

/** Puts loaded records together. */
export function createCorpus(records: readonly FoldedRecord[], thesaurus: Thesaurus): Corpus {
  const has = ({ own, record }: FoldedRecord, word: string) =>
    own.some((text) => text.includes(word)) ||
    (thesaurus.words.has(word) && thesaurus.waysTo(record.concept).some(({ folded }) => folded === word));
  const frequencies = new Map<string, number>();
  const frequency = (word: string): number => {
    let count = frequencies.get(word);
    if (count === undefined) {
      count = records.filter((folded) => has(folded, word)).length;
      frequencies.set(word, count);
    }
    return count;
  };
  const inNames = new Map<string, boolean>();
  const names = new Set([...records.flatMap(({ headings }) => headings), ...thesaurus.shown]);
  const allNames = [...names].join(' ');
  return {
    records,
    thesaurus,
    figures: placedFigures(records),
    cells: placedCells(records),
    names,
    isInName: (word) => {
      const isIn = inNames.get(word) ?? allNames.includes(word);
      inNames.set(word, isIn);
      return isIn;
    },
    knows: (word) => thesaurus.words.has(word) || frequency(word) > 0,
    weight: (word) => Math.log(1 + records.length / (frequency(word) || 0.5)),
  };
}
