import { says } from '../problem-catalogue.ts';
import { replaced, type SlipReader } from './slip.ts';

/** Digits of a Chinese input method where a number stands without quotation marks. */
export const fullWidthDigits: SlipReader = ({ token, previous }, text) => {
  if (token.kind !== 'unknown') return undefined;
  const begin = previous?.kind === 'number' && previous.end === token.offset ? previous.offset : token.offset;
  const written = /^[-－]?[\d０-９]+(?:[.．][\d０-９]+)?/.exec(text.slice(begin))?.[0];
  if (written === undefined || !/[０-９．－]/.test(written)) return undefined;
  const right = written.normalize('NFKC');
  const words = says('fullWidthDigit', written, right);
  return { offset: begin, length: written.length, words, mended: replaced(text, begin, written.length, right) };
};

/** A comma inside a number: 1,234.5. */
export const thousandsSeparator: SlipReader = ({ expected, token, previous }, text) => {
  if (expected !== 'key' || token.kind !== 'number' || previous?.kind !== ',' || previous.end !== token.offset) {
    return undefined;
  }
  const before = /-?\d{1,3}(?:,\d{3})*$/.exec(text.slice(0, previous.offset))?.[0];
  const behind = /^\d{3}(?:,\d{3})*(?:\.\d+)?/.exec(text.slice(token.offset))?.[0];
  if (before === undefined || behind === undefined) return undefined;
  const written = `${before},${behind}`;
  const offset = previous.offset - before.length;
  const right = written.replaceAll(',', '');
  const words = says('thousandsSeparator', written, right);
  return { offset, length: written.length, words, mended: replaced(text, offset, written.length, right) };
};

/** A number with a unit, a leading zero or plus, two points, or cut off. */
export const badNumber: SlipReader = ({ token, inside, previous }, text) => {
  const isCut = inside === 'cut-number';
  const sticks =
    previous?.kind === 'number' &&
    previous.end === token.offset &&
    (token.kind === 'unknown' || token.kind === 'number');
  const lacksStart = token.kind === 'unknown' && /^[+-]?\.?\d|^[+-](?=[\s,])|^\.\d/.test(text.slice(token.offset));
  if (!isCut && !sticks && !lacksStart) return undefined;
  const offset = sticks ? previous.offset : token.offset;
  const written = /^[^\s,，:"{}[\]]*/.exec(text.slice(offset))?.[0] ?? '';
  return { offset, length: Math.max(1, written.length), words: says('badNumber', written) };
};
