import { literally } from '../report/literally.ts';

/** What signs of a wording stand for; brackets, commas and % are printed in either width. */
const signs: Readonly<Record<string, string>> = {
  '[': '(?:',
  ']': ')',
  '|': '|',
  '^': '^',
  $: '$',
  '…': '[^，。；：]*?',
  '……': '[^。；]*?',
  '(': '[(（]',
  ')': '[)）]',
  '，': '[，,]',
  '#': '\\d',
  ' ': '\\s*',
  '%': '[%％]',
};

/** The source of an expression that finds words written as src/report/schema/template.ts describes. */
export function expressionOf(wording: string): string {
  return wording.replace(/……|./gu, (sign) => signs[sign] ?? literally(sign));
}

/** What finds a wording. */
export function finderOf(wording: string): RegExp {
  const known = finders.get(wording);
  if (known !== undefined) return known;
  const finder = new RegExp(expressionOf(wording));
  finders.set(wording, finder);
  return finder;
}

/** A template has some hundred wordings; each is asked for at every paragraph. */
const finders = new Map<string, RegExp>();

/** A wording with its phrases written out; a phrase may name others. A name that no phrase has is left as it is. */
export function writtenOut(wording: string, phrases: Readonly<Record<string, string>>): string {
  return wording.replace(/<([^<>]+)>/g, (whole, name: string) => {
    const words = phrases[name];
    return words === undefined ? whole : writtenOut(words, phrases);
  });
}
