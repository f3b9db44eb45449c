import { questionStrings } from '../../words/strings.ts';
import { anyOf } from '../text/any-of.ts';

const { talk, addressed, bodyAsked, paid, ending } = questionStrings;
/** Before a question all of it; behind one what is too long to be a part of it. */
const talked = new RegExp(
  `^(?:${anyOf([...talk, ...addressed])})+|(?:${anyOf([...talk.filter(({ length }) => length > 2), ...ending])})+$`,
  'g',
);
const onlyTalk = new RegExp(`^(?:${anyOf([...talk, ...addressed, ...ending])})+$`);

/** Whether a word is said around a question and no part of it. */
export function isTalk(word: string): boolean {
  return onlyTalk.test(word);
}

/** The body whose site it is, as people call it: one is as good as the other. */
const bodies = bodyAsked.said.flatMap((said) => bodyAsked.kinds.map((kind) => said + kind));
/** Asks whether as 超没超 and 够不够 do: it is 超 and 够 that are asked about. */
const whether = /(?![有是能])(\p{Script=Han})[没不]\1/gu;
const pay = new RegExp(`(${anyOf(paid.people)})(?:${anyOf(paid.said)})`, 'g');

/** A folded question without what is only said around it, and with the words of the regions as all write them. */
export type PlainQuestion = (folded: string) => string;

/**
 * A `PlainQuestion` that knows these words of the regions.
 * @param regional each behind what it stands for
 */
export function createPlainQuestion(regional: Iterable<readonly string[]>): PlainQuestion {
  // What is standard stays so: there is no 么事 in 什么事.
  const meant = new Map<string, string>(
    [...regional, [bodyAsked.meant, ...bodies]].flatMap((words) => words.map((word) => [word, words[0] as string])),
  );
  const spoken = new RegExp(anyOf([...meant.keys()]), 'g');
  return (folded) => {
    const plain = folded
      .replace(talked, '')
      .replace(spoken, (word) => meant.get(word) ?? word)
      .replace(whether, '$1')
      .replace(pay, `$1${paid.meant}`);
    return plain === '' ? folded : plain;
  };
}
