import { ordinaryText } from '../../report/ordinary-text.ts';
import { createSimplify, type TraditionalCharacters } from './simplified.ts';

/**
 * How words are made comparable, the same way when the index is written and when it is asked: half-width, lower case,
 * simplified, without spaces, quotes and punctuation.
 */

// Pagefind deletes punctuation, so the point and the per cent sign of numbers are written as rare characters that it keeps.
const decimalPoint = '丶';
const perCent = '乄';

/** Whether it is of the block of unified Chinese characters: compatible with nothing else, and without capitals. */
const isUnified = (character: string) => character >= '\u4e00' && character <= '\u9fff';

/** Text made comparable, with the way back to where each character came from. */
export interface Folded {
  /** Letters and digits only. */
  text: string;
  /** For each UTF-16 unit of `text`, where in the source its character begins and ends. */
  starts: number[];
  ends: number[];
}

/** Makes text comparable. */
export type Fold = (source: string) => Folded;

/** A character made comparable, and where the one it was read from began and ended. */
interface Read {
  character: string;
  start: number;
  end: number;
}

/** A `Fold` that reads these traditional characters as simplified. */
export function createFold(known: TraditionalCharacters): Fold {
  const simplify = createSimplify(known);
  const read = (source: string): Read[] => {
    const characters: Read[] = [];
    let end = 0;
    for (const printed of source) {
      const start = end;
      end += printed.length;
      // Most characters are these, and need nothing that follows.
      if (isUnified(printed)) {
        characters.push({ character: simplify(printed), start, end });
        continue;
      }
      // The raised mark of a note is no digit of the number before it.
      if (/[⁰¹²³⁴-⁹]/.test(printed) && /\d/.test(characters.at(-1)?.character ?? '')) continue;
      // ① numbers an item and is no 1.
      if (/[\u2460-\u24ff\u2776-\u2793\u3220-\u32ff]/.test(printed)) {
        characters.push({ character: printed, start, end });
        continue;
      }
      const ordinary = printed >= '⺀' && printed <= '⿕' ? ordinaryText(printed) : printed;
      for (const character of ordinary.normalize('NFKC').toLowerCase()) {
        characters.push({ character: simplify(character), start, end });
      }
    }
    return characters;
  };

  const kept = (source: string) =>
    isPlain.test(source)
      ? keptPlain(source)
      : read(source).reduce((text, _, index, all) => text + keptAt(all, index), '');
  const others = /[^\u4e00-\u9fff]+/g;
  // What stands beside a unified character changes nothing of it, and it nothing of what stands beside it.
  const fold = (source: string) => simplify(source).replace(others, kept);
  return (source) => new FoldedWords(source, fold, read);
}

/** Most of what is compared is never shown: where its characters stand is worked out when it is asked. */
class FoldedWords implements Folded {
  readonly text: string;
  readonly #source: string;
  readonly #read: (source: string) => Read[];
  #places: Pick<Folded, 'starts' | 'ends'> | undefined;

  constructor(source: string, fold: (source: string) => string, read: (source: string) => Read[]) {
    this.#source = source;
    this.#read = read;
    this.text = fold(source);
  }

  get starts(): number[] {
    return this.#placed.starts;
  }

  get ends(): number[] {
    return this.#placed.ends;
  }

  get #placed(): Pick<Folded, 'starts' | 'ends'> {
    this.#places ??= placesIn(this.#read(this.#source));
    return this.#places;
  }
}

/** Where each unit of what is kept began and ended. */
function placesIn(characters: readonly Read[]): Pick<Folded, 'starts' | 'ends'> {
  const places: Pick<Folded, 'starts' | 'ends'> = { starts: [], ends: [] };
  characters.forEach(({ start, end }, index) => {
    for (let unit = keptAt(characters, index).length; unit > 0; unit--) {
      places.starts.push(start);
      places.ends.push(end);
    }
  });
  return places;
}

function keptAt(characters: readonly Read[], index: number): string {
  const { character = '' } = characters[index] ?? {};
  return keep(character, characters[index - 1]?.character, characters[index + 1]?.character);
}

/** The character as it is kept, or nothing. A point counts only inside a number. */
function keep(character: string, before = '', after = ''): string {
  if (isUnified(character) || /[\p{L}\p{N}]/u.test(character)) return character;
  if (character === '%') return perCent;
  if (character === '.' && /\d/.test(before) && /\d/.test(after)) return decimalPoint;
  return '';
}

/** Signs, letters and digits of a keyboard, with the punctuation of Chinese, which is not kept: most of what stands between ideographs. */
const isPlain = /^[\0-~、，。；：！？“”‘’《》（）—]+$/;

function keptPlain(source: string): string {
  const read = source
    .toLowerCase()
    .replace(/(\d)\.(?=\d)/g, `$1${decimalPoint}`)
    .replaceAll('%', perCent);
  return read.replace(unkept, '');
}

const unkept = new RegExp(`[^a-z\\d${decimalPoint}${perCent}]+`, 'g');

/** Folded words as a reader knows them, with the point and the per cent sign. */
export function readable(folded: string): string {
  return folded.replaceAll(decimalPoint, '.').replaceAll(perCent, '%');
}

/** Folded words with the point at which a number was cut off: what 15. of 15.39 is compared as. */
export function withCutPoint(typed: string, folded: string): string {
  const start = /^\.\d/.test(typed) ? decimalPoint : '';
  const end = /\d\.$/.test(typed) ? decimalPoint : '';
  return `${start}${folded}${end}`;
}

/** Whether a folded character continues a number: 9 and the point do in 315.39, the per cent sign ends it. */
export function continuesNumber(character: string | undefined): boolean {
  return character !== undefined && (/\d/.test(character) || character === decimalPoint);
}
