/** What English words and signs of budgets are in the report's language. */
export interface Glosses {
  words: Record<string, string>;
  /** Words that say nothing of what is asked about. */
  aside: string[];
  signs: Record<string, string>;
}

/** Words in Chinese, and how many English ones had none. */
export interface Translated {
  words: string;
  unknown: number;
}

/** Most English words in one gloss. */
const longest = 4;

/** English words of what was typed in Chinese, longest glosses first; null where none has one. Other words stay as they are. */
export function translated(typed: string, { words, aside }: Glosses): Translated | null {
  const pieces = typed.toLowerCase().match(/[a-z]+|[^\sa-z'-]+/g) ?? [];
  const isAside = new Set(aside);
  const chinese: string[] = [];
  let glossed = 0;
  let unknown = 0;
  for (let at = 0; at < pieces.length; ) {
    const length = Array.from({ length: longest }, (_, shorter) => longest - shorter).find(
      (length) => glossOf(pieces.slice(at, at + length), words) !== undefined,
    );
    const piece = pieces[at] as string;
    if (length !== undefined) {
      chinese.push(glossOf(pieces.slice(at, at + length), words) as string);
      glossed++;
    } else if (!/^[a-z]/.test(piece)) chinese.push(piece);
    else if (!isAside.has(piece)) unknown++;
    at += length ?? 1;
  }
  return glossed === 0 ? null : { words: [...new Set(chinese)].join(' '), unknown };
}

function glossOf(pieces: readonly string[], words: Glosses['words']): string | undefined {
  const phrase = pieces.join(' ');
  return [phrase, phrase.replace(/s$/, ''), phrase.replace(/es$/, ''), phrase.replace(/ies$/, 'y')]
    .map((form) => words[form])
    .find((gloss) => gloss !== undefined);
}

/** Text with the signs that stand for something in words: 🚗 is 公务用车. */
export function withoutSigns(text: string, { signs }: Glosses): string {
  return [...text].map((character) => signs[character] ?? character).join('');
}
