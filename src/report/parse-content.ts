import type { z } from 'zod';
import { permalinkProblems } from '../permalinks/permalink-problems.ts';
import { problemStrings } from '../strings.ts';
import { checkSchema } from './check-schema.ts';
import type { Content } from './content.ts';
import type { ContentFiles, Loaded, YearFiles } from './content-files.ts';
import { parseJsonFile } from './json-file.ts';
import { ContentProblems, type Problem } from './problem.ts';
import { figuresAreQuoted } from './references/figures-are-quoted.ts';
import { idsAreUnique } from './references/ids-are-unique.ts';
import { referencesExist } from './references/references-exist.ts';
import { relationsAreRooted } from './references/relations-are-rooted.ts';
import { sourceIsKept } from './references/source-is-kept.ts';
import { thesaurusIsSound } from './references/thesaurus-is-sound.ts';
import { chartsFileSchema } from './schema/charts.ts';
import { correctionsFileSchema } from './schema/corrections.ts';
import { figuresFileSchema } from './schema/figures.ts';
import { glossaryFileSchema } from './schema/glossary.ts';
import { permalinksFileSchema } from './schema/permalinks.ts';
import { relationsFileSchema } from './schema/relations.ts';
import { remarksFileSchema } from './schema/remarks.ts';
import { reportSchema } from './schema/report.ts';
import { siteSchema } from './schema/site.ts';
import { thesaurusFileSchema } from './schema/thesaurus.ts';

/** Stand for files that only exist once there is something to keep in them. */
const nothingPublished = '{ "opened": "1970-01-01", "entries": [] }';
const noCorrections = '{ "corrections": [] }';

const referenceChecks = [
  idsAreUnique,
  sourceIsKept,
  figuresAreQuoted,
  referencesExist,
  relationsAreRooted,
  thesaurusIsSound,
];

/**
 * Turns the files below content/ into checked content.
 * @param files text of each file by its path, e.g. content/reports/2019/report.json
 * @throws ContentProblems with all problems of syntax and shape, or else all that the files say wrongly of each other,
 *   or else all in which they depart from what has been published
 */
export function parseContent(files: ReadonlyMap<string, string>): Content {
  const { content, loaded } = parseUnpublished(files);
  const problems = permalinkProblems(content, loaded);
  if (problems.length > 0) throw new ContentProblems(problems);
  return content;
}

/**
 * The same, but not yet compared with what has been published: for the commands that write down the difference.
 * @throws ContentProblems
 */
export function parseUnpublished(files: ReadonlyMap<string, string>): { content: Content; loaded: ContentFiles } {
  const loaded = loadFiles(files);
  const problems = referenceChecks.flatMap((check) => check(loaded));
  if (problems.length > 0) throw new ContentProblems(problems);
  const content: Content = {
    site: loaded.site.value,
    terms: loaded.glossary.value.terms,
    permalinks: loaded.permalinks.value,
    thesaurus: loaded.thesaurus.value.entries,
    years: loaded.years
      .map(({ report, figures, charts, remarks, relations, corrections }) => ({
        report: report.value,
        figures: figures.value.figures,
        charts: charts.value.charts,
        ...(charts.value.notDrawn && { notDrawn: charts.value.notDrawn }),
        remarks: remarks.value.remarks,
        relations: [...loaded.relations.value.relations, ...relations.value.relations],
        names: [...(loaded.relations.value.names ?? []), ...(relations.value.names ?? [])],
        corrections: corrections.value.corrections,
      }))
      .toSorted((a, b) => b.report.year - a.report.year)
      .map((year, index, newestFirst) => ({ ...year, earlier: newestFirst.slice(index + 1) })),
  };
  return { content, loaded };
}

function loadFiles(files: ReadonlyMap<string, string>): ContentFiles {
  const problems: Problem[] = [];
  const load = <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    ifAbsent?: string,
  ): Loaded<z.output<Schema>> | undefined => {
    const text = files.get(path) ?? ifAbsent;
    if (text === undefined) {
      const [message, hint] = problemStrings.missingFile;
      problems.push({ file: path, line: 1, column: 1, message, hint });
      return undefined;
    }
    const parsed = parseJsonFile(path, text);
    if ('problems' in parsed) {
      problems.push(...parsed.problems);
      return undefined;
    }
    const checked = checkSchema(schema, parsed.file);
    if ('problems' in checked) {
      problems.push(...checked.problems);
      return undefined;
    }
    return { file: parsed.file, value: checked.value };
  };

  const site = load('content/site.json', siteSchema);
  const glossary = load('content/glossary.json', glossaryFileSchema);
  const thesaurus = load('content/thesaurus.json', thesaurusFileSchema);
  const relations = load('content/relations.json', relationsFileSchema);
  const permalinks = load('content/permalinks.json', permalinksFileSchema, nothingPublished);
  const years = yearFolders(files).map((folder): YearFiles | undefined => {
    const report = load(`${folder}/report.json`, reportSchema);
    const figures = load(`${folder}/figures.json`, figuresFileSchema);
    const charts = load(`${folder}/charts.json`, chartsFileSchema);
    const remarks = load(`${folder}/remarks.json`, remarksFileSchema);
    const own = load(`${folder}/relations.json`, relationsFileSchema);
    const corrections = load(`${folder}/corrections.json`, correctionsFileSchema, noCorrections);
    const source = files.get(`${folder}/source.txt`);
    if (source === undefined) {
      const [message, hint] = problemStrings.missingFile;
      problems.push({ file: `${folder}/source.txt`, line: 1, column: 1, message, hint });
    }
    return report && figures && charts && remarks && own && corrections && source !== undefined
      ? { report, figures, charts, remarks, relations: own, corrections, source }
      : undefined;
  });
  if (years.length === 0) {
    const [message, hint] = problemStrings.noReport;
    problems.push({ file: 'content/reports', line: 1, column: 1, message, hint });
  }
  if (problems.length > 0 || !site || !glossary || !thesaurus || !relations || !permalinks) {
    throw new ContentProblems(problems);
  }
  return { site, glossary, thesaurus, relations, permalinks, years: years.filter((year) => year !== undefined) };
}

function yearFolders(files: ReadonlyMap<string, string>): string[] {
  const folders = [...files.keys()].map((path) => /^content\/reports\/\d{4}(?=\/)/.exec(path)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}
