import { digitCoverage } from '../audit/digit-coverage.ts';
import type { Audit } from '../audit/finding.ts';
import type { RelationsFile } from '../audit/relations.ts';
import { verdictCatalogue } from '../audit/verdicts.ts';
import { type CharacterRule, ordinaryText } from '../report/ordinary-text.ts';
import { blocksOf, partTitle, sectionsOf, textOf } from '../report/outline.ts';
import { privateNumbers } from '../report/private-numbers.ts';
import type { Figure } from '../report/schema/figures.ts';
import type { Aside, Report } from '../report/schema/report.ts';
import type { AccountsTable, TablesFile, TakenTable } from '../report/schema/tables.ts';
import { cellColumns, isTaken, rowsOf } from '../report/tables.ts';
import { template } from '../template/template.ts';
import { importStrings } from '../words/strings.ts';
import { hasOriginal } from './has-original.ts';
import type { ImportQuestion } from './import-question.ts';
import { questionSentence } from './import-sentences.ts';
import type { ReadSource } from './read-source/read-source.ts';
import { countReport } from './report-counts.ts';
import { sayingPages } from './said-pages.ts';
import { countLines, sourceLines } from './source-lines.ts';

/** The published file that was read. */
export type ReviewedSource = Pick<ReadSource, 'format' | 'pages' | 'text' | 'notes'> & { name: string };

/** Names with digits in them, of all files that have some. */
type DigitNames = NonNullable<RelationsFile['names']>;

/** So many of one kind are listed: the review fits a screen. */
export const mostListed = 6;

const words = importStrings.review;

/** What an import says of itself, line by line. */
export interface ImportReview {
  done: string[];
  /** What only a person can tell, what needs one most first. */
  toSee: string[];
  /** What was taken over, to be held against the file. */
  taken: string[];
}

/**
 * The review of an import: what is asked, what does not add up, what nobody saw in the file, what is missing and unbound;
 * then what was recognised.
 * @param questions what the import could not tell
 * @param audit by the relations of the template and of the report
 */
export function importReview(
  report: Report,
  figures: readonly Figure[],
  { tables }: Pick<TablesFile, 'tables'>,
  questions: readonly ImportQuestion[],
  { audit, names }: { audit: Audit; names: DigitNames },
  source: ReviewedSource,
): ImportReview {
  const counts = countReport(report, tables);
  const provisional = figures.filter((figure) => figure.provisional).length;
  const numbers = figureLines(report, figures, names);
  const judged = auditLines(audit);
  const accounts = accountsTables(tables);
  const lacking = missing(report, tables);
  return {
    done: [
      importStrings.done(report.title),
      importStrings.countsTaken(
        importStrings.counts.flatMap(([key, name]) => (counts[key] > 0 ? [`${name} ${counts[key]}`] : [])),
      ),
    ],
    toSee: [
      ...privateLines(report),
      ...questionLines(questions, source),
      ...judged.inconsistent,
      ...leftOutLines(source),
      ...accounts.notTaken,
      ...(counts.absences > 0 ? [importStrings.tablesAbsent] : []),
      ...inSource(report, tables),
      ...lacking,
      ...numbers.unbound,
      ...(provisional > 0 ? [importStrings.provisional(provisional)] : []),
    ],
    taken: [
      words.source(source.name, source.format, source.pages, countLines(source.text)),
      words.recognised,
      ...recognised(report),
      ...asideLines(report, source.text),
      ...readOtherwise(source.text),
      ...(lacking.length === 0 ? [words.nothingMissing] : []),
      ...accounts.taken,
      ...numbers.bound,
      ...judged.all,
    ],
  };
}

/** Numbers of people are told first: what was public once is never wholly taken back. */
function privateLines(report: Report): string[] {
  const found = blocksOf(report).flatMap(({ block }) =>
    privateNumbers(textOf(block)).map((number) => words.privateNumber(block.id, number)),
  );
  return found.length === 0 ? [] : [words.privateNumbers(found.length), ...listed(found)];
}

function questionLines(questions: readonly ImportQuestion[], source: ReviewedSource): string[] {
  if (questions.length === 0) return [];
  const onPages = sayingPages(source);
  return [
    importStrings.asked(questions.length),
    ...listed(questions.map((question) => `  ${onPages(question, questionSentence(question))}`)),
  ];
}

/** The parts, a line each with how many headings are below; by themselves only the sections that nobody knows. */
function recognised(report: Report): string[] {
  const sections = sectionsOf(report);
  return report.parts.flatMap((part) => {
    const own = sections.filter(({ part: of, section }) => of === part && section.style !== 'item');
    const first = own.filter(({ trail }) => trail.length === 1).length;
    const unknown = own.flatMap(({ section, trail }) => {
      // A deeper section is about what the one around it is about.
      const role =
        trail.findLast((node) => node.role !== undefined)?.role ?? (part.role === 'overview' ? '' : undefined);
      const title = section.numeral + (section.heading ?? '');
      return (role ?? roleOfPart(part.role)) === undefined ? [words.place(1, title, undefined, section.lines)] : [];
    });
    return [
      words.place(0, partTitle(part), part.role, part.lines) + words.headings(first, own.length - first),
      ...listed(unknown),
    ];
  });
}

/** The first of many lines, and how many more there are. */
function listed(lines: readonly string[]): string[] {
  return lines.length <= mostListed + 1
    ? [...lines]
    : [...lines.slice(0, mostListed), words.more(lines.length - mostListed)];
}

/** Only the sections of the explanation have roles that figures depend on. */
function roleOfPart(role: string | undefined): string | undefined {
  return role === 'explanation' || role === undefined ? undefined : role;
}

/** What became of every line with words in it. */
function asideLines(report: Report, text: string): string[] {
  const lines = sourceLines(text);
  const counts = new Map<Aside['kind'], number>();
  for (const {
    kind,
    lines: [from, to],
  } of report.source.asides ?? []) {
    const own = lines.filter(({ number }) => number >= from && number <= to).length;
    counts.set(kind, (counts.get(kind) ?? 0) + own);
  }
  const apart = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const list = [...counts].map(([kind, count]) => words.aside(kind, count)).join('、');
  return [...(list === '' ? [] : [words.asides(list)]), words.owned(lines.length - apart, lines.length)];
}

/** Words that nobody sees in the file, which the public is not to see either. */
function leftOutLines(source: ReviewedSource): string[] {
  const leftOut = source.notes.filter((note) => note.kind === 'left-out');
  if (leftOut.length === 0) return [];
  const onPages = sayingPages(source);
  return [
    words.leftOut(leftOut.length),
    ...(hasOriginal(source.format) ? [words.inOriginal] : []),
    ...listed(leftOut.map((note) => `  ${onPages(note, words.leftOutOf[note.why](note.line, note.words))}`)),
  ];
}

/** Characters that are read as ordinary ones, by rule; what nobody sees, line by line. */
function readOtherwise(text: string): string[] {
  const found = new Map<CharacterRule, { count: number; pairs: Set<string>; lines: Set<number> }>();
  text.split(/\r?\n/).forEach((line, index) => {
    ordinaryText(line.replace(/^\uFEFF/, ''), ({ rule, from, to }) => {
      const own = found.get(rule) ?? { count: 0, pairs: new Set(), lines: new Set() };
      own.count += 1;
      own.pairs.add(rule === 'unseen' ? words.codePoint(from) : words.readAs(from, to));
      own.lines.add(index + 1);
      found.set(rule, own);
    });
  });
  if (found.size === 0) return [];
  return [
    words.readOtherwise,
    ...[...found].map(([rule, { count, pairs, lines }]) =>
      words.readOtherwiseBy[rule](count, [...pairs].slice(0, mostListed), [...lines].slice(0, mostListed)),
    ),
  ];
}

/** The tables of the accounts, a line each: what of them was taken over, or why nothing was. */
function accountsTables(tables: readonly AccountsTable[]): { taken: string[]; notTaken: string[] } {
  if (tables.length === 0) return { taken: [], notTaken: [] };
  const taken = tables.filter(isTaken);
  const lines = tables.flatMap((table) => {
    const title = `${table.id} ${table.title}`;
    return isTaken(table) ? [] : [words.tableNotTaken(title, words.tableReasons[table.reason], table.pages)];
  });
  const count = words.accountsTables(taken.length, tables.length);
  return {
    taken: taken.length === 0 ? [] : [...(lines.length === 0 ? [count] : []), words.tablesTaken(taken.map(tableTaken))],
    notTaken: lines.length === 0 ? [] : [count, ...lines],
  };
}

/** A table in a few words, to be held against the file. */
function tableTaken(table: TakenTable): string {
  const rows = rowsOf(table);
  const filled = rows.flatMap(({ side, row }) =>
    cellColumns(side).flatMap(({ id, role }) => (role === 'value' && (row.cells[id] ?? null) !== null ? [id] : [])),
  ).length;
  return words.tableTaken(`${table.id} ${table.title}`, table.kind === 'other', rows.length, filled, table.pages);
}

function inSource(report: Report, tables: readonly AccountsTable[]): string[] {
  const told = new Set(tables.map(({ block }) => block));
  const left = blocksOf(report).flatMap(({ block }) =>
    block.type === 'table-in-source' && !told.has(block.id) ? [block] : [],
  );
  if (left.length === 0) return [];
  return [words.tablesInSource, ...left.map(({ id, title, page }) => words.tableInSource(id, title, page))];
}

function missing(report: Report, tables: readonly AccountsTable[]): string[] {
  const roles = new Set<string | undefined>([
    ...report.parts.map(({ role }) => role),
    ...(tables.length > 0 ? ['tables'] : []),
    ...sectionsOf(report).map(({ section }) => section.role),
  ]);
  // A report without parts cannot lack one.
  const isWhole = report.parts.length === 1;
  const names = Object.entries(template.expected).flatMap(([role, name]) =>
    roles.has(role) || (isWhole && /^(overview|explanation)$/.test(role)) ? [] : [name],
  );
  return names.length === 0 ? [] : [words.missing(names)];
}

function figureLines(
  report: Report,
  figures: readonly Figure[],
  names: DigitNames,
): { bound: string[]; unbound: string[] } {
  const { runs, counts } = digitCoverage(report, figures, names);
  const { bound, year, date, numbering, name } = counts;
  const unbound = runs.filter((run) => run.class === 'unbound');
  const all = bound + unbound.length;
  if (all === 0) return { bound: [], unbound: [words.noFigures] };
  const share = ((bound / all) * 100).toFixed(1);
  const more = unbound.length - mostListed;
  const count = words.figures(bound, year + date + numbering + name, unbound.length, share);
  if (unbound.length === 0) return { bound: [count], unbound: [] };
  return {
    bound: [],
    unbound: [
      count,
      ...unbound.slice(0, mostListed).map(({ place, context }) => words.unbound(place, context)),
      ...(more > 0 ? [words.moreUnbound(more)] : []),
    ],
  };
}

function auditLines({ findings, notApplied, counts, independent }: Audit): { all: string[]; inconsistent: string[] } {
  // What only follows from another is told with it, and counted apart.
  const inconsistent = findings.filter(({ id }) => independent.includes(id));
  const list = verdictCatalogue
    .filter(({ id }) => counts[id] > 0)
    .map(({ id, name }) =>
      id === 'inconsistent' ? words.ofThem(inconsistent.length, counts[id]) : `${name} ${counts[id]}`,
    )
    .join('，');
  return {
    all: [
      words.audit(list, findings.length, findings.length + notApplied.length),
      ...(inconsistent.length === 0 ? [words.noInconsistent] : []),
    ],
    inconsistent:
      inconsistent.length === 0
        ? []
        : [
            words.contradictions(inconsistent.length),
            ...listed(inconsistent.map(({ id, title, sentence }) => words.inconsistent(id, title, sentence))),
          ],
  };
}
