import { says } from '../problem-catalogue.ts';
import { beginsValue, closes } from './fault.ts';
import { inserted, replaced, type SlipReader } from './slip.ts';

/** A comma behind the last entry, or one too many between two. */
export const commaTooMany: SlipReader = ({ expected, token, previous, open }, text) => {
  if (expected !== 'value' && expected !== 'key') return undefined;
  if (previous?.kind === ',' && closes(open.at(-1)?.kind, token.kind)) {
    const { offset } = previous;
    return { offset, length: 1, words: says('trailingComma'), mended: replaced(text, offset, 1, ' ') };
  }
  if (token.kind !== ',' || previous?.kind === ':') return undefined;
  return { offset: token.offset, length: 1, words: says('extraComma'), mended: replaced(text, token.offset, 1, ' ') };
};

/** No comma between two entries, or no colon behind the name of a field. */
export const markMissing: SlipReader = ({ expected, token, previous }, text) => {
  if (previous === undefined || !beginsValue(token.kind)) return undefined;
  if (expected !== 'separator' && expected !== 'colon') return undefined;
  const [words, mark] = expected === 'separator' ? [says('missingComma'), ','] : [says('missingColon'), ':'];
  const mended = inserted(text, previous.end, token.offset, mark);
  return { offset: previous.end, length: 1, words, ...(mended === undefined ? {} : { mended }) };
};

/** A colon with nothing behind it, or a value without the name of its field. */
export const halfMissing: SlipReader = ({ expected, token, previous }, text) => {
  if (expected === 'value' && previous?.kind === ':' && [',', '}', ']'].includes(token.kind)) {
    return { offset: previous.offset, length: 1, words: says('missingValue') };
  }
  if (expected === 'colon' && [',', '}'].includes(token.kind) && previous) {
    return { offset: previous.end, length: 1, words: says('missingColon') };
  }
  if (expected === 'key' && (token.kind === ':' || token.kind === 'number' || token.kind === 'word')) {
    return { offset: token.offset, length: text.slice(token.offset, token.end).length, words: says('missingKey') };
  }
  return undefined;
};
