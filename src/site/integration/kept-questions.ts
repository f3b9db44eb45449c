import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Keep } from '../../search/index/question-files.ts';
import { cacheFolder, keptValue } from '../kept-file.ts';

/**
 * Counts what people ask, and what was counted before no more: a corrected number changes nothing of it.
 * @param program its digest: how it is counted hangs on it too
 */
export function keptQuestions(program: string): Keep {
  return (of, make) => {
    const key = createHash('sha256')
      .update(JSON.stringify([program, of]))
      .digest('hex')
      .slice(0, 16);
    return keptValue(join(cacheFolder, `questions-${key}.json`), make);
  };
}
