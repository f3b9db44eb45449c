import { problemGroups } from '../../../words/problem-kinds.ts';
import { explanationStrings } from '../../../words/strings.ts';
import { type ProblemEntry, type ProblemGroup, problemCatalogue } from '../problem-catalogue.ts';
import type { ShownExample } from './shown-example.ts';

/** What a code means, for a terminal: the problem, an example of it, what the check then says, how to mend it. */
export function asExplanation({ code, title, meaning }: ProblemEntry, example: ShownExample): string {
  const words = explanationStrings;
  return [
    `${code} ${title}`,
    `${words.meaning}\n${indented(meaning)}`,
    `${words.example}\n${indented(changeLines(example))}`,
    `${words.output}\n${indented(example.output)}`,
    `${words.mend}\n${indented(example.hint)}`,
    words.after,
  ].join('\n\n');
}

/** Every code with its title, by group. */
export function asCodeList(): string {
  const groups = Object.entries(problemGroups) as [ProblemGroup, { title: string }][];
  const lists = groups.map(([group, { title }]) => {
    const entries = problemCatalogue.filter((entry) => entry.group === group);
    return `${title}\n${indented(entries.map((entry) => `${entry.code} ${entry.title}`).join('\n'))}`;
  });
  return [explanationStrings.list, ...lists].join('\n\n');
}

function changeLines({ file, change, text }: ShownExample): string {
  const words = explanationStrings;
  if (change !== null) {
    return [words.edited(file), indented(change.from), words.into, indented(change.to)].join('\n');
  }
  if (text === null) return words.removed(file);
  return text.trim() === '' ? words.emptied(file) : `${words.replaced(file)}\n${indented(text)}`;
}

function indented(text: string): string {
  return text.replace(/^\n+|\n+$/g, '').replace(/^(?=.)/gm, '  ');
}
