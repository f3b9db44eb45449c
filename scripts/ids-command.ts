import type { PreparedYear } from '../src/audit/prepared-year.ts';
import { yearKinds, yearPath } from '../src/check/content/content-kinds.ts';
import { foundFiles } from '../src/check/content/read-content.ts';
import { soundValue } from '../src/check/content/sound-value.ts';
import { findWords, passagesOf, yearNamed } from '../src/history/corrections/passages.ts';
import { blocksOf, partsAndSections, sectionsOf } from '../src/report/outline.ts';
import { printedFigure } from '../src/report/printed-figure.ts';
import { idsStrings as words } from '../src/words/strings.ts';

/** Places that are listed. */
const mostListed = 10;

/**
 * Says what the content files call a place: the id of the paragraph, those of its figures, and what may stand in
 * `targets`: `<words or address>`, or `--roles` for all of the latter.
 * @param root folder of the project
 * @returns the exit code: 1 where nothing was found
 */
export function idsCommand(args: readonly string[], root: string, print: (line: string) => void): 0 | 1 {
  const pasted = args.join(' ').trim();
  if (pasted === '' || (pasted.startsWith('-') && pasted !== '--roles')) {
    print(words.usage);
    return 1;
  }
  const { years, unsound } = readableYears(root);
  for (const path of unsound) print(words.unsound(path));
  if (pasted === '--roles') {
    for (const [target, headings] of targetsOf(years)) print(words.role(target, [...headings]));
    return 0;
  }
  const wanted = yearNamed(pasted);
  const found = years
    .filter(({ report }) => wanted === undefined || report.year === wanted)
    .flatMap((year) => {
      const found = findWords(passagesOf(year.report, year.tables), year.figures, pasted);
      // Words that stand twice in a place do not make it two.
      const places = new Map(found.toReversed().map((words) => [words.passage.id, { ...words, year }]));
      return [...places.values()].toReversed();
    });
  if (found.length === 0) print(words.notFound(pasted));
  for (const { year, passage, from, to } of found.slice(0, mostListed)) {
    print(words.place(year.report.year, passage.id, passage.text.slice(Math.max(0, from - 20), to + 20)));
    for (const figure of year.figures.filter(({ block }) => block === passage.block))
      print(words.figure(figure.id, figure.label, printedFigure(figure)?.full ?? ''));
    const targets = targetsAt(year, passage.block);
    if (targets.length > 0) print(words.targets(targets));
  }
  if (found.length > mostListed) print(words.more(found.length - mostListed));
  return found.length === 0 ? 1 : 0;
}

/** What of a year names its places. */
type Year = Pick<PreparedYear, 'report' | 'figures' | 'tables'>;

/** The years whose report is sound, whatever is wrong elsewhere: who asks for a name may be about to mend that. */
function readableYears(root: string): { years: Year[]; unsound: string[] } {
  const files = foundFiles(root);
  const unsound: string[] = [];
  const years = [...files.keys()].flatMap((path): Year[] => {
    const folder = /^(content\/reports\/\d{4})\/report\.json$/.exec(path)?.[1];
    if (folder === undefined) return [];
    const report = soundValue(files, path, yearKinds.report.schema);
    if (report === undefined) {
      unsound.push(path);
      return [];
    }
    const figures = soundValue(files, yearPath(folder, 'figures'), yearKinds.figures.schema)?.figures ?? [];
    const tables = soundValue(files, yearPath(folder, 'tables'), yearKinds.tables.schema)?.tables ?? [];
    return [{ report, figures, tables }];
  });
  return { years, unsound };
}

/** What names the part and the sections a passage stands in, innermost first. */
export function targetsAt({ report }: Pick<Year, 'report'>, id: string): string[] {
  const placed = [
    ...blocksOf(report).map(({ part, trail, block }) => ({ id: block.id, around: [part, ...trail] })),
    ...sectionsOf(report).map(({ part, trail, section }) => ({ id: section.id, around: [part, ...trail] })),
    ...report.parts.map((part) => ({ id: part.id, around: [part] })),
  ].find((place) => place.id === id);
  return (placed?.around ?? []).toReversed().flatMap(targetNames);
}

function targetNames(place: { role?: string | undefined; term?: string | undefined }): string[] {
  return [
    ...(place.term === undefined ? [] : [place.term]),
    ...(place.role === undefined ? [] : [`role:${place.role}`]),
  ];
}

/** All targets of the reports, with the headings they lead to. */
function targetsOf(years: readonly Year[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { report } of years) {
    for (const place of partsAndSections(report)) {
      for (const name of targetNames(place)) {
        const headings = found.get(name) ?? new Set();
        found.set(name, headings.add(place.heading ?? place.label ?? place.id));
      }
    }
  }
  return found;
}
