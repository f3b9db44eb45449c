import { sharedPath } from '../../check/content/content-kinds.ts';
import { put } from '../../report/edit-json.ts';
import { contentProblemsOf } from './content-problems-of.ts';

/** A word of the office's own that a report uses elsewhere for something else, and what the check says of it. */
export interface WordConflict {
  word: string;
  message: string;
  /** Where the report uses it, in its words. */
  context: string;
  /** What it is the name of there, as `targets` name it. */
  namedTarget: string | undefined;
}

/** What a person says of such a word: it goes, it leads there too, or it stays as it is, for a reason. */
export type WordDecision = 'delete' | { alsoTo: string } | { reason: string };

/** All such words. */
export function wordConflicts(files: ReadonlyMap<string, string>): WordConflict[] {
  return contentProblemsOf(files)
    .filter(({ file }) => file === sharedPath('thesaurus'))
    .flatMap(({ usedElsewhere, message }) =>
      usedElsewhere === undefined ? [] : [{ message, namedTarget: undefined, ...usedElsewhere }],
    );
}

/** The file of the office's words as a person decided about one. */
export function withoutConflict(file: string, word: string, decision: WordDecision): string {
  const entries: { words: string[]; targets: string[] }[] = JSON.parse(file).entries;
  const at = entries.findIndex(({ words }) => words.includes(word));
  const entry = entries[at];
  if (entry === undefined) return file;
  if (decision !== 'delete') {
    return 'reason' in decision
      ? put(file, ['entries', at, 'alsoLiteral', word], decision.reason)
      : put(file, ['entries', at, 'targets', entry.targets.length], decision.alsoTo, true);
  }
  if (entry.words.length === 1) return put(file, ['entries', at], undefined);
  return put(file, ['entries', at, 'words', entry.words.indexOf(word)], undefined);
}
