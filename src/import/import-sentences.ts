import { importStrings } from '../words/strings.ts';
import type { ImportFailure, ImportQuestion } from './import-question.ts';
import type { ReadFailure } from './read-source/read-failure.ts';

/** What is said of each kind. */
type Sentences<One extends { kind: string }> = {
  [Kind in One['kind']]: (one: Extract<One, { kind: Kind }>) => string;
};

function said<One extends { kind: string }>(one: One, sentences: Sentences<One>): string {
  return sentences[one.kind as One['kind']](one as never);
}

/** A question as one sentence for the terminal: line, what was found, what was chosen. */
export function questionSentence(question: ImportQuestion): string {
  const { questions, unsure } = importStrings;
  return said(question, { ...questions, 'not-read': ({ what, line, words }) => unsure[what](line, words) });
}

/** A failure as one sentence for the terminal: what was looked for, what was found, what to do. */
export function failureSentence(failure: ImportFailure): string {
  return said(failure, importStrings.failures);
}

/** Why a file cannot be read, as one sentence for the terminal. */
export function readFailureSentence(failure: ReadFailure): string {
  const { unreadable, wrongKind } = importStrings;
  return said(failure, { ...unreadable, 'wrong-kind': ({ is }) => wrongKind[is] });
}
