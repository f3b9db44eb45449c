import { createHash } from 'node:crypto';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { yearFilter } from './pagefind.ts';

/** What Pagefind's files begin with once they are unpacked. */
const signature = 'pagefind_dcd';
const entryName = 'pagefind-entry.json';
const listName = /^pagefind\.(.+)\.pf_meta$/;

/**
 * Has Pagefind's list of pages call each page by its year, and leaves out what nothing asks for then. Pagefind calls a page by
 * the hash of a file that its text is read from, and tells its year in one more file: of fifty years that was 44 KB of a first
 * search. The texts are our own here.
 * @param files of Pagefind, by path
 * @throws when the list is not written as it was by Pagefind 1.6
 */
export function callPagesByYear(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const years = new Map<string, string>();
  const left = new Map<string, Uint8Array>();
  for (const [file, content] of files) {
    if (file.startsWith('fragment/')) years.set(path.parse(file).name, yearOf(gunzipSync(content)));
    else if (!file.startsWith('filter/')) left.set(file, content);
  }
  for (const [file, content] of files) {
    const hash = listName.exec(file)?.[1];
    if (hash === undefined) continue;
    // Under a name of its own: it may be kept for ever by who has loaded the other.
    const list = callByYear(gunzipSync(content), years);
    const newHash = `${hash.split('_')[0]}_${createHash('sha256').update(list).digest('hex').slice(0, 15)}`;
    left.delete(file);
    left.set(`pagefind.${newHash}.pf_meta`, gzipSync(list, { level: 9 }));
    const entry = Buffer.from(left.get(entryName) ?? []).toString();
    left.set(entryName, Buffer.from(entry.replace(hash, newHash)));
  }
  return left;
}

/** Year of a page, empty where it has none. */
function yearOf(page: Buffer): string {
  const { filters } = JSON.parse(page.toString().slice(signature.length)) as { filters: Record<string, string[]> };
  return filters[yearFilter]?.[0] ?? '';
}

/** The list is CBOR: before a short text stands its length, and behind the name of a page a number, whose first byte is no letter. */
function callByYear(list: Buffer, years: ReadonlyMap<string, string>): Buffer {
  const renamed = new Set<string>();
  const text = list.toString('latin1').replace(/[\x60-\x77](\w+_[0-9a-f]+)/g, (written, name) => {
    const year = years.get(name);
    if (year === undefined) return written;
    renamed.add(name);
    return String.fromCharCode(0x60 + year.length) + year;
  });
  if (renamed.size < years.size) throw new Error(`${years.size - renamed.size} pages are not in Pagefind's list`);
  return Buffer.from(text, 'latin1');
}
