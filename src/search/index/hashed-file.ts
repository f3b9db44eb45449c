import { createHash } from 'node:crypto';
import type { IndexFile } from 'pagefind';
import { hashedFileName } from './search-files.ts';

/** A file that is called after what it holds. */
export function hashedFile(name: string, value: unknown): IndexFile {
  const content = bytesOf(value);
  return { path: hashedFileName(name, sha256(content)), content };
}

/** A value as a file has it. */
export function bytesOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
