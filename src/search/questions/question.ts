import { amountStrings } from '../../words/amount-strings.ts';
import { questionStrings } from '../../words/strings.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Rarity, rare } from '../corpus/rarity.ts';
import { anyOf } from '../text/any-of.ts';
import { continuesNumber } from '../text/normalise.ts';
import { type Flow, flowAsked } from './flow.ts';

/** What a question is after: what a word means, how much of something there is, or whether there is any. */
export type Intent = 'definition' | 'amount' | 'presence' | null;

/**
 * A piece of what was typed. `common`: nothing here contains it, but people often say it. `rare`: nothing here contains it,
 * but a dictionary does. `unknown`: nothing contains it. `character`: nothing contains it together, but each character stands in some word.
 */
export interface Piece {
  text: string;
  kind: 'name' | 'words' | 'common' | 'rare' | 'character' | 'unknown';
}

export interface Question {
  intent: Intent;
  /** In what it is counted, where it asks how many, or how long: 辆. */
  measures: readonly string[];
  /** Whether it asks for money: 多少钱. */
  isOfMoney: boolean;
  /** Whether it asks for the money that was planned, 年初批了多少, and for how much more or less there is. */
  isOfPlan: boolean;
  isOfChange: boolean;
  /** What it asks the number of, where that is all: 党员 of 有多少党员. */
  counted: string | null;
  /** Which way the money goes that it asks about. */
  flow: Flow | null;
  /** What is asked about, in pieces that are known here or not; without the words that only make it a question. */
  pieces: Piece[];
}

/** Whether nothing here contains a piece, nor characters of it in some word each. */
export function isStranger(piece: Piece): boolean {
  return piece.kind === 'common' || isUncommon(piece);
}

/** Whether it is none that people often say besides. */
export function isUncommon({ kind }: Piece): boolean {
  return kind === 'rare' || kind === 'unknown';
}

/** Whether a number answers it. */
export function asksForNumber({ intent, measures }: Question): boolean {
  return intent === 'amount' || measures.length > 0;
}

const {
  definition,
  amount,
  presence,
  howMany,
  measures,
  dimensions,
  money,
  costs,
  fee,
  suffixes,
  filler,
  talk,
  spoken,
  tying,
  pointing,
  most,
  share,
  planned,
  changed,
} = questionStrings;
const countables = [...measures, ...money];
const beforeCountables = (words: readonly string[]) =>
  words.flatMap((word) => countables.map((counted) => word + counted));
const [pointed, counts] = [beforeCountables(pointing), beforeCountables(howMany)];
/** Phrases that only make it a question, with what they ask for. */
export const fillers: ReadonlyMap<string, Intent> = new Map<string, Intent>([
  ...[...filler, ...talk, ...spoken, ...tying, ...pointed, ...most].map((phrase) => [phrase, null] as const),
  ...[...amount, ...counts, ...share, ...dimensions.flatMap(({ asked }) => asked)].map(
    (phrase) => [phrase, 'amount'] as const,
  ),
  ...definition.map((phrase) => [phrase, 'definition'] as const),
  ...presence.map((phrase) => [phrase, 'presence'] as const),
]);
const longestFiller = Math.max(...[...fillers.keys()].map(({ length }) => length));

/** Whether a phrase only makes it a question. */
export function isFiller(phrase: string): boolean {
  return fillers.has(phrase);
}

/** Whether a phrase asks what a word means. */
export function asksMeaning(phrase: string): boolean {
  return fillers.get(phrase) === 'definition';
}

/** Whether a word asks which: 什么. */
export function isAsking(word: string): boolean {
  return (questionStrings.asking as readonly string[]).includes(word);
}

const countAsked = new RegExp(`(?:${anyOf(howMany)})(${anyOf(countables)})`);
const isMoney = (counted: string) => (money as readonly string[]).includes(counted);

/** 辆 in 几辆, 件 in 多少件, % in 百分之几, all of time in 多久; none where nothing is counted, or money. */
function measuresAsked(run: string): readonly string[] {
  const has = (asked: string) => run.includes(asked);
  if (share.some(has)) return [amountStrings.percent[0]];
  const counted = countAsked.exec(run)?.[1];
  if (counted !== undefined && !isMoney(counted)) return [counted];
  return dimensions.find(({ asked }) => asked.some(has))?.units ?? [];
}

/** 多少钱, 花了多少, and a fee. */
const asksMoney = new RegExp(
  `(?:${anyOf(howMany)})个?(?:${anyOf(['钱', ...money])})|(?:${anyOf(costs)})|${fee}(?:${anyOf(howMany)})?$`,
);
/** 多少党员; what is told apart by a word before it is not only counted. */
const countedAsked = new RegExp(`(?:${anyOf(howMany)})(?:${anyOf(measures)})?([^的]{2,})$`);

/** 有公车吗. */
const asksWhether = new RegExp(`${questionStrings.have}.+(?:${anyOf(questionStrings.whether)})$`);

/** What a piece of each kind costs; the cheapest way to cut what was typed into pieces is taken. */
const cost = { name: 0.7, filler: 0.9, words: 1, common: 1.3, rare: 1.3, character: 2, unknown: 3 } as const;
/** And besides for what a text has that is no word: 款收 of 财政拨款收入 does not tear 捐款 of 捐款收了多少. */
const costOfNoWord = 0.5;
/** And besides to take the last character of three that are written together by itself: 服务器 is not cut into 服务 and 器. */
const costOfTearing = 1;

interface Cut {
  cost: number;
  from: number;
  kind: keyof typeof cost;
  intent: Intent;
}

/**
 * Cuts one run of folded text into the longest pieces that are known: names first, then words of any text, then the
 * phrases that make it a question. 买车花了多少钱 becomes 买车 and an amount.
 */
export function readQuestion(run: string, corpus: Corpus, rarity: Rarity): Question {
  const asking = placesInside(run);
  const best: Cut[] = [{ cost: 0, from: 0, kind: 'filler', intent: null }];
  for (let end = 1; end <= run.length; end++) {
    const offers: Cut[] = [];
    const offer = (from: number, kind: Cut['kind'], intent: Intent = null, besides = 0) =>
      offers.push({ cost: (best[from] as Cut).cost + cost[kind] + besides, from, kind, intent });
    const last = run.slice(end - 1, end);
    const cutsNumber = (from: number) => isInNumber(run, from) || isInNumber(run, end);
    const single = !cutsNumber(end - 1) && corpus.knows(last) ? 'character' : 'unknown';
    const isTorn = end > 2 && !cutsNumber(end - 3) && corpus.knows(run.slice(end - 3, end));
    offer(end - 1, single, null, isTorn ? costOfTearing : 0);
    for (let from = Math.max(0, end - 20); from <= end - 2; from++) {
      const word = run.slice(from, end);
      if (cutsNumber(from) || fillers.has(word) || asking.has(from) || asking.has(end)) continue;
      if (corpus.names.has(word) || corpus.thesaurus.words.has(word)) offer(from, 'name');
      else if (ties(word)) continue;
      else if (corpus.knows(word)) offer(from, 'words', null, rarity(word) === null ? costOfNoWord : 0);
      else {
        const bits = rarity(word);
        if (bits !== null) offer(from, bits < rare ? 'common' : 'rare');
      }
    }
    for (let from = Math.max(0, end - longestFiller); from < end; from++) {
      const intent = fillers.get(run.slice(from, end));
      if (intent !== undefined) offer(from, 'filler', intent);
    }
    best[end] = offers.reduce((a, b) => (b.cost < a.cost ? b : a));
  }
  return trace(run, best);
}

const askingWords = new RegExp(anyOf(questionStrings.asking), 'g');

/** Places within words that ask: no other begins or ends there, 少女 of 多少女职工. */
function placesInside(run: string): ReadonlySet<number> {
  return new Set(
    [...run.matchAll(askingWords)].flatMap(({ 0: word, index }) =>
      Array.from({ length: word.length - 1 }, (_, place) => index + 1 + place),
    ),
  );
}

/** Whether a word begins or ends with what only ties words together: 项目的. */
function ties(word: string): boolean {
  return /^[的了]|[的了]$/.test(word);
}

/** Whether a number goes on over this place: 15 and 40 are no part of 15.40. */
function isInNumber(run: string, place: number): boolean {
  return continuesNumber(run[place - 1]) && continuesNumber(run[place]);
}

function trace(run: string, best: Cut[]): Question {
  const pieces: Piece[] = [];
  let intent: Intent = null;
  let isNext = false;
  for (let end = run.length; end > 0; ) {
    const cut = best[end] as Cut;
    if (cut.kind === 'filler') intent ??= cut.intent;
    else {
      const piece = { text: run.slice(cut.from, end), kind: cut.kind };
      const [next] = pieces;
      const word = isNext && next !== undefined ? joined(piece, next) : null;
      if (word === null) pieces.unshift(piece);
      else pieces[0] = word;
    }
    isNext = cut.kind !== 'filler';
    end = cut.from;
  }
  if (intent === null && asksWhether.test(run)) intent = 'presence';
  const isOfMoney = asksMoney.test(run);
  const counted = isOfMoney ? null : (countedAsked.exec(run)?.[1] ?? null);
  const [isOfPlan = false, isOfChange = false] = [planned, changed].map((words) =>
    words.some((word) => run.includes(word)),
  );
  return {
    intent,
    measures: measuresAsked(run),
    isOfMoney,
    isOfPlan,
    isOfChange,
    counted,
    flow: flowAsked(run),
    pieces,
  };
}

function isSingle({ kind }: Piece): boolean {
  return kind === 'character' || kind === 'unknown';
}

/**
 * The word that two pieces beside each other are; null where they are two. Single characters are one that is not known here,
 * even where each stands in some other word; a stranger is one with its ending: 律师费.
 */
function joined(piece: Piece, next: Piece): Piece | null {
  const text = piece.text + next.text;
  if (isSingle(piece) && isSingle(next)) {
    const areKnown = piece.kind === 'character' && next.kind === 'character';
    return { text, kind: areKnown ? 'character' : 'unknown' };
  }
  const isEnding = (suffixes as readonly string[]).includes(next.text);
  return isStranger(piece) && isEnding ? { text, kind: 'rare' } : null;
}
