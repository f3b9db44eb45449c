import type { Content, YearContent } from '../report/content.ts';
import { auditReport } from './audit-report.ts';
import { type DigitCoverage, digitCoverage } from './digit-coverage.ts';
import type { Audit } from './finding.ts';
import { findingsByPlace } from './finding-places.ts';
import { Ledger } from './ledger.ts';
import { markedFigures } from './marked-figures.ts';
import type { Relation } from './relations.ts';
import type { Verdict } from './verdicts.ts';

/** Everything kept of one year's report, with what must hold: the relations of every year, then the report's own. */
export interface AuditableYear extends YearContent {
  relations: readonly Relation[];
  /** What contradictions come to, by their ids, where somebody has put it in words for this report or this office. */
  headlines?: Readonly<Record<string, string>> | undefined;
}

/** How a year is audited by all its relations. */
export type AuditOf = (year: AuditableYear) => Audit;

/**
 * A year's content and what is prepared from it, each thing when it is first asked for, and once. Made where the content
 * is read and handed down from there; a copy with other content (`{ ...year, figures }`) carries nothing prepared along.
 */
export class PreparedYear implements AuditableYear {
  readonly report: YearContent['report'];
  readonly original: YearContent['original'];
  readonly tablesOriginal: YearContent['tablesOriginal'];
  readonly figures: YearContent['figures'];
  readonly tables: YearContent['tables'];
  readonly charts: YearContent['charts'];
  readonly notDrawn: YearContent['notDrawn'];
  readonly remarks: YearContent['remarks'];
  readonly relations: AuditableYear['relations'];
  readonly names: YearContent['names'];
  readonly headlines: AuditableYear['headlines'];
  readonly front: YearContent['front'];
  readonly corrections: YearContent['corrections'];
  readonly earlier: YearContent['earlier'];
  readonly #auditOf: AuditOf;
  #ledger: Ledger | undefined;
  #audit: Audit | undefined;
  #coverage: DigitCoverage | undefined;
  #findingsByPlace: Map<string, string[]> | undefined;
  #verdictsAtFigures: Map<string, Verdict> | undefined;

  constructor(year: AuditableYear, auditOf: AuditOf = (one) => auditReport(one, one.relations)) {
    this.#auditOf = auditOf;
    this.report = year.report;
    this.original = year.original;
    this.tablesOriginal = year.tablesOriginal;
    this.figures = year.figures;
    this.tables = year.tables;
    this.charts = year.charts;
    this.notDrawn = year.notDrawn;
    this.remarks = year.remarks;
    this.relations = year.relations;
    this.names = year.names;
    this.headlines = year.headlines;
    this.front = year.front;
    this.corrections = year.corrections;
    this.earlier = year.earlier;
  }

  /** The same year in another state, such as it was once: who was asked for its audit is asked for that one too. */
  in(state: AuditableYear): PreparedYear {
    return new PreparedYear(state, this.#auditOf);
  }

  /** Its blocks, sections and figures by id. */
  get ledger(): Ledger {
    this.#ledger ??= new Ledger(this.report, this.figures);
    return this.#ledger;
  }

  /** Its audit by all its relations. */
  get audit(): Audit {
    this.#audit ??= this.#auditOf(this);
    return this.#audit;
  }

  /** Ids of the findings to show beside each block or section, the gravest first. */
  get findingsByPlace(): ReadonlyMap<string, readonly string[]> {
    this.#findingsByPlace ??= findingsByPlace(this.audit);
    return this.#findingsByPlace;
  }

  /** The verdict to show at each figure that takes part in a finding which is not 一致. */
  get verdictsAtFigures(): ReadonlyMap<string, Verdict> {
    this.#verdictsAtFigures ??= markedFigures(this.audit, (figure) => this.ledger.figures.get(figure)?.unit);
    return this.#verdictsAtFigures;
  }

  /** How many runs of digits of the report are figures, how many are waived and why, how many are neither. */
  get coverage(): DigitCoverage {
    this.#coverage ??= digitCoverage(this.report, this.figures, this.names);
    return this.#coverage;
  }
}

/** All content of the site, every year prepared. */
export type PreparedContent = Content<PreparedYear>;

/** Years of any order, newest first and each with those before it. */
export function prepareYears(years: readonly Omit<AuditableYear, 'earlier'>[], auditOf?: AuditOf): PreparedYear[] {
  const newestFirst: PreparedYear[] = [];
  for (const year of years.toSorted((a, b) => a.report.year - b.report.year)) {
    newestFirst.unshift(new PreparedYear({ ...year, earlier: [...newestFirst] }, auditOf));
  }
  return newestFirst;
}
