import { citeAddress, compareAddress, figuresAddress } from '../../report/addresses.ts';
import { yearAt } from '../../report/year-at.ts';
import { figureStrings } from '../../words/strings.ts';
import { type FigureEvidence, figureEvidence, noEvidence } from './figure-evidence.ts';
import { type FigureView, figureViews } from './figure-view.ts';
import { yearLinks } from './other-years.ts';
import { type PartView, partViews } from './outline-view.ts';
import { type Frame, yearFrame } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import type { Params } from './static-paths.ts';

/** A figure with what speaks for it. */
export interface FigureRow extends FigureView {
  evidence: FigureEvidence;
  /** Its concept beside other years'; undefined where no other year's report states it. */
  comparison: string | undefined;
  /** How it is cited. */
  cite: string;
}

/** The figures of one section right below a part, in the report's order. */
export interface FigureFold {
  number: string;
  heading: string;
  /** The first numbers in it, as printed and each once: what its line shows while it is folded. */
  first: string[];
  figures: FigureRow[];
}

/** How many numbers stand on the line of a fold. */
const mostFirst = 4;

/** The figures of one part, section by section. */
export interface FigureGroup {
  part: PartView;
  folds: FigureFold[];
}

export interface FiguresPage {
  frame: Frame;
  year: number;
  count: number;
  groups: FigureGroup[];
}

/** What the page of all figures shows: one row a figure, grouped by part. */
export function figuresPage(site: PreparedSite, params: Params): FiguresPage {
  const year = yearAt(site.content, params['year']);
  const fiscalYear = year.report.year;
  const evidenceOf = figureEvidence(year);
  const views = [...figureViews(year).values()].map((view) => ({
    ...view,
    evidence: evidenceOf.get(view.id) ?? noEvidence,
    comparison: site.compared.has(view.id) ? compareAddress(view.id) : undefined,
    cite: citeAddress(fiscalYear, view.id),
  }));
  const groups = partViews(year).map((part) => ({ part, folds: foldsOf(part, views) }));
  return {
    frame: yearFrame(site, year, {
      address: figuresAddress(fiscalYear),
      title: figureStrings.title(fiscalYear),
      description: figureStrings.description(fiscalYear, views.length),
      section: 'figures',
      label: figureStrings.heading,
      years: yearLinks(site.years, fiscalYear, (other) => figuresAddress(other)),
    }),
    year: fiscalYear,
    count: views.length,
    groups: groups.filter(({ folds }) => folds.length > 0),
  };
}

/** Figures that stand in no section of the part, as those of a table do, come under the part itself. */
function foldsOf(part: PartView, figures: readonly FigureRow[]): FigureFold[] {
  const ofPart = figures.filter(({ section }) => section.split('.')[0] === String(part.number));
  const sectionOf = ({ section }: FigureRow) =>
    part.sections.find(({ number }) => section === number || section.startsWith(`${number}.`));
  const ofNone = { number: String(part.number), heading: part.label };
  return [...part.sections, undefined].flatMap((section) => {
    const own = ofPart.filter((figure) => sectionOf(figure) === section);
    const { number, heading } = section ?? ofNone;
    const printed = new Set(own.flatMap((figure) => (figure.value === null ? [] : [figure.printed])));
    const first = [...printed].slice(0, mostFirst);
    return own.length === 0 ? [] : [{ number, heading, first, figures: own }];
  });
}
