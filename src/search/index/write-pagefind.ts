import type { PagefindIndex } from 'pagefind';
import type { Put } from './kept.ts';
import { type IndexedRecord, pagefindRecord } from './pagefind-record.ts';
import { callPagesByYear } from './pages-by-year.ts';
import { pagefindFolder } from './search-files.ts';

/** Of how many records Pagefind is told before it has answered. */
const toldAtOnce = 200;

/**
 * Has Pagefind write its files for these records into the site.
 * @param base path of the site with slashes at both ends
 * @throws when Pagefind refuses a record or cannot be started
 */
export async function writePagefind(records: readonly IndexedRecord[], base: string, put: Put): Promise<void> {
  const pages = records.map((record) => pagefindRecord(record, base));
  // Read when Pagefind is started. If a later one no longer knows it, first searches load more and find the same.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(pages));
  const { close, createIndex } = await import('pagefind');
  try {
    const index = required(await createIndex({}), 'start').index as PagefindIndex;
    // Pagefind takes those of one time in the order in which they come; all at once would lie in memory, encoded for it.
    for (let some = pages.splice(0, toldAtOnce); some.length > 0; some = pages.splice(0, toldAtOnce)) {
      await Promise.all(some.map(async (page) => required(await index.addCustomRecord(page), `index ${page.url}`)));
    }
    // Handed over, not written: of the thousands that Pagefind makes, a file for each record, a few are left.
    const { files } = required(await index.getFiles(), 'make its files');
    const made = new Map(files.map(({ path: name, content }) => [name, content]));
    for (const [name, content] of callPagesByYear(made)) {
      if (isLoaded(name)) put(`${pagefindFolder}/${name}`, content);
    }
  } finally {
    await close();
  }
}

/**
 * Words in one file of the index. Pagefind's own 20,000 are nearly all that one report has: its whole index would be
 * loaded for any word. A query loads a file for each of its pairs of characters, so that small ones pay.
 */
function chunkSize(pages: { content: string }[]): number {
  const words = pages.reduce((sum, { content }) => sum + content.split(' ').length, 0);
  return Math.min(20_000, Math.max(1_000, Math.round(words / 24)));
}

function required<Answer extends { errors: string[] }>(answer: Answer, task: string): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind could not ${task}: ${answer.errors.join('; ')}`);
  return answer;
}

/** Pagefind's ready-made interfaces, its highlighter and its worker are not used here. */
function isLoaded(file: string): boolean {
  return !/^pagefind-(ui|component-ui|modular-ui|highlight|worker)\b/.test(file);
}
