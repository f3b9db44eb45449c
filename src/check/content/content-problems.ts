import { problemStrings } from '../../words/strings.ts';
import type { Problem, SkippedCheck } from './problem.ts';
import { buildRefusal } from './problem-text.ts';

/** Thrown once with every problem found, so that nothing is built from content that is not sound. */
export class ContentProblems extends Error {
  override readonly name = 'ContentProblems';
  /** The heading under which the dev server shows it. */
  readonly title = problemStrings.heading;
  readonly problems: Problem[];
  readonly skipped: SkippedCheck[];

  constructor(problems: Problem[], skipped: SkippedCheck[] = []) {
    super(buildRefusal(problems, skipped));
    // Where in our code it was found helps nobody; the dev server would print it.
    this.stack = this.message;
    this.problems = problems;
    this.skipped = skipped;
  }
}
