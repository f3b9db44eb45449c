import type { ReadFailure } from './read-failure.ts';
import type { ReadNote } from './read-notes.ts';
import { unknown } from './unknown-characters.ts';

/** Of two Chinese characters one after the other, the second; with a blank between them, the blank and the second. */
const neighbours = /(?<=\p{sc=Han})(?:[ \u3000\u00A0]?)(?=\p{sc=Han})/gu;
/** Where this share of the characters is set apart, none is for what it says. */
const mostSetApart = 0.5;
/** So few say nothing. */
const fewest = 20;

/** A blank beside a Chinese character, or a sign of Chinese text. */
const besideChinese =
  /(?<=[\p{sc=Han}\u3000-\u303F\uFF01-\uFF60“”‘’])[ \u00A0](?=\S)|(?<=\S)[ \u00A0](?=[\p{sc=Han}\u3001-\u303F\uFF01-\uFF60“”‘’])/gu;
const betweenDigits = /(?<=[\d.,])([ \u00A0]?)(?=[\d.,%])/g;

/** Single lost characters are asked about; more than so many, and than this share of a text, make it no report. */
const [fewestLost, mostLost] = [10, 0.01];

/** What a plain text says: as it is, but for blanks that a program has put between all characters. */
export function textWords(text: string): { text: string; notes: ReadNote[] } | { failure: ReadFailure } {
  const lost = text.split(unknown).length - 1;
  if (lost > Math.max(fewestLost, text.length * mostLost)) return { failure: { kind: 'lost-characters', count: lost } };
  if (!isSetApart(text, neighbours)) return { text, notes: [] };
  const joined = text.replace(besideChinese, '');
  return {
    text: isSetApart(text, betweenDigits) ? joined.replace(betweenDigits, '') : joined,
    notes: [{ kind: 'left-out', why: 'blanks', line: 1, words: '' }],
  };
}

/** Whether a blank stands between most of what may stand together. */
function isSetApart(text: string, pairs: RegExp): boolean {
  const between = text.match(pairs) ?? [];
  return between.length >= fewest && between.filter((blank) => blank !== '').length > between.length * mostSetApart;
}
