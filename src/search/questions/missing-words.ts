import { questionStrings } from '../../words/strings.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { conceptOf, type FoldedRecord } from '../corpus/folded-record.ts';
import { readable } from '../text/normalise.ts';
import type { QueryWords } from '../text/query-words.ts';
import type { Explained, Telling } from './explained.ts';
import { asksForNumber, isFiller, isUncommon, type Piece, type Question } from './question.ts';
import { wholeOccurrences } from './rank.ts';

/** What of a question stands nowhere in what is searched, as a reader would write it. */
export interface MissingWords {
  /** Words that tell what is asked about, the most telling first. */
  telling: string[];
  /** Of all its words: what the report does not call so either, though people may. */
  all: string[];
  /** Of what it costs, what that is paid for: 宣传费. */
  fees: string[];
  /** Whether one of them was meant by itself, so that nothing else answers. */
  isAlone: boolean;
}

/** From here on a word tells enough to say that it stands nowhere, where not even half of it is explained. */
const tellsEnough = 3;
const isExplained = 0.5;

/**
 * The words of a question that stand nowhere.
 * @param asked its pieces, and how far the best record explains each
 * @param best that record
 */
export function missingWords(
  { words, whole }: QueryWords,
  questions: readonly Question[],
  asked: readonly Explained[],
  best: FoldedRecord | undefined,
  corpus: Corpus,
): MissingWords {
  const fees = missingFees(whole, questions, corpus).map(readable);
  const torn = questions.flatMap((question) => tornThing(question, whole, corpus) ?? []);
  const isForNumber = questions.some(asksForNumber);
  const nowhere = asked
    .filter((one) => isNowhere(one, isForNumber, best, corpus))
    .map(({ piece }) => readable(piece.text));
  const strange = strangeNumbers(whole, corpus);
  const pieces = questions.flatMap((question) => question.pieces);
  const isSayable = ({ kind, text }: Piece) => kind !== 'unknown' || pieces.length === 1 || isWordLike(text, corpus);
  const missing = asked
    .map(({ piece, weight, share }) => ({ piece, text: piece.text, weight, left: weight * (1 - share) }))
    .filter(({ piece, text, weight, left }) => {
      const isTelling = text.length > 1 && left >= tellsEnough && left > isExplained * weight;
      return isTelling && !corpus.knows(text) && isSayable(piece);
    })
    .toSorted((a, b) => b.left - a.left)
    .map(({ text }) => wholeWord(text, words));
  return {
    telling: [...[...strange, ...missing].map(readable), ...(missing.length > 0 ? [] : fees)],
    all: [fees, torn, nowhere].find(({ length }) => length > 0) ?? [],
    fees,
    isAlone: strange.length > 0 || hasLoneStranger(questions, asked, corpus),
  };
}

/**
 * Whether a word that no dictionary has may be one: a name of three, letters, or characters of which none stands here. What
 * was only left over is not shown as a word, 人拿 of 一个人拿多少工资.
 */
function isWordLike(text: string, corpus: Corpus): boolean {
  return text.length === 3 || !/^\p{Script=Han}+$/u.test(text) || [...text].every((one) => !corpus.knows(one));
}

/** Whether a word that tells stands nowhere, and is not what people call the record besides; of what a number is asked of, any that tells. */
function isNowhere(
  { piece, weight }: Telling,
  isForNumber: boolean,
  best: FoldedRecord | undefined,
  corpus: Corpus,
): boolean {
  const { text } = piece;
  const isTelling = isUncommon(piece) || (isForNumber && weight >= tellsEnough);
  if (text.length < 2 || corpus.having(text).size > 0 || !isTelling) return false;
  const ways = best === undefined ? [] : corpus.thesaurus.waysTo(conceptOf(best));
  return piece.kind !== 'character' && !ways.some(({ folded, rough }) => !rough && folded.includes(text));
}

/**
 * What a short question asks the number of, where it stands nowhere and no word is read within it: 人缘 of 有多少人缘, which
 * is read as 有多少人 and 缘.
 */
function tornThing({ pieces, counted }: Question, whole: string, corpus: Corpus): string | null {
  const [before = ''] = questionStrings.costs.map((cost) => whole.split(cost)).find(({ length }) => length > 1) ?? [];
  const thing = counted ?? before;
  const isWord = /^(?!.*[了的])\p{Script=Han}{2,4}$/u.test(thing);
  const isCounted = (questionStrings.measures as readonly string[]).includes(thing.charAt(0));
  if (!isWord || corpus.knows(thing) || isFiller(thing) || (isCounted && corpus.knows(thing.slice(1)))) return null;
  const hasWord = pieces.some(({ text }) => text.length > 1 && thing.includes(text));
  return hasWord || pieces.length === 0 ? null : thing;
}

/**
 * Fees of which what they are for stands somewhere, but not they: 宣传费; or only with something before it, which is torn
 * off: 积水费.
 */
function missingFees(whole: string, questions: readonly Question[], { knows }: Corpus): string[] {
  const { fee, paying } = questionStrings;
  return questions.flatMap(({ pieces }) =>
    pieces.flatMap(({ text }, place) => {
      const before = pieces[place - 1]?.text ?? '';
      const word = before + text;
      if (!text.endsWith(fee) || knows(word) || !whole.includes(word)) return [];
      const isTorn = before.length === 1 && !paying.includes(before);
      if (before !== '' && (text === fee || isTorn)) return [word];
      return knows(text) ? [] : [text];
    }),
  );
}

/** A code of the official classification, which a report need not print. */
const isCode = (number: string) => /^(?:\d{3}|\d{5}|\d{7})$/.test(number);

/** Years and other numbers that stand nowhere: what is asked of them is not there. */
function strangeNumbers(whole: string, corpus: Corpus): string[] {
  return (whole.match(/\d+(?:丶\d+)?/g) ?? []).filter(
    (number) => number.length > 2 && !isCode(number) && !isWritten(number, corpus),
  );
}

/** Whether a number stands anywhere by itself: 5.2 is not in 95.23. */
function isWritten(number: string, { records }: Corpus): boolean {
  return records.some(({ own }) => own.some((text) => wholeOccurrences(text, number).length > 0));
}

/** A word typed apart is meant by itself: one that stands nowhere is not made up for by the others. */
function hasLoneStranger(questions: readonly Question[], asked: readonly Telling[], corpus: Corpus): boolean {
  const tells = new Map(asked.map(({ piece, weight }) => [piece, weight]));
  const typed = questions.filter(({ pieces }) => pieces.length > 0);
  if (typed.length < 2) return false;
  return typed.some(({ pieces }) =>
    pieces.every(
      (piece) =>
        isUncommon(piece) && !isCode(piece.text) && (tells.get(piece) ?? 0) >= tellsEnough && !corpus.knows(piece.text),
    ),
  );
}

/** A short word whose first character alone was taken for something is missing whole: the 比 of 比特币 compares nothing. */
function wholeWord(missing: string, words: readonly string[]): string {
  return words.find((word) => word.length === missing.length + 1 && word.endsWith(missing)) ?? missing;
}
