import { pinyin } from 'pinyin-pro';
import type { ReadingTable } from '../text/readings.ts';

/** The readings of characters, without tones. */
export function pinyinTable(all: Iterable<string>): ReadingTable {
  const characters = [...new Set(all)].filter((character) => /\p{Script=Han}/u.test(character));
  const bySyllable = new Map<string, string>();
  for (const character of characters.toSorted()) {
    const readings = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true, nonZh: 'removed' });
    for (const reading of new Set(readings)) {
      bySyllable.set(reading, (bySyllable.get(reading) ?? '') + character);
    }
  }
  return Object.fromEntries([...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The 3,755 most common characters (GB/T 2312, level one): enough to know what a slip of the input method sounds like.
 * They stand in rows 16 to 55, each with 94 but the last.
 */
export function commonCharacters(): string {
  const bytes: number[] = [];
  for (let row = 16; row <= 55; row++) {
    for (let cell = 1; cell <= (row === 55 ? 89 : 94); cell++) bytes.push(0xa0 + row, 0xa0 + cell);
  }
  return new TextDecoder('gb18030').decode(new Uint8Array(bytes));
}
