import { join } from 'node:path';
import type { Keep } from '../../search/index/question-files.ts';
import { cacheFolder, keptValue, keyOf } from '../kept-file.ts';

/**
 * Counts what people ask, and what was counted before no more: a corrected number changes nothing of it.
 * @param program its digest: how it is counted hangs on it too
 */
export function keptQuestions(program: string): Keep {
  return (of, make) => keptValue(join(cacheFolder, `questions-${keyOf([program, of])}.json`), make);
}
