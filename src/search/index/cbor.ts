/** Bytes as they are put together. */
export type Bytes = number[];

/** What is written of CBOR (RFC 8949) here. */
export type CborValue = number | string | readonly CborValue[];

/** Major types of CBOR. */
const [unsigned, negative, string] = [0, 1, 3];
export const array = 4;

/** What a value begins with: its type, and how large it is or how much it has. */
export function head(type: number, size: number): Bytes {
  const first = type << 5;
  if (size < 24) return [first | size];
  if (size < 1 << 8) return [first | 24, size];
  if (size < 1 << 16) return [first | 25, size >> 8, size & 255];
  return [first | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255];
}

export function text(words: string): Bytes {
  const bytes = Buffer.from(words);
  return [...head(string, bytes.length), ...bytes];
}

/** A whole number, a text, or several of these, as CBOR. */
export function cbor(value: CborValue): Bytes {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return value < 0 ? head(negative, -1 - value) : head(unsigned, value);
  return [...head(array, value.length), ...value.flatMap(cbor)];
}
