/** Encodings a page names; GB 2312 and GBK are read as what they are parts of. */
const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * Markup of a page in the encoding of its mark, else the one it names, else UTF-8 or GB 18030.
 * @returns null where it is none of these
 */
export function htmlDocument(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const own = named.exec(opening)?.[1]?.toLowerCase() ?? 'utf-8';
  return decoded(bytes, /^gb/.test(own) ? 'gb18030' : own) ?? decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
