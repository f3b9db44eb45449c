/** Marks and places within an archive, as PKWARE's APPNOTE gives them (4.3.12, 4.3.16). */
const endMark = 0x06054b50;
const endLength = 22;
const entryMark = 0x02014b50;
const entryLength = 46;

/**
 * CRC-32 of each file of a zip archive, as its directory states it: a library that unpacks without comparing would pass on
 * a damaged file as another text.
 */
export function zipChecksums(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, number>();
  let end = bytes.length - endLength;
  while (end >= 0 && view.getUint32(end, true) !== endMark) end -= 1;
  let at = end < 0 ? bytes.length : view.getUint32(end + 16, true);
  while (at + entryLength <= bytes.length && view.getUint32(at, true) === entryMark) {
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const nameStart = at + entryLength;
    const words = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + (name ?? 0)));
    found.set(words, view.getUint32(at + 16, true));
    at = nameStart + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return found;
}
