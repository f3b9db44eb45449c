import { type Random, randomFrom } from './random.ts';

/** Content files after one slip of a hand, of a machine or of malice. */
export interface Variant {
  seed: number;
  kind: VariantKind;
  /** File that was changed; of two that changed places the first. */
  file: string;
  files: Map<string, string>;
}

type Edit = (text: string, random: Random) => string;

const chinese: Record<string, string> = {
  ',': '，',
  ':': '：',
  '"': '“',
  '{': '｛',
  '}': '｝',
  '[': '【',
  ']': '】',
  ' ': '\u3000',
};

const edits = {
  'drop a character': (text, random) => spliced(text, random.below(text.length), 1, ''),
  'double a character': (text, random) => {
    const at = random.below(text.length);
    return spliced(text, at, 0, text[at] ?? '');
  },
  'swap two characters': (text, random) => {
    const at = random.below(text.length - 1);
    return spliced(text, at, 2, `${text[at + 1]}${text[at]}`);
  },
  'drop punctuation': (text, random) => spliced(text, placeOf(text, /[,:"{}[\]]/g, random), 1, ''),
  'Chinese punctuation': (text, random) => {
    const at = placeOf(text, /[,:"{}[\] ]/g, random);
    return spliced(text, at, 1, chinese[text[at] ?? ''] ?? '、');
  },
  'other punctuation': (text, random) =>
    spliced(text, placeOf(text, /[,:"{}[\]]/g, random), 1, random.oneOf([',', ':', '"', "'", '}', ']', '{', '[', ';'])),
  'full-width digit': (text, random) => {
    const at = placeOf(text, /\d/g, random);
    return spliced(
      text,
      at,
      1,
      (text[at] ?? '').replace(/\d/, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    );
  },
  'other digit': (text, random) => {
    const at = placeOf(text, /\d/g, random);
    return spliced(text, at, 1, String((Number(text[at] ?? 0) + 1 + random.below(9)) % 10 || 0));
  },
  'delete a line': (text, random) => lines(text, (all) => all.splice(random.below(all.length), 1)),
  'delete several lines': (text, random) =>
    lines(text, (all) => all.splice(random.below(all.length), 2 + random.below(12))),
  'repeat a line': (text, random) =>
    lines(text, (all) => {
      const at = random.below(all.length);
      all.splice(at, 0, all[at] ?? '');
    }),
  'swap two lines': (text, random) =>
    lines(text, (all) => {
      const at = random.below(all.length - 1);
      all.splice(at, 2, all[at + 1] ?? '', all[at] ?? '');
    }),
  'cut the file': (text, random) => text.slice(0, random.below(text.length)),
  'drop the quotation marks of a value': (text, random) =>
    replacedMatch(text, /: "([^"\n]*)"/g, random, (value) => `: ${value}`),
  'put a value in quotation marks': (text, random) =>
    replacedMatch(text, /: (\d+|null|true)/g, random, (value) => `: "${value}"`),
  'change a type': (text, random) =>
    replacedMatch(
      text,
      /: ("[^"\n]*"|\d+|null|true)/g,
      random,
      () => `: ${random.oneOf(['null', 'true', '0', '-1.5e300', '""', '"x"', '[]', '{}', '[[]]', '9007199254740993'])}`,
    ),
  'rename a field': (text, random) =>
    replacedMatch(
      text,
      /"(\w+)":/g,
      random,
      (name) => `"${spliced(name, random.below(name.length), 1, random.oneOf(['', 'x', '字']))}":`,
    ),
  'random characters': (text, random) => {
    const noise = Array.from({ length: 1 + random.below(40) }, () => String.fromCharCode(random.below(0x3100))).join(
      '',
    );
    return spliced(text, random.below(text.length), random.below(40), noise);
  },
  'random bytes': (text, random) => {
    const bytes = Uint8Array.from({ length: 1 + random.below(60) }, () => random.below(256));
    return spliced(text, random.below(text.length), random.below(60), new TextDecoder().decode(bytes));
  },
  'a control character': (text, random) =>
    spliced(
      text,
      random.below(text.length),
      0,
      String.fromCharCode(random.oneOf([0, 1, 8, 9, 10, 11, 13, 27, 127, 0xa0, 0x200b, 0x2028, 0xfeff])),
    ),
  'half a pair': (text, random) =>
    spliced(text, random.below(text.length), 0, random.oneOf(['\ud83d', '\udca9', '😀', '\\ud83d', '\\', '\\u12'])),
  'brackets 10,000 deep': (text, random) => {
    const [open, close] = random.oneOf([
      ['[', ']'],
      ['{"a":', '}'],
    ] as const);
    const nest = open.repeat(10_000) + random.oneOf(['', '1', close.repeat(10_000), `1${close.repeat(10_000)}`]);
    return random.below(2) === 0 ? nest : spliced(text, random.below(text.length), 0, nest);
  },
  'a very long line': (text, random) =>
    spliced(text, random.below(text.length), 0, random.oneOf(['"', ',', '{', '甲', ' ', '\\']).repeat(50_000)),
  'conflict markers': (text, random) =>
    lines(text, (all) => {
      const at = random.below(all.length);
      all.splice(at, 1, '<<<<<<< HEAD', all[at] ?? '', '=======', all[at] ?? '', '>>>>>>> other');
    }),
  'a file twice': (text) => text + text,
  'an empty file': (_, random) => random.oneOf(['', ' ', '\n\n', '\ufeff', 'null', '[]', '{}', '0', '"', '\u0000']),
} satisfies Record<string, Edit>;

export type VariantKind = keyof typeof edits | 'swap two files' | 'lose a file' | 'BOM and CRLF';

const kinds: readonly VariantKind[] = [
  ...(Object.keys(edits) as VariantKind[]),
  'swap two files',
  'lose a file',
  'BOM and CRLF',
];

/** One variant of sound content. The same seed always gives the same one; kinds take turns. */
export function brokenVariant(content: ReadonlyMap<string, string>, seed: number): Variant {
  const random = randomFrom(seed * 2654435761);
  const kind = kinds[seed % kinds.length] ?? 'drop a character';
  const files = new Map(content);
  const paths = [...content.keys()].filter((path) => path.endsWith('.json') || random.below(4) === 0);
  const file = random.oneOf(paths);
  const text = content.get(file) ?? '';
  if (kind === 'swap two files') {
    const other = random.oneOf(paths.filter((path) => path !== file));
    files.set(file, content.get(other) ?? '').set(other, text);
  } else if (kind === 'lose a file') {
    files.delete(file);
  } else if (kind === 'BOM and CRLF') {
    files.set(file, `\ufeff${text.replaceAll('\n', '\r\n')}`);
  } else {
    files.set(file, (edits[kind] as Edit)(text, random));
  }
  return { seed, kind, file, files };
}

function spliced(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}

function placeOf(text: string, pattern: RegExp, random: Random): number {
  const places = [...text.matchAll(pattern)].map(({ index }) => index);
  return places.length === 0 ? random.below(text.length) : random.oneOf(places);
}

function replacedMatch(text: string, pattern: RegExp, random: Random, by: (group: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return spliced(text, random.below(text.length), 1, '');
  const { index, 0: whole, 1: group = '' } = random.oneOf(matches);
  return spliced(text, index, whole.length, by(group));
}

function lines(text: string, change: (all: string[]) => void): string {
  const all = text.split('\n');
  change(all);
  return all.join('\n');
}
