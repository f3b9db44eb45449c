import { fold, wordTokens } from './tokens.ts';

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
export function queryWords(query: string): QueryWords {
  const words = query
    .normalize('NFKC')
    .slice(0, maxLength)
    .split(/\s+/)
    .map((word) => fold(word).text)
    .filter((word) => word !== '');
  return { whole: words.join(''), words: [...new Set(words)], tokens: [...new Set(words.flatMap(wordTokens))] };
}
