import { citableWorks } from '../../derive/cite/citable-places.ts';
import { takenTables } from '../../derive/data/table-files.ts';
import { partSlug } from '../../report/addresses.ts';
import { partOfTable } from '../../report/tables.ts';
import { comparedCharts } from './compare-page.ts';
import type { PreparedSite } from './prepared-site.ts';

/** The parameters of an address, as Astro reads them from it. */
export type Params = Record<string, string | undefined>;

/** How files end that can themselves say where they went, or why: the data and the picture of a chart. */
const redirectedEndings = ['csv', 'svg'] as const;
export type RedirectedEnding = (typeof redirectedEndings)[number];

/** Which pages there are of each kind, as Astro's getStaticPaths wants them: the parameters of their addresses. */
export const staticPaths = {
  /** One a year. */
  years: ({ content }: PreparedSite) => content.years.map(({ report }) => ({ params: { year: String(report.year) } })),
  parts: ({ content }: PreparedSite) =>
    content.years.flatMap(({ report }) =>
      report.parts.map(({ number }) => ({ params: { year: String(report.year), part: partSlug(number) } })),
    ),
  /** Of the accounts, those whose cells are here. */
  tables: ({ content }: PreparedSite) =>
    content.years.flatMap((year) =>
      takenTables(year).map((table) => ({
        params: {
          year: String(year.report.year),
          part: partSlug(partOfTable(table, year.report)),
          table: table.id,
        },
      })),
    ),
  tableFiles: ({ content }: PreparedSite) =>
    content.years.flatMap((year) =>
      takenTables(year).map(({ id }) => ({ params: { year: String(year.report.year), table: id } })),
    ),
  revisions: ({ revisions }: PreparedSite) =>
    [...revisions].flatMap(([year, past]) =>
      past.map((_, index) => ({ params: { year: String(year), revision: String(past.length - index) } })),
    ),
  /** Those that are not today's. */
  pastRevisions: (site: PreparedSite) =>
    [...site.revisions].flatMap(([year, past]) =>
      past.slice(1).map((_, index) => ({ params: { year: String(year), revision: String(past.length - 1 - index) } })),
    ),
  revisionParts: ({ revisions }: PreparedSite) =>
    [...revisions].flatMap(([year, past]) =>
      past.flatMap(({ report }, index) =>
        report.parts.map(({ number }) => ({
          params: { year: String(year), revision: String(past.length - index), part: partSlug(number) },
        })),
      ),
    ),
  revisionTables: ({ revisions }: PreparedSite) =>
    [...revisions].flatMap(([year, past]) =>
      past.flatMap((then, index) =>
        takenTables(then).map((table) => ({
          params: {
            year: String(year),
            revision: String(past.length - index),
            part: partSlug(partOfTable(table, then.report)),
            table: table.id,
          },
        })),
      ),
    ),
  /** Charts of each year. */
  charts: ({ content }: PreparedSite) =>
    content.years.flatMap(({ report, charts }) =>
      charts.map(({ id }) => ({ params: { year: String(report.year), chart: id } })),
    ),
  /** Every report and part that has files for reference managers. */
  works: ({ content }: PreparedSite) =>
    content.years.flatMap((year) =>
      [...citableWorks(year).keys()].map((work) => ({ params: { year: String(year.report.year), work } })),
    ),
  subjects: ({ subjects }: PreparedSite) => [...subjects.keys()].map((code) => ({ params: { code } })),
  terms: ({ content }: PreparedSite) => content.terms.map(({ id }) => ({ params: { term: id } })),
  /** The years side by side: there only with several. */
  comparison: ({ content }: PreparedSite) => (content.years.length > 1 ? [{ params: { page: undefined } }] : []),
  comparisonFile: ({ content }: PreparedSite) => (content.years.length > 1 ? [{ params: { file: 'figures' } }] : []),
  comparedCharts: ({ content }: PreparedSite) => comparedCharts(content).map(({ id }) => ({ params: { concept: id } })),
  /**
   * Pages that were published and are no more. For a file that cannot say so itself, a Word document, stands a page in a
   * folder of its name: every server leads its address there.
   */
  redirects: ({ redirects }: PreparedSite) =>
    redirects.pages.flatMap(({ page }) =>
      redirectedEndings.some((ending) => page.endsWith(`.${ending}`))
        ? []
        : [{ params: { redirect: page.replace(/^\/|\/$/g, '') } }],
    ),
  /** Data files that were published and are no more. */
  redirectedFiles: ({ redirects }: PreparedSite, ending: RedirectedEnding) =>
    redirects.pages.flatMap(({ page }) =>
      page.endsWith(`.${ending}`) ? [{ params: { redirect: page.slice(1, -`.${ending}`.length) } }] : [],
    ),
  shareImages: ({ shareImages }: PreparedSite) =>
    [...shareImages.values()].map(({ name }) => ({ params: { image: name } })),
};
