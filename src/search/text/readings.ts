import { commonCharacters } from './common-characters.ts';

/** Characters by the syllable they can be read as, without tones; ü is written v. */
export type ReadingTable = Record<string, string>;

/** How the common characters are read: each reading with how many of them have it, in their order. */
export function commonReadings(runs: string): ReadingTable {
  const characters = commonCharacters();
  const table: ReadingTable = {};
  let at = 0;
  for (const [, reading = '', length] of runs.matchAll(/([a-z]+)(\d+)/g)) {
    const read = characters.slice(at, at + Number(length));
    table[reading] = (table[reading] ?? '') + read;
    at += read.length;
  }
  return table;
}

/** How a character can be read; empty for one that is not Chinese or not known. */
export type Readings = (character: string) => readonly string[];

const none: readonly string[] = [];

/** How characters sound: as they are read, and as many speakers do not tell them apart. */
export interface Sounds {
  readings: Readings;
  blurred: Readings;
  /** Learns what another table has. */
  learn(table: ReadingTable): void;
}

/** The sounds of a table. */
export function soundsOf(table: ReadingTable): Sounds {
  const byCharacter = new Map<string, string[]>();
  const blurredByCharacter = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, character: string, syllable: string) =>
    to.set(character, [...(to.get(character) ?? []), syllable]);
  const learn = (learnt: ReadingTable) => {
    for (const [syllable, characters] of Object.entries(learnt)) {
      for (const character of characters) {
        add(byCharacter, character, syllable);
        add(blurredByCharacter, character, blurred(syllable));
      }
    }
  };
  learn(table);
  return {
    readings: (character) => byCharacter.get(character) ?? none,
    blurred: (character) => blurredByCharacter.get(character) ?? none,
    learn,
  };
}

/** Pinyin without what many speakers, and the input methods that serve them, do not tell apart: zh and z, ing and in. */
export function blurred(pinyin: string): string {
  return pinyin.replace(/([zcs])h/g, '$1').replace(/([aei]n)g(?![aeiouv])/g, '$1');
}
