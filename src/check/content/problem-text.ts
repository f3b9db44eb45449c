import { problemStrings } from '../../words/strings.ts';
import { markedLine } from './marked-line.ts';
import type { Problem, SkippedCheck } from './problem.ts';
import { explainCommand } from './problem-catalogue.ts';

/** One problem as text for a terminal: place and code, the line with a mark under it, what is wrong, the mend, how to learn more. */
export function problemText(problem: Problem): string {
  const { file, line, column, code, message, hint } = problem;
  return [
    problemStrings.place(file, line, column, code),
    ...markedLine(problem),
    `  ${message}`,
    `  ${problemStrings.mend}${hint}`,
    `  ${problemStrings.explain}${explainCommand(code)}`,
  ].join('\n');
}

/** All problems in the order given, an empty line between two, and the checks that could not be done. */
export function problemsText(problems: readonly Problem[], skipped: readonly SkippedCheck[]): string {
  const entries = problems.map(problemText);
  if (skipped.length > 0) {
    const rows = Map.groupBy(skipped, ({ files }) => files.join('、'));
    const lines = [...rows].map(([files, checks]) =>
      problemStrings.skipped(
        files,
        checks.map(({ title }) => title),
      ),
    );
    entries.push([problemStrings.skippedHeading(skipped.length), ...lines].join('\n'));
  }
  return entries.join('\n\n');
}

/** Why the site was not built. */
export function buildRefusal(problems: readonly Problem[], skipped: readonly SkippedCheck[]): string {
  return `${problemsText(problems, skipped)}\n\n${problemStrings.summary(problems.length)}`;
}
