import type { z } from 'zod';
import { type AuditOf, type PreparedContent, prepareYears } from '../../audit/prepared-year.ts';
import { templateRelations } from '../../audit/relations.ts';
import { frontMatter } from '../../report/front-matter.ts';
import { template, withOffice } from '../../template/template.ts';
import { checkSchema } from './check-schema.ts';
import type { ContentFiles, SharedFiles, Sound, WholeFiles, YearFiles, YearFolder } from './content-files.ts';
import { type ContentKind, contentKinds, originalFolder, sharedKinds, sharedPath, yearKinds } from './content-kinds.ts';
import { ContentProblems } from './content-problems.ts';
import type { FileText } from './file-text.ts';
import { fittingWords } from './fitting-words.ts';
import { fileWithPlaces, parseJsonFile } from './json-file.ts';
import { futureDates } from './ledger/future-dates.ts';
import { permalinkProblems } from './ledger/permalink-problems.ts';
import { type Problem, problemOfFile, type SkippedCheck, sortedProblems } from './problem.ts';
import { says } from './problem-catalogue.ts';
import { nearest } from './references/nearest.ts';
import { runChecks } from './references/reference-check.ts';
import { referenceChecks } from './references/reference-checks.ts';
import { rootCauses } from './references/root-causes.ts';
import type { Remembered } from './remembered.ts';
import { schemaPath } from './schema-files.ts';
import { placesIn } from './text-places.ts';
import { isLeftByImport, unreadFiles } from './unread-files.ts';
import { unseenCharacters, unseenFirst } from './unseen-characters.ts';

const ledgerPath = sharedPath('permalinks');

/**
 * Turns the files below content/ into checked content.
 * @param files each file by its path, e.g. content/reports/2019/report.json
 * @param today YYYY-MM-DD, where it is asked whether dates have come
 * @param remembered asked for what came of the same content before
 * @throws ContentProblems with all that is wrong in any file, or else all in which the files depart from what has been
 *   published
 */
export function parseContent(
  files: ReadonlyMap<string, FileText>,
  today?: string,
  remembered?: Remembered,
): PreparedContent {
  const { content, loaded } = parseUnpublished(files, remembered);
  const problems = files.has(ledgerPath)
    ? permalinkProblems(content, loaded)
    : [problemOfFile(ledgerPath, says('ledgerMissing'))];
  problems.push(...provisionalFigures(loaded));
  if (today !== undefined) problems.push(...futureDates(loaded, today));
  if (problems.length > 0) throw new ContentProblems(sortedProblems(problems));
  return content;
}

/** Figures whose id nobody has given yet: published, it could never be changed. */
function provisionalFigures({ years }: WholeFiles): Problem[] {
  return years.flatMap(({ figures: { file, value } }) =>
    value.figures.flatMap(({ id, provisional }, index) =>
      provisional ? [file.problemAt(['figures', index, 'provisional'], says('provisional', id))] : [],
    ),
  );
}

/**
 * The same, but not yet compared with what has been published: for the commands that write down the difference.
 * @throws ContentProblems
 */
export function parseUnpublished(
  files: ReadonlyMap<string, FileText>,
  { auditOf, keep }: Remembered = {},
): {
  content: PreparedContent;
  loaded: WholeFiles;
} {
  const { loaded, problems } = loadFiles(files, keep);
  const checked = runChecks(referenceChecks, loaded);
  const all = sortedProblems(unseenFirst([...problems, ...rootCauses(checked.problems, loaded)], files));
  const whole = wholeFiles(loaded);
  if (all.length > 0 || whole === undefined) throw new ContentProblems(all, checked.skipped);
  return { content: contentOf(whole, auditOf), loaded: whole };
}

/** What the files say where each is sound by itself, whatever does not hold between them; undefined where one is not. */
export function unjudgedContent(files: ReadonlyMap<string, FileText>): PreparedContent | undefined {
  const whole = wholeFiles(loadFiles(files).loaded);
  return whole && contentOf(whole, undefined);
}

/** All that is wrong with the files, sorted, and the checks that had to be left out; the content where nothing is wrong. */
export function inspectContent(
  files: ReadonlyMap<string, FileText>,
  today?: string,
  remembered?: Remembered,
): {
  content?: PreparedContent;
  problems: Problem[];
  skipped: SkippedCheck[];
} {
  try {
    return { content: parseContent(files, today, remembered), problems: [], skipped: [] };
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    return { problems: error.problems, skipped: error.skipped };
  }
}

function wholeFiles(files: ContentFiles): WholeFiles | undefined {
  return isWhole(files, sharedKinds) && files.years.every((year) => isWhole(year, yearKinds))
    ? (files as WholeFiles)
    : undefined;
}

function contentOf(files: WholeFiles, auditOf: AuditOf | undefined): PreparedContent {
  const { site, glossary, thesaurus, relations, template: office, permalinks, redactions, years } = files;
  return {
    site: site.value,
    terms: glossary.value.terms,
    template: withOffice(template, office.value),
    permalinks: permalinks.value,
    redactions: redactions.value.redactions,
    thesaurus: [...fittingWords(template.thesaurus, { thesaurus, glossary, years }), ...thesaurus.value.entries],
    years: prepareYears(
      years.map((year) => ({
        report: year.report.value,
        original: year.originals.has(year.report.value.source.published?.name ?? '')
          ? year.report.value.source.published
          : undefined,
        tablesOriginal: year.originals.has(year.tables.value.published?.name ?? '')
          ? year.tables.value.published
          : undefined,
        figures: year.figures.value.figures,
        tables: year.tables.value.tables,
        charts: year.charts.value.charts,
        notDrawn: year.charts.value.notDrawn,
        remarks: year.remarks.value.remarks,
        relations: [...templateRelations, ...relations.value.relations, ...year.relations.value.relations],
        names: [...(relations.value.names ?? []), ...(year.relations.value.names ?? [])],
        headlines: { ...relations.value.headlines, ...year.relations.value.headlines },
        front: frontMatter(year.report.value, year.source),
        corrections: year.corrections.value.corrections,
      })),
      auditOf,
    ),
  };
}

function isWhole(files: Sound<object>, kinds: object): boolean {
  return Object.keys(kinds).every((kind) => files[kind as keyof typeof files] !== undefined);
}

/** Reads every file; what is not sound by itself is told and left out. */
function loadFiles(
  files: ReadonlyMap<string, FileText>,
  keep: Remembered['keep'] = (_, make) => make(),
): { loaded: ContentFiles; problems: Problem[] } {
  const problems: Problem[] = [];
  const load = (folder: string, { name, schema, ifAbsent }: ContentKind) => {
    const path = `${folder}/${name}`;
    const text = files.get(path) ?? ifAbsent;
    if (typeof text === 'object' && 'words' in text) {
      problems.push(problemOfFile(path, text.words));
      return undefined;
    }
    if (typeof text !== 'string') {
      problems.push(problemOfFile(path, says('missingFile', similarFile(path, files))));
      return undefined;
    }
    if (text.includes('\ufffd')) {
      problems.push({ file: path, ...placesIn(text)(text.indexOf('\ufffd')), ...says('lostCharacters', path) });
      return undefined;
    }
    if (schema === undefined) return text;
    const alone = keep([path, text], () => readAlone(path, text, schema));
    problems.push(...alone.problems);
    return alone.value === undefined ? undefined : { file: fileWithPlaces(path, text), value: alone.value };
  };
  const loadAll = (folder: string, kinds: Record<string, ContentKind>) =>
    Object.fromEntries(Object.entries(kinds).map(([kind, of]) => [kind, load(folder, of)]));

  const shared = loadAll('content', sharedKinds) as Sound<SharedFiles>;
  const years = yearFolders(files).map((folder) => ({
    folder,
    originals: originalsIn(folder, files),
    ...(loadAll(folder, yearKinds) as Sound<YearFiles>),
  }));
  const unread = unreadFiles(files.keys());
  problems.push(...unread);
  // A year that an import moved away is not told as none at all.
  const isInterrupted = unread.some(({ file }) => isLeftByImport(file));
  if (years.length === 0 && !isInterrupted) problems.push(problemOfFile('content/reports', says('noReport')));
  return { loaded: { ...shared, years }, problems };
}

/** What a file says, where it is sound by itself, and what is wrong with it, whatever others say. */
function readAlone(path: string, text: string, schema: z.ZodType): { problems: Problem[]; value?: unknown } {
  const { file, problems } = parseJsonFile(path, text);
  if (file === undefined) return { problems };
  problems.push(...unseenCharacters(file));
  const checked = checkSchema(schema, file);
  if ('problems' in checked) return { problems: [...problems, ...checked.problems] };
  const { $schema: named } = checked.value as { $schema?: string };
  if (named !== undefined && named !== schemaPath(path)) {
    problems.push(file.problemAt(['$schema'], says('schemaPath', schemaPath(path))));
  }
  return { problems, value: checked.value };
}

/** A file beside a missing one that may be it under another name, such as a browser's `figures (1).json`. */
function similarFile(path: string, files: ReadonlyMap<string, FileText>): string | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const known = new Set<string>(contentKinds.map(({ name }) => name));
  const beside = [...files.keys()]
    .filter((other) => other.startsWith(folder))
    .map((other) => other.slice(folder.length))
    .filter((name) => !name.includes('/') && !known.has(name));
  return nearest(path.slice(folder.length), beside)[0];
}

function originalsIn(folder: string, files: ReadonlyMap<string, FileText>): YearFolder['originals'] {
  const inside = `${folder}/${originalFolder}/`;
  return new Map(
    [...files].flatMap(([path, text]) =>
      path.startsWith(inside) && path !== inside
        ? [[path.slice(inside.length), typeof text === 'object' && 'sha256' in text ? text.sha256 : undefined]]
        : [],
    ),
  );
}

function yearFolders(files: ReadonlyMap<string, FileText>): string[] {
  const folders = [...files.keys()].map((path) => /^content\/reports\/\d{4}(?=\/.)/.exec(path)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}
