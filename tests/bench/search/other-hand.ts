import type { PreparedContent } from '../../../src/audit/prepared-year.ts';
import { targetConcept } from '../../../src/search/records/everyday-words.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import { searchRecords } from '../../../src/search/records/search-records.ts';
import { type QuestionHand, questionBank } from '../../../src/template/question-bank.ts';
import type { JudgedQuery } from './judged-queries.ts';

/**
 * What a hand asks, as judged queries: about what a report has, the sections and terms that the hand wrote for; about
 * nothing, none. Questions on what this report does not have are left out.
 */
export function queriesOfHand(hand: QuestionHand, content: PreparedContent): JudgedQuery[] {
  const byConcept = Map.groupBy(searchRecords(content), ({ concept }) => concept);
  return questionBank([hand]).flatMap(({ targets, phrases }, index) => {
    const concepts = targets.map(targetConcept);
    const expect = concepts.flatMap((concept) => byConcept.get(concept) ?? []).map(targetOf);
    if (targets.length > 0 && expect.length === 0) return [];
    const kind = targets.length === 0 ? 'none' : 'question';
    return phrases.map((q, nth) => ({ id: `${index}-${nth}`, q, kind, expect }));
  });
}

function targetOf({ kind, title, number }: SearchRecord): JudgedQuery['expect'][number] {
  return kind === 'term' ? { term: title } : { section: number };
}
