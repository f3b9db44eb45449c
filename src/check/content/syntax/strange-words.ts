import { says } from '../problem-catalogue.ts';
import { replaced, type SlipReader } from './slip.ts';

/** A remark in the way of programming languages. */
export const comment: SlipReader = ({ token, inside }, text) => {
  const { offset, end, kind } = token;
  if (kind === 'comment' && inside === 'none') {
    return { offset, length: end - offset, words: says('comment'), mended: blanked(text, offset, end) };
  }
  if (inside === 'open-comment' || (kind === 'unknown' && /^(#|<!--|--)/.test(text.slice(offset)))) {
    return { offset, length: end - offset, words: says('comment') };
  }
  return undefined;
};

/** What git leaves where two people changed the same place. */
export const conflictMarker: SlipReader = ({ token, inside }, text) => {
  const { offset } = inside === 'open-text' ? { offset: -1 } : token;
  const marker = /^(<{7}|={7}|>{7}|\|{7})/.exec(text.slice(Math.max(0, offset)))?.[0];
  if (offset === -1 || marker === undefined) return undefined;
  return { offset, length: marker.length, words: says('conflictMarker', marker) };
};

const keywords: Record<string, string> = {
  none: 'null',
  nil: 'null',
  undefined: 'null',
  nan: 'null',
  是: 'true',
  否: 'false',
  yes: 'true',
  no: 'false',
  空: 'null',
};

/** true, false or null in another spelling. */
export const badKeyword: SlipReader = ({ token, expected }, text) => {
  if (token.kind !== 'unknown' || expected !== 'value') return undefined;
  const written = /^[A-Za-z\p{Script=Han}]+/u.exec(text.slice(token.offset, token.end))?.[0] ?? '';
  const lower = written.toLowerCase();
  const right = ['true', 'false', 'null'].find((word) => word === lower) ?? keywords[lower];
  if (right === undefined) return undefined;
  const slip = { offset: token.offset, length: written.length, words: says('badKeyword', written, right) };
  if (right.length > written.length) return slip;
  return { ...slip, mended: replaced(text, token.offset, written.length, right), guessed: true };
};

/** A word without quotation marks. */
export const bareWord: SlipReader = ({ token, expected }, text) => {
  if (token.kind !== 'unknown' || (expected !== 'value' && expected !== 'key')) return undefined;
  const word = /^[\p{L}\p{N}_$.-]+/u.exec(text.slice(token.offset, token.end))?.[0];
  if (word === undefined) return undefined;
  return { offset: token.offset, length: word.length, words: says('bareWord', word) };
};

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);
}
