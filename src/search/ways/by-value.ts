import { askedValues } from '../corpus/value-search.ts';
import { offeredFrom, sureFrom, understand } from '../questions/asked-about.ts';
import { answerCards } from '../results/answer-card.ts';
import { toHit } from '../results/hit.ts';
import type { SearchResult } from '../results/search-result.ts';
import { type Amount, readAmounts } from '../text/amounts.ts';
import { queryWords } from '../text/query-words.ts';
import { mostOffered, mostShared } from './as-question.ts';
import { recordsOfValues } from './records-of-values.ts';
import type { Way } from './way.ts';

/** The records that state the numbers which were typed, in whatever writing. */
export const byValue: Way = async ({ text, words, direct, loaded: { fold, understanding } }) => {
  const { corpus, files, matched, otherYears, inOrder } = direct;
  const asked = askedValues(text, corpus);
  if (asked === null) return /[a-z]{3}/i.test(text) ? null : strangeAmounts(text);
  const besides = queryWords(asked.rest, fold);
  const rest = understand(besides, corpus, await understanding(files, besides.whole));
  const found = recordsOfValues(asked, rest.found);
  const hits = found.map((one) => toHit(words, fold, one));
  const values = asked.values.map(({ amount, how }) => ({ text: amount.text, how }));
  const isAside = rest.questions.every(({ pieces }) => pieces.length === 0);
  // A number that is no year or count was read off somewhere, and is what is asked about, whatever was said beside it.
  const isStated = asked.values.some(({ amount, how }) => how === 'equal' && isReadOff(amount));
  if (!isAside && !isStated && rest.certainty < offeredFrom && rest.missing.length > 0)
    return { values, missing: rest.missing, shared: hits.slice(0, mostShared) };
  const isChance = !isAside && !isStated && rest.certainty < sureFrom;
  if (isChance || values.every(({ how }) => how === 'nearest'))
    return { status: 'guess', values, hits: hits.slice(0, mostOffered), otherYears };
  const first = new Set(found.map(({ folded }) => folded));
  const others = inOrder(matched.filter(({ folded }) => !first.has(folded)));
  return {
    status: 'found',
    values,
    missing: isAside || rest.certainty >= offeredFrom ? [] : rest.missing,
    hits: [...hits, ...others.map((one) => toHit(words, fold, one))],
    cards: answerCards(
      found.flatMap(({ match }) => match.figure ?? []),
      corpus,
    ),
    otherYears,
  };
};

/** Whether an amount is no year, no count, and no manner of speaking: 三十 of 三十年. */
function isReadOff({ kind, step, value }: Amount): boolean {
  return kind === 'money' || step < 1 || (step !== 1 && (kind !== null || value >= leastAsked));
}

/** Less than this is rather a manner of speaking: 那一块 is one yuan to nobody. */
const leastAsked = 1000;

/** Amounts of money that the report states nowhere, not nearly either: there is nothing to answer with. */
function strangeAmounts(text: string): Partial<SearchResult> | null {
  const strange = readAmounts(text, 'joined').filter(
    ({ kind, value, isAbout }) => kind === 'money' && value >= leastAsked && !isAbout,
  );
  return strange.length === 0 ? null : { missing: strange.map((amount) => amount.text) };
}
