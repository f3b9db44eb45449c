import { answerCards } from './answer-card.ts';
import { answerFigure } from './answer-figure.ts';
import { offeredFrom, sureFrom, understand } from './asked-about.ts';
import { toHit } from './hit.ts';
import type { Found } from './loaded-search.ts';
import { nearestNames } from './nearest-names.ts';
import { isOwn } from './record-kinds.ts';
import type { Way } from './way.ts';

/** Most hits that are offered where nothing is sure, and that only share words. */
export const mostOffered = 3;
export const mostShared = 5;
const shortQuestion = 8;
/** What is worth offering where a telling word stands nowhere. */
const offeredWithout = 0.05;

/** Whether it is words of the site's own that contain what was typed. */
function isSaid({ folded: { record } }: Found): boolean {
  return isOwn(record.kind);
}

/** What answers a question without having what was typed; or the truth that nothing does. */
export const asQuestion: Way = async ({ words, direct, loaded: { fold, understanding } }) => {
  const { corpus, files, matched, otherYears, inOrder } = direct;
  const understood = understand(words, corpus, await understanding(files));
  const isSure = understood.certainty >= sureFrom;
  // What the site says is likelier about the same than what was meant.
  const [said, printed] = [matched.filter(isSaid), matched.filter((one) => !isSaid(one))];
  const inTurn = isSure ? [inOrder(printed), understood.found, inOrder(said)] : [inOrder(matched), understood.found];
  const found = [
    ...new Map(
      inTurn
        .flat()
        .toReversed()
        .map((one) => [one.folded, one]),
    ).values(),
  ].toReversed();
  const hits = found.map(({ folded, match }) => {
    const own = corpus.figures.filter((placed) => placed.folded === folded);
    return toHit(words, fold, { folded, match: { ...match, figure: answerFigure(understood, own, corpus) } });
  });
  // One character alone asks about nothing.
  const certainty = matched.length > 0 ? 1 : words.whole.length > 1 ? understood.certainty : -1;
  const { missing } = understood;
  if (certainty < (missing.length > 0 ? offeredWithout : offeredFrom))
    return { missing, shared: hits.slice(0, mostShared), suggestions: nearestNames(words.whole, corpus) };
  if (certainty < sureFrom) return { status: 'guess', hits: hits.slice(0, mostOffered), missing, otherYears };
  const answer = answerFigure(understood, corpus.figures, corpus);
  // Of a short question each word is meant: one that stands nowhere is said to, though others ask so.
  const absent = words.whole.length <= shortQuestion ? understood.nowhere : [];
  return {
    status: 'found',
    missing: absent,
    hits,
    cards: answerCards(answer === null ? [] : [answer], corpus),
    otherYears,
  };
};
