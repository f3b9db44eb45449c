import type { Figure } from '../../report/schema/figures.ts';
import type { Names } from './concepts.ts';

/** A sentence pattern of the template: words around a slot, and the figure that stands in it. */
export interface Pattern {
  id: string;
  label: string;
  measure: Figure['measure'];
  base?: Figure['base'];
  /** Figure of which this place is a second statement. */
  restates?: string;
  /** Words of the template, with one slot {万元}, {%}, {人} … where the number stands; see `compile`. */
  words: string;
}

export interface CompiledPattern extends Pattern {
  unit: string;
  expression: RegExp;
  chinese: boolean;
}

/**
 * Turns template words into an expression whose group `number` is the value.
 * {万元} is a number and its unit; {一辆} one that may be printed in Chinese numerals; {辆?} one that may be missing.
 * Any spaces may stand around the slot; [a|b] is a choice, and … any words up to the next stop.
 */
export function compile(pattern: Pattern): CompiledPattern {
  const slot = /\{([^}]+)\}/.exec(pattern.words);
  if (slot === null) throw new Error(`The pattern ${pattern.words} has no slot`);
  const [whole, name = ''] = slot;
  const chinese = name.startsWith('一');
  const optional = name.endsWith('?');
  const unit = name.replace(/^一|\?$/g, '');
  const number = chinese ? '[一二两三四五六七八九十]+|\\d+' : '\\d[\\d,，]*(?:\\.\\d+)?';
  const value = optional ? `(?<number>${number}|\\s)` : `(?<number>${number})`;
  const [before = '', after = ''] = pattern.words.split(whole);
  return {
    ...pattern,
    unit,
    chinese,
    expression: new RegExp(`${words(before)}\\s*${value}\\s*${unitWords(unit)}${words(after)}`, 'gd'),
  };
}

/** Money is stated in one unit by one report and in another by the next; the match tells which. */
function unitWords(unit: string): string {
  return unit === '万元' ? '(?<unit>万元|亿元|元)' : words(unit);
}

/** What characters of a pattern stand for; brackets and commas are printed in either width. */
const meanings: Readonly<Record<string, string>> = {
  '[': '(?:',
  ']': ')',
  '|': '|',
  '…': '[^，。；：]*?',
  '(': '[(（]',
  ')': '[)）]',
  '，': '[，,]',
  // A digit, of a year.
  '#': '\\d',
  // A blank in a pattern: blanks may be printed there.
  ' ': '\\s*',
  '%': '[%％]',
};

function words(text: string): string {
  return [...text].map((character) => meanings[character] ?? character.replace(/[.*+?^$\\{}]/, '\\$&')).join('');
}

/** The patterns for each name of a list: 财政拨款收入{万元}, 其他收入{万元} … */
export function forEach(names: Names, patterns: (name: string, word: string) => Pattern[]): Pattern[] {
  return Object.entries(names).flatMap(([name, word]) => patterns(name, word));
}
