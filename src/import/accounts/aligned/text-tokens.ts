import { isAmount } from '../amounts.ts';

/** Words of a line that blanks part from others, with the places of the line they take. */
export interface Token {
  text: string;
  from: number;
  to: number;
  isNumber: boolean;
}

/** How many places a character of Chinese takes: two where text is set in a typewriter's type, one where a program counts characters. */
export const widths = [2, 1, 1.5] as const;
export type Width = (typeof widths)[number];

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6“”‘’…—]/;
/** Two characters set apart that are one word: 合　计. */
const setApart = /^(?:[合总小共]计|项目|收入|支出|[栏行]次|金额|科目|名称|编码)$/;
/** They stand no farther apart, in places. */
const farthestApart = 10;

/**
 * The words of a line.
 * @param isLoose whether one blank parts words, as between heads that leave no room for two
 */
export function tokensOf(raw: string, width: Width, isLoose = false): Token[] {
  const places = placesOf(raw, width);
  const parted = [...raw.matchAll(/\S+(?: \S+)*/g)].flatMap(({ index, 0: piece }) =>
    piecesOf(piece, isLoose).map(({ at, text }) => ({ text, start: index + at })),
  );
  const tokens = parted.map(({ text, start }) => ({
    text,
    from: places[start] ?? 0,
    to: places[start + text.length] ?? 0,
    isNumber: isAmount(text),
  }));
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const isOne = before && setApart.test(before.text + token.text) && token.from - before.to <= farthestApart;
    if (isOne) joined.splice(-1, 1, { ...before, text: before.text + token.text, to: token.to });
    else joined.push(token);
  }
  return joined;
}

/** Words with one blank between are one piece, but for a number beside words or other numbers. */
function piecesOf(piece: string, isLoose: boolean): { at: number; text: string }[] {
  const pieces: { at: number; text: string }[] = [];
  for (const { index: at, 0: text } of piece.matchAll(/\S+/g)) {
    const before = pieces.at(-1);
    if (before === undefined || isLoose || isAmount(text) || isAmount(before.text)) pieces.push({ at, text });
    else before.text = piece.slice(before.at, at + text.length);
  }
  return pieces;
}

/** Where each character of a line begins, and where the last ends. */
export function placesOf(raw: string, width: Width): number[] {
  let at = 0;
  return [
    0,
    ...[...raw].flatMap((character) => {
      at += wide.test(character) || character === '\u3000' ? width : 1;
      return new Array<number>(character.length).fill(at);
    }),
  ];
}
