import type { PreparedYear } from '../../audit/prepared-year.ts';
import { reportAddress } from '../../report/addresses.ts';
import { partTitle } from '../../report/outline.ts';
import { yearAt } from '../../report/year-at.ts';
import { layoutStrings, partStrings, yearStrings } from '../../words/strings.ts';
import { generatedPart } from '../generate/generated-pages.ts';
import { partCitation } from './cited-work.ts';
import type { MdxContext } from './mdx-context.ts';
import { type PartView, partViews } from './outline-view.ts';
import { type Frame, yearFrame } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import type { Params } from './static-paths.ts';
import { type TableLink, tableLinks } from './tables/table-links.ts';

export interface PartPage {
  frame: Frame;
  /** Its generated page, and what the page's components need. */
  mdx: string;
  context: MdxContext;
  part: PartView;
  /** Its sections, in reach while one reads; none where it has only one. */
  strip: { year: number; part: string; sections: StripSection[] } | undefined;
  /** Tables of the accounts that stand below it. */
  tables: TableLink[];
  /** Those the page itself lists: its text has no passage for them, or it is a part 附表 whose tables belong to part two. */
  listed: TableLink[];
}

/** A section of the part in the strip under the header. */
export interface StripSection {
  id: string;
  /** Without its stop: 七 */
  numeral: string;
  label: string;
  /** Independent contradictions that have their root in it. */
  contradictions: number;
}

/** What the page of one part shows around its generated content. Throws if the report has no such part. */
export function partPage(site: PreparedSite, params: Params): PartPage {
  const year = yearAt(site.content, params['year']);
  const fiscalYear = year.report.year;
  const parts = partViews(year);
  const index = parts.findIndex(({ slug }) => slug === params['part']);
  const part = parts[index];
  if (!part) throw new Error(`The ${fiscalYear} report has no part ${params['part']}`);
  const title = partTitle(part);
  const link = (other: PartView | undefined) => other && { label: partTitle(other), address: other.address };
  const contradictions = contradictionsIn(year, part);
  const tables = tableLinks(year, site.content.template.tables);
  const isLeftEmpty = year.report.parts[index]?.role === 'tables' && year.report.parts[index].content.length === 0;
  return {
    frame: yearFrame(site, year, {
      address: part.address,
      title: titleOfYear(title, year, site.years),
      description: partStrings.description(year.report.title, title),
      section: 'report',
      hasNotes: true,
      label: title,
      years: site.othersOf(year).parts[part.number] ?? [],
      source: year.report.department,
      citation: partCitation(year, part.number),
      neighbours: {
        previous: link(parts[index - 1]),
        index: { label: layoutStrings.yearLabel(fiscalYear), address: reportAddress(fiscalYear) },
        next: link(parts[index + 1]),
      },
    }),
    mdx: generatedPart(part.number, year, site),
    context: site.partContext(year),
    part,
    tables: tables.filter(({ part: own }) => own === part.number),
    listed: tables.filter(({ part: own, block }) => isLeftEmpty || (own === part.number && block === null)),
    strip:
      part.sections.length > 1
        ? {
            year: fiscalYear,
            part: part.numeral || part.label,
            sections: part.sections.map(({ id, numeral, label }) => ({
              id,
              label,
              numeral: numeral.replace(/[、()（）.．]/g, ''),
              contradictions: contradictions.get(id) ?? 0,
            })),
          }
        : undefined,
  };
}

/** A heading need not name its year; two pages must not share a title. */
export function titleOfYear(title: string, { report }: PreparedYear, years: readonly number[]): string {
  return years.length > 1 ? yearStrings.ofYear(title, report.year) : title;
}

function contradictionsIn(year: PreparedYear, part: PartView): Map<string, number> {
  const { findings, independent } = year.audit;
  const open = findings.filter(({ id }) => independent.includes(id));
  return new Map(
    part.sections.map(({ id }) => [
      id,
      open.filter(({ rootPlace }) => rootPlace === id || rootPlace?.startsWith(`${id}-`)).length,
    ]),
  );
}
