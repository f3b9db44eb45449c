import type { z } from 'zod';
import type { Content } from '../../report/content.ts';
import { chartsFileSchema } from '../../report/schema/charts.ts';
import { correctionsFileSchema } from '../../report/schema/corrections.ts';
import { decisionsFileSchema } from '../../report/schema/decisions.ts';
import { figuresFileSchema } from '../../report/schema/figures.ts';
import { glossaryFileSchema } from '../../report/schema/glossary.ts';
import { permalinksFileSchema } from '../../report/schema/permalinks.ts';
import { relationsFileSchema } from '../../report/schema/relations.ts';
import { remarksFileSchema } from '../../report/schema/remarks.ts';
import { reportSchema } from '../../report/schema/report.ts';
import { siteSchema } from '../../report/schema/site.ts';
import { thesaurusFileSchema } from '../../report/schema/thesaurus.ts';
import { problemStrings } from '../../words/strings.ts';
import { checkSchema } from './check-schema.ts';
import type { ContentFiles, Loaded, SharedFiles, WholeFiles, YearFiles, YearFolder } from './content-files.ts';
import { parseJsonFile } from './json-file.ts';
import { permalinkProblems } from './ledger/permalink-problems.ts';
import { ContentProblems, type Problem, problemOfFile, type SkippedCheck, sortedProblems } from './problem.ts';
import { says } from './problem-catalogue.ts';
import { decisionsFit } from './references/decisions-fit.ts';
import { figuresArePrintedSo } from './references/figures-are-printed-so.ts';
import { figuresAreQuoted, restatedFiguresExist } from './references/figures-are-quoted.ts';
import { headingsAgree } from './references/headings-agree.ts';
import { homeFiguresExist } from './references/home-figures-exist.ts';
import {
  chartIdsAreUnique,
  figureIdsAreUnique,
  reportIdsAreUnique,
  termIdsAreUnique,
} from './references/ids-are-unique.ts';
import { nearest } from './references/nearest.ts';
import { checkOf, type ReferenceCheck, runChecks } from './references/reference-check.ts';
import {
  chartFiguresExist,
  chartPlacesExist,
  chartUnitsAgree,
  derivedFiguresStandOnce,
  markedWordsExist,
  relatedTermsExist,
  remarksAreQuoted,
  sectionTermsExist,
} from './references/references-exist.ts';
import {
  relationFiguresExist,
  relationFiguresStandOnce,
  templateFiguresAreSpelt,
  templateFiguresStandOnce,
} from './references/relation-figures-exist.ts';
import { relationPlacesExist, relationsAreRooted, templateIsRooted } from './references/relations-are-rooted.ts';
import { schemasAreNamed } from './references/schemas-are-named.ts';
import { sourceIsKept } from './references/source-is-kept.ts';
import { exceptionsAreOfWords, thesaurusAgreesWithReport } from './references/thesaurus-agrees-with-report.ts';
import { thesaurusTargetsExist } from './references/thesaurus-targets-exist.ts';
import {
  wordsAreNoAliases,
  wordsAreNoTitles,
  wordsAreNotOfficial,
  wordsStandOnce,
} from './references/thesaurus-words-are-new.ts';
import { yearsAreOfFolders } from './references/years-are-of-folders.ts';

const titles = problemStrings.referenceChecks;

/** A word leads to terms and to places of any year, so it can be judged only where all of them are known. */
const thesaurusAndReports = { shared: ['thesaurus', 'glossary'], year: ['report'], everyYear: true } as const;

/** What content files must say of each other: the one list to add a check to, with the files it reads. */
const referenceChecks: readonly ReferenceCheck[] = [
  checkOf(titles.schemas, {}, schemasAreNamed),
  checkOf(titles.termIds, { shared: ['glossary'] }, termIdsAreUnique),
  checkOf(titles.reportIds, { year: ['report'] }, reportIdsAreUnique),
  checkOf(titles.figureIds, { year: ['figures'] }, figureIdsAreUnique),
  checkOf(titles.chartIds, { year: ['charts'] }, chartIdsAreUnique),
  checkOf(titles.years, { year: ['report'] }, yearsAreOfFolders),
  checkOf(titles.source, { year: ['report', 'source'] }, sourceIsKept),
  checkOf(titles.headings, { year: ['report'] }, headingsAgree),
  checkOf(titles.decisions, { year: ['report', 'source', 'decisions'] }, decisionsFit),
  checkOf(titles.figures, { year: ['report', 'figures'] }, figuresAreQuoted),
  checkOf(titles.printed, { year: ['report', 'figures'] }, figuresArePrintedSo),
  checkOf(titles.restated, { year: ['figures'] }, restatedFiguresExist),
  checkOf(titles.terms, { shared: ['glossary'] }, relatedTermsExist),
  checkOf(titles.sectionTerms, { shared: ['glossary'], year: ['report'] }, sectionTermsExist),
  checkOf(titles.marks, { year: ['report'] }, markedWordsExist),
  checkOf(titles.remarks, { year: ['report', 'remarks'] }, remarksAreQuoted),
  checkOf(titles.chartPlaces, { year: ['report', 'charts'] }, chartPlacesExist),
  checkOf(titles.chartFigures, { year: ['figures', 'charts'] }, chartFiguresExist),
  checkOf(titles.chartUnits, { year: ['figures', 'charts'] }, chartUnitsAgree),
  checkOf(titles.chartTwice, { year: ['charts'] }, derivedFiguresStandOnce),
  checkOf(titles.home, { shared: ['site'], year: ['figures'], everyYear: true }, homeFiguresExist),
  checkOf(titles.relationIds, { shared: ['relations'] }, templateIsRooted),
  checkOf(titles.yearRelationIds, { shared: ['relations'], year: ['relations'] }, relationsAreRooted),
  checkOf(titles.relationPlaces, { year: ['report', 'relations'] }, relationPlacesExist),
  checkOf(titles.templateTwice, { shared: ['relations'] }, templateFiguresStandOnce),
  checkOf(titles.yearTwice, { year: ['relations'] }, relationFiguresStandOnce),
  checkOf(titles.relationFigures, { year: ['figures', 'relations'] }, relationFiguresExist),
  checkOf(
    titles.relationTemplate,
    { shared: ['relations'], year: ['figures'], everyYear: true },
    templateFiguresAreSpelt,
  ),
  checkOf(titles.thesaurusTargets, thesaurusAndReports, thesaurusTargetsExist),
  checkOf(titles.thesaurusRepeated, { shared: ['thesaurus'] }, wordsStandOnce),
  checkOf(titles.thesaurusOfficial, { shared: ['thesaurus'] }, wordsAreNotOfficial),
  checkOf(titles.thesaurusAliases, { shared: ['thesaurus', 'glossary'] }, wordsAreNoAliases),
  checkOf(titles.thesaurusTitles, thesaurusAndReports, wordsAreNoTitles),
  checkOf(titles.thesaurusExceptions, { shared: ['thesaurus'] }, exceptionsAreOfWords),
  checkOf(titles.thesaurusReport, thesaurusAndReports, thesaurusAgreesWithReport),
];

const ledgerPath = 'content/permalinks.json';

/** Stand for files that only exist once there is something to keep in them. */
const nothingPublished = '{ "opened": "1970-01-01", "entries": [] }';
const noDecisions = '{ "decisions": [] }';
const noCorrections = '{ "corrections": [] }';

/**
 * Turns the files below content/ into checked content.
 * @param files text of each file by its path, e.g. content/reports/2019/report.json
 * @throws ContentProblems with all that is wrong in any file, or else all in which the files depart from what has been
 *   published
 */
export function parseContent(files: ReadonlyMap<string, string>): Content {
  const { content, loaded } = parseUnpublished(files);
  const problems = files.has(ledgerPath)
    ? permalinkProblems(content, loaded)
    : [problemOfFile(ledgerPath, says('ledgerMissing'))];
  if (problems.length > 0) throw new ContentProblems(sortedProblems(problems));
  return content;
}

/**
 * The same, but not yet compared with what has been published: for the commands that write down the difference.
 * @throws ContentProblems
 */
export function parseUnpublished(files: ReadonlyMap<string, string>): { content: Content; loaded: WholeFiles } {
  const { loaded, problems } = loadFiles(files);
  const checked = runChecks(referenceChecks, loaded);
  const all = sortedProblems([...problems, ...checked.problems]);
  const whole = wholeFiles(loaded);
  if (all.length > 0 || whole === undefined) throw new ContentProblems(all, checked.skipped);
  return { content: contentOf(whole), loaded: whole };
}

/** All that is wrong with the files, sorted, and the checks that had to be left out; the content where nothing is wrong. */
export function inspectContent(files: ReadonlyMap<string, string>): {
  content?: Content;
  problems: Problem[];
  skipped: SkippedCheck[];
} {
  try {
    return { content: parseContent(files), problems: [], skipped: [] };
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    return { problems: error.problems, skipped: error.skipped };
  }
}

function wholeFiles({ site, glossary, thesaurus, relations, permalinks, years }: ContentFiles): WholeFiles | undefined {
  const whole = years.filter(isWhole);
  if (!site || !glossary || !thesaurus || !relations || !permalinks || whole.length < years.length) return undefined;
  return { site, glossary, thesaurus, relations, permalinks, years: whole };
}

function contentOf({ site, glossary, thesaurus, relations, permalinks, years }: WholeFiles): Content {
  return {
    site: site.value,
    terms: glossary.value.terms,
    permalinks: permalinks.value,
    thesaurus: thesaurus.value.entries,
    years: years
      .map((year) => ({
        report: year.report.value,
        figures: year.figures.value.figures,
        charts: year.charts.value.charts,
        ...(year.charts.value.notDrawn && { notDrawn: year.charts.value.notDrawn }),
        remarks: year.remarks.value.remarks,
        relations: [...relations.value.relations, ...year.relations.value.relations],
        names: [...(relations.value.names ?? []), ...(year.relations.value.names ?? [])],
        corrections: year.corrections.value.corrections,
      }))
      .toSorted((a, b) => b.report.year - a.report.year)
      .map((year, index, newestFirst) => ({ ...year, earlier: newestFirst.slice(index + 1) })),
  };
}

function isWhole(year: YearFolder): year is YearFolder & YearFiles {
  const { report, figures, charts, remarks, relations, decisions, corrections, source } = year;
  return [report, figures, charts, remarks, relations, decisions, corrections, source].every(
    (file) => file !== undefined,
  );
}

/** Reads every file; what is not sound by itself is told and left out. */
function loadFiles(files: ReadonlyMap<string, string>): { loaded: ContentFiles; problems: Problem[] } {
  const problems: Problem[] = [];
  const missing = (path: string) => {
    problems.push(problemOfFile(path, says('missingFile', similarFile(path, files))));
    return undefined;
  };
  const load = <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    ifAbsent?: string,
  ): Loaded<z.output<Schema>> | undefined => {
    const text = files.get(path) ?? ifAbsent;
    if (text === undefined) return missing(path);
    const { file, problems: found } = parseJsonFile(path, text);
    problems.push(...found);
    if (file === undefined) return undefined;
    const checked = checkSchema(schema, file);
    if ('value' in checked) return { file, value: checked.value };
    problems.push(...checked.problems);
    return undefined;
  };

  const shared: { [Kind in keyof SharedFiles]: SharedFiles[Kind] | undefined } = {
    site: load('content/site.json', siteSchema),
    glossary: load('content/glossary.json', glossaryFileSchema),
    thesaurus: load('content/thesaurus.json', thesaurusFileSchema),
    relations: load('content/relations.json', relationsFileSchema),
    permalinks: load(ledgerPath, permalinksFileSchema, nothingPublished),
  };
  const years = yearFolders(files).map((folder): YearFolder => {
    return {
      folder,
      report: load(`${folder}/report.json`, reportSchema),
      figures: load(`${folder}/figures.json`, figuresFileSchema),
      charts: load(`${folder}/charts.json`, chartsFileSchema),
      remarks: load(`${folder}/remarks.json`, remarksFileSchema),
      relations: load(`${folder}/relations.json`, relationsFileSchema),
      decisions: load(`${folder}/decisions.json`, decisionsFileSchema, noDecisions),
      corrections: load(`${folder}/corrections.json`, correctionsFileSchema, noCorrections),
      source: files.get(`${folder}/source.txt`) ?? missing(`${folder}/source.txt`),
    };
  });
  if (years.length === 0) problems.push(problemOfFile('content/reports', says('noReport')));
  return { loaded: { ...shared, years }, problems };
}

/** A file beside a missing one that may be it under another name, such as a browser's `figures (1).json`. */
function similarFile(path: string, files: ReadonlyMap<string, string>): string | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const known =
    /^(site|glossary|thesaurus|relations|report|figures|charts|remarks|decisions|permalinks|corrections)\.json$/;
  const beside = [...files.keys()]
    .filter((other) => other.startsWith(folder))
    .map((other) => other.slice(folder.length))
    .filter((name) => !name.includes('/') && !known.test(name) && name !== 'source.txt');
  return nearest(path.slice(folder.length), beside)[0];
}

function yearFolders(files: ReadonlyMap<string, string>): string[] {
  const folders = [...files.keys()].map((path) => /^content\/reports\/\d{4}(?=\/)/.exec(path)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}
