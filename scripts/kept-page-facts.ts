import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pageFacts } from '../src/check/site/page-facts.ts';
import { cacheFolder, keptValue } from '../src/site/kept-file.ts';

/**
 * Reads pages, and those that were read before no more: after a correction, only what it changed.
 * @param program what the facts hang on besides the page
 */
export function keptPageFacts(program: string): typeof pageFacts {
  return (path, html, place) => {
    const key = createHash('sha256')
      .update(JSON.stringify([program, path, place, html]))
      .digest('hex')
      .slice(0, 16);
    return keptValue(join(cacheFolder, `page-${key}.json`), () => pageFacts(path, html, place));
  };
}
