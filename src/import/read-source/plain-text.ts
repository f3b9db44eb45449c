/**
 * Text of a plain file: UTF-8, or what Windows in China writes (UTF-16 with its mark, GB 18030). Where none is without
 * fault, that in which hardly a byte is at fault.
 * @returns null where it is none of these
 */
export function plainText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  // Some programs write UTF-16 without its mark: its digits and ends of lines have a byte of zeros.
  if (bytes.includes(0)) return ['utf-16le', 'utf-16be'].map((one) => decoded(bytes, one)).find(isChinese) ?? null;
  return (
    decoded(bytes, 'utf-8') ?? damaged(bytes, 'utf-8') ?? decoded(bytes, 'gb18030') ?? damaged(bytes, 'gb18030') ?? null
  );
}

/** Read in the wrong order of bytes hardly any character of a text is Chinese. */
function isChinese(text: string | null): boolean {
  const letters = text?.replace(/\s/g, '') ?? '';
  return (letters.match(/[\p{sc=Han}\d，。、：]/gu)?.length ?? 0) * 2 > letters.length;
}

function decoded(bytes: Uint8Array, encoding: string, fatal = true): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
    return isText(text) ? text.replace(otherEnds, '\n') : null;
  } catch {
    return null;
  }
}

/** One character in so many may be lost, as those that a program cut in two. */
const mostLost = 1 / 200;

function damaged(bytes: Uint8Array, encoding: string): string | undefined {
  const text = decoded(bytes, encoding, false) ?? '';
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  return lost > 0 && lost < text.length * mostLost ? text : undefined;
}

/** Ends of lines of old Macs and of Unicode. */
const otherEnds = /\r(?!\n)|[\u0085\u2028\u2029]/g;

/** Control characters are no text: with them the encoding was guessed wrongly. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return !/[\u0000-\u0008\u000e-\u001f]/.test(text);
}
