/** Encodings a page names; GB 2312 and GBK are read as what they are parts of. */
const named = /(?:<meta[^>]+charset|<\?xml[^>]+encoding)\s*=\s*["']?\s*([\w-]+)/i;
/** One byte in so many may be damaged, as those of a sign that an old editor cut in two. */
const mostDamaged = 1 / 2000;

/**
 * Markup of a page in the encoding of its mark, else in the first of those that it may be in which all of its bytes are
 * characters: the one it names, UTF-8, GB 18030. Where none is, a few damaged characters are let be, as browsers do.
 * @returns null where it is none of these
 */
export function htmlDocument(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (/^\s*<\0/.test(opening)) return decoded(bytes, 'utf-16le');
  if (/^\s*\0</.test(opening)) return decoded(bytes, 'utf-16be');
  const own = named.exec(opening)?.[1]?.toLowerCase() ?? 'utf-8';
  const said = /^gb/.test(own) ? 'gb18030' : own;
  // In Latin encodings every byte is a character: of a Chinese page they are a slip of its maker.
  const encodings = /^(?:iso-8859|windows-125|us-ascii|latin|utf-16)/.test(said)
    ? ['utf-8', 'gb18030']
    : [said, 'utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    if (text !== null) return text;
  }
  return encodings.map((encoding) => damaged(bytes, encoding)).find((text) => text !== undefined) ?? null;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function damaged(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    const lost = text.match(/\uFFFD/g)?.length ?? 0;
    return lost <= Math.max(10, text.length * mostDamaged) ? text : undefined;
  } catch {
    return undefined;
  }
}
