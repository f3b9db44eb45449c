import { type Place, span } from './block-nodes.ts';
import type { ImportQuestion } from './import-question.ts';
import { leadingNumeral } from './numerals.ts';
import type { NumberedBlock } from './raw-block.ts';

/** The numerals of sections, as they follow each other in each place. */
export class NumeralSequence {
  /** The last one of each place, by its id. */
  readonly #last = new Map<string, number>();

  /** Takes the next numeral of a place, and asks about those that it passes over. */
  add(block: NumberedBlock, place: Place): ImportQuestion[] {
    const { value, printed: numeral } = block.numeral;
    const expected = (this.#last.get(place.id) ?? 0) + 1;
    this.#last.set(place.id, value);
    // A numeral printed twice is told where its second address is given.
    if (value === expected || value === expected - 1 || isNumberedWithin(place, block, expected)) return [];
    return [{ kind: 'numeral-skipped', line: span(block)[0], numeral, expected }];
  }
}

/** Whether the numerals that are passed over stand in the paragraph before, one sentence behind another: …。（八）…。 */
function isNumberedWithin({ content }: Place, { numeral }: NumberedBlock, expected: number): boolean {
  const last = content.at(-1);
  const [paragraph] = last?.type === 'section' ? last.content : [];
  if (paragraph?.type !== 'paragraph') return false;
  const inside = paragraph.text
    .split(/(?<=[。；])/)
    .flatMap((sentence) => leadingNumeral(sentence.trim()) ?? [])
    .filter(({ style }) => style === numeral.style)
    .map(({ value }) => value);
  const missing = Array.from({ length: Math.max(0, numeral.value - expected) }, (_, nth) => expected + nth);
  return missing.length > 0 && missing.every((value) => inside.includes(value));
}
