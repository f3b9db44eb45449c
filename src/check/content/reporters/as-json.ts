import type { ContentCheck } from '../check-content.ts';
import { explainCommand, problemTitle } from '../problem-catalogue.ts';

/** The outcome for programs: `ok`, the problems with their places, what could not be checked, what was looked at. */
export function asJson({ problems, skipped, counts }: ContentCheck): string {
  const outcome = {
    ok: problems.length === 0,
    problems: problems.map(({ code, file, line, column, length, message, hint, excerpt }) => ({
      code,
      title: problemTitle(code),
      file,
      line,
      column,
      length,
      message,
      hint,
      excerpt,
      explain: explainCommand(code),
    })),
    skipped,
    counts: counts ?? null,
  };
  return JSON.stringify(outcome, null, 2);
}
