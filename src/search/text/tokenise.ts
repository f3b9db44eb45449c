/**
 * Chinese is cut into overlapping pairs of characters, not into words: two dictionaries never agree on words, and any
 * cut a person types (务用, 车运行) must be found. A single character is asked for by a token of its own: as the
 * beginning of pairs it would be looked for in one file of the index only, and its pairs may stand in several.
 */

/** Stands before a character that is meant alone. */
const alone = '龘';

/** Tokens of a record's runs of folded text for the index: 公车 becomes 公车, 龘公 and 龘车. */
export function recordTokens(runs: readonly string[]): string[] {
  const characters = new Set(runs.flatMap((run) => [...run]));
  return [...runs.flatMap(pairsOf), ...[...characters].map(single)];
}

/** Tokens to ask the index for: those of the word itself. */
export function wordTokens(folded: string): string[] {
  const tokens = pairsOf(folded);
  return tokens.length > 0 ? tokens : [...folded].map(single);
}

function single(character: string): string {
  return `${alone}${character}`;
}

/** The pairs of a text's characters, in order. */
export function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
