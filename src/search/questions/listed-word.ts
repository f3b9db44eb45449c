import type { Corpus } from '../corpus/corpus.ts';
import { conceptOf, type FoldedRecord } from '../corpus/folded-record.ts';
import type { PlacedFigure } from '../corpus/placed-figures.ts';
import type { Question } from './question.ts';

/**
 * The word of a question that a figure only includes: its sentence lists 差旅费 among what 公用经费 is spent on, and says
 * of the whole alone how much. Null where the figure is called so, or where the word is no item of a list without number.
 */
export function listedWord(
  questions: readonly Question[],
  { label, folded, block }: PlacedFigure,
  corpus: Corpus,
): string | null {
  const ways = corpus.thesaurus.waysTo(conceptOf(folded));
  const text = block.text.replace(/\s/g, '');
  for (const { text: word } of questions.flatMap(({ pieces }) => pieces)) {
    if (word.length < 2) continue;
    const called = [word, ...ways.filter((way) => way.folded === word).flatMap(({ official }) => official)];
    if (called.some((one) => label.includes(one))) return null;
    const isItem = called.some((one) => new RegExp(`[、：，]${one}(?:$|[、。；，等和及])`).test(text));
    if (isItem) return word;
  }
  return null;
}

/** The tables of the accounts with a row called so: what the text only lists has its own amount there. */
export function tablesWithRow(name: string, corpus: Corpus): FoldedRecord[] {
  return [
    ...new Set(corpus.cells.filter(({ block }) => block.text.split('　').includes(name)).map(({ folded }) => folded)),
  ];
}
