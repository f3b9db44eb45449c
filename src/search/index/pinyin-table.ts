import { pinyin } from 'pinyin-pro';
import { commonCharacters } from '../text/common-characters.ts';
import type { ReadingTable } from '../text/readings.ts';

/** The readings of characters, without tones. */
export function pinyinTable(all: Iterable<string>): ReadingTable {
  const characters = [...new Set(all)].filter((character) => /\p{Script=Han}/u.test(character));
  const bySyllable = new Map<string, string>();
  for (const character of characters.toSorted()) {
    for (const reading of readingsOf(character)) {
      bySyllable.set(reading, (bySyllable.get(reading) ?? '') + character);
    }
  }
  return Object.fromEntries([...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A reading of each common character, as `commonReadings` reads it: they stand in the order of how they are read. */
export function usualReadings(): string {
  const runs: [reading: string, length: number][] = [];
  for (const character of commonCharacters()) {
    const readings = readingsOf(character);
    const last = runs.at(-1);
    if (last !== undefined && readings.includes(last[0])) last[1]++;
    else runs.push([readings[0] ?? '', 1]);
  }
  return runs.map(([reading, length]) => reading + length).join('');
}

function readingsOf(character: string): string[] {
  const all = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true, nonZh: 'removed' });
  return [...new Set(all)];
}
