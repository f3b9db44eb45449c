import type { Corpus } from '../corpus/corpus.ts';
import { conceptOf, type FoldedRecord } from '../corpus/folded-record.ts';
import { type Rarity, rare } from '../corpus/rarity.ts';
import { isPartOf } from '../corpus/thesaurus.ts';
import { pairsOf } from '../text/tokenise.ts';
import type { Piece } from './question.ts';
import type { QuestionModel } from './question-model.ts';

/** A piece of a question, with how much it tells of what is asked about: common words little, a rare one that few things are asked with most. */
export interface Telling {
  piece: Piece;
  weight: number;
}

/** A piece with how far a record explains it, 0 to 1. */
export interface Explained extends Telling {
  share: number;
}

/** A character alone is as common as this, in bits; each character more of a word that nobody knows makes it rarer by so many. */
const bitsOfCharacter = 6;
const bitsOfFurther = 4;
const furthest = 3;
/** How many must call a thing so before it is called so. */
const enoughSayers = 3;
/** What it is worth that a word only stands above, and that only pairs of its characters stand there. */
const above = 0.9;
const inPairs = 0.8;
const inCharacters = 0.5;

/** How much a piece tells. Rarity is that of Chinese at large; how many things people ask about with it that of the questions. */
export function telling(piece: Piece, rarity: Rarity, model: QuestionModel): Telling {
  const { length } = [...piece.text];
  const unknown = rare + bitsOfFurther * Math.min(length - 2, furthest);
  const bits = length === 1 ? bitsOfCharacter : (rarity(piece.text) ?? unknown);
  return { piece, weight: (bits / rare) * Math.log2(1 + model.things / (model.spread(piece.text) + 0.5)) };
}

/**
 * How far a record explains a piece, 0 to 1: it has it, is called so, is asked for so by several people, or has most
 * pairs of its characters. What no record changes is looked up once.
 */
export function explaining({ text }: Piece, corpus: Corpus, model: QuestionModel): (folded: FoldedRecord) => number {
  const having = corpus.having(text);
  const said = (word: string, concept: string) => Math.min(1, model.sayers(concept, word) / enoughSayers);
  const byCharacter = charactersHad(text, corpus);
  const pairs = pairsOf(text).map((pair) => ({ pair, having: corpus.having(pair) }));
  return (folded) => {
    const { trail } = folded;
    const concept = conceptOf(folded);
    const isCalled = () => corpus.thesaurus.waysTo(concept).some((way) => isPartOf(text, way));
    if (having.has(folded) || isCalled()) return 1;
    const near = Math.max(said(text, concept), trail.includes(text) ? above : 0);
    const alike = Math.max(near, inCharacters * byCharacter(folded));
    if (pairs.length < 2) return alike;
    const had = pairs.reduce((sum, { pair, having }) => sum + (having.has(folded) ? 1 : said(pair, concept)), 0);
    return Math.max(alike, (inPairs * had) / pairs.length);
  };
}

/** How much of a word's meaning a record has by its characters alone, which are words themselves: 婚 of 离婚 in 婚姻. */
function charactersHad(text: string, corpus: Corpus): (folded: FoldedRecord) => number {
  const characters = [...text].map((character) => ({
    having: corpus.having(character),
    weight: corpus.weight(character) ** 2,
  }));
  const all = characters.reduce((sum, { weight }) => sum + weight, 0);
  return (folded) =>
    characters.reduce((sum, { having, weight }) => sum + (having.has(folded) ? weight : 0), 0) / (all || 1);
}

/** Share of what a question tells that a record explains, 0 to 1; 0 where it tells nothing. */
export function covering(
  asked: readonly Telling[],
  corpus: Corpus,
  model: QuestionModel,
): (folded: FoldedRecord) => number {
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  const explainers = asked.map(({ piece, weight }) => ({ weight, share: explaining(piece, corpus, model) }));
  return (folded) =>
    all === 0 ? 0 : explainers.reduce((sum, { weight, share }) => sum + weight * share(folded), 0) / all;
}
