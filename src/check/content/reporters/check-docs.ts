import { checkDocsStrings, problemStrings } from '../../../words/strings.ts';
import { type ProblemEntry, type ProblemGroup, problemCatalogue, problemPage } from '../problem-catalogue.ts';

/** An example as its page shows it: what was changed, and what the check then prints. */
export interface ShownExample {
  file: string;
  /** Words before and after; null where the whole file was replaced or taken away. */
  change: { from: string; to: string } | null;
  /** New text of the whole file; null where it is gone. */
  text: string | null;
  output: string;
  /** How the check says to mend it. */
  hint: string;
}

/** The page of one code. */
export function checkPage(entry: ProblemEntry, example: ShownExample): string {
  const words = checkDocsStrings;
  return [
    `# ${entry.code} ${entry.title}`,
    '',
    words.derived,
    '',
    `## ${words.meaning}`,
    '',
    entry.meaning,
    '',
    `## ${words.example}`,
    '',
    ...changeLines(example),
    '',
    words.output,
    '',
    ...fenced(example.output, 'text'),
    '',
    `## ${words.mend}`,
    '',
    example.hint,
    '',
    words.after,
    '',
    `[${words.back}](README.md)`,
    '',
  ].join('\n');
}

/** The list of all codes, by group, for docs/checks/README.md. */
export function codeTable(): string {
  const groups = Object.entries(problemStrings.groups) as [ProblemGroup, string][];
  return groups
    .map(([group, title]) => [title, problemCatalogue.filter((entry) => entry.group === group)] as const)
    .filter(([, entries]) => entries.length > 0)
    .map(([title, entries]) =>
      [
        `### ${title}`,
        '',
        ...entries.map((entry) => `- [${entry.code}](${problemPage(entry.code).replace(/.*\//, '')}) ${entry.title}`),
      ].join('\n'),
    )
    .join('\n\n');
}

function changeLines({ file, change, text }: ShownExample): string[] {
  const words = checkDocsStrings;
  if (change !== null) {
    return [words.edited(file), '', ...fenced(change.from, 'json'), '', words.into, '', ...fenced(change.to, 'json')];
  }
  if (text === null) return [words.removed(file)];
  return text.trim() === '' ? [words.emptied(file)] : [words.replaced(file), '', ...fenced(text, 'json')];
}

function fenced(text: string, language: string): string[] {
  return [`\`\`\`${language}`, text.replace(/^\n+|\n+$/g, ''), '```'];
}
