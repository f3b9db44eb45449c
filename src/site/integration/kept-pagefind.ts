import { join } from 'node:path';
import { pagefindVersion } from '../../search/index/pagefind-index.ts';
import { type PagefindProgram, pagefindProgram } from '../../search/index/pagefind-program.ts';
import { cacheFolder, keptFile } from '../kept-file.ts';

/** Pagefind's program for the browser, for which Pagefind is started once. */
export async function keptPagefind(): Promise<PagefindProgram> {
  const file = join(cacheFolder, `pagefind-${pagefindVersion}.json`);
  return JSON.parse(String(await keptFile(file, async () => Buffer.from(JSON.stringify(await pagefindProgram())))));
}
