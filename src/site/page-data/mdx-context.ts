import type { ChartData } from '../../derive/charts/chart-data.ts';
import type { CorrectionNote } from '../../history/corrections/correction-notes.ts';
import { citeAddress, originalAddress, placeAddress, revisionAddress } from '../../report/addresses.ts';
import type { Original } from '../../report/content.ts';
import { href } from '../site-url.ts';
import type { FindingView } from './finding-view.ts';
import type { Footnotes } from './footnotes.ts';
import type { OtherYears } from './other-years.ts';
import type { LinkedTable } from './tables/table-links.ts';

/** What the components of a generated page know of the page they stand on. */
export interface MdxContext {
  /** Year of the report whose part the page shows; null where it shows none. */
  year: number | null;
  /** The version of that report that is shown, where it is not today's. */
  past: number | null;
  /** Whether the page shows the whole report: headings stand a level deeper, and numbers lead to the parts' own pages. */
  isWhole: boolean;
  /** The published file, where it can be downloaded. */
  original: Original | null;
  /** Tables of the accounts, by the passage that stands for them; their cells too, where the page shows all of them. */
  tables: ReadonlyMap<string, LinkedTable>;
  /** By chart id. */
  charts: ReadonlyMap<string, ChartData>;
  /** By year and id, e.g. `2019/E09`. */
  findings: ReadonlyMap<string, FindingView>;
  /** How the findings are numbered on paper; null where the page shows no part of a report as it is today. */
  footnotes: Footnotes | null;
  /** By the place that was corrected. */
  corrections: ReadonlyMap<string, CorrectionNote[]>;
  /** Where other years deal with the same section, by the id it is shown at. */
  sectionYears: OtherYears['sections'];
  /** Whether the audit speaks beside the words: it speaks of today's version only. */
  isAudited: boolean;
}

/** Of a page that shows no part of a report. */
export const emptyContext: MdxContext = {
  year: null,
  past: null,
  isWhole: false,
  original: null,
  tables: new Map(),
  charts: new Map(),
  findings: new Map(),
  footnotes: null,
  corrections: new Map(),
  sectionYears: {},
  isAudited: true,
};

/**
 * The context of the page that a component of a generated page stands on. MDX hands its components nothing but their
 * attributes, so the page puts it into Astro's locals.
 * @throws Error where the page has put none there
 */
export function mdxContext({ mdx }: App.Locals): MdxContext {
  if (mdx === undefined) throw new Error('A page that shows generated MDX has to set Astro.locals.mdx');
  return mdx;
}

/** Where the number of one of the page's places leads: to the place itself, or on its part's own page. */
export function placeHref(id: string, { year, isWhole }: MdxContext): string {
  return isWhole && year !== null ? href(placeAddress(year, id)) : `#${id}`;
}

/** Where the published file can be read, at a page of it where it is a PDF; undefined where it cannot. */
export function originalHref({ year, original }: MdxContext, page?: number): string | undefined {
  if (year === null || original === null) return undefined;
  const isPaged = original.format === 'pdf';
  return href(originalAddress(year, `report.${original.format}`, isPaged ? page : undefined));
}

/**
 * Where a page's readers are told how to cite one of its places. A past version has a page of its own for that: what was
 * withdrawn since, or has moved, is no longer on today's.
 * @throws Error where the page shows no part of a report
 */
export function citeOf(id: string, { year, past }: MdxContext): string {
  if (year === null) throw new Error(`The page shows no part of a report, so ${id} cannot be cited from it`);
  const today = citeAddress(year, id);
  return past === null ? today : revisionAddress(year, past, today);
}
