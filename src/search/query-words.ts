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

/** Longest query that is looked at; a longer one is cut. */
const maxLength = 200;

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

/** What of a query is looked at; `cutAt` is its length where more was typed. */
export function lookedAt(query: string): { text: string; cutAt: number | null } {
  // What is far too long is not normalised whole.
  // ① numbers an item and is no 1.
  const text = query
    .slice(0, 4 * maxLength)
    .replace(/[^\u2460-\u24ff\u2776-\u2793\u3220-\u32ff]+/g, (plain) => plain.normalize('NFKC'))
    .trim();
  return {
    text: text.slice(0, maxLength),
    cutAt: text.length > maxLength || query.length > 4 * maxLength ? maxLength : null,
  };
}

/** What stands between spaces; where several quotes were typed and little else, each of them. */
function typedWords(query: string): string[] {
  const { text } = lookedAt(query);
  const quoted = [...text.matchAll(/[“「『"]([^“”「」『』"]+)[”」』"]/g)].map(([, inside = '']) => inside);
  const isOfQuotes = quoted.length > 1 && text.length - quoted.join('').length <= 3 * quoted.length;
  return isOfQuotes ? quoted : text.split(/\s+/);
}

function wordsOf(folded: string[]): QueryWords {
  const words = folded.filter((word) => word !== '');
  return { whole: words.join(''), words: [...new Set(words)], tokens: [...new Set(words.flatMap(wordTokens))] };
}
