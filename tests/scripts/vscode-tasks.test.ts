import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspectContent } from '../../src/check/content/parse-content.ts';
import { problemsText } from '../../src/check/content/problem-text.ts';
import { smallContent } from '../small-content.ts';

interface Pattern {
  regexp: string;
  message?: number;
}
const { tasks, windows } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const matchers: Pattern[][] = tasks[0].problemMatcher.map(({ pattern }: { pattern: Pattern[] }) => pattern);

/** What the editor lists: place and message, where each line of a pattern fits the next line of the text. */
function listed(text: string): string[] {
  const lines = text.split('\n');
  return matchers.flatMap((pattern) =>
    lines.flatMap((_, start) => {
      const found = pattern.map(({ regexp }, index) => new RegExp(regexp).exec(lines[start + index] ?? ''));
      if (found.some((match) => match === null)) return [];
      return [`${found[0]?.slice(1).join(' ')} ${found.at(-1)?.[1]}`];
    }),
  );
}

test('the editor’s list has every problem of the check, each once, with its line and what is wrong', () => {
  const files = smallContent([{ file: 'reports/2019/figures.json', from: '"value": "3.5"', to: '"value": "3.6"' }]);
  files.delete('content/glossary.json');
  const { problems, skipped } = inspectContent(files);
  expect(problems.length).toBeGreaterThan(1);
  const wanted = problems.map(
    ({ file, line, column, code, message }) => `${file} ${line} ${column} ${code} ${message}`,
  );
  expect(listed(problemsText(problems, skipped)).sort()).toEqual(wanted.sort());
});

test('every task runs a command that there is', () => {
  const commands = tasks.flatMap(({ command }: { command: string }) => [...command.matchAll(/npm run ([\w:]+)/g)]);
  expect(commands.length).toBeGreaterThan(4);
  expect(commands.filter(([, name = '']: RegExpMatchArray) => !(name in scripts))).toEqual([]);
});

test('on Windows tasks run where && and || are known, and texts are taken out and saved with the line ends they have here', () => {
  expect(windows.options.shell.executable).toBe('cmd.exe');
  expect(JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))['files.eol']).toBe('\n');
  const attributes = execFileSync('git', [
    'check-attr',
    'text',
    'eol',
    '--',
    'content/site.json',
    'content/reports/2019/source.txt',
    'content/reports/2019/original/决算.pdf',
  ]);
  const values = attributes.toString('utf8').match(/(text|eol): \w+/g);
  expect(values).toEqual(['text: auto', 'eol: lf', 'text: unset', 'eol: lf', 'text: unset', 'eol: lf']);
});
