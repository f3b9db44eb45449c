import { queryWords } from '../text/query-words.ts';
import { asQuestion, mostOffered } from './as-question.ts';
import type { Way } from './way.ts';

const between = /[，。！？；、,.!?;\s]+/;
/** What is shorter than this is only said beside the others. */
const shortest = 4;

/** Of a question that nothing answers as a whole, the last of its sentences that something does: people tell first why they ask. */
export const byClauses: Way = async (asked) => {
  const { loaded, scope, text } = asked;
  const whole = await asQuestion(asked);
  const clauses = text.split(between).filter(({ length }) => length >= shortest);
  if (whole === null || whole.status !== undefined || clauses.length < 2) return whole;
  for (const clause of clauses.toReversed()) {
    const words = queryWords(clause, loaded.fold);
    if (words.tokens.length === 0) continue;
    const answer = await asQuestion({ ...asked, text: clause, words, direct: await loaded.find(words, scope) });
    if (answer?.status !== undefined)
      return {
        ...answer,
        status: 'guess',
        hits: answer.hits?.slice(0, mostOffered) ?? [],
        cards: [],
        missing: whole.missing ?? [],
      };
  }
  return whole;
};
