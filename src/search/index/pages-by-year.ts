import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { yearFilter } from './pagefind.ts';

/** What Pagefind's files begin with once they are unpacked. */
const signature = 'pagefind_dcd';
const listName = /^pagefind\.(.+)\.pf_meta$/;

/**
 * Has Pagefind's list of pages call each page by its year, and removes what nothing asks for then. Pagefind calls a page by
 * the hash of a file that its text is read from, and tells its year in one more file: of fifty years that was 44 KB of a first
 * search. The texts are our own here.
 * @param folder of Pagefind's files
 * @throws when the list is not written as it was by Pagefind 1.6
 */
export async function callPagesByYear(folder: string): Promise<void> {
  const pages = path.join(folder, 'fragment');
  const years = new Map<string, string>();
  for (const file of await readdir(pages)) {
    years.set(path.parse(file).name, yearOf(gunzipSync(await readFile(path.join(pages, file)))));
  }
  for (const file of await readdir(folder)) {
    const hash = listName.exec(file)?.[1];
    if (hash !== undefined) await rewriteList(folder, hash, years);
  }
  for (const name of ['fragment', 'filter']) await rm(path.join(folder, name), { recursive: true, force: true });
}

/** Writes the list under a name of its own: it may be kept for ever by who has loaded the other. */
async function rewriteList(folder: string, hash: string, years: ReadonlyMap<string, string>): Promise<void> {
  const [entry, old] = [path.join(folder, 'pagefind-entry.json'), path.join(folder, `pagefind.${hash}.pf_meta`)];
  const list = callByYear(gunzipSync(await readFile(old)), years);
  const newHash = `${hash.split('_')[0]}_${createHash('sha256').update(list).digest('hex').slice(0, 15)}`;
  await rm(old);
  await writeFile(path.join(folder, `pagefind.${newHash}.pf_meta`), gzipSync(list, { level: 9 }));
  await writeFile(entry, (await readFile(entry, 'utf8')).replace(hash, newHash));
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
