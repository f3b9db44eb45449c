import { problemStrings } from '../strings.ts';

/** Something wrong in a content file: where, what, and how to mend it. Sentences are Chinese, for the office's staff. */
export interface Problem {
  /** Path below the project, e.g. content/reports/2019/figures.json. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units. */
  column: number;
  message: string;
  hint: string;
}

/** Thrown once with every problem found, so that nothing is built from content that is not sound. */
export class ContentProblems extends Error {
  override readonly name = 'ContentProblems';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** All problems as text for a terminal: sorted by file and place, each with its mend, the count last. */
export function formatProblems(problems: Problem[]): string {
  const sorted = problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
  const entries = sorted.map(
    (problem) =>
      `${problemStrings.place(problem.file, problem.line, problem.column)}\n  ${problem.message}\n  ${problemStrings.mend}${problem.hint}\n`,
  );
  return [...entries, problemStrings.summary(sorted.length)].join('\n');
}
