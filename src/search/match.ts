import type { FoldedRecord } from './folded-record.ts';
import type { QueryWords } from './query-words.ts';
import { continuesNumber } from './tokens.ts';

/**
 * Why a record is found:
 * `literal` it contains what was typed; `alias` people call it so; `words` it contains each word typed, but apart,
 * some of them perhaps only in a heading above or among its aliases.
 */
export type MatchKind = 'literal' | 'alias' | 'words';

export interface Match {
  kind: MatchKind;
  /** Smaller is better; records of one rank are ordered by Pagefind's score. */
  rank: number;
  /** How often the record's own text contains what was typed. */
  count: number;
  /** The alias that matched, if it is one that may be shown. */
  alias: string | null;
}

/** In the order hits are shown in. */
const ranks = [
  'heading is the query',
  'heading contains it',
  'text contains it',
  'only within a longer number',
  'an alias is the query',
  'its own text has each word',
  'an alias contains the query',
  'the words are spread over it, its aliases and the headings above',
] as const;
const rank = (name: (typeof ranks)[number]): number => ranks.indexOf(name);

/**
 * Whether a record answers a query, and how well. The index only proposes records: it ignores words it does not know,
 * so that what it proposes is looked at here before it is shown.
 */
export function match(query: QueryWords, folded: FoldedRecord): Match | null {
  return literalMatch(query.whole, folded) ?? aliasMatch(query.whole, folded) ?? wordsMatch(query.words, folded);
}

function literalMatch(whole: string, { headings, title, blocks }: FoldedRecord): Match | null {
  const inTitle = occurrences(title.text, whole);
  const inText = blocks.flatMap((block) =>
    occurrences(block.text, whole).map((start) => ({ text: block.text, start })),
  );
  const count = inText.length;
  if (inTitle.length + count === 0) return null;

  const found = (name: (typeof ranks)[number]): Match => ({ kind: 'literal', rank: rank(name), count, alias: null });
  if (headings.includes(whole)) return found('heading is the query');
  if (inTitle.some((start) => isWholeNumber(title.text, start, whole))) return found('heading contains it');
  return inText.some(({ text, start }) => isWholeNumber(text, start, whole))
    ? found('text contains it')
    : found('only within a longer number');
}

function aliasMatch(whole: string, { aliases }: FoldedRecord): Match | null {
  const equal = aliases.find(({ folded }) => folded === whole);
  const alias = equal ?? aliases.find(({ folded }) => folded.includes(whole));
  if (alias === undefined) return null;
  return {
    kind: 'alias',
    rank: rank(equal === undefined ? 'an alias contains the query' : 'an alias is the query'),
    count: 0,
    alias: alias.hidden ? null : alias.alias,
  };
}

function wordsMatch(words: string[], { title, trail, blocks, aliases }: FoldedRecord): Match | null {
  if (words.length < 2) return null;
  const own = [title.text, ...blocks.map((block) => block.text)];
  const isOwn = (word: string) => own.some((text) => text.includes(word));
  const isNear = (word: string) => trail.includes(word) || aliases.some(({ folded }) => folded.includes(word));
  if (!words.some(isOwn) || !words.every((word) => isOwn(word) || isNear(word))) return null;
  return {
    kind: 'words',
    rank: rank(
      words.every(isOwn)
        ? 'its own text has each word'
        : 'the words are spread over it, its aliases and the headings above',
    ),
    count: 0,
    alias: null,
  };
}

/** Where a word begins in a text; overlapping occurrences count once. */
export function occurrences(text: string, word: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length))
    starts.push(start);
  return starts;
}

/** False where the word begins or ends inside a number: 15.39 in 315.39. */
function isWholeNumber(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  const cutsStart = continuesNumber(text[start - 1]) && continuesNumber(word[0]);
  const cutsEnd = continuesNumber(text[end]) && continuesNumber(word.at(-1));
  return !cutsStart && !cutsEnd;
}
