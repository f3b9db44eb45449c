import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { auditReport } from '../audit/audit-report.ts';
import type { PreparedContent, PreparedYear } from '../audit/prepared-year.ts';
import { relationsFileSchema, templateRelations } from '../audit/relations.ts';
import { checkSchema } from '../check/content/check-schema.ts';
import { originalFolder, sharedPath, yearPath } from '../check/content/content-kinds.ts';
import { ContentProblems } from '../check/content/content-problems.ts';
import { parseJsonFile } from '../check/content/json-file.ts';
import { parseUnpublished } from '../check/content/parse-content.ts';
import { problemText } from '../check/content/problem-text.ts';
import { Refusal } from '../check/content/refusal.ts';
import { spoken, toldChanges } from '../history/corrections/correction-notes.ts';
import { openChanges } from '../history/corrections/draft-correction.ts';
import { undone } from '../history/corrections/undone.ts';
import { permalinksJson } from '../history/permalinks/permalinks-json.ts';
import { record } from '../history/permalinks/record.ts';
import { filesBack } from '../history/redactions/words-back.ts';
import { yearOf } from '../report/addresses.ts';
import { frontMatter } from '../report/front-matter.ts';
import { type Change, correctionsFileSchema } from '../report/schema/corrections.ts';
import { decisionsFileSchema } from '../report/schema/decisions.ts';
import { type Figure, figuresFileSchema } from '../report/schema/figures.ts';
import { glossaryFileSchema, type Term } from '../report/schema/glossary.ts';
import { permalinksFileSchema } from '../report/schema/permalinks.ts';
import { type Report, reportSchema } from '../report/schema/report.ts';
import { type Site, siteSchema } from '../report/schema/site.ts';
import { tablesFileSchema } from '../report/schema/tables.ts';
import { templateFileSchema } from '../report/schema/template.ts';
import { template, withOffice } from '../template/template.ts';
import { importStrings, redactionStrings } from '../words/strings.ts';
import { reportTables, type TablesSource } from './accounts/report-tables.ts';
import { tablesJson } from './accounts/tables-json.ts';
import { carryFigures } from './carry-figures.ts';
import { followedDecisions } from './decisions.ts';
import { draftCharts } from './draft-charts.ts';
import { draftSite } from './draft-site.ts';
import { draftTerms, explainedTerms, inOrderOfReport } from './draft-terms.ts';
import type { ImportQuestion } from './import-question.ts';
import { importReport, sha256 } from './import-report.ts';
import { type ImportReview, importReview, tablesReview } from './import-review.ts';
import { failureSentence } from './import-sentences.ts';
import { keepIds } from './keep-ids.ts';
import { proposeFigures } from './propose-figures/propose-figures.ts';
import type { ReadSource } from './read-source/read-source.ts';
import { reportJson } from './report-json.ts';
import { draftFile, jsonFile, siteFiles } from './site-files.ts';
import { sourceLines } from './source-lines.ts';

/** What a person asks for. */
export interface ImportRequest {
  /** Name of the published file, without folders. */
  name: string;
  year: number;
  /** Whether it may take the place of another report of that year. */
  replace: boolean;
  /** The department has another name than the site, and is the same one. */
  renamed: boolean;
  /** It may bring back what corrections have changed. */
  undoCorrections: boolean;
  /** Whether the ledger is known to hold only what was published. */
  ledgerIsSure: boolean;
  /** Whether a site of its own is made for it: its content is its own, only the entries of the glossary for terms it explains are taken over. */
  newSite: boolean;
  /** Day on which a new site begins its ledger of addresses. */
  today: string;
  /** The file that has the tables of the accounts, where they were published apart from the text. */
  tables?: TablesSource | undefined;
}

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

/** What the content holds already of the year and of the site. */
type Existing = ReturnType<typeof existing>;

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
  const found = existing(here, folder);
  const known = soundFile(files, sharedPath('glossary'), glossaryFileSchema)?.terms ?? [];
  const isSameOriginal = read.format === 'text' || found.report?.source.published?.sha256 === sha256(bytes);
  const printedSource = read.format === 'text' && isUtf8(bytes) ? bytes : new TextEncoder().encode(read.text);
  // The same file as before its corrections is read as it was corrected, which its own lines say.
  const isCorrected =
    !request.undoCorrections &&
    isSameOriginal &&
    found.corrections.some((correction) => correction.source?.before === sha256(printedSource));
  const source = isCorrected ? new TextEncoder().encode(here.get(yearPath(folder, 'source')) ?? '') : printedSource;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source);
  const decisions = request.replace ? followedDecisions(found.decisions, sourceLines(text)) : found.decisions;
  // Those whose words are gone are told of once more, and no longer kept.
  const gone = found.decisions.filter((old) => !decisions.some(({ startsWith }) => startsWith === old.startsWith));
  const before = { ...found, decisions: [...decisions, ...gone] };
  const imported = withTerms(request, { bytes, read, source }, before, known);
  const { questions, terms, drafts } = imported;
  const isRenamed = before.site !== undefined && !isSameName(imported.report.department, before.site.department);
  if (isRenamed && !request.renamed) {
    throw new Refusal(importStrings.otherDepartment(imported.report.department, before.site?.department ?? ''));
  }

  const report = before.report ? keepIds(imported.report, before.report) : imported.report;
  const json = reportJson(before.isPublished ? asRegistered(report, before.report) : report);
  const isOther = before.report !== undefined && files.get(yearPath(folder, 'report')) !== json;
  if (isOther && !request.replace) throw new Refusal(importStrings.existing(folder));

  // Tables of a file of their own stay until another is given.
  const isApart = request.tables === undefined && before.tables?.published !== undefined;
  const printed = reportTables(report, read, request.tables, before.template, before.tables?.tables);
  if (request.tables && printed.tables.length === 0) throw new Refusal(importStrings.noTables(request.tables.name));
  if (request.tables?.name === request.name) throw new Refusal(importStrings.sameNames(request.name));
  const tables = before.tables === undefined || (request.replace && !isApart) ? printed : before.tables;
  const proposals = proposeFigures(report, before.template);
  const { figures, lost } =
    before.figures === undefined
      ? { figures: proposals, lost: [] }
      : request.replace
        ? carryFigures(before.figures, proposals, report)
        : { figures: before.figures, lost: [] };
  const drafted = new Map([
    ...(before.isFirst ? siteFiles(siteOf(report, figures, before), terms) : []),
    [yearPath(folder, 'source'), text],
    [yearPath(folder, 'report'), json],
    jsonFile(yearPath(folder, 'figures'), { figures }),
    ...(isDeepStrictEqual(decisions, found.decisions) ? [] : [jsonFile(yearPath(folder, 'decisions'), { decisions })]),
    ...(tables.tables.length > 0
      ? ([[yearPath(folder, 'tables'), tablesJson(yearPath(folder, 'tables'), tables)]] as const)
      : []),
    ...[
      jsonFile(yearPath(folder, 'charts'), { charts: draftCharts(figures) }),
      jsonFile(yearPath(folder, 'remarks'), { remarks: [] }),
      jsonFile(yearPath(folder, 'relations'), { relations: [] }),
    ].filter(([path]) => !here.has(path)),
  ] as const);
  // People's own spelling of a list that is kept as it is stays too.
  if (before.figures === figures) drafted.delete(yearPath(folder, 'figures'));
  if (before.tables === tables) drafted.delete(yearPath(folder, 'tables'));
  const back = filesBack(here, drafted);
  if (back.length > 0)
    throw new Refusal(
      redactionStrings.backInImport(
        request.name,
        back.flatMap(({ places }) => places),
      ),
    );
  const termDrafts = `${folder}/glossary-draft.json`;
  if (drafts.length > 0 && !before.isFirst) drafted.set(...draftFile(termDrafts, { terms: drafts }));

  const original =
    read.format === 'text' || read.format === 'html' ? undefined : `${folder}/${originalFolder}/${request.name}`;
  const tablesOriginal = tables.published && `${folder}/${originalFolder}/${tables.published.name}`;
  const kept = [...here].filter(([path]) => !path.startsWith(`${folder}/${originalFolder}/`));
  const outcome = judged(
    new Map([
      ...kept,
      ...drafted,
      [yearPath(folder, 'report'), reportJson(report)],
      ...[original, tablesOriginal].flatMap((path) => (path === undefined ? [] : ([[path, '']] as const))),
    ]),
    request.year,
    before.isPublished,
  );
  const undoneAgain = request.undoCorrections ? [] : undone(outcome.changes, found.corrections);
  if (undoneAgain.length > 0)
    throw new Refusal(
      importStrings.undoesCorrections(
        request.name,
        undoneAgain.map((change) => {
          const { place, before, after } = spoken(change);
          return importStrings.undone(place, before ?? '', after ?? '');
        }),
      ),
    );
  if (request.newSite && outcome.content) {
    const ledger = { opened: request.today, entries: [] };
    const { file } = record({ ...outcome.content, permalinks: ledger });
    drafted.set(sharedPath('permalinks'), permalinksJson(file));
  }
  const asked = [
    ...questions,
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
      questions.length > 0 ||
      lost.length > 0 ||
      drafted.has(termDrafts) ||
      figures.some(({ provisional }) => provisional),
    review: {
      ...review,
      toSee: [
        ...(isCorrected ? [importStrings.review.corrected(request.name)] : []),
        ...review.toSee,
        ...(request.tables ? tablesReview(request.tables, tables) : []),
        ...(lost.length > 0 ? [importStrings.review.lost(lost)] : []),
        ...(before.isPublished && (outcome.content === undefined || outcome.changes.length > 0)
          ? [
              importStrings.review.corrections(
                outcome.content && toldChanges(outcome.changes).length,
                request.ledgerIsSure,
              ),
            ]
          : []),
        ...(drafted.has(termDrafts) ? [importStrings.review.termDrafts(drafts.length, termDrafts)] : []),
      ],
    },
    problems: outcome.problems,
  };
}

/**
 * Imports with the terms of the glossary. The first report of a site gives it its glossary, so it is read twice: once for
 * its terms, once to tie its entries to them.
 */
function withTerms(
  { name, year, tables }: ImportRequest,
  { bytes, read, source }: { bytes: Uint8Array; read: ReadSource; source: Uint8Array },
  { site, decisions, isFirst, template: whole, tables: tablesBefore }: Existing,
  known: readonly Term[],
) {
  const published =
    read.format === 'text' || read.format === 'html'
      ? undefined
      : { name, format: read.format, sha256: sha256(bytes), pages: read.pages };
  const importedWith = (terms: readonly Term[]) => {
    const result = importReport(source, {
      year,
      decisions,
      terms,
      template: whole,
      ...(site && { department: site.department }),
      ...(published && { published }),
      ...((tables ?? tablesBefore?.published) && { hasTablesApart: true }),
    });
    if ('failure' in result) throw new Refusal(importStrings.failed(name, failureSentence(result.failure)));
    return result;
  };
  const first = importedWith(isFirst ? [] : known);
  const kept = explainedTerms(first.report, known);
  const drafts = draftTerms(first.report, known, isFirst ? kept : known);
  if (!isFirst) return { ...first, terms: known, drafts };
  const terms = inOrderOfReport([...kept, ...drafts], first.report);
  return { ...importedWith(terms), terms, drafts };
}

function existing(files: ReadonlyMap<string, string>, folder: string) {
  const read = <Schema extends z.ZodType>(path: string, schema: Schema) => soundFile(files, path, schema);
  const relations = [sharedPath('relations'), yearPath(folder, 'relations')];
  const year = Number(folder.slice(-4));
  const office = read(sharedPath('template'), templateFileSchema);
  return {
    site: read(sharedPath('site'), siteSchema),
    relations: [
      { relations: templateRelations },
      ...relations.flatMap((path) => read(path, relationsFileSchema) ?? []),
    ],
    template: office === undefined ? template : withOffice(template, office),
    report: read(yearPath(folder, 'report'), reportSchema),
    figures: read(yearPath(folder, 'figures'), figuresFileSchema)?.figures,
    tables: read(yearPath(folder, 'tables'), tablesFileSchema),
    decisions: read(yearPath(folder, 'decisions'), decisionsFileSchema)?.decisions ?? [],
    /** Whether the site has no report of any year yet. */
    isFirst: ![...files.keys()].some((path) => /^content\/reports\/\d{4}\/report\.json$/.test(path)),
    corrections: read(yearPath(folder, 'corrections'), correctionsFileSchema)?.corrections ?? [],
    isPublished: (read(sharedPath('permalinks'), permalinksFileSchema)?.entries ?? []).some(
      ({ address }) => yearOf(address) === year,
    ),
  };
}

/** A source that was published is replaced only by a correction, which registers the new one: `npm run correct`. */
function asRegistered(report: Report, published: Report | undefined): Report {
  if (published === undefined) return report;
  const { sha256: registered, lines } = published.source;
  return { ...report, source: { ...report.source, sha256: registered, lines } };
}

/** What a person has put into site.json before the first report stays. */
function siteOf(report: Report, figures: readonly Figure[], { site }: Existing): Site {
  const { home, ...draft } = draftSite(report, figures, importStrings.siteName);
  return { ...draft, ...site, home };
}

/** The content as it will be, with the changes that wait for a correction, or what stands between it and a site. */
function judged(
  files: ReadonlyMap<string, string>,
  year: number,
  isPublished: boolean,
): { content?: PreparedContent; imported?: PreparedYear | undefined; changes: Change[]; problems: string[] } {
  try {
    const { content } = parseUnpublished(files);
    const imported = content.years.find(({ report }) => report.year === year);
    const changes = imported && isPublished ? openChanges(content, imported) : [];
    return { content, imported, changes, problems: [] };
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    const { problems } = error;
    return {
      changes: [],
      problems: [importStrings.review.problems(problems.length), ...problems.map(problemText)],
    };
  }
}

/** A content file that need not be there; if it is, it has to be sound. */
function soundFile<Schema extends z.ZodType>(
  files: ReadonlyMap<string, string>,
  path: string,
  schema: Schema,
): z.output<Schema> | undefined {
  const text = files.get(path);
  if (text === undefined) return undefined;
  const { file, problems } = parseJsonFile(path, text);
  if (problems.length > 0 || !file) throw new Refusal(problems.map(problemText).join('\n\n'));
  const checked = checkSchema(schema, file);
  if ('problems' in checked) throw new Refusal(checked.problems.map(problemText).join('\n\n'));
  return checked.value;
}

function isSameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s+/g, '');
  return plain(a) === plain(b);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
