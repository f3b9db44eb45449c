/**
 * Chinese is cut into overlapping pairs of characters, not into words: two dictionaries never agree on words, and any
 * cut a person types (务用, 车运行) must be found.
 */

/** Ends every run, so that no token is one character long and a search for one character is a search for a prefix. */
const runEnd = '龘';

/** Tokens of one run of folded text for the index: 公车 becomes 公车 and 车龘. */
export function runTokens(folded: string): string[] {
  return folded === '' ? [] : pairs(`${folded}${runEnd}`);
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
