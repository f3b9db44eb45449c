import type { auditStrings } from '../words/strings.ts';
import type { Place as QuotedPlace, RelationGroup } from './relation-fields.ts';
import type { Severity, Verdict } from './verdicts.ts';

/** One piece of a formula, for a page to render with links. `negative`: the words around make it a fall. */
export type FormulaToken =
  | { type: 'figure'; figure: string; value: string | null; unit: string; negative?: true }
  /** A number of the text that no figure is registered for. */
  | { type: 'amount'; block: string; value: string; unit: string; negative?: true }
  /** What an earlier year's report printed. */
  | {
      type: 'earlier-figure';
      year: number;
      part: number;
      figure: string;
      value: string | null;
      unit: string;
      negative?: true;
    }
  /** A cell of a table of the accounts. */
  | {
      type: 'cell';
      part: number;
      table: string;
      row: string;
      column: string;
      value: string | null;
      unit: string | null;
    }
  | { type: 'operator'; text: '=' | '≈' | '≠' | '+' | '−' | '×' | '÷' | '≤' | '<' | '>' | '(' | ')' | '、' | '↔' }
  | { type: 'number'; value: string | null; label: string | null; unit: string | null }
  | { type: 'words'; text: string; block: string | null };

/** Words of the report that a finding rests on. */
export interface Place extends QuotedPlace {
  /** Figure stated there. */
  figure?: string | undefined;
  /** Cell of a table of the accounts, which is what it rests on; the quote is what is printed there. */
  cell?: { table: string; row: string; column: string } | undefined;
}

/** Words of an earlier year's report that a finding rests on. */
export interface EarlierPlace extends QuotedPlace {
  year: number;
  /** Number of the part of that report. */
  part: number;
  figure: string;
}

/** How a printed ratio came from the exact one. `plain`: nothing was cut off. */
export type RoundingUsed = 'plain' | 'half-up' | 'half-up-to-limit' | 'truncated' | 'amounts-rounded';

/** Rules that no relation names: about the words of any report, and its tables. */
const wordRules = [
  'table',
  'comparison-word',
  'unit',
  'average',
  'heading-year',
  'heading-body',
  'compared-year',
  'report-kind',
  'contents',
  'unfinished',
  'punctuation',
  'stand-in',
  'calendar-date',
  'classification-name',
  'at-odds',
] as const;

/** The outcome of one relation: content to publish, not a failure. Money and ratios are decimal strings. */
export interface Finding {
  /** E09 as its relation has it, else what `src/report/finding-ids.ts` gives: an address, for good. */
  id: string;
  rule: keyof typeof auditStrings.rules | 'prior-year-restated' | (typeof wordRules)[number];
  group: RelationGroup;
  verdict: Verdict;
  severity: Severity;
  title: string;
  /** What a contradiction comes to, in a citizen's words; the title where nobody wrote one. */
  headline: string;
  places: Place[];
  /** Where an independent contradiction is counted and opened: one place each. */
  rootPlace?: string | undefined;
  /** The place in an earlier year's report, for a finding across years. */
  earlier?: EarlierPlace | undefined;
  formula: FormulaToken[];
  /** What the other side or the recomputation says; null where there is nothing to compute. */
  expected: string | null;
  /** What is printed. */
  actual: string | null;
  /** actual less expected, exact. */
  difference: string | null;
  /** Unit of expected, actual and difference. */
  unit: string | null;
  /** For ratios: the recomputed ratio to six places, before rounding to the printed ones. */
  exact?: string | undefined;
  rounding?: RoundingUsed | undefined;
  sentence: string;
  /** The finding this one follows from, only while that one is not consistent. */
  root?: string | undefined;
  /** Numbers of the parts its places stand in. */
  parts: number[];
  /** All figures it computes with or shows. */
  figures: string[];
  /** Those it computes with. */
  operands: string[];
}

/** A relation that says nothing about this report, and why. */
export interface NotApplied {
  id: string;
  title: string;
  reason:
    | 'missing-figures'
    | 'missing-earlier-figure'
    | 'words-gone'
    | 'missing-blocks'
    | 'units-differ'
    | 'approximate'
    | 'concepts-differ'
    | 'nothing-found';
  /** Ids or words that are missing. */
  missing: string[];
}

/** The whole audit of one report. */
export interface Audit {
  year: number;
  /** By group, then number. */
  findings: Finding[];
  notApplied: NotApplied[];
  /** Findings by verdict. */
  counts: Record<Verdict, number>;
  /** Inconsistent findings that follow from no other, in order of findings. */
  independent: string[];
  /** Figures of measures that can be checked, which no relation computes with. */
  unrelatedFigures: string[];
}
