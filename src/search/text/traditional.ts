import { Converter } from 'opencc-js/t2cn';
import { simplifiedCharacters } from './common-characters.ts';
import { pairsOf, type TraditionalCharacters } from './simplified.ts';

/** The block of unified Chinese characters that input methods write. */
const firstCharacter = 0x4e00;
const lastCharacter = 0x9fff;

/** Every traditional character with the simplified one that OpenCC reads it as, character by character. */
export function traditionalCharacters(): TraditionalCharacters {
  const all = Array.from({ length: lastCharacter - firstCharacter + 1 }, (_, index) =>
    String.fromCodePoint(firstCharacter + index),
  );
  const simplify = Converter({ from: 't', to: 'cn' });
  const pairs = all.map((character) => [character, simplify(character)] as const);
  const changed = pairs.filter(([character, simple]) => simple !== character && [...simple].length === 1);
  return {
    traditional: changed.map(([character]) => character).join(''),
    simplified: changed.map(([, simple]) => simple).join(''),
  };
}

/** Only those whose simplified form is used: any other could find nothing. */
export function traditionalFor(all: TraditionalCharacters, used: ReadonlySet<string>): TraditionalCharacters {
  return those(all, (_, simple) => used.has(simple));
}

/** First those that stand in texts or are written among simplified ones, which every search needs; then the others. */
export function traditionalHere(
  all: TraditionalCharacters,
  standing: ReadonlySet<string>,
): [here: TraditionalCharacters, elsewhere: TraditionalCharacters] {
  const ordinary = simplifiedCharacters();
  const isHere = (character: string) => standing.has(character) || ordinary.has(character);
  return [those(all, isHere), those(all, (character) => !isHere(character))];
}

function those(
  all: TraditionalCharacters,
  isMeant: (character: string, simple: string) => boolean,
): TraditionalCharacters {
  const meant = pairsOf(all).filter(([character, simple]) => isMeant(character, simple));
  return {
    traditional: meant.map(([character]) => character).join(''),
    simplified: meant.map(([, simple]) => simple).join(''),
  };
}
