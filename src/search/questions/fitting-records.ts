import { questionStrings } from '../../words/strings.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { conceptOf, type FoldedRecord } from '../corpus/folded-record.ts';
import type { PlacedFigure } from '../corpus/placed-figures.ts';
import { isOwn, type SearchRecord } from '../records/search-record.ts';
import { pairsOf } from '../text/tokenise.ts';
import { figureFit } from './answer-figure.ts';
import { asksForNumber, type Question } from './question.ts';
import type { AskedAbout } from './question-model.ts';
import { answerMatch, answerRank, type Match } from './rank.ts';
import { reasonAsked } from './reason.ts';

/** A record that may answer a question, and what speaks for it. */
export interface FittingRecord {
  folded: FoldedRecord;
  match: Match;
  /** How much of the question it has in words of the report; about 1 for all. */
  own: number;
  /** How likely others ask for it so, 0 to 1. */
  probability: number;
  /** Share of what the question tells that it explains, 0 to 1. */
  covered: number;
  /** How well its best figure fits a question for a number; 0 for any other question. */
  fit: number;
  /** Share of a pasted text that it has, 0 to 1. */
  copied: number;
}

/** A question as it was read. */
export interface ReadQuestion {
  whole: string;
  questions: Question[];
  about: readonly AskedAbout[];
}

/** Records less likely than this to be asked about, which explain less of the question than that, do not answer. */
const leastLikely = 0.1;
const leastExplained = 0.6;
/** What gives the reason for just the change that is asked about is likely too. */
const leastReason = 1;
/** What it is worth that a record explains all of the question, and has the figure which a question for a number asks for. */
const worthOfExplaining = 2;
const worthOfFigure = 0.4;
/** Who asks for a page of the site asks in the words of the report: of all figures, of a chart of 收入. */
const worthOfPage = 1;
const surePage = 0.9;
/** And of a chart, where one is asked for. */
const worthOfChart = 2;
/** How ill a record fits such a question that states no number; worse where it is told what is counted. */
const withoutFigure = -1;
const withoutCount = -2.5;
/** What only says what a word means tells nothing of what was done. */
const definesOnly = -1;
/** Texts from this length on may be pasted; of which a record must have this share to be where they are from. */
const leastPaste = 14;
export const leastCopied = 0.7;

/**
 * The records that may answer, best first: by the words of the report and their everyday names, and by what others asked.
 * How the two are weighed was chosen on questions of another hand (docs/search-benchmark.md).
 * @param explainedBy share of what the question tells that a record explains, 0 to 1
 */
export function fittingRecords(
  { whole, questions, about }: ReadQuestion,
  corpus: Corpus,
  explainedBy: (folded: FoldedRecord) => number,
): FittingRecord[] {
  const likely = likelihoods(about, corpus);
  const reasons = reasonAsked(whole);
  const isForPurpose = questionStrings.purpose.some((asked) => whole.includes(asked));
  const isForChart = questionStrings.chart.some((asked) => whole.includes(asked));
  const isForNumber = questions.some(asksForNumber);
  const copying = copiedShare(whole, corpus);
  const figuresOf = Map.groupBy(corpus.figures, ({ folded }) => folded);
  return corpus.records
    .flatMap((folded): FittingRecord[] => {
      const probability = likely.get(conceptOf(folded)) ?? 0;
      const answer = answerMatch(questions, corpus, folded);
      // A finding or chart is in the words of what it is about, which is likelier meant, unless one is asked for.
      const isAsked = isForChart && folded.record.kind === 'chart';
      const match = answer && isOwn(folded.record.kind) && !isAsked ? { ...answer, score: answer.score / 2 } : answer;
      const copied = copying(folded);
      const covered = explainedBy(folded);
      const reason = reasons?.(folded) ?? 0;
      const isLikely =
        probability >= leastLikely || covered >= leastExplained || copied >= leastCopied || reason >= leastReason;
      if (match === null && !isLikely) return [];
      const isPage = folded.record.kind === 'page';
      const fit =
        isForNumber && !isPage
          ? bestFit(questions, [...(figuresOf.get(folded) ?? []), ...corpus.numbersOf(folded)], corpus)
          : 0;
      const own = match?.score ?? 0;
      const score =
        own +
        probability +
        worthOfExplaining * covered +
        worthOfFigure * fit +
        reason +
        (isForPurpose && folded.record.kind === 'term' ? definesOnly : 0) +
        (isPage && probability >= surePage ? worthOfPage : 0) +
        (isAsked && match !== null ? worthOfChart : 0) +
        (copied >= leastCopied ? 2 * copied : 0);
      return [{ folded, match: { ...(match ?? askedFor), score }, own, probability, covered, fit, copied }];
    })
    .toSorted((a, b) => b.match.score - a.match.score);
}

/** What of its likelihood a section that is nothing but a heading leaves to those below it, and keeps. */
const leftBelow = 0.8;
const keptAbove = 0.6;

/**
 * How likely each concept is asked about; of those that one question has, the first is likeliest. Where a heading has no
 * word of its own, what stands below answers.
 */
function likelihoods(about: readonly AskedAbout[], { records }: Corpus): Map<string, number> {
  const likely = new Map<string, number>();
  for (const { concepts, probability } of about) {
    concepts.forEach((concept, place) => {
      likely.set(concept, Math.max(likely.get(concept) ?? 0, probability * (1 - 0.1 * place)));
    });
  }
  for (const above of records.filter(({ blocks, record }) => blocks.length === 0 && record.kind === 'section')) {
    const probability = likely.get(conceptOf(above)) ?? 0;
    if (probability < leastLikely) continue;
    likely.set(conceptOf(above), keptAbove * probability);
    for (const below of records.filter(({ record: one }) => isBelow(one, above.record)).map(conceptOf))
      likely.set(below, Math.max(likely.get(below) ?? 0, leftBelow * probability));
  }
  return likely;
}

function isBelow(one: SearchRecord, above: SearchRecord): boolean {
  return (
    one.year === above.year &&
    one.number.startsWith(`${above.number}.`) &&
    !one.number.slice(above.number.length + 1).includes('.')
  );
}

/** How well the best of a record's figures fits a question for a number. */
function bestFit(questions: readonly Question[], figures: readonly PlacedFigure[], corpus: Corpus): number {
  if (figures.length === 0) return questions.some(({ measures }) => measures.length > 0) ? withoutCount : withoutFigure;
  return Math.max(0, ...figures.map((placed) => figureFit(questions, placed, corpus)));
}

/** How much of a long text a record has, pair by pair of characters: a paste with slips, or over several paragraphs. */
function copiedShare(whole: string, { having }: Corpus): (folded: FoldedRecord) => number {
  const pairs = whole.length >= leastPaste ? pairsOf(whole).map(having) : [];
  return (folded) => (pairs.length === 0 ? 0 : pairs.filter((pair) => pair.has(folded)).length / pairs.length);
}

const askedFor: Match = { kind: 'answer', rank: answerRank, score: 0, count: 0, way: null, words: [], figure: null };
