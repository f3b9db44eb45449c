import { inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { fromAscii85, fromHex } from './ascii-packing.ts';

/** The text of a PDF file, its streams unpacked, as Latin 1. */
export interface FileStreams {
  /** Streams with text; pictures and fonts are left alone, and so is what cannot be unpacked. */
  streams: string[];
  /** What stands around all streams. */
  around: string;
  /** Why the file should not be given to the library, which would lose words without a word, or not come to an end. */
  trouble: 'damaged' | 'too-large' | undefined;
  /** Whether nothing is encrypted or packed in a way that is not undone here or has no sum, so that it is not known to be whole. */
  isChecked: boolean;
}

/** Content of one page is no longer than this when unpacked, in bytes. */
const mostOfPage = 16_000_000;
/** A font is not. */
const mostUnpacked = 64_000_000;
/** All of a file, in characters. */
const mostOfAll = 200_000_000;
/** The library takes time by the square of how deep graphics states are saved in one another; pages have a few. */
const [fewDeep, mostDeep] = [200, 10_000];

/** What has no words that could be lost: fonts, colours, attachments. */
const noWords = /\/(?:Length1|Length2|Metadata|CIDFontType0C|Type1C|OpenType|DCT|JPX|CCITT|Alternate|EmbeddedFile)/;
/** What the library alone undoes. */
const otherPacking = /\/(?:LZW|RunLength|RL|Crypt)(?:Decode)?\b|\/Filter\s+\d/;
/** What is undone here, outermost first. */
const packing = /\/(Fl|ASCII85|A85|ASCIIHex|AHx)(?:ate)?(?:Decode)?\b/g;

/** Finds and unpacks the streams of a file, whatever its table of objects says. */
export function fileStreams(bytes: Uint8Array): FileStreams {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const streams: string[] = [];
  const around: string[] = [];
  const troubles = new Set<FileStreams['trouble']>();
  let last = 0;
  let deep = 0;
  let length = 0;
  let isChecked = true;
  let isSummed = true;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', Math.max(last, at + 6))) {
    if (!endsDictionary(file, Math.max(last, at - 200), at)) continue;
    const begin = at + (file[at + 6] === 13 ? 8 : 7);
    const end = file.indexOf('endstream', begin);
    if (end === -1) break;
    const before = file.toString('latin1', last, at);
    around.push(before);
    last = end + 'endstream'.length;
    const own = file.subarray(begin, end);
    const head = before.slice(before.lastIndexOf('obj') + 1);
    const isForm = /\/Subtype\s*\/Form\b/.test(head);
    if (!isForm && /\/Image\b/.test(head)) continue;
    const hasWords = isForm || !noWords.test(head);
    if (otherPacking.test(head)) {
      isChecked &&= !hasWords;
      continue;
    }
    const layers = [...head.matchAll(packing)].map(([, name = '']) => name);
    const { text, trouble } = unpacked(own, layers, hasWords ? mostOfPage : mostUnpacked);
    if (trouble === 'too-large' || hasWords) troubles.add(trouble);
    if (!hasWords) continue;
    isSummed &&= layers.length === 0 || layers.includes('Fl');
    length += text.length;
    if (length > mostOfAll) return { streams: [], around: '', trouble: 'too-large', isChecked };
    streams.push(text);
    const depth = deepest(text);
    if (depth > fewDeep) deep += depth;
  }
  const all = [...around, file.toString('latin1', last)].join('');
  isChecked &&= !all.includes('/Encrypt');
  const isBroken = troubles.has('damaged') && isChecked;
  const isLarge = troubles.has('too-large') || deep > mostDeep;
  const trouble = isLarge ? 'too-large' : isBroken ? 'damaged' : undefined;
  return { streams, around: all, trouble, isChecked: isChecked && isSummed };
}

/** Whether what stands before the word is what a stream begins with. It may stand anywhere, and not all before it is looked at. */
function endsDictionary(file: Buffer, from: number, to: number): boolean {
  return file.toString('latin1', from, to).trimEnd().endsWith('>>');
}

function unpacked(
  packed: Buffer,
  layers: readonly string[],
  most: number,
): { text: string; trouble?: FileStreams['trouble'] } {
  let own = packed;
  try {
    for (const layer of layers)
      if (layer === 'Fl') own = inflated(own, { maxOutputLength: most });
      else own = /85/.test(layer) ? fromAscii85(own) : fromHex(own);
    return { text: own.toString('latin1') };
  } catch (error) {
    return { text: '', trouble: codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged' };
  }
}

function inflated(packed: Buffer, options: ZlibOptions): Buffer {
  try {
    return inflateSync(packed, options);
  } catch (error) {
    if (codeOf(error) !== 'Z_BUF_ERROR') throw error;
    // All may be there but the sum behind it.
    return inflateRawSync(packed.subarray(2), options);
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
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
