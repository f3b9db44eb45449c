import { constants, inflateRawSync, inflateSync } from 'node:zlib';

/** The text of a PDF file, its streams unpacked, as Latin 1. */
export interface FileStreams {
  /** Streams with text; pictures and fonts are left alone, and so is what cannot be unpacked. */
  streams: string[];
  /** What stands around all streams. */
  around: string;
  /** Why the file should not be given to the library, which would lose words without a word, or not come to an end. */
  trouble: 'damaged' | 'too-large' | undefined;
}

/** Content of one page is no longer than this when unpacked, in bytes. */
const mostUnpacked = 64_000_000;
/** All of a file, in characters. */
const mostOfAll = 200_000_000;
/** The library takes time by the square of how deep graphics states are saved in one another; pages have a few. */
const [fewDeep, mostDeep] = [200, 10_000];

/** What has no words that could be lost: pictures, fonts, colours, attachments. */
const noWords =
  /\/(?:Image|Length1|Length2|Metadata|CIDFontType0C|Type1C|OpenType|DCT|JPX|CCITT|LZW|ASCII|Alternate|EmbeddedFile)/;

/** Finds and unpacks the streams of a file, whatever its table of objects says. */
export function fileStreams(bytes: Uint8Array): FileStreams {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const streams: string[] = [];
  const around: string[] = [];
  const troubles = new Set<FileStreams['trouble']>();
  let last = 0;
  let deep = 0;
  let length = 0;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', Math.max(last, at + 6))) {
    const before = file.subarray(last, at).toString('latin1');
    if (!/>>\s*$/.test(before)) continue;
    const begin = at + (file[at + 6] === 13 ? 8 : 7);
    const end = file.indexOf('endstream', begin);
    if (end === -1) break;
    around.push(before);
    last = end + 'endstream'.length;
    const own = file.subarray(begin, end);
    const head = before.slice(-600).split('obj').at(-1) ?? '';
    const layers = head.split(/\/Fl(?:ateDecode)?\b/).length - 1;
    if (/\/Image\b/.test(head)) continue;
    const { text, trouble } = unpacked(own, layers);
    if (trouble === 'too-large' || !noWords.test(head)) troubles.add(trouble);
    if (noWords.test(head)) continue;
    length += text.length;
    if (length > mostOfAll) return { streams: [], around: '', trouble: 'too-large' };
    streams.push(text);
    const depth = deepest(text);
    if (depth > fewDeep) deep += depth;
  }
  const all = [...around, file.subarray(last).toString('latin1')].join('');
  // What is encrypted cannot be unpacked here.
  const isBroken = troubles.has('damaged') && !all.includes('/Encrypt');
  const isLarge = troubles.has('too-large') || deep > mostDeep;
  return { streams, around: all, trouble: isLarge ? 'too-large' : isBroken ? 'damaged' : undefined };
}

/** What ends too early is as long as it goes: its end is found by a word, which may stand in it. */
const options = { maxOutputLength: mostUnpacked, finishFlush: constants.Z_SYNC_FLUSH };

function unpacked(packed: Buffer, layers: number): { text: string; trouble?: FileStreams['trouble'] } {
  let own = packed;
  try {
    for (let layer = 0; layer < layers; layer++) own = inflated(own);
    return { text: own.toString('latin1') };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return { text: '', trouble: code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged' };
  }
}

function inflated(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw error;
    // A wrong sum at the end loses nothing.
    return inflateRawSync(packed.subarray(2), options);
  }
}

/** How deep graphics states are saved in one another. */
function deepest(content: string): number {
  let [depth, most] = [0, 0];
  for (const [sign] of content.matchAll(/(?<=^|\s)[qQ](?=\s|$)/g)) {
    depth = sign === 'q' ? depth + 1 : Math.max(0, depth - 1);
    most = Math.max(most, depth);
  }
  return most;
}
