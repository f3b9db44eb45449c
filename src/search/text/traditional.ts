import { Converter } from 'opencc-js/t2cn';
import type { TraditionalCharacters } from './normalise.ts';

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
  const simplified = [...all.simplified];
  const kept = [...all.traditional]
    .map((character, index) => [character, simplified[index] as string] as const)
    .filter(([, simple]) => used.has(simple));
  return {
    traditional: kept.map(([character]) => character).join(''),
    simplified: kept.map(([, simple]) => simple).join(''),
  };
}
