import { contentCheckStrings } from '../../../words/strings.ts';
import type { ContentCheck } from '../check-content.ts';
import { explainCommand, problemTitle } from '../problem-catalogue.ts';

/**
 * The outcome as workflow commands of GitHub Actions, which shows them beside the lines of the commit.
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function asAnnotations({ problems, skipped, counts }: ContentCheck): string {
  if (counts !== undefined) return contentCheckStrings.sound(counts);
  const errors = problems.map(({ file, line, column, length, code, message, hint }) => {
    const places = { file, line, col: column, endColumn: column + length, title: `${code} ${problemTitle(code)}` };
    const properties = Object.entries(places).map(([name, value]) => `${name}=${propertyText(String(value))}`);
    return `::error ${properties.join(',')}::${dataText(contentCheckStrings.annotation(message, hint, explainCommand(code)))}`;
  });
  const notices = skipped.map(({ title, files }) => `::notice::${dataText(contentCheckStrings.notDone(title, files))}`);
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...errors, ...notices, contentCheckStrings.summary(problems.length, files)].join('\n');
}

function dataText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyText(text: string): string {
  return dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
