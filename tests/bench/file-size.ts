import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** Level `npm run serve` compresses with. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };

/** Bytes of a file as it is sent: text as brotli, what is compressed already (fonts, pictures, the search index) as it is. */
export function sentBytes(file: string): number {
  const bytes = readFileSync(file);
  return /\.(html|css|js|json|svg|csv|xml|txt)$/.test(file)
    ? brotliCompressSync(bytes, { params }).length
    : bytes.length;
}

/** Bytes in units of 1,024, with one decimal: 33.4 KB. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
