import { yuanOf } from '../../report/money-unit.ts';
import type { PlacedFigure } from '../corpus/placed-figures.ts';
import { askedValues } from '../corpus/value-search.ts';
import { namedFigure } from '../questions/answer-figure.ts';
import { lastSureRank, longerNumberRank } from '../questions/rank.ts';
import { answerCards } from '../results/answer-card.ts';
import { toHit } from '../results/hit.ts';
import { cutNumber } from '../text/query-words.ts';
import type { Found } from './loaded-search.ts';
import { recordsOfValues } from './records-of-values.ts';
import type { Asked, Way } from './way.ts';

/** How many of the first hits are looked at for what the report contradicts. */
const looked = 3;
/** A figure of one of these is named by what ends with its name: that of 投诉满意度 is called 满意度. */
const shortestEnding = 3;

/** What has what was typed, as it was typed or as people call it. */
export const asTyped: Way = async (asked) => {
  const { text, words, scope, loaded, direct } = asked;
  const { matched, otherYears, inOrder, corpus } = direct;
  const best = Math.min(...matched.map(({ match }) => match.rank));
  if (best > lastSureRank) return null;
  const cut = cutNumber(text, loaded.fold);
  const begun = cut === null ? [] : inOrder((await loaded.find(cut, scope)).matched);
  const first = new Set(begun.map(({ folded }) => folded));
  const others = inOrder(matched.filter(({ folded }) => !first.has(folded)));
  return {
    status: 'found',
    hits: [
      ...begun.map((one) => toHit(cut ?? words, loaded.fold, one)),
      ...others.map((one) => toHit(words, loaded.fold, one)),
      ...cellsWorth(asked, [...begun, ...others]).map((one) => toHit(words, loaded.fold, one)),
    ],
    cards: answerCards(figuresTyped(asked, others), corpus),
    isWithinNumber: best === longerNumberRank,
    otherYears,
  };
};

/** Tables of the accounts that print the amount that was typed, where a sentence has it with its unit and they do not. */
function cellsWorth({ text, direct: { corpus }, loaded: { fold } }: Asked, found: readonly Found[]): Found[] {
  const values = askedValues(text, corpus);
  if (values === null || fold(values.rest).text !== '' || values.values.some(({ how }) => how !== 'equal')) return [];
  const first = new Set(found.map(({ folded }) => folded));
  return recordsOfValues(values, []).filter(
    ({ folded }) => folded.record.blocks.some(({ cells }) => cells !== undefined) && !first.has(folded),
  );
}

/** The figures whose number is all that was typed, or whose name, with those that a hit near the top is contradicted in. */
function figuresTyped(
  { text, words, direct: { corpus }, loaded: { fold } }: Asked,
  found: readonly Found[],
): PlacedFigure[] {
  const values = askedValues(text, corpus);
  const equal = values?.values.flatMap(({ how, figures }) => (how === 'equal' ? figures : [])) ?? [];
  if (equal.length > 0 && fold(values?.rest ?? '').text === '') return equal;
  const [first] = found;
  const names = first?.match.way?.official ?? [words.whole];
  const shown = new Set(found.slice(0, looked).map(({ folded }) => folded));
  const ending = corpus.figures.find(
    ({ label, folded }) => shown.has(folded) && label.length >= shortestEnding && words.whole.endsWith(label),
  );
  const [named = ending] = names.flatMap((name) => namedFigure(name, corpus.figures) ?? []);
  if (named === undefined) return [];
  const contradicted = corpus.figures.filter(
    ({ figure, folded }) =>
      figure.against !== undefined &&
      figure.unit === named.figure.unit &&
      yuanOf(figure.unit) === null &&
      shown.has(folded),
  );
  return [named, ...contradicted];
}
