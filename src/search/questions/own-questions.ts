import type { Corpus } from '../corpus/corpus.ts';
import { conceptOf, type FoldedRecord } from '../corpus/folded-record.ts';
import type { Fold } from '../text/normalise.ts';
import type { AskedRecords, AskedThing } from './counted-questions.ts';

/** Parts of a sentence. */
const clause = /[，。；：、]/;

/** Findings and charts are asked for by the words of what they are about. */
function isAsked({ record: { kind } }: FoldedRecord): boolean {
  return kind !== 'finding' && kind !== 'chart';
}

/**
 * What the records themselves say, clause by clause, as if it were asked: a question in words of the report goes where
 * they stand, and what nobody foresaw is not forced on what they did. Folded; that of each thing at its place, then that of
 * what nobody asks about.
 */
export function ownQuestions(
  things: readonly AskedThing[],
  { records, thesaurus }: Pick<Corpus, 'records' | 'thesaurus'>,
  fold: Fold,
): AskedRecords[] {
  // Of what several years deal with, the oldest speaks for all.
  const speaking = new Map(records.filter(isAsked).map((folded) => [conceptOf(folded), folded]));
  const own = new Map(
    [...speaking].map(([concept, { record, headings }]) => {
      const names = thesaurus.waysTo(concept).map((way) => way.folded);
      const clauses = record.blocks.flatMap(({ text }) => text.split(clause)).map((text) => fold(text).text);
      return [concept, [...headings, ...names, ...clauses].filter((text) => text.length > 1)];
    }),
  );
  const ofThings = things.map(({ concepts, figures }) => {
    const [concept = ''] = concepts;
    const phrases = own.get(concept) ?? [];
    own.delete(concept);
    return { concepts, figures, phrases };
  });
  return [...ofThings, ...[...own].map(([concept, phrases]) => ({ concepts: [concept], figures: [], phrases }))];
}
