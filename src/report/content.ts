import type { FrontMatter } from './front-matter.ts';
import type { Chart } from './schema/charts.ts';
import type { Correction } from './schema/corrections.ts';
import type { Figure } from './schema/figures.ts';
import type { Term } from './schema/glossary.ts';
import type { PermalinksFile } from './schema/permalinks.ts';
import type { Redaction } from './schema/redactions.ts';
import type { Remark } from './schema/remarks.ts';
import type { Report } from './schema/report.ts';
import type { Site } from './schema/site.ts';
import type { AccountsTable, TablesFile } from './schema/tables.ts';
import type { WholeTemplate } from './schema/template.ts';
import type { ThesaurusEntry } from './schema/thesaurus.ts';

/** The published file a report was taken from. */
export type Original = NonNullable<Report['source']['published']>;

/** Everything kept of one year's report. */
export interface YearContent {
  report: Report;
  /** The published file itself, where it is kept and can be downloaded. */
  original?: Original | undefined;
  /** The published file of the tables, where it is one of their own and is kept. */
  tablesOriginal?: TablesFile['published'];
  figures: Figure[];
  /** Tables of the accounts, in the order of the report; none where it has none. */
  tables: AccountsTable[];
  charts: Chart[];
  /** Charts that were not drawn, and why; left out where nothing is said about them. */
  notDrawn?: { what: string; why: string }[] | undefined;
  remarks: Remark[];
  /** Names that hold digits which are no quantities, such as 城管 110. */
  names: string[];
  /** Cover and contents as printed. */
  front: FrontMatter;
  /** What changed after publication, oldest first; each makes a revision. */
  corrections: Correction[];
  /** The reports of earlier years that the site has, newest first. */
  earlier: readonly Omit<YearContent, 'earlier'>[];
}

/** All content of the site, checked. */
export interface Content<Year extends YearContent = YearContent> {
  site: Site;
  /** In the order of the glossary file. */
  terms: Term[];
  /** What every report of this kind says, with what the office adds to it. */
  template: WholeTemplate;
  /** Every address ever published. */
  permalinks: PermalinksFile;
  /** Words that were taken back, oldest first. */
  redactions: Redaction[];
  /** In the order of the thesaurus file. */
  thesaurus: ThesaurusEntry[];
  /** Newest first. */
  years: Year[];
}
