/** Rarities stand for themselves as characters from here on, which no word has. */
const none = 0xc0;
const isRarity = /[\u00c0-\u00ff]/;

/**
 * Words with how rare they are as text: a line for each first character; in it each rarity and what follows that character in
 * the words that are so rare, apart by spaces.
 */
export function packRarity(words: readonly (readonly [word: string, bits: number])[]): string {
  const lines = Map.groupBy(words, ([word]) => word.charAt(0));
  return [...lines]
    .map(([character, ofCharacter]) => {
      const byBits = [...Map.groupBy(ofCharacter, ([, bits]) => bits)].toSorted(([a], [b]) => a - b);
      const packed = byBits.map(
        ([bits, same]) => String.fromCharCode(none + bits) + same.map(([word]) => word.slice(1)).join(' '),
      );
      return character + packed.join('');
    })
    .join('\n');
}

/** The words that were packed. */
export function* unpackRarity(packed: string): Generator<[word: string, bits: number]> {
  for (const line of packed.split('\n')) {
    let bits = 0;
    for (const part of line.slice(1).split(/(?=[\u00c0-\u00ff])| /)) {
      if (isRarity.test(part)) bits = part.charCodeAt(0) - none;
      if (part !== '') yield [line.charAt(0) + part.replace(isRarity, ''), bits];
    }
  }
}
