import { problemStrings } from '../../../words/strings.ts';
import { says } from '../problem-catalogue.ts';
import type { Fault } from './fault.ts';
import { replaced, type SlipReader } from './slip.ts';

/** Where a mark that is none of JSON's stands: at the fault, or right behind a word that was read together with it. */
function markAt({ token }: Fault, text: string): number | undefined {
  if (token.kind !== 'unknown') return undefined;
  const word = /^(true|false|null)(?=[^\w])/.exec(text.slice(token.offset, token.end));
  return token.offset + (word?.[0].length ?? 0);
}

/** A Chinese comma and its like between two entries. */
export const chineseComma: SlipReader = (fault, text) => {
  const offset = markAt(fault, text);
  const mark = offset === undefined ? '' : (text[offset] ?? '');
  if (offset === undefined || mark === '' || !'，、；;。'.includes(mark) || fault.expected === 'colon')
    return undefined;
  const closing = /^.\s*[}\]]/.test(text.slice(offset, offset + 200));
  if (closing && (fault.expected === 'separator' || offset > fault.token.offset)) {
    return { offset, length: 1, words: says('trailingComma'), mended: replaced(text, offset, 1, ' ') };
  }
  // Where no comma belongs either it is one too many; that is said when the text is read again.
  return { offset, length: 1, words: says('chineseComma', mark), mended: replaced(text, offset, 1, ',') };
};

/** A Chinese colon, or another sign, behind the name of a field. */
export const chineseColon: SlipReader = (fault, text) => {
  const mark = text[fault.token.offset] ?? '';
  if (fault.expected !== 'colon' || mark === '' || !'：＝=；;，'.includes(mark)) return undefined;
  const { offset } = fault.token;
  return { offset, length: 1, words: says('chineseColon', mark), mended: replaced(text, offset, 1, ':') };
};

const brackets: Record<string, string> = {
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '（': '[',
  '）': ']',
};

/** Chinese brackets that give the text its shape. */
export const chineseBracket: SlipReader = (fault, text) => {
  const offset = markAt(fault, text);
  const mark = offset === undefined ? '' : (text[offset] ?? '');
  const right = brackets[mark];
  if (offset === undefined || right === undefined) return undefined;
  return { offset, length: 1, words: says('chineseBracket', mark, right), mended: replaced(text, offset, 1, right) };
};

/** Spaces outside text that only look like one. */
export const strangeSpace: SlipReader = (fault, text) => {
  const offset = markAt(fault, text);
  if (offset === undefined) return undefined;
  const run = /^[\u00a0\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+/.exec(text.slice(offset))?.[0];
  if (run === undefined) return undefined;
  const { wide, nonBreaking, zeroWidth } = problemStrings.invisible;
  const name = run.startsWith('\u3000') ? wide : /^[\u200b-\u200f\u2060\ufeff]/.test(run) ? zeroWidth : nonBreaking;
  return {
    offset,
    length: run.length,
    words: says('strangeSpace', name),
    mended: replaced(text, offset, run.length, ''),
  };
};
