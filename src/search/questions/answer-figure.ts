import { yuanOf } from '../../report/money-unit.ts';
import { figureNameStrings } from '../../words/strings.ts';
import { meansSame } from '../corpus/amount-match.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { conceptOf, type FoldedRecord } from '../corpus/folded-record.ts';
import type { PlacedFigure } from '../corpus/placed-figures.ts';
import type { SearchFigure } from '../records/search-record.ts';
import { pieceWeight } from './answer.ts';
import { flowsAgainst } from './flow.ts';
import { asksForNumber, type Question } from './question.ts';
import type { AskedAbout } from './question-model.ts';

/** What a figure must score to be the answer. */
const least = 1;
/** A record that explains less of the question than this share of what the best does has not its answer: 服务器 is no 服务. */
const leastOfExplained = 0.6;
/** How likely it must be that others ask for a figure so. */
const likelyAsked = 0.3;

/** What a question was read as, and how far records explain it. */
export interface ReadMeaning {
  questions: readonly Question[];
  about: readonly AskedAbout[];
  /** The record that fits best. */
  leadsTo: FoldedRecord | null;
  /** Share of what it tells that the best record explains, 0 to 1. */
  explained: number;
  /** The same of any other record. */
  explainedBy(folded: FoldedRecord): number;
}

/**
 * The figure that answers a question: what others who asked so wanted to know, what is called as the question says,
 * what is counted in the measure it asks for. Null where none does so plainly.
 */
export function answerFigure(
  { questions, about, leadsTo, explained, explainedBy }: ReadMeaning,
  figures: readonly PlacedFigure[],
  corpus: Corpus,
): PlacedFigure | null {
  // What a word means is no number.
  if (questions.some(({ intent }) => intent === 'definition')) return null;
  const wanted = wantedFigures(about);
  const planned = questions.some(({ isOfPlan }) => isOfPlan) ? [] : plans;
  const changing = questions.some(({ isOfChange }) => isOfChange) ? [] : changes;
  const hasAnswer = (folded: FoldedRecord) => explainedBy(folded) >= leastOfExplained * explained;
  const scored = (placed: PlacedFigure) => {
    const place = wanted.indexOf(placed.figure.id);
    const isUsual = placed.figure.measure === 'final' || placed.figure.measure === 'stock';
    const fit = figureFit(questions, placed, corpus);
    return { placed, fit, score: (place === -1 ? 0 : 0.95 - 0.05 * place) + fit + (isUsual ? 0.15 : 0) };
  };
  const answering = figures
    .filter(({ figure: { measure } }) => ![...planned, ...changing].includes(measure))
    .filter((placed) => hasAnswer(placed.folded) && questions.every((question) => !isOfOther(question, placed)))
    .map(scored)
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score || a.placed.label.length - b.placed.label.length);
  // A blank answers only what no printed number does.
  const printed = answering.filter(({ placed }) => placed.figure.value !== null);
  const [best = answering[0]] = printed;
  if (best === undefined) return null;
  // What is called as asked just so where the question leads is the whole, of which others may have wanted a part.
  const there = printed.find(({ placed, fit }) => placed.folded === leadsTo && fit >= best.fit);
  return (there ?? best).placed;
}

/** What is called as a question says but for a word or two. */
const calledSo = 0.9;

/** The blank that a question asks for by its name, where no printed number is called so: the report does not say how many. */
export function blankAsked(
  { questions }: Pick<ReadMeaning, 'questions'>,
  answer: PlacedFigure,
  corpus: Corpus,
): PlacedFigure | null {
  if (!questions.some(asksForNumber)) return null;
  const called = (placed: PlacedFigure) => figureFit(questions, placed, corpus);
  const [blank] = corpus.figures
    .filter(({ figure: { value } }) => value === null)
    .toSorted((a, b) => called(b) - called(a));
  return blank !== undefined && called(blank) >= Math.max(calledSo, called(answer)) ? blank : null;
}

/** How deep something goes, and from where on it counts, is no number of anything. */
const noAnswers: readonly string[] = ['nominal', 'threshold'] satisfies SearchFigure['measure'][];

/** What only who says so asks for. */
const plans: readonly string[] = ['budget', 'supplementary-budget'] satisfies SearchFigure['measure'][];
const changes: readonly string[] = ['change', 'growth', 'variance'] satisfies SearchFigure['measure'][];

/** Whether a figure is of something else than is asked: of the other way of the money, of no money, of things beside those that are counted. */
function isOfOther({ flow, isOfMoney, counted }: Question, { figure, label }: PlacedFigure): boolean {
  if (noAnswers.includes(figure.measure) || flowsAgainst(label, flow)) return true;
  if (isOfMoney && yuanOf(figure.unit) === null) return true;
  // 40余篇 are no 党员, though 党员 wrote them.
  return counted !== null && label.includes(counted) && !label.replace(countingWords, '').endsWith(counted);
}

/** Ids of the figures that others who asked so wanted, best first. */
export function wantedFigures(about: readonly AskedAbout[]): readonly string[] {
  const asked = about.find(({ figures }) => figures.length > 0);
  return asked !== undefined && asked.probability >= likelyAsked ? asked.figures : [];
}

/** How well a figure fits a question for a number: by what it is called, and by what it is counted in. About 1 where both do. */
export function figureFit(
  questions: readonly Question[],
  { figure, label, folded }: PlacedFigure,
  corpus: Corpus,
): number {
  const ways = corpus.thesaurus.waysTo(conceptOf(folded));
  const isCalled = (word: string) =>
    label.includes(word) || ways.some((way) => way.folded === word && way.official.some((one) => label.includes(one)));
  const pieces = questions.flatMap(({ pieces }) => pieces.filter(({ text }) => text.length > 1));
  let had = 0;
  let all = 0;
  for (const piece of pieces) {
    const weight = pieceWeight(piece, corpus);
    all += weight;
    if (isCalled(piece.text)) had += weight;
  }
  const named = all === 0 ? 0 : had / all;
  const measures = questions.flatMap(({ measures }) => measures);
  if (measures.length > 0) return 0.8 * named + (measures.some((one) => meansSame(one, figure.unit)) ? 0.5 : -0.3);
  const isMoney = yuanOf(figure.unit) !== null;
  // Whether there is one is told by how many there are, not by what they cost.
  if (questions.some(({ intent }) => intent === 'presence')) return named - (isMoney ? 0.3 : 0);
  const isForMoney = questions.some(({ intent }) => intent === 'amount') && isMoney;
  return named + (isForMoney ? 0.2 : 0);
}

/** The figure that is called what was typed, but for the words that every name of a figure may have; an outturn first. */
export function namedFigure(folded: string, figures: readonly PlacedFigure[]): PlacedFigure | null {
  const name = withoutUsualWords(folded);
  const [best] = figures
    .filter(({ label, figure: { measure } }) => {
      const isUsual = measure === 'final' || measure === 'stock' || measure === 'share';
      return isUsual && (label === folded || withoutUsualWords(label) === name);
    })
    .toSorted((a, b) => Number(b.figure.measure === 'final') - Number(a.figure.measure === 'final'));
  return name === '' ? null : (best ?? null);
}

const countingWords = new RegExp(`(?:${figureNameStrings.counting.join('|')})+$`);

const usualWords = new RegExp(figureNameStrings.usualWords.join('|'), 'g');

/** A folded name without the words that any name of a figure may have. */
export function withoutUsualWords(folded: string): string {
  return folded.replace(usualWords, '');
}
