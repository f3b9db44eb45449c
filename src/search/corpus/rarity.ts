/** Words by how rare they are: at place n those that one in 2^n words is; in each, words of two, three and four characters. */
export type CommonWords = string[];

/** How rare a word is in Chinese at large, in bits; null for what is no word that many know. */
export type Rarity = (word: string) => number | null;

/** What tells as much as a word that is just not common, in bits. */
export const rare = 15;

/** Common words with how rare each is. */
export function commonWordBits(levels: CommonWords): Map<string, number> {
  const bits = new Map<string, number>();
  levels.forEach((level, rarity) => {
    level.split(' ').forEach((words, index) => {
      const length = index + 2;
      for (let start = 0; start < words.length; start += length) bits.set(words.slice(start, start + length), rarity);
    });
  });
  return bits;
}
