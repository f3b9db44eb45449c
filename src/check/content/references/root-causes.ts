import { idAt, isWords } from '../../../history/permalinks/published.ts';
import { termAddress, yearOf } from '../../../report/addresses.ts';
import { chartAt } from '../../../report/ids.ts';
import { problemStrings } from '../../../words/strings.ts';
import { type ContentFiles, placedNodes } from '../content-files.ts';
import type { JsonFile, JsonPath } from '../json-file.ts';
import type { Problem } from '../problem.ts';
import { says } from '../problem-catalogue.ts';
import { nearest } from './nearest.ts';

type Lacking = Problem & Required<Pick<Problem, 'lacks'>>;
type Kind = Lacking['lacks']['kind'];

/** Where ids of a kind are given, each with its place, and which of them were published. */
interface Givers {
  file: JsonFile;
  list: JsonPath;
  /** Of the report; none for what all years share. */
  year?: number;
  given: ReadonlyMap<string, JsonPath>;
  published: ReadonlySet<string>;
}

/**
 * The problems without those that go away with another: of a quote and the paragraph that no longer says what is printed,
 * only the paragraph is told. An id that is named but not there is told once: where it was published, at the place that
 * it was taken from, since that is what is to be mended; else where it is named first.
 */
export function rootCauses(problems: readonly Problem[], files: ContentFiles): Problem[] {
  const nameOf = (file: string, what: string) => `${yearOfFile(file)} ${what}`;
  const causes = new Set(problems.flatMap(({ file, causes }) => (causes === undefined ? [] : nameOf(file, causes))));
  return lackingOnce(
    problems.filter(({ file, follows }) => follows === undefined || !causes.has(nameOf(file, follows))),
    files,
  );
}

function lackingOnce(problems: readonly Problem[], files: ContentFiles): Problem[] {
  const lacking = problems
    .filter((problem): problem is Lacking => problem.lacks !== undefined)
    .map((problem) => ({ problem, givers: formerGivers(problem, files) }));
  const groups = Map.groupBy(lacking, ({ problem: { file, lacks }, givers }) =>
    [givers === undefined ? yearOfFile(file) : givers.year, lacks.kind, lacks.id].join(' '),
  );
  const told = [...groups.values()].map((same) => {
    const [{ problem, givers }] = same as [(typeof same)[number]];
    if (givers !== undefined)
      return goneFrom(
        givers,
        problem.lacks,
        same.map((one) => one.problem),
      );
    if (same.length === 1) return problem;
    return { ...problem, message: problemStrings.alsoNamed(problem.message, same.length - 1) };
  });
  return [...problems.filter(({ lacks }) => lacks === undefined), ...told];
}

/** Where an id was published that is no longer given there. */
function formerGivers({ file, lacks: { kind, id } }: Lacking, files: ContentFiles): Givers | undefined {
  return giversOf(kind, yearOfFile(file), files).find(({ published }) => published.has(id));
}

/**
 * An id that was published and is given no more, told at the place that it was taken from.
 * @param uses where it is named all the same
 */
export function goneFrom(
  { file, list, given, published }: Givers,
  { kind, id }: { kind: Kind; id: string },
  uses: readonly Problem[] = [],
): Problem {
  // An id that was never published and is like the lost one is the lost one under another name.
  const fresh = [...given.keys()].filter((other) => !published.has(other));
  const [renamed] = nearest(id, fresh);
  const words = says('publishedIdGone', problemStrings.kinds[kind], id, uses, renamed, file.path);
  return file.problemAt(given.get(renamed ?? '') ?? list, words);
}

/** Where ids of a kind are given. @param year of the file that names an id; every year where it is of none */
export function giversOf(
  kind: Kind,
  year: number | undefined,
  { permalinks, glossary, years }: ContentFiles,
): Givers[] {
  const standing = (permalinks?.value.entries ?? []).filter(({ moved, withdrawn }) => !moved && !withdrawn);
  if (kind === 'term' && glossary !== undefined) {
    const given = glossary.value.terms.map(({ id }, index) => [id, ['terms', index, 'id']] as const);
    const known = standing.filter((entry) => entry.kind === 'term').map(({ address }) => address);
    const published = known.map((address) => address.slice(termAddress().length, -1));
    return [{ file: glossary.file, list: ['terms'], given: new Map(given), published: new Set(published) }];
  }
  return years.flatMap(({ report, figures, charts }): Givers[] => {
    if (report === undefined || (year !== undefined && report.value.year !== year)) return [];
    const ofYear = standing.filter(({ address }) => yearOf(address) === report.value.year);
    if (kind === 'figure' && figures !== undefined) {
      const given = figures.value.figures.map(({ id }, index) => [id, ['figures', index, 'id']] as const);
      const published = ofYear.filter((entry) => entry.kind === 'figure').map(({ address }) => idAt(address));
      return [
        {
          file: figures.file,
          list: ['figures'],
          year: report.value.year,
          given: new Map(given),
          published: new Set(published),
        },
      ];
    }
    if (kind === 'chart' && charts !== undefined) {
      const given = charts.value.charts.map(({ id }, index) => [id, ['charts', index, 'id']] as const);
      const published = ofYear.flatMap(({ address, kind }) => (kind === 'chart-list' ? chartAt(idAt(address)) : []));
      return [
        {
          file: charts.file,
          list: ['charts'],
          year: report.value.year,
          given: new Map(given),
          published: new Set(published),
        },
      ];
    }
    if (kind !== 'block') return [];
    const given = placedNodes(report.value).map(({ node, path }) => [node.id, [...path, 'id']] as const);
    const published = ofYear.filter((entry) => isWords(entry.kind)).map(({ address }) => idAt(address));
    return [
      {
        file: report.file,
        list: ['parts'],
        year: report.value.year,
        given: new Map(given),
        published: new Set(published),
      },
    ];
  });
}

function yearOfFile(file: string): number | undefined {
  const year = /^content\/reports\/(\d{4})\//.exec(file)?.[1];
  return year === undefined ? undefined : Number(year);
}
