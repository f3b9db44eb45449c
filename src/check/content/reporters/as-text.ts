import { contentCheckStrings } from '../../../words/strings.ts';
import type { ContentCheck } from '../check-content.ts';
import { problemsText } from '../problem-text.ts';

/** The outcome for a terminal: every problem with its line and mend, or one line that says what was looked at. */
export function asText({ problems, skipped, counts }: ContentCheck): string {
  if (counts !== undefined) return contentCheckStrings.sound(counts);
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${problemsText(problems, skipped)}\n\n${contentCheckStrings.summary(problems.length, files)}`;
}
