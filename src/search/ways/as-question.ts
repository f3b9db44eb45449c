import type { PlacedFigure } from '../corpus/placed-figures.ts';
import { answerFigure, blankAsked } from '../questions/answer-figure.ts';
import { offeredFrom, sureFrom, understand } from '../questions/asked-about.ts';
import { listedWord, tablesWithRow } from '../questions/listed-word.ts';
import { isOwn } from '../records/search-record.ts';
import { answerCards } from '../results/answer-card.ts';
import { toHit } from '../results/hit.ts';
import { nearestNames } from '../results/nearest-names.ts';
import { queryWords } from '../text/query-words.ts';
import type { Found } from './loaded-search.ts';
import { heardWords } from './sounds-within.ts';
import type { Asked, Way } from './way.ts';

/** Most hits that are offered where nothing is sure, and that only share words. */
export const mostOffered = 3;
export const mostShared = 5;
const shortQuestion = 8;
const half = 0.5;
/** Longer texts were not spoken. */
const longestHeard = 60;

/** Whether it is words of the site's own that contain what was typed. */
function isSaid({ folded: { record } }: Found): boolean {
  return isOwn(record.kind);
}

/** What answers a question without having what was typed; or the truth that nothing does. */
export const asQuestion: Way = async (asked) => {
  const { corpus, matched, otherYears, inOrder } = asked.direct;
  const { fold } = asked.loaded;
  const { words, understood, respelled } = await understoodAsHeard(asked);
  const isSure = understood.certainty >= sureFrom;
  // What the site says is likelier about the same than what was meant.
  const [said, printed] = [matched.filter(isSaid), matched.filter((one) => !isSaid(one))];
  // A page that was asked for stays where it is understood.
  const pages = new Set(understood.found.flatMap(({ folded }) => (folded.record.kind === 'page' ? [folded] : [])));
  const inTurn = isSure
    ? [inOrder(printed), understood.found, inOrder(said.filter(({ folded }) => !pages.has(folded)))]
    : [inOrder(matched), understood.found];
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
  // One character alone asks about nothing, and letters that are not read as anything neither.
  const isWord = words.whole.length > 1 && !/^[a-z]+$/.test(words.whole);
  const certainty = matched.length > 0 ? sureFrom : isWord ? understood.certainty : Number.NEGATIVE_INFINITY;
  if (certainty < offeredFrom)
    return {
      missing: understood.missing,
      shared: hits.slice(0, mostShared),
      suggestions: nearestNames(words.whole, corpus),
    };
  // Of a short question each word is meant: one that stands nowhere is said to, though others ask so; where it is most of
  // what was typed, that is no answer.
  const absent = words.whole.length <= shortQuestion ? understood.nowhere : [];
  const isMostlyAbsent = matched.length === 0 && absent.length > 0 && understood.explained < half;
  // A page of the site's own answers in no words of the report.
  const told = (missing: string[]) => (hits[0]?.kind === 'page' ? [] : missing);
  if (certainty < sureFrom || isMostlyAbsent)
    return {
      status: 'guess',
      respelled,
      hits: hits.slice(0, mostOffered),
      missing: told(understood.missing),
      otherYears,
    };
  const answer = understood.isUntold ? null : answerFigure(understood, corpus.figures, corpus);
  const listed = answer && listedWord(understood.questions, answer, corpus);
  const rows = listed === null ? [] : tablesWithRow(listed, corpus);
  const isOfRow = found.map(({ folded }) => rows.includes(folded));
  const cardsOf = (answer: PlacedFigure) => {
    const blank = blankAsked(understood, answer, corpus);
    return blank === null ? answerCards([answer], corpus, listed) : answerCards([blank, answer], corpus);
  };
  return {
    status: 'found',
    respelled,
    missing: told(absent),
    hits: [...hits.filter((_, nth) => isOfRow[nth]), ...hits.filter((_, nth) => !isOfRow[nth])],
    cards: answer === null || rows.length > 0 ? [] : cardsOf(answer),
    otherYears,
  };
};

/** How much likelier what it sounds like must be than what was typed, in logarithms of the odds. */
const likelierAsHeard = 0.2;

/** What was typed, understood; or what it sounds like, where that is likelier meant: 满易度 is 满意度. */
async function understoodAsHeard({ words, direct: { corpus, files, matched }, loaded }: Asked) {
  const understanding = await loaded.understanding(files, words.whole);
  const understood = understand(words, corpus, understanding);
  const asTyped = { words, understood, respelled: null };
  if (matched.length > 0 || words.whole.length > longestHeard) return asTyped;
  const index = await loaded.soundIndex(files, words.whole);
  const inWords = words.words.map((word) => heardWords(word, index, corpus, understanding));
  if (inWords.join(' ') === words.words.join(' ')) return asTyped;
  const heard = queryWords(inWords.join(' '), loaded.fold);
  const again = understand(heard, corpus, await loaded.understanding(files, heard.whole));
  if (again.certainty < understood.certainty + likelierAsHeard) return asTyped;
  return { words: heard, understood: again, respelled: { words: inWords.join(''), by: 'homophone' } as const };
}
