import type { RelationOf, RuleName, Severity, Verdict } from '../report/schema/relations.ts';
import type { FormulaToken, NotApplied, Place, RoundingUsed } from './finding.ts';
import type { Ledger } from './ledger.ts';
import type { LeftOver } from './left-overs.ts';

/** What a rule makes of one relation. Texts in `words` fill the sentence's placeholders. */
export interface Outcome {
  verdict: Verdict;
  /** Where the rule can tell; a relation's own severity comes first. */
  severity?: Severity;
  /** Sentence to use, where one verdict is reached in several ways; otherwise the verdict's own. */
  sentence?: string;
  formula?: FormulaToken[];
  expected?: string | null;
  actual?: string | null;
  difference?: string | null;
  unit?: string | null;
  exact?: string;
  rounding?: RoundingUsed;
  /** Places beside those of the operands. */
  places?: Place[];
  /** Figures found by the rule itself. */
  figures?: string[];
  words?: Record<string, string>;
}

export type Inapplicable = { notApplied: NotApplied['reason']; missing: string[] };

/** One rule. It computes; it prints nothing and throws nothing. */
export interface Rule<Name extends RuleName> {
  /** Ids of the figures it computes with. Missing ones: the relation does not apply. Blank ones: the verdict is `blank`. */
  operands(relation: RelationOf<Name>, ledger: Ledger): string[];
  /** Whether all operands but ratios must be in one unit. */
  oneUnit?: boolean;
  /** Whether another operand gives a figure the direction its own words leave open. */
  directs?(relation: RelationOf<Name>, figure: string, ledger: Ledger): boolean;
  /** @param leftOvers template left-overs that this relation claims */
  check(relation: RelationOf<Name>, ledger: Ledger, leftOvers: readonly LeftOver[]): Outcome | Inapplicable;
}
