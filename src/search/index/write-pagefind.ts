import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SearchRecord } from '../records/search-record.ts';
import type { Fold } from '../text/normalise.ts';
import { recordTokens } from '../text/tokenise.ts';
import { type IndexedPage, language, pagefindIndex, pagefindVersion } from './pagefind-index.ts';
import { entryFile, type PagefindProgram } from './pagefind-program.ts';

/** Writes the index of all records, each found as its year, and what asks it in the browser, into a folder. */
export async function writePagefind(
  records: readonly SearchRecord[],
  fold: Fold,
  program: PagefindProgram,
  folder: string,
): Promise<void> {
  const { files, hash, pages } = pagefindIndex(indexedPages(records, fold));
  for (const [name, content] of Object.entries(program)) files.set(name, Buffer.from(content, 'base64'));
  const entry = JSON.parse(String(files.get(entryFile)));
  if (entry.version !== pagefindVersion) throw new Error(`Pagefind ${entry.version} may not know this index`);
  Object.assign(entry.languages[language], { hash, page_count: pages });
  files.set(entryFile, Buffer.from(JSON.stringify(entry)));
  await mkdir(path.join(folder, 'index'), { recursive: true });
  for (const [name, content] of files) await writeFile(path.join(folder, name), content);
}

/** Records as they are found: by their headings and texts. */
export function* indexedPages(records: readonly SearchRecord[], fold: Fold): Generator<IndexedPage> {
  for (const { kind, year, heading, title, blocks } of records) {
    const runs = [heading === null ? '' : title, ...blocks.map(({ text }) => text)];
    yield { name: kind === 'term' ? '' : String(year), words: recordTokens(runs.map((run) => fold(run).text)) };
  }
}
