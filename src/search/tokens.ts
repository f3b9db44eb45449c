/**
 * How words are made comparable and cut, the same way when the index is written and when it is asked.
 *
 * Chinese is cut into overlapping pairs of characters, not into words: two dictionaries never agree on words, and any
 * cut a person types (务用, 车运行) must be found. Pagefind deletes punctuation, so the point and the per cent sign of
 * numbers are written as rare characters that it keeps.
 */

const decimalPoint = '丶';
const perCent = '乄';
/** Ends every run, so that no token is one character long and a search for one character is a search for a prefix. */
const runEnd = '龘';

/** Text made comparable, with the way back to where each character came from. */
export interface Folded {
  /** Letters and digits only: half-width, lower case, without spaces and punctuation. */
  text: string;
  /** For each UTF-16 unit of `text`, where in the source its character begins and ends. */
  starts: number[];
  ends: number[];
}

/** Makes text comparable: full-width becomes half-width, capitals small; spaces, quotes and punctuation go. */
export function fold(source: string): Folded {
  const characters: { character: string; start: number; end: number }[] = [];
  let end = 0;
  for (const printed of source) {
    const start = end;
    end += printed.length;
    for (const character of printed.normalize('NFKC').toLowerCase()) characters.push({ character, start, end });
  }

  const folded: Folded = { text: '', starts: [], ends: [] };
  characters.forEach(({ character, start, end }, index) => {
    const kept = keep(character, characters[index - 1]?.character, characters[index + 1]?.character);
    folded.text += kept;
    for (let unit = 0; unit < kept.length; unit++) {
      folded.starts.push(start);
      folded.ends.push(end);
    }
  });
  return folded;
}

/** The character as it is kept, or nothing. A point counts only inside a number. */
function keep(character: string, before = '', after = ''): string {
  if (/[\p{L}\p{N}]/u.test(character)) return character;
  if (character === '%') return perCent;
  if (character === '.' && /\d/.test(before) && /\d/.test(after)) return decimalPoint;
  return '';
}

/** Whether a folded character continues a number: 9 and the point do in 315.39, the per cent sign ends it. */
export function continuesNumber(character: string | undefined): boolean {
  return character !== undefined && (/\d/.test(character) || character === decimalPoint);
}

/** Tokens of one run of text for the index: 公车 becomes 公车 and 车龘. */
export function runTokens(source: string): string[] {
  return pairs(`${fold(source).text}${runEnd}`);
}

/** Tokens to ask the index for: those of the word itself; a single character is asked for as a prefix. */
export function wordTokens(folded: string): string[] {
  const tokens = pairs(folded);
  return tokens.length > 0 ? tokens : [folded];
}

function pairs(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
