import type { AskedConcept } from '../../template/question-bank.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { conceptOf, type FoldedRecord } from '../corpus/folded-record.ts';
import type { Fold } from '../text/normalise.ts';

/** Questions on one thing, and the concepts of the records that answer them. */
export interface AskedRecords extends Pick<AskedConcept, 'figures' | 'phrases'> {
  concepts: string[];
}

/** Parts of a sentence. */
const clause = /[，。；：、]/;

/** Findings and charts are asked for by the words of what they are about. */
function isAsked({ record: { kind } }: FoldedRecord): boolean {
  return kind !== 'finding' && kind !== 'chart';
}

/**
 * What people ask, and beside it what the records themselves say, clause by clause, as if it were asked: a question in
 * words of the report goes where they stand, and what nobody foresaw is not forced on what they did. All of it folded.
 */
export function questionTexts(
  asked: readonly AskedRecords[],
  { records, thesaurus }: Corpus,
  fold: Fold,
): AskedRecords[] {
  const own = new Map(
    records.filter(isAsked).map((folded) => {
      const { record } = folded;
      const names = thesaurus.waysTo(record.concept).map((way) => way.folded);
      const clauses = record.blocks.flatMap(({ text }) => text.split(clause)).map((text) => fold(text).text);
      return [conceptOf(folded), [...folded.headings, ...names, ...clauses].filter((text) => text.length > 1)];
    }),
  );
  const withOwn = asked.map((one) => {
    const [concept = ''] = one.concepts;
    const phrases = [...one.phrases, ...(own.get(concept) ?? [])];
    own.delete(concept);
    return { ...one, phrases };
  });
  return [...withOwn, ...[...own].map(([concept, phrases]) => ({ concepts: [concept], figures: [], phrases }))];
}
