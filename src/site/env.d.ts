declare namespace App {
  interface Locals {
    /** Year of the report whose part the page shows; set by pages that show a part's generated MDX. */
    year: number;
    /** Data of the charts on the page, by chart id; set by pages that show generated MDX. */
    charts: ReadonlyMap<string, import('../derive/charts/chart-data.ts').ChartData>;
    /** Findings of the audit by year and id, e.g. `2019/E09`; set by pages that show generated MDX. */
    findings: ReadonlyMap<string, import('./page-data/finding-view.ts').FindingView>;
    /** Corrections by the place they changed; set by pages that show a part. */
    corrections: ReadonlyMap<string, import('../history/corrections/correction-notes.ts').CorrectionNote[]>;
    /** The version shown, where the page is one of a version. The audit speaks of today's only. */
    revision?: number;
    /** The same, where it is not today's. */
    past?: number | undefined;
    /** Where other years deal with the same section, by the id it is shown at; set by part pages. */
    sectionYears?: ReadonlyMap<string, import('./page-data/other-years.ts').SectionInYear[]>;
  }
}
