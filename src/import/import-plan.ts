import { isDeepStrictEqual } from 'node:util';
import { auditReport } from '../audit/audit-report.ts';
import { originalFolder, sharedPath, yearPath } from '../check/content/content-kinds.ts';
import { Refusal } from '../check/content/refusal.ts';
import { spoken, toldChanges } from '../history/corrections/correction-notes.ts';
import { undone } from '../history/corrections/undone.ts';
import { permalinksJson } from '../history/permalinks/permalinks-json.ts';
import { record } from '../history/permalinks/record.ts';
import { filesBack } from '../history/redactions/words-back.ts';
import { frontMatter } from '../report/front-matter.ts';
import type { Correction } from '../report/schema/corrections.ts';
import type { Figure } from '../report/schema/figures.ts';
import { glossaryFileSchema } from '../report/schema/glossary.ts';
import type { Report } from '../report/schema/report.ts';
import type { Site } from '../report/schema/site.ts';
import { importStrings, redactionStrings } from '../words/strings.ts';
import { reportTables } from './accounts/report-tables.ts';
import { tablesJson } from './accounts/tables-json.ts';
import { carryFigures } from './carry-figures.ts';
import { followedDecisions } from './decisions.ts';
import { draftCharts } from './draft-charts.ts';
import { draftSite } from './draft-site.ts';
import { type ExistingYear, existingYear, soundFile } from './existing-year.ts';
import { hasOriginal } from './has-original.ts';
import type { ImportQuestion } from './import-question.ts';
import { sha256 } from './import-report.ts';
import type { ImportRequest } from './import-request.ts';
import { importWithTerms } from './import-with-terms.ts';
import { judgedDrafts } from './judged-drafts.ts';
import { keepPlaces } from './keep-places.ts';
import { proposeFigures } from './propose-figures/propose-figures.ts';
import type { ReadSource } from './read-source/read-source.ts';
import { reportJson } from './report-json.ts';
import { type ImportReview, importReview } from './review/import-review.ts';
import { tablesReview, unprintedReview } from './review/workbook-review.ts';
import { draftFile, jsonFile, siteFiles } from './site-files.ts';
import { sourceLines } from './source-lines.ts';

/** What an import comes to. */
export interface ImportPlan {
  /** Title of the report, as printed. */
  title: string;
  department: string;
  /** Text of every file to write, by its path. */
  files: Map<string, string>;
  /** Where the published file itself is kept; undefined where its text is all there is. */
  original: string | undefined;
  /** Where the file that has its tables is kept. */
  tablesOriginal: string | undefined;
  /** Files that are already as they would be written. */
  unchanged: string[];
  /** Whether the report was published before: what it says otherwise now is a correction. */
  isPublished: boolean;
  /** What the text does not tell, for a person to look at. */
  questions: ImportQuestion[];
  /** Whether a person can answer questions one by one: of places, terms or names that were made up. */
  hasOpen: boolean;
  /** What waits for a person, and what was recognised. */
  review: ImportReview;
  /** What stands between the content, as it will be, and a site; line by line. */
  problems: string[];
}

/**
 * Plans the import of a published file: drafts everything a year needs, keeps what people have written.
 * @param bytes of the published file
 * @param read what a reader made of them
 * @param files text of each content file by its path
 * @throws Refusal where nothing can be imported, or nothing may be
 */
export function importPlan(
  request: ImportRequest,
  bytes: Uint8Array,
  read: ReadSource,
  files: ReadonlyMap<string, string>,
): ImportPlan {
  const folder = `content/reports/${request.year}`;
  const here = request.newSite ? new Map<string, string>() : files;
  const found = existingYear(here, folder);
  const glossary = soundFile(files, sharedPath('glossary'), glossaryFileSchema) ?? { terms: [] };
  const { source, text, isCorrected } = printedText(request, { bytes, read }, found);
  const decisions = request.replace ? followedDecisions(found.decisions, sourceLines(text)) : found.decisions;
  // Those whose words are gone are told of once more, and no longer kept.
  const gone = found.decisions.filter((old) => !decisions.some(({ startsWith }) => startsWith === old.startsWith));
  const before = { ...found, decisions: [...decisions, ...gone] };
  const imported = importWithTerms(request, { bytes, read, source }, before, glossary);
  const isRenamed = before.site !== undefined && !isSameName(imported.report.department, before.site.department);
  if (isRenamed && !request.renamed) {
    throw new Refusal(importStrings.otherDepartment(imported.report.department, before.site?.department ?? ''));
  }

  const report = before.report
    ? keepPlaces(imported.report, before.report, request.undoCorrections ? [] : found.corrections, found.goneIds)
    : imported.report;
  const json = reportJson(before.isPublished ? asRegistered(report, before.report) : report);
  const isOther = before.report !== undefined && files.get(yearPath(folder, 'report')) !== json;
  if (isOther && !request.replace) throw new Refusal(importStrings.existing(folder));

  const tables = tablesOf(request, report, read, before);
  const { figures, lost } = figuresOf(request, report, before);
  const drafted = new Map([
    ...(before.isFirst ? siteFiles(siteOf(report, figures, before), imported.terms) : []),
    [yearPath(folder, 'source'), text],
    [yearPath(folder, 'report'), json],
    // People's own spelling of a list that is kept as it is stays too.
    ...(before.figures === figures ? [] : [jsonFile(yearPath(folder, 'figures'), { figures })]),
    ...(isDeepStrictEqual(decisions, found.decisions) ? [] : [jsonFile(yearPath(folder, 'decisions'), { decisions })]),
    ...(before.tables === tables || tables.tables.length === 0
      ? []
      : ([[yearPath(folder, 'tables'), tablesJson(yearPath(folder, 'tables'), tables)]] as const)),
    ...[
      jsonFile(yearPath(folder, 'charts'), { charts: draftCharts(figures) }),
      jsonFile(yearPath(folder, 'remarks'), { remarks: [] }),
      jsonFile(yearPath(folder, 'relations'), { relations: [] }),
    ].filter(([path]) => !here.has(path)),
  ] as const);
  const back = filesBack(here, drafted).flatMap(({ places }) => places);
  if (back.length > 0) throw new Refusal(redactionStrings.backInImport(request.name, back));
  const termDrafts = imported.drafts.length > 0 && !before.isFirst ? `${folder}/glossary-draft.json` : undefined;
  if (termDrafts) drafted.set(...draftFile(termDrafts, { terms: imported.drafts }));

  const original = hasOriginal(read.format) ? `${folder}/${originalFolder}/${request.name}` : undefined;
  const tablesOriginal = tables.published && `${folder}/${originalFolder}/${tables.published.name}`;
  const outcome = judgedDrafts(
    new Map([
      ...[...here].filter(([path]) => !path.startsWith(`${folder}/${originalFolder}/`)),
      ...drafted,
      [yearPath(folder, 'report'), reportJson(report)],
      ...[original, tablesOriginal].flatMap((path) => (path === undefined ? [] : ([[path, '']] as const))),
    ]),
    request.year,
    before.isPublished,
  );
  if (!request.undoCorrections) refuseUndoing(request.name, outcome, found.corrections);
  if (request.newSite && outcome.content) {
    const ledger = { opened: request.today, entries: [] };
    const { file } = record({ ...outcome.content, permalinks: ledger });
    drafted.set(sharedPath('permalinks'), permalinksJson(file));
  }
  const asked = [
    ...imported.questions,
    ...read.notes.filter((note) => note.kind === 'not-read'),
    ...read.emptyPages.map((page): ImportQuestion => ({ kind: 'page-without-text', page })),
  ];
  // Of content that makes no site yet nothing has been audited.
  const audit =
    outcome.imported?.audit ??
    auditReport(
      { report, figures, tables: tables.tables, front: frontMatter(report, read.text) },
      before.relations.flatMap((file) => file.relations),
    );
  const names = before.relations.flatMap((file) => file.names ?? []);
  const review = importReview(report, figures, tables, asked, { audit, names }, { name: request.name, ...read });
  const isChanged = before.isPublished && (outcome.content === undefined || outcome.changes?.length !== 0);
  const changes = outcome.content && toldChanges(outcome.changes ?? []).length;
  return {
    title: report.title,
    department: before.site?.department ?? report.department,
    files: new Map([...drafted].filter(([path, text]) => here.get(path) !== text)),
    original,
    tablesOriginal,
    unchanged: [...drafted.keys()].filter((path) => here.get(path) === drafted.get(path)),
    isPublished: before.isPublished,
    questions: asked,
    hasOpen:
      imported.questions.length > 0 ||
      lost.length > 0 ||
      termDrafts !== undefined ||
      figures.some(({ provisional }) => provisional),
    review: {
      ...review,
      toSee: [
        ...(isCorrected ? [importStrings.review.corrected(request.name)] : []),
        ...(request.tables ? unprintedReview(request.tables) : []),
        ...review.toSee,
        ...(request.tables ? tablesReview(request.tables, tables) : []),
        ...(lost.length > 0 ? [importStrings.review.lost(lost)] : []),
        ...(isChanged ? [importStrings.review.corrections(changes, request.ledgerIsSure)] : []),
        ...(termDrafts ? [importStrings.review.termDrafts(imported.drafts.length, termDrafts)] : []),
      ],
    },
    problems: outcome.problems,
  };
}

/** The text to import. The same file as before its corrections is read as it was corrected, which its own lines say. */
function printedText(
  { undoCorrections }: ImportRequest,
  { bytes, read }: { bytes: Uint8Array; read: ReadSource },
  { report, corrections, sourceText }: ExistingYear,
): { source: Uint8Array; text: string; isCorrected: boolean } {
  const isSameOriginal = read.format === 'text' || report?.source.published?.sha256 === sha256(bytes);
  const printed = read.format === 'text' && isTextOf(bytes, read.text) ? bytes : new TextEncoder().encode(read.text);
  const isCorrected =
    !undoCorrections &&
    isSameOriginal &&
    corrections.some((correction) => correction.source?.before === sha256(printed));
  const source = isCorrected ? new TextEncoder().encode(sourceText) : printed;
  return { source, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(source), isCorrected };
}

/** Tables as they are printed, unless those kept stay; tables of a file of their own stay until another is given. */
function tablesOf({ name, replace, tables }: ImportRequest, report: Report, read: ReadSource, before: ExistingYear) {
  const isApart = tables === undefined && before.tables?.published !== undefined;
  const printed = reportTables(report, read, tables, before.template, before.tables?.tables);
  if (tables && printed.tables.length === 0) throw new Refusal(importStrings.noTables(tables.name));
  if (tables?.name === name) throw new Refusal(importStrings.sameNames(name));
  return before.tables === undefined || (replace && !isApart) ? printed : before.tables;
}

/** Figures as proposed, as kept, or kept as far as the new text has them. */
function figuresOf({ replace }: ImportRequest, report: Report, { figures, template }: ExistingYear) {
  if (figures !== undefined && !replace) return { figures, lost: [] };
  const proposals = proposeFigures(report, template);
  return figures === undefined ? { figures: proposals, lost: [] } : carryFigures(figures, proposals, report);
}

/** @throws Refusal where words come back that a published correction has changed, or where that cannot be told */
function refuseUndoing(
  name: string,
  { changes, problems }: ReturnType<typeof judgedDrafts>,
  corrections: readonly Correction[],
): void {
  if (corrections.length === 0) return;
  if (changes === undefined) throw new Refusal(importStrings.notCompared(problems));
  const again = undone(changes, corrections).map((change) => {
    const { place, before, after } = spoken(change);
    return importStrings.undone(place, before ?? '', after ?? '');
  });
  if (again.length > 0) throw new Refusal(importStrings.undoesCorrections(name, again));
}

/** A source that was published is replaced only by a correction, which registers the new one: `npm run correct`. */
function asRegistered(report: Report, published: Report | undefined): Report {
  if (published === undefined) return report;
  const { sha256: registered, lines } = published.source;
  return { ...report, source: { ...report.source, sha256: registered, lines } };
}

/** What a person has put into site.json before the first report stays. */
function siteOf(report: Report, figures: readonly Figure[], { site }: ExistingYear): Site {
  const { home, ...draft } = draftSite(report, figures, importStrings.siteName);
  return { ...draft, ...site, home };
}

function isSameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s+/g, '');
  return plain(a) === plain(b);
}

/** Whether bytes are the text that was read of them: other encodings and ends of lines are not kept. */
function isTextOf(bytes: Uint8Array, text: string): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) === text;
  } catch {
    return false;
  }
}
