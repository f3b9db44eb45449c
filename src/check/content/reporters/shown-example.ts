import { permalinksJson } from '../../../history/permalinks/permalinks-json.ts';
import { record } from '../../../history/permalinks/record.ts';
import { checkContent } from '../check-content.ts';
import { sharedPath } from '../content-kinds.ts';
import { parseUnpublished } from '../parse-content.ts';
import type { ProblemEntry } from '../problem-catalogue.ts';
import { filesAfter, type ProblemExample, problemExamples } from '../problem-examples.ts';
import { asText } from './as-text.ts';

/** An example of a kind of problem as it is explained: what was changed, and what the check then prints. */
export interface ShownExample {
  file: string;
  /** Words before and after; null where the whole file was replaced or taken away. */
  change: { from: string; to: string } | null;
  /** New text of the whole file, as an editor would show it; null where it is gone. */
  text: string | null;
  output: string;
  /** How the check says to mend it. */
  hint: string;
}

/**
 * Runs the example of a kind of problem on made-up content.
 * @param content the files of src/check/content/example by path, in which nothing is wrong
 */
export function shownExample({ name, code }: ProblemEntry, content: ReadonlyMap<string, string>): ShownExample {
  const example = problemExamples[name];
  const outcome = checkContent(filesAfter(withLedger(content), example), lastDay);
  const problem = outcome.problems.find((found) => found.code === code);
  if (problem === undefined) throw new Error(`The example of ${code} does not bring it about`);
  return {
    file: example.file,
    change: 'from' in example ? { from: example.from, to: example.to } : null,
    text: textOf(example),
    output: asText(outcome),
    hint: problem.hint,
  };
}

function textOf(example: ProblemExample): string | null {
  if ('bytes' in example) return new TextDecoder().decode(example.bytes);
  return 'text' in example ? example.text : null;
}

/** No example is dated after it, but the one whose date has not come. */
const lastDay = '2026-12-31';

/**
 * The files with their addresses recorded, as if just published for the first time.
 * @throws ContentProblems where they are not sound
 */
export function withLedger(files: ReadonlyMap<string, string>): Map<string, string> {
  const unpublished = new Map(files);
  unpublished.delete(sharedPath('permalinks'));
  const { content } = parseUnpublished(unpublished);
  return unpublished.set(sharedPath('permalinks'), permalinksJson(record(content).file));
}
