import { problemStrings } from '../../../words/strings.ts';
import { says } from '../problem-catalogue.ts';
import type { SlipReader } from './slip.ts';
import { replaced, restOfLine } from './slip.ts';

/** Text that no quotation mark closes on its line: the mark is missing, or it is a Chinese one. */
export const unclosedText: SlipReader = ({ token, inside }, text) => {
  if (inside !== 'open-text') return undefined;
  const line = restOfLine(text, token.offset);
  const chinese = /[”“＂](?=\s*[,，:：\]}]?\s*$)/.exec(line);
  if (chinese && chinese.index > 0) {
    const offset = token.offset + chinese.index;
    return { offset, length: 1, words: says('chineseQuote', chinese[0]), mended: replaced(text, offset, 1, '"') };
  }
  const slip = { offset: token.offset, length: line.trimEnd().length, words: says('unclosedText') };
  const end = token.offset + line.length;
  if (end >= text.length) return slip;
  const words = line.trimEnd();
  // The comma that ends the line was swallowed by the text: it moves to where the line ends.
  if (!words.endsWith(',')) return { ...slip, mended: replaced(text, end, 1, '"'), guessed: true };
  return {
    ...slip,
    mended: replaced(replaced(text, token.offset + words.length - 1, 1, '"'), end, 1, ','),
    guessed: true,
  };
};

/** Chinese or single quotation marks where text begins. */
export const wrongQuotes: SlipReader = ({ token, expected }, text) => {
  const mark = text[token.offset] ?? '';
  if (token.kind !== 'unknown' || !"“”＂‘’'`".includes(mark) || expected === 'separator' || expected === 'end')
    return undefined;
  const single = "‘’'`".includes(mark);
  const words = single ? says('singleQuote', mark) : says('chineseQuote', mark);
  const begin = replaced(text, token.offset, 1, '"');
  const line = restOfLine(text, token.offset + 1);
  const close = (single ? /[’'`](?=\s*([,，:：\]}]|$))/ : /[”“＂"](?=\s*([,，:：\]}]|$))/).exec(line);
  const slip = { offset: token.offset, length: 1, words };
  if (!close || line.slice(0, close.index).includes('"')) return slip;
  return { ...slip, mended: replaced(begin, token.offset + 1 + close.index, 1, '"') };
};

/** An English quotation mark inside a text, which ends it too early. */
export const unescapedQuote: SlipReader = ({ token, expected, previous }, text) => {
  if (previous?.kind !== 'text' || (expected !== 'separator' && expected !== 'colon')) return undefined;
  const offset = previous.end - 1;
  const gap = text.slice(previous.end, token.offset);
  const goesOn =
    token.kind === 'unknown'
      ? !/^[，、；：;=”“＂’\u00a0\u3000\u200b\ufeff]/.test(text.slice(token.offset))
      : gap === '' && token.kind === 'text';
  if (!goesOn || /[\r\n]/.test(gap) || text.startsWith('<<<<<<<', token.offset)) return undefined;
  const words = says('unescapedQuote');
  const rest = restOfLine(text, offset);
  const close = /"(?=\s*[,，]?\s*$)/.exec(rest);
  if (!close || close.index === 0) return { offset, length: 1, words };
  const mended = replaced(text, offset, close.index, rest.slice(0, close.index).replaceAll('"', "'"));
  return { offset, length: 1, words, mended, guessed: true };
};

/** A tab or the like inside a text, or a backslash that means nothing there. */
export const strangeInText: SlipReader = ({ token, inside }, text) => {
  if (token.kind !== 'text') return undefined;
  const written = text.slice(token.offset, token.end);
  if (inside === 'control') {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    const at = written.search(/[\u0000-\u001f]/);
    const offset = token.offset + Math.max(0, at);
    const { tab, other } = problemStrings.invisible;
    const words = says('controlCharacter', text[offset] === '\t' ? tab : other);
    return { offset, length: 1, words, mended: replaced(text, offset, 1, ' '), guessed: true };
  }
  if (inside === 'bad-escape' || inside === 'bad-unicode') {
    const at = /^(?:[^\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*/.exec(written)?.[0].length ?? 0;
    const sequence = written.slice(at, at + 2);
    const offset = token.offset + at;
    return {
      offset,
      length: 2,
      words: says('badEscape', sequence),
      mended: replaced(text, offset, 1, '/'),
      guessed: true,
    };
  }
  return undefined;
};
