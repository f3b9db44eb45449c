/** What English words and signs of budgets are in the report's language. */
export interface Glosses {
  words: Record<string, string>;
  /** Words that say nothing of what is asked about. */
  aside: string[];
  /** Of these what asks and points, and what it is in Chinese: all that is said where no other word has a gloss. */
  asking: Record<string, string>;
  signs: Record<string, string>;
}

/** Runs of letters that English words share in spite of their endings and of slips: each word, and its pieces of four. */
export function runsOfEnglish(text: string): Set<string> {
  const words = (text.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => ` ${word} `);
  return new Set(words.flatMap((word) => [word, ...piecesOf(word)]));
}

const piece = 4;

function piecesOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - piece + 1) }, (_, at) => word.slice(at, at + piece));
}

/** What was typed in Chinese. */
export interface Translated {
  /** For each English word what it may be, the likeliest first. */
  meanings: string[][];
  /** English words that have none. */
  unknown: string[];
}

/** Most English words in one gloss. */
const longest = 4;

/** English words of what was typed in Chinese, longest glosses first; null where none has one. Other words stay as they are. */
export function translated(typed: string, { words, aside, asking }: Glosses): Translated | null {
  const told = glossed(typed, words, aside);
  if (told.count > 0) return told;
  const asked = glossed(typed, asking, aside);
  return asked.count === 0 ? null : { unknown: told.unknown, meanings: told.unknown.length > 0 ? [] : asked.meanings };
}

/** What is typed in Chinese, and how many glosses it took. */
function glossed(typed: string, words: Glosses['words'], aside: readonly string[]): Translated & { count: number } {
  const pieces = typed.toLowerCase().match(/[a-z]+|[^\sa-z'?!-]+/g) ?? [];
  const chinese = new Map<string, string[]>();
  const keep = (gloss: string) => chinese.set(gloss, gloss.split(' '));
  const unknown: string[] = [];
  let count = 0;
  for (let at = 0; at < pieces.length; ) {
    const length = Array.from({ length: longest }, (_, shorter) => longest - shorter).find(
      (length) => glossOf(pieces.slice(at, at + length), words) !== undefined,
    );
    const piece = pieces[at] as string;
    if (length !== undefined) {
      keep(glossOf(pieces.slice(at, at + length), words) as string);
      count++;
    } else if (!/^[a-z]/.test(piece)) keep(piece);
    else if (!aside.includes(piece)) unknown.push(piece);
    at += length ?? 1;
  }
  return { meanings: [...chinese.values()], unknown, count };
}

function glossOf(pieces: readonly string[], words: Glosses['words']): string | undefined {
  return formsOf(pieces.join(' '))
    .map((form) => (Object.hasOwn(words, form) ? words[form] : undefined))
    .find((gloss) => gloss !== undefined);
}

/** Endings of English words, and what a dictionary has instead. */
const endings: readonly [RegExp, string][] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ed$/, ''],
  [/d$/, ''],
  [/ied$/, 'y'],
  [/([bdgmnprt])\1(?:ed|ing)$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ions?$/, ''],
  [/ions?$/, 'e'],
  [/ions?$/, 'ed'],
  [/ments?$/, ''],
  [/ers?$/, ''],
  [/ers?$/, 'e'],
];
/** British spellings, and the American ones. */
const spellings: readonly [RegExp, string][] = [
  [/([bt])re\b/, '$1er'],
  [/our\b/, 'or'],
  [/is(e|ed|ing|ation)\b/, 'iz$1'],
  [/mme\b/, 'm'],
];

/** A phrase as it is, and as a dictionary may have it. */
function formsOf(phrase: string): string[] {
  const forms = [phrase, ...endings.map(([ending, instead]) => phrase.replace(ending, instead))];
  return [...forms, ...forms.flatMap((form) => spellings.map(([from, to]) => form.replace(from, to)))];
}

/** Text with the signs that stand for something in words: 🚗 is 公务用车. */
export function withoutSigns(text: string, { signs }: Glosses): string {
  return [...text].map((character) => signs[character] ?? character).join('');
}
