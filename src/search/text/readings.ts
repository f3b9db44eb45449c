/** Characters by the syllable they can be read as, without tones; ü is written v. */
export type ReadingTable = Record<string, string>;

/** How a character can be read; empty for one that is not Chinese or not known. */
export type Readings = (character: string) => readonly string[];

const none: readonly string[] = [];

/** How characters sound: as they are read, and as many speakers do not tell them apart. */
export interface Sounds {
  readings: Readings;
  blurred: Readings;
}

/** The sounds of a table. */
export function soundsOf(table: ReadingTable): Sounds {
  const readings = readingsOf(table);
  return { readings, blurred: blurredReadings(readings) };
}

/** Looks up readings in a table. */
export function readingsOf(table: ReadingTable): Readings {
  const byCharacter = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(table)) {
    for (const character of characters) {
      byCharacter.set(character, [...(byCharacter.get(character) ?? []), syllable]);
    }
  }
  return (character) => byCharacter.get(character) ?? none;
}

/**
 * The same readings without what many speakers, and the input methods that serve them, do not tell apart: zh and z,
 * ing and in.
 */
export function blurredReadings(readings: Readings): Readings {
  const known = new Map<string, readonly string[]>();
  return (character) => {
    let blurred = known.get(character);
    if (blurred === undefined) {
      blurred = readings(character).map((syllable) => syllable.replace(/^([zcs])h/, '$1').replace(/([aei]n)g$/, '$1'));
      known.set(character, blurred);
    }
    return blurred;
  };
}
