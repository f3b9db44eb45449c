import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sameButForBlanks } from '../src/history/corrections/told-together.ts';
import { changedCharacters } from '../src/report/changed-characters.ts';
import { markedChange, numbersWhole } from '../src/report/marked-change.ts';
import { mergeStrings as words } from '../src/words/strings.ts';
import { askWhich, type Terminal } from './terminal.ts';
import { writeFile } from './write-content.ts';

/** Git's marks around what two have in one place; what both had before stands there only by a setting of Git's. */
const marks = /^<{7} [^\n]*\n([\s\S]*?)(?:^\|{7} [^\n]*\n[\s\S]*?)?^={7}\r?\n([\s\S]*?)^>{7} [^\n]*\n/gm;

/** The same change of two, in every file of a folder that it stands in. */
interface Conflict {
  paths: Set<string>;
  /** Where it is but blanks that differ: in how many places, since one answer holds for all. */
  places: number;
  /** What each has there, a line. */
  sides: [string, string];
}

/** Whether Git's marks of two versions still stand in a text. */
export function isOpen(text: string): boolean {
  return /^<{7} /m.test(text);
}

/**
 * Asks of every place that two have changed whose words stay, and writes them: one answer holds for all files of a report that
 * tell of the place. What somebody wants to write anew keeps its marks.
 * @param paths files with Git's marks
 * @param names of the two, as Git puts them
 */
export async function chooseSides(
  root: string,
  paths: readonly string[],
  names: readonly [string, string],
  terminal: Terminal,
): Promise<void> {
  // The source says it in plain words, so its lines are shown.
  const plainFirst = paths.toSorted((a, b) => Number(isSource(b)) - Number(isSource(a)));
  const texts = new Map(plainFirst.map((path) => [path, lineByLine(readFileSync(join(root, path), 'utf8'))]));
  const conflicts = new Map<string, Conflict>();
  for (const [path, text] of texts) {
    for (const [, one = '', other = ''] of text.matchAll(marks)) {
      const key = keyOf(path, one, other);
      const conflict = conflicts.get(key) ?? { paths: new Set(), places: 0, sides: differingLines(one, other) };
      conflict.paths.add(path);
      if (key.endsWith(blanksOnly)) conflict.places += 1;
      conflicts.set(key, conflict);
    }
  }
  // How a file is set out says nothing: there is nothing to ask.
  const isAsked = conflicts.size > Number(conflicts.delete(setOut));
  const answers = isAsked ? await chosenSides(conflicts, names, terminal) : new Map<string, number | undefined>();
  answers.set(setOut, 1);
  for (const [path, text] of texts) {
    const now = text.replace(marks, (whole, one: string, other: string) => {
      const side = answers.get(keyOf(path, one, other));
      return side === undefined ? whole : ([one, other][side] ?? whole);
    });
    if (now !== text) writeFile(root, { path, bytes: now });
  }
}

/** Which side stays of each; undefined where neither does. */
async function chosenSides(
  conflicts: ReadonlyMap<string, Conflict>,
  names: readonly [string, string],
  terminal: Terminal,
): Promise<Map<string, number | undefined>> {
  const answers = new Map<string, number | undefined>();
  terminal.print(words.conflicts(conflicts.size));
  for (const [index, [key, { paths, places, sides }]] of [...conflicts].entries()) {
    const { before, after } = markedLines(...sides);
    terminal.print(words.conflict(index + 1, [...paths], names, [before, after]));
    if (places > 0) terminal.print(words.onlyBlanks(places));
    answers.set(key, (await askWhich(terminal, words.whichSide(names), 2, null)) ?? undefined);
  }
  return answers;
}

/**
 * The text with a conflict of its own for each field that differs, where both have the same fields: lines that stand side by
 * side are one conflict to Git, and one answer would decide what was never asked.
 */
function lineByLine(text: string): string {
  const fieldOf = (line: string) => /^\s*("[^"]*":)/.exec(line)?.[1];
  return text.replace(marks, (whole, one: string, other: string) => {
    const [a, b] = [one, other].map((side) => side.split(/(?<=\n)/)) as [string[], string[]];
    const isFieldwise =
      a.length === b.length &&
      a.every((line, at) => fieldOf(line) !== undefined && fieldOf(line) === fieldOf(b[at] ?? ''));
    if (!isFieldwise) return whole;
    const [open = '', close = ''] = [/^<{7} [^\n]*\n/, />{7} [^\n]*\n$/].map((mark) => mark.exec(whole)?.[0]);
    return a.map((line, at) => (line === b[at] ? line : `${open}${line}${'='.repeat(7)}\n${b[at]}${close}`)).join('');
  });
}

function isSource(path: string): boolean {
  return path.endsWith('/source.txt');
}

/** Keys of changes that are all one: of blanks in words, and of how a file is set out. */
const [blanksOnly, setOut] = ['blanks', 'set out'];

/** What is the same for one change wherever it is told: the characters that differ, line by line. */
function keyOf(path: string, one: string, other: string): string {
  const [a, b] = [one.split('\n'), other.split('\n')];
  // What one has withdrawn is gone from every file.
  if (one === '' || other === '') return [dirname(path), one === '' ? 'first is gone' : 'second is gone'].join('\n');
  if (sameButForBlanks(one, other)) return isSetOut(path, one, other) ? setOut : [dirname(path), blanksOnly].join('\n');
  if (a.length !== b.length) return [path, one, other].join('\n');
  const differing = a.flatMap((line, index) => {
    const { before, after } = changedCharacters(line, b[index] ?? '', numbersWhole);
    const changed = [before, after].map((side) => side.filter(({ isChanged }) => isChanged).map(({ text }) => text));
    return line === b[index] ? [] : [JSON.stringify(changed)];
  });
  return [dirname(path), ...new Set(differing)].join('\n');
}

/** Whether two stretches of JSON differ outside of its strings alone, where blanks mean nothing. */
function isSetOut(path: string, one: string, other: string): boolean {
  const tokens = (json: string) => json.replace(/("(?:[^"\\\n]|\\.)*")|\s+/g, '$1');
  return path.endsWith('.json') && tokens(one) === tokens(other);
}

/** The lines in which two texts differ, of each: those with words of the report, where there are any, not brackets. */
function differingLines(one: string, other: string): [string, string] {
  const [a, b] = [one, other].map((text) => text.split('\n').map((line) => line.trim())) as [string[], string[]];
  const differing = [...Array(Math.max(a.length, b.length)).keys()].filter((at) => a[at] !== b[at]);
  const saying = (sign: RegExp) => differing.filter((at) => sign.test(`${a[at] ?? ''}${b[at] ?? ''}`));
  const shown = [saying(/\p{Script=Han}/u), saying(/[\p{L}\d]/u), differing].find((lines) => lines.length > 0) ?? [];
  const linesOf = (side: string[]) => shown.flatMap((at) => side[at] || []).join('\n');
  return [linesOf(a), linesOf(b)];
}

/** One answer decides of all lines, so all are shown. */
function markedLines(one: string, other: string): { before: string; after: string } {
  const [a, b] = [one.split('\n'), other.split('\n')];
  if (a.length !== b.length) return { before: indented(a), after: indented(b) };
  const marked = a.map((line, at) => markedChange(line, b[at] ?? ''));
  return { before: indented(marked.map(({ before }) => before)), after: indented(marked.map(({ after }) => after)) };
}

function indented(lines: readonly string[]): string {
  return lines.join('\n     ');
}
