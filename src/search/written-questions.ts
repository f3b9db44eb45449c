import type { AskedConcept } from '../template/question-bank.ts';
import { termConcept } from './everyday-words.ts';
import type { Fold } from './normalise.ts';
import type { AskedRecords } from './question-texts.ts';
import type { WrittenQuestions } from './search-files.ts';

/** Questions as they are sent: folded, so that a browser need not. */
export function writtenQuestions(asked: readonly AskedConcept[], fold: Fold): WrittenQuestions[] {
  return asked.map(({ targets, figures, phrases }) => ({
    concepts: targets.map((target) => (target.startsWith('role:') ? target : termConcept(target))),
    ...(figures.length > 0 && { figures }),
    phrases: [...new Set(phrases.map((phrase) => fold(phrase).text))].join('\n'),
  }));
}

/** The same, as they are read. */
export function readQuestions(written: readonly WrittenQuestions[]): AskedRecords[] {
  return written.map(({ concepts, figures = [], phrases }) => ({ concepts, figures, phrases: phrases.split('\n') }));
}
