import { type ChartData, prepareCharts } from '../../derive/charts/chart-data.ts';
import { type CorrectionNote, correctionNotes } from '../../history/corrections/correction-notes.ts';
import { foldBack } from '../../history/corrections/fold-back.ts';
import { partAddress, reportAddress, revisionAddress } from '../../report/addresses.ts';
import type { Content, YearContent } from '../../report/content.ts';
import { currentRevision } from '../../report/revisions.ts';
import { type PartView, partViews } from './outline-view.ts';

/** What every page of a version has: which version, and the same page today. */
export interface RevisionPage {
  /** The content as it was. */
  year: YearContent;
  revision: number;
  current: number;
  /** Home of the version. */
  home: string;
  /** The same page today. */
  today: string;
  /** Its parts, with addresses in the version. */
  parts: PartView[];
  /** Corrections by place, with the ids of the version. */
  notes: ReadonlyMap<string, CorrectionNote[]>;
  /** Its charts by id, with the numbers of then and their places in the version. */
  charts: ReadonlyMap<string, ChartData>;
}

/** A page of revision `n`: of one part, or the home. Throws if there is no such revision. */
export function revisionPage(year: YearContent, n: number, part?: number): RevisionPage {
  const past = foldBack(year, n);
  const fiscalYear = year.report.year;
  const inRevision = (address: string) => revisionAddress(fiscalYear, n, address);
  const stillThere = year.report.parts.some(({ number }) => number === part);
  return {
    year: past,
    revision: n,
    current: currentRevision(year.corrections),
    home: inRevision(reportAddress(fiscalYear)),
    today: part !== undefined && stillThere ? partAddress(fiscalYear, part) : reportAddress(fiscalYear),
    parts: partViews(past.report).map((view) => ({
      ...view,
      address: inRevision(view.address),
      sections: view.sections.map((section) => ({ ...section, address: inRevision(section.address) })),
    })),
    notes: correctionNotes(year, n),
    charts: new Map(
      [...prepareCharts(past)].map(([id, chart]) => [id, { ...chart, address: inRevision(chart.address) }]),
    ),
  };
}

/** Every revision of every report. */
export function revisionsOf({ years }: Content): { year: YearContent; revision: number }[] {
  return years.flatMap((year) =>
    Array.from({ length: currentRevision(year.corrections) }, (_, index) => ({ year, revision: index + 1 })),
  );
}

/** Every revision that is not today's. */
export function pastRevisionsOf(content: Content): { year: YearContent; revision: number }[] {
  return revisionsOf(content).filter(({ year, revision }) => revision < currentRevision(year.corrections));
}
