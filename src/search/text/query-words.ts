import { lookedAt } from './looked-at.ts';
import { type Fold, withCutPoint } from './normalise.ts';
import { wordTokens } from './tokenise.ts';

/** What a person typed, made comparable. */
export interface QueryWords {
  /** All of it run together: “三公” 经费 is 三公经费. */
  whole: string;
  /** What stood between spaces, each once. */
  words: string[];
  /** What to ask the index for: all of these must occur. */
  tokens: string[];
}

/** Reads a query. Quotes and other punctuation mean nothing; `words` is empty when nothing else was typed. */
export function queryWords(query: string, fold: Fold): QueryWords {
  return wordsOf(typedWords(query).map((word) => fold(word).text));
}

/** The same, where a number was cut off at its point: 15. is part of 15.39 and not of 154. Null where none was. */
export function cutNumber(query: string, fold: Fold): QueryWords | null {
  const typed = typedWords(query);
  const folded = typed.map((word) => fold(word).text);
  const cut = typed.map((word, index) => withCutPoint(word, folded[index] as string));
  return cut.join(' ') === folded.join(' ') ? null : wordsOf(cut);
}

/** What stands between spaces, or between what was left out; where several quotes were typed and little else, each of them. */
function typedWords(query: string): string[] {
  const { text } = lookedAt(query);
  const quoted = [...text.matchAll(/[“「『"]([^“”「」『』"]+)[”」』"]/g)].map(([, inside = '']) => inside);
  const isOfQuotes = quoted.length > 1 && text.length - quoted.join('').length <= 3 * quoted.length;
  return isOfQuotes ? quoted : text.split(/[\s…]+|\.{3,}/);
}

function wordsOf(folded: string[]): QueryWords {
  const words = folded.filter((word) => word !== '');
  return { whole: words.join(''), words: [...new Set(words)], tokens: [...new Set(words.flatMap(wordTokens))] };
}
