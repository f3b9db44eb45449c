import { questionStrings } from '../../words/strings.ts';

const { talk, regional, bodyAsked } = questionStrings;
const anyOf = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|');
/** Before a question all of it; behind one what is too long to be a part of it. */
const talked = new RegExp(`^(?:${anyOf(talk)})+|(?:${anyOf(talk.filter(({ length }) => length > 2))})+$`, 'g');
const meant = new Map<string, string>(
  regional.flatMap(([standard, ...words]) => words.map((word) => [word, standard])),
);
/** The body whose site it is, as people call it: one is as good as the other. */
const body = new RegExp(`(?:${anyOf(bodyAsked.said)})(?:${anyOf(bodyAsked.kinds)})`, 'g');
const spoken = new RegExp(anyOf([...meant.keys()]), 'g');

/** A folded question without what is only said around it, and with the words of the regions as all write them. */
export function plainQuestion(folded: string): string {
  const plain = folded
    .replace(talked, '')
    .replace(body, bodyAsked.meant)
    .replace(spoken, (word) => meant.get(word) ?? word);
  return plain === '' ? folded : plain;
}
