import { sharedPath } from '../../check/content/content-kinds.ts';
import { put } from '../../report/edit-json.ts';
import { contentProblemsOf } from './content-problems-of.ts';

/** A word of the office's own that a report uses elsewhere for something else, and what the check says of it. */
export interface WordConflict {
  word: string;
  message: string;
}

/** All such words. */
export function wordConflicts(files: ReadonlyMap<string, string>): WordConflict[] {
  return contentProblemsOf(files)
    .filter(({ file }) => file === sharedPath('thesaurus'))
    .flatMap(({ usedElsewhere: word, message }) => (word === undefined ? [] : [{ word, message }]));
}

/** The file of the office's words without one, or, where a reason is given, with the reason why it leads where it does. */
export function withoutConflict(file: string, word: string, reason: string | undefined): string {
  const entries: { words: string[] }[] = JSON.parse(file).entries;
  const at = entries.findIndex(({ words }) => words.includes(word));
  const entry = entries[at];
  if (entry === undefined) return file;
  if (reason !== undefined) return put(file, ['entries', at, 'alsoLiteral', word], reason);
  if (entry.words.length === 1) return put(file, ['entries', at], undefined);
  return put(file, ['entries', at, 'words', entry.words.indexOf(word)], undefined);
}
