import { join } from 'node:path';
import { readPageFacts } from '../../check/site/read-page-facts.ts';
import { cacheFolder, keptValue, keyOf } from '../kept-file.ts';

/**
 * Reads pages, and those that were read before no more: after a correction, only what it changed.
 * @param program its digest: what is known of a page hangs on it too
 */
export function keptPageFacts(program: string): typeof readPageFacts {
  return (path, html, place) => {
    const key = keyOf([program, path, place, html]);
    return keptValue(join(cacheFolder, `page-${key}.json`), () => readPageFacts(path, html, place));
  };
}
