import type { AskedRecords } from '../questions/question-texts.ts';
import type { WrittenQuestions } from './search-files.ts';

/** Questions as they were written for the browser. */
export function readQuestions(written: readonly WrittenQuestions[]): AskedRecords[] {
  return written.map(({ concepts, figures = [], phrases }) => ({ concepts, figures, phrases: phrases.split('\n') }));
}
