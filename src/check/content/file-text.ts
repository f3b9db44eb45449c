import { createHash } from 'node:crypto';
import { type ProblemWords, says } from './problem-catalogue.ts';

/** What stands where a content file should be and is no text that can be checked: why. */
export interface NoText {
  words: ProblemWords;
}

/** A file that is no text and only carried, such as the published PDF: its checksum. */
export interface Carried {
  sha256: string;
}

/** A content file as it was found. */
export type FileText = string | NoText | Carried;

/** Whether a content file is read as text; others, such as the published PDF, are only carried. */
export function isTextPath(path: string): boolean {
  return /\.(json|txt)$/.test(path);
}

/** The text of a content file, or the checksum of one that is only carried. */
export function fileText(path: string, bytes: () => Uint8Array): FileText {
  return isTextPath(path)
    ? decoded(withoutMark(path, bytes()))
    : { sha256: createHash('sha256').update(bytes()).digest('hex') };
}

/**
 * Decodes a content file strictly: a byte that is not UTF-8 is never replaced by a sign that is then published.
 * @returns the text; or which encoding the file has, and how to save it again
 */
function decoded(bytes: Uint8Array): FileText {
  if (isUtf16(bytes)) return { words: says('notUtf8', 'UTF-16') };
  const text = decodedAs('utf-8', bytes);
  if (text !== undefined) return text;
  // GB18030 holds GBK and GB2312, what Windows calls ANSI in Chinese.
  if (decodedAs('gb18030', bytes) !== undefined) return { words: says('notUtf8', 'GBK（Windows 上叫 ANSI）') };
  return { words: says('brokenBytes', lineOfFirstBroken(bytes)) };
}

/** JSON without the byte-order mark that Windows’ Notepad puts before it; a source is kept byte for byte. */
function withoutMark(path: string, bytes: Uint8Array): Uint8Array {
  const isMarked = path.endsWith('.json') && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? bytes.subarray(3) : bytes;
}

/** A byte-order mark, or every other byte of the beginning zero, as JSON and ASCII have it. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length >= 2 && (first === 0) !== (second === 0);
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Lines are told apart by a byte that UTF-8 uses for nothing else. */
function lineOfFirstBroken(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found + 1;
    if (decodedAs('utf-8', bytes.subarray(start, end)) === undefined) return line;
    start = end;
  }
  return line;
}
