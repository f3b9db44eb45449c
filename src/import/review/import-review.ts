import { digitCoverage } from '../../audit/digit-coverage.ts';
import type { Audit } from '../../audit/finding.ts';
import type { RelationsFile } from '../../audit/relations.ts';
import { verdictCatalogue } from '../../audit/verdicts.ts';
import { blocksOf, textOf } from '../../report/outline.ts';
import { privateNumbers } from '../../report/private-numbers.ts';
import type { Figure } from '../../report/schema/figures.ts';
import type { Report } from '../../report/schema/report.ts';
import type { TablesFile } from '../../report/schema/tables.ts';
import { importStrings } from '../../words/strings.ts';
import type { ImportQuestion } from '../import-question.ts';
import { questionSentence } from '../import-sentences.ts';
import { countReport } from '../report-counts.ts';
import { sayingPages } from '../said-pages.ts';
import { countLines } from '../source-lines.ts';
import { accountsTables, inSource } from './accounts-review.ts';
import { listed, mostListed } from './listed.ts';
import { movedTables } from './moved-tables.ts';
import { missing, recognised } from './outline-review.ts';
import { asideLines, leftOutLines, type ReviewedSource, readOtherwise } from './source-review.ts';

/** Names with digits in them, of all files that have some. */
type DigitNames = NonNullable<RelationsFile['names']>;

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
      ...movedTables(report),
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
