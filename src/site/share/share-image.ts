import { textColumns } from '../../report/text-columns.ts';
import { xmlText } from '../../report/xml-text.ts';
/** What the picture of a shared page shows. */
export interface ShareImage {
  /** Name of its file without ending: `2019-part-3`. */
  name: string;
  /** Whose report and which year. */
  kicker: string;
  title: string;
  /** The page's key figure; null where it has none. */
  figure: { label: string; printed: string } | null;
  /** Name of the site. */
  site: string;
}

const shareImageSize = { width: 1200, height: 630 };

/** The light colours of src/site/styles/tokens.css: a picture knows no dark mode. */
const colours = { bg: '#f1f5f2', paper: '#fdfefd', ink: '#16201b', ink2: '#45534c', qing: '#0b5a50', rule: '#6e877a' };
const left = 190;
const room = 900;
/** Sizes of the title and how many lines of each have room; a long name of a department takes a smaller one. */
const titleSizes: readonly [size: number, lines: number][] = [
  [58, 3],
  [46, 3],
  [38, 4],
];
/** Height of the gutter that the site's name has. */
const gutter = 500;

/** The picture as SVG, an account page in small: words on paper beside a double line, the figure under them. */
export function shareImageSvg({ kicker, title, figure, site }: ShareImage): string {
  const [size, lines] = titleLines(title);
  const step = Math.min(52, gutter / [...site].length);
  const { width, height } = shareImageSize;
  const words = [
    text(kicker, left, 104, Math.min(28, room / widthOf(kicker)), colours.ink2),
    ...lines.map((line, index) => text(line, left, 192 + index * size * 1.36, size, colours.ink)),
    ...(figure === null
      ? []
      : [
          text(wrapped(figure.label, room / 30)[0] ?? '', left, 430, 30, colours.ink2),
          text(figure.printed, left, 540, figure.printed.length > 14 ? 60 : 96, colours.qing),
        ]),
    // The site's name hangs in the gutter, one character under the other.
    ...[...site].map((character, index) => text(character, 50, 104 + index * step, step * 0.8, colours.ink)),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.bg}"/>`,
    `<rect x="140" width="${width - 200}" height="${height}" fill="${colours.paper}"/>`,
    ...[140, 147, width - 60].map((x) => `<rect x="${x}" width="2" height="${height}" fill="${colours.rule}"/>`),
    figure === null ? '' : `<rect x="${left}" y="374" width="${room}" height="2" fill="${colours.rule}"/>`,
    ...words,
    '</svg>',
  ].join('');
}

/** The title in the largest size that has room for all of it; where none has, its last line says that it goes on. */
function titleLines(title: string): [size: number, lines: string[]] {
  for (const [size, most] of titleSizes) {
    const lines = wrapped(title, room / size);
    if (lines.length <= most) return [size, lines];
  }
  const [size, most] = titleSizes.at(-1) ?? [38, 4];
  const lines = wrapped(title, room / size - 1).slice(0, most);
  return [size, lines.with(-1, `${lines.at(-1)}…`)];
}

/**
 * Lines of at most `room` full-width characters, broken at spaces and, where one piece alone is longer, between words;
 * half-width characters count as a little over half.
 */
export function wrapped(words: string, room: number): string[] {
  const lines: string[] = [];
  for (const piece of words.split(/\s+/).filter((each) => each !== '')) {
    const joined = lines.length === 0 ? piece : `${lines.at(-1)} ${piece}`;
    if (widthOf(joined) <= room) lines.splice(-1, 1, joined);
    else lines.push(...brokenBetweenWords(piece, room));
  }
  return lines;
}

function brokenBetweenWords(words: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(words)) {
    // A closing sign never begins a line.
    if (widthOf(line + segment) > room && !/^[\p{Pe}\p{Pf}、，。：；]/u.test(segment)) {
      lines.push(line.trim());
      line = '';
    }
    line += segment;
  }
  return [...lines, line.trim()].filter((each) => each !== '');
}

function widthOf(words: string): number {
  const wide = textColumns(words, true) - [...words].length;
  return wide + 0.58 * ([...words].length - wide);
}

function text(words: string, x: number, y: number, size: number, fill: string): string {
  return `<text x="${x}" y="${y}" font-family="Noto Serif SC" font-size="${size}" fill="${fill}">${xmlText(words)}</text>`;
}
