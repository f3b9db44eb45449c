import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { auditReport } from '../src/audit/audit-report.ts';
import { digitCoverage } from '../src/audit/digit-coverage.ts';
import { verdictCatalogue } from '../src/audit/verdicts.ts';
import { checkSchema } from '../src/check/content/check-schema.ts';
import { ContentProblems } from '../src/check/content/content-problems.ts';
import { parseJsonFile } from '../src/check/content/json-file.ts';
import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { problemText } from '../src/check/content/problem-text.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { carryFigures } from '../src/import/carry-figures.ts';
import { draftCharts } from '../src/import/draft-charts.ts';
import { draftCorrections } from '../src/import/draft-corrections.ts';
import { draftSite } from '../src/import/draft-site.ts';
import { draftTerms, explainedTerms, inOrderOfReport } from '../src/import/draft-terms.ts';
import type { ImportQuestion } from '../src/import/import-question.ts';
import { importReport, SOURCE_FILE, sha256 } from '../src/import/import-report.ts';
import { importReview, type ReviewFacts } from '../src/import/import-review.ts';
import { failureSentence, questionSentence, readFailureSentence } from '../src/import/import-sentences.ts';
import { keepIds } from '../src/import/keep-ids.ts';
import { proposeFigures } from '../src/import/propose-figures/propose-figures.ts';
import { type ReadSource, readSource } from '../src/import/read-source/read-source.ts';
import { countReport } from '../src/import/report-counts.ts';
import { reportJson } from '../src/import/report-json.ts';
import { decisionsFileSchema } from '../src/report/schema/decisions.ts';
import { type Figure, figuresFileSchema } from '../src/report/schema/figures.ts';
import { glossaryFileSchema, type Term } from '../src/report/schema/glossary.ts';
import { type RelationsFile, relationsFileSchema } from '../src/report/schema/relations.ts';
import { type Report, reportSchema } from '../src/report/schema/report.ts';
import { siteSchema } from '../src/report/schema/site.ts';
import { templateFileSchema, type WholeTemplate } from '../src/report/schema/template.ts';
import { template, withOffice } from '../src/template/template.ts';
import { importStrings } from '../src/words/strings.ts';
import { isFree, writeNewSite } from './new-site.ts';
import { type FileToWrite, finishInterrupted, writeFile, writeFolder } from './write-content.ts';

/** One sentence that ends the command; nothing has been written. */
class Refusal extends Error {}

interface Command {
  source: string;
  year: number;
  replace: boolean;
  /** The department has another name than the site, and is the same one. */
  renamed: boolean;
  /** Folder of a site to be made for another department. */
  newSite: string | undefined;
}

/** What the content folder holds already. */
interface Existing {
  department: string | undefined;
  terms: Term[];
  hasGlossary: boolean;
  relations: RelationsFile;
  template: WholeTemplate;
  report: Report | undefined;
  figures: Figure[];
}

/**
 * Imports a published file into content/reports/<year>: `<file> --year 2019 [--replace] [--renamed] [--new-site folder]`.
 * @param root folder of the project
 * @param today day written into drafts of corrections
 * @returns the exit code: 0 where the report was written (open questions included), 1 where nothing was
 */
export async function importCommand(
  args: string[],
  root: string,
  print: (line: string) => void,
  today: string = new Date().toISOString().slice(0, 10),
): Promise<0 | 1> {
  try {
    const command = parseCommand(args);
    const bytes = readBytes(resolve(root, command.source), command.source);
    const read = await readSource(bytes, pdfResources());
    if ('failure' in read) throw new Refusal(importStrings.failed(command.source, readFailureSentence(read.failure)));
    finishInterrupted(join(root, 'content/reports'));
    importInto(command, { bytes, read }, root, print, today);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    print(error.message);
    return 1;
  }
}

function importInto(
  command: Command,
  { bytes, read }: { bytes: Uint8Array; read: ReadSource },
  root: string,
  print: (line: string) => void,
  today: string,
): void {
  const { year, newSite } = command;
  const folder = `content/reports/${year}`;
  const here = readExisting(root, folder);
  const isNew = newSite !== undefined || here.department === undefined;
  if (newSite !== undefined && !isFree(resolve(root, newSite))) throw new Refusal(importStrings.siteExists(newSite));
  const before = newSite === undefined ? here : { ...here, report: undefined, figures: [], template };

  const { source, imported, terms, drafts } = importWithTerms(command, bytes, read, before, isNew, root);
  const { report: fresh, questions } = imported;
  const otherDepartment = here.department !== undefined && !isSameName(fresh.department, here.department);
  if (!isNew && otherDepartment && !command.renamed) {
    throw new Refusal(importStrings.otherDepartment(fresh.department, here.department ?? ''));
  }
  const report = before.report ? keepIds(fresh, before.report) : fresh;
  const json = reportJson(report);
  const unchanged = before.report !== undefined && isSame(join(root, folder, 'report.json'), json);
  if (before.report !== undefined && !unchanged && !command.replace) throw new Refusal(importStrings.existing(folder));

  const proposals = proposeFigures(report, before.template);
  const hasLedger = newSite === undefined && existsSync(join(root, folder, 'figures.json'));
  const { figures, lost } =
    hasLedger && command.replace
      ? carryFigures(before.figures, proposals, report)
      : { figures: hasLedger ? before.figures : proposals, lost: [] };
  const corrections =
    before.report && !unchanged
      ? draftCorrections({ report: before.report, figures: before.figures }, { report, figures }, today)
      : [];

  const name = newSite === undefined ? root : resolve(root, newSite);
  const absent = (path: string) => newSite !== undefined || !existsSync(join(root, path));
  const yearFiles: FileToWrite[] = [
    { path: `${folder}/${SOURCE_FILE}`, bytes: source },
    { path: `${folder}/report.json`, bytes: json },
    ...(!hasLedger || command.replace ? [yearFile(folder, 'figures', { figures })] : []),
    ...[
      yearFile(folder, 'charts', { charts: draftCharts(figures) }),
      yearFile(folder, 'remarks', { remarks: [] }),
      yearFile(folder, 'relations', { relations: [] }),
    ].filter(({ path }) => absent(path)),
    ...(corrections.length > 0 ? [draftFile(`${folder}/corrections-draft.json`, { corrections })] : []),
    ...(drafts.length > 0 && !isNew ? [draftFile(`${folder}/glossary-draft.json`, { terms: drafts })] : []),
  ];
  const siteFiles: FileToWrite[] = isNew
    ? [siteFile('site', draftSite(report, figures, importStrings.siteName)), siteFile('glossary', { terms })]
    : [];

  const changed = yearFiles.filter(({ path, bytes: text }) => newSite !== undefined || !isSame(join(root, path), text));
  if (newSite === undefined) {
    for (const file of siteFiles) writeFile(root, file);
    if (changed.length > 0) writeFolder(root, folder, changed);
  } else writeNewSite(root, name, [...siteFiles, ...yearFiles]);

  const own = hasLedger ? readFile(root, `${folder}/relations.json`, relationsFileSchema) : undefined;
  const facts = reviewFacts(command, read, report, figures, [
    { relations: template.relations },
    here.relations,
    ...(own ? [own] : []),
  ]);
  print(importStrings.done(report.title));
  for (const line of summary(report)) print(line);
  for (const line of importReview(report, facts)) print(line);
  const provisional = figures.filter((figure) => figure.provisional).length;
  if (provisional > 0) print(importStrings.provisional(provisional));
  if (lost.length > 0) print(importStrings.review.lost(lost));
  if (corrections.length > 0) {
    print(importStrings.review.corrections(corrections.length, `${folder}/corrections-draft.json`));
  }
  if (drafts.length > 0 && !isNew)
    print(importStrings.review.termDrafts(drafts.length, `${folder}/glossary-draft.json`));
  const all = [...questions, ...read.emptyPages.map((page) => ({ kind: 'page-without-text' as const, page }))];
  if (all.length > 0) print(importStrings.asked(all.length));
  for (const question of all) print(`  ${questionSentence(question)}`);
  for (const line of problemLines(name)) print(line);
  const same = yearFiles.filter((file) => !changed.includes(file));
  if (changed.length > 0) print(importStrings.written([...siteFiles, ...changed].map(({ path }) => path)));
  if (same.length > 0) print(importStrings.unchanged(same.map(({ path }) => path)));
  if (newSite !== undefined) print(importStrings.siteWritten(newSite));
  print(importStrings.recordNext);
}

/**
 * Imports with the terms of the glossary. A new site gets its glossary from the report itself, so there the report is
 * read twice: once for its terms, once to tie its entries to them.
 */
function importWithTerms(
  { source: name, year, newSite }: Command,
  bytes: Uint8Array,
  read: ReadSource,
  before: Existing,
  isNew: boolean,
  root: string,
) {
  const source = read.format === 'text' && isUtf8(bytes) ? bytes : new TextEncoder().encode(read.text);
  const decisionsPath = `content/reports/${year}/decisions.json`;
  const decisions = newSite === undefined ? (readFile(root, decisionsPath, decisionsFileSchema)?.decisions ?? []) : [];
  const published =
    read.format === 'text'
      ? undefined
      : { name: basename(name), format: read.format, sha256: sha256(bytes), pages: read.pages };
  const importedWith = (terms: readonly Term[]): { report: Report; questions: ImportQuestion[] } => {
    const result = importReport(source, {
      year,
      decisions,
      terms,
      template: before.template,
      ...(before.department !== undefined && !isNew && { department: before.department }),
      ...(published && { published }),
    });
    if ('failure' in result) throw new Refusal(importStrings.failed(name, failureSentence(result.failure)));
    return result;
  };
  const first = importedWith(isNew ? [] : before.terms);
  const drafts = draftTerms(first.report, before.terms);
  if (!isNew) return { source, imported: first, terms: before.terms, drafts };
  const terms = inOrderOfReport([...explainedTerms(first.report, before.terms), ...drafts], first.report);
  return { source, imported: importedWith(terms), terms, drafts };
}

function reviewFacts(
  { source: name }: Command,
  read: ReadSource,
  report: Report,
  figures: Figure[],
  relations: readonly Pick<RelationsFile, 'names' | 'relations'>[],
): ReviewFacts {
  const names = relations.flatMap((file) => file.names ?? []);
  const { runs, counts } = digitCoverage(report, figures, names);
  const audit = auditReport(
    { report, figures },
    relations.flatMap((file) => file.relations),
  );
  const applied = audit.findings.length;
  return {
    name: basename(name),
    format: read.format,
    pages: read.pages,
    text: read.text,
    digits: {
      bound: counts.bound,
      waived: counts.year + counts.date + counts.numbering + counts.name,
      unbound: runs.filter((run) => run.class === 'unbound').map(({ place, context }) => ({ place, context })),
    },
    audit: {
      relations: applied + audit.notApplied.length,
      applied,
      counts: verdictCatalogue.map(({ id, name: verdict }) => ({ verdict, count: audit.counts[id] })),
      inconsistent: audit.findings
        .filter(({ verdict }) => verdict === 'inconsistent')
        .map(({ id, title, sentence }) => ({ id, title, sentence })),
    },
  };
}

/** What stands between the content as it is now and a site; nothing where all is well. */
function problemLines(folder: string): string[] {
  try {
    parseUnpublished(contentFiles(folder));
    return [];
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    return [importStrings.review.problems(error.problems.length), ...error.problems.map(problemText)];
  }
}

function readExisting(root: string, folder: string): Existing {
  const glossary = readFile(root, 'content/glossary.json', glossaryFileSchema);
  const office = readFile(root, 'content/template.json', templateFileSchema);
  return {
    department: readFile(root, 'content/site.json', siteSchema)?.department,
    terms: glossary?.terms ?? [],
    hasGlossary: glossary !== undefined,
    relations: readFile(root, 'content/relations.json', relationsFileSchema) ?? { relations: [] },
    template: office === undefined ? template : withOffice(template, office),
    report: readFile(root, `${folder}/report.json`, reportSchema),
    figures: readFile(root, `${folder}/figures.json`, figuresFileSchema)?.figures ?? [],
  };
}

function yearFile(folder: string, name: string, value: object): FileToWrite {
  return draftFile(`${folder}/${name}.json`, { $schema: `../../schemas/${name}.schema.json`, ...value });
}

function siteFile(name: string, value: object): FileToWrite {
  return draftFile(`content/${name}.json`, { $schema: `./schemas/${name}.schema.json`, ...value });
}

function draftFile(path: string, value: object): FileToWrite {
  return { path, bytes: `${JSON.stringify(value, null, 2)}\n` };
}

function parseCommand(args: string[]): Command {
  const refuse = (sentence: string) => new Refusal(`${sentence}\n${importStrings.usage}`);
  const options = {
    year: { type: 'string' },
    replace: { type: 'boolean', default: false },
    renamed: { type: 'boolean', default: false },
    'new-site': { type: 'string' },
  } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw refuse(args.at(-1) === '--year' ? importStrings.noYear : importStrings.unknownOption);
  }
  const { year, replace, renamed, 'new-site': newSite } = parsed.values;
  const [source, ...others] = parsed.positionals;
  if (source === undefined) throw refuse(importStrings.noSource);
  if (others.length > 0) throw refuse(importStrings.manySources([source, ...others]));
  if (year === undefined) throw refuse(importStrings.noYear);
  if (!/^(19|20|21)\d{2}$/.test(year)) throw refuse(importStrings.badYear(year));
  return { source, year: Number(year), replace, renamed, newSite };
}

function readBytes(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(importStrings.notRead(name));
  }
}

/** A content file that need not be there; if it is, it has to be sound. */
function readFile<Schema extends z.ZodType>(root: string, path: string, schema: Schema): z.output<Schema> | undefined {
  if (!existsSync(join(root, path))) return undefined;
  const parsed = parseJsonFile(path, readFileSync(join(root, path), 'utf8'));
  if (parsed.problems.length > 0 || !parsed.file) throw new Refusal(parsed.problems.map(problemText).join('\n\n'));
  const checked = checkSchema(schema, parsed.file);
  if ('problems' in checked) throw new Refusal(checked.problems.map(problemText).join('\n\n'));
  return checked.value;
}

/** Character maps and fonts that come with the PDF reader. */
function pdfResources(): { cMaps: string; standardFonts: string } {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` };
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

function isSame(path: string, bytes: Uint8Array | string): boolean {
  return existsSync(path) && readFileSync(path).equals(Buffer.from(bytes));
}

function summary(report: Report): string[] {
  const counts = countReport(report);
  return [
    ...importStrings.counts.map(([key, name]) => importStrings.count(name, counts[key])),
    ...(counts.absences > 0 ? [importStrings.tablesAbsent] : []),
  ];
}
