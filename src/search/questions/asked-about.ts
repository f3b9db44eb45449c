import { questionStrings } from '../../words/strings.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { FoldedRecord } from '../corpus/folded-record.ts';
import type { Rarity } from '../corpus/rarity.ts';
import { readable } from '../text/normalise.ts';
import { once } from '../text/once.ts';
import type { QueryWords } from '../text/query-words.ts';
import type { ReadMeaning } from './answer-figure.ts';
import { absence, certaintyOf, evidenceFor } from './certainty.ts';
import { covering, type Explained, explaining, telling } from './explained.ts';
import { type FittingRecord, fittingRecords, leastCopied } from './fitting-records.ts';
import { missingWords } from './missing-words.ts';
import { isTalk, type PlainQuestion } from './plain-question.ts';
import { isStranger, readQuestion } from './question.ts';
import type { QuestionModel } from './question-model.ts';
import type { Match } from './rank.ts';

/** What helps to understand a question, for the records that are looked through. */
export interface Understanding {
  rarity: Rarity;
  model: QuestionModel;
  plain: PlainQuestion;
}

/** What a question was understood as. */
export interface Understood extends ReadMeaning {
  /** Records that may answer, best first. */
  found: { folded: FoldedRecord; match: Match }[];
  /** How sure it is that the best of them answers, as the logarithm of the odds. */
  certainty: number;
  /** Words that tell what is asked about and stand nowhere, the most telling first. */
  missing: string[];
  /** Of all its words, those that stand nowhere. */
  nowhere: string[];
  /** Whether the word that tells most of it stands nowhere and is not what the best of them is about: no number answers. */
  isUntold: boolean;
}

/** From here on what was understood is an answer, and from there on worth offering (docs/search-benchmark.md). */
export const sureFrom = 2.5;
export const offeredFrom = -2.5;

/** Records that answer far less well than the best are left out. */
const leastOfBest = 0.25;

/** What neither explains so much of a question nor is asked for so by so many is offered, and no answer: 摆地摊要交钱吗. */
const leastSpoken = 0.7;
/** What has none of its words must explain more of it in what people call things, or be asked for so by more. */
const leastWordless = 1.2;
const almostSure = sureFrom - 0.1;

/** What a question tells most must be explained at least so far by what is said to answer it: 律师 of 律师费. */
const leastTold = 0.6;
/** Longer ones tell it in other words besides, where so much of them is explained. */
const shortQuestion = 10;
const leastCoveredOfLong = 0.2;

/** Whether the word that tells most of what is asked stands nowhere, and is not what the answer is about in other words. */
function isUntold(pieces: readonly Explained[]): boolean {
  const [telling] = pieces.toSorted((a, b) => b.weight - a.weight);
  if (telling === undefined) return false;
  const { piece, share } = telling;
  return piece.text.length > 1 && isStranger(piece) && share < leastTold;
}

/** From here on what others ask so is likelier what no report has. */
const mostlyAbsent = 0.5;

const leastCovered = 0.1;
const leastAsked = 0.4;

/** What has nothing of a question, and is asked for so by few, is only the least unlikely of all. */
function isChance({ covered, own, probability }: FittingRecord): boolean {
  return own === 0 && covered < leastCovered && probability < leastAsked;
}

/** Reads what was typed as a question, finds what may answer it, and judges how sure that is. */
export function understand(typed: QueryWords, corpus: Corpus, { rarity, model, plain }: Understanding): Understood {
  const meant = typed.words.filter((word) => !isTalk(word));
  const words = (meant.length > 0 ? meant : typed.words).map(plain);
  const whole = plain(typed.whole);
  const questions = words.map((word) => readQuestion(word, corpus, rarity));
  const asked = questions.flatMap(({ pieces }) => pieces.map((piece) => telling(piece, rarity, model)));
  const about = model.read(whole);
  const question = { whole, questions, about };
  const explainedBy = once(covering(asked, corpus, model));
  const found = fittingRecords(question, corpus, explainedBy);
  const [best] = found;
  const pieces = asked.map((one) => ({
    ...one,
    share: best === undefined ? 0 : explaining(one.piece, corpus, model)(best.folded),
  }));
  const missing = missingWords(typed, questions, pieces, best?.folded, corpus);
  const untold = isUntold(pieces);
  // What others ask so stands in no report: its words may stand here, 办公 and 地址, but not together.
  const phrase = asked.map(({ piece }) => piece.text).join('');
  const isNowhere = phrase.length > 1 && whole.includes(phrase) && !corpus.knows(phrase);
  const told =
    missing.telling.length === 0 && isNowhere && absence(about, corpus) >= mostlyAbsent
      ? [readable(phrase)]
      : missing.telling;
  const averages = questionStrings.average.filter((word) => whole.includes(word));
  const isCopied = best !== undefined && best.copied >= leastCopied;
  const certainty = () => {
    if (best === undefined || missing.isAlone || (asked.length > 0 && isChance(best))) return Number.NEGATIVE_INFINITY;
    const judged = certaintyOf(evidenceFor(best, question, pieces, corpus, model));
    // A total is no average: where the record tells none, what would be its sum is offered.
    const isSum = averages.length > 0 && !tellsAverage(best.folded);
    const isUnspoken =
      asked.length > 0 && best.covered + best.probability < (best.own === 0 ? leastWordless : leastSpoken);
    return isSum || isUnspoken || (untold && (whole.length <= shortQuestion || best.covered < leastCoveredOfLong))
      ? Math.min(judged, almostSure)
      : judged;
  };
  return {
    found: found
      .filter(({ match }) => match.score >= leastOfBest * (best?.match.score ?? 0))
      .map(({ folded, match }) => ({ folded, match })),
    certainty: isCopied ? Number.POSITIVE_INFINITY : certainty(),
    missing: [...new Set([...averages.filter((word) => !corpus.knows(word)), ...told])],
    nowhere: missing.all,
    isUntold: untold || missing.fees.length > 0,
    leadsTo: best?.folded ?? null,
    explained: best?.covered ?? 0,
    explainedBy,
    questions,
    about,
  };
}

/** Whether a record holds what is asked as an average. */
function tellsAverage({ own }: FoldedRecord): boolean {
  return own.some((text) => questionStrings.average.some((word) => text.includes(word)));
}
