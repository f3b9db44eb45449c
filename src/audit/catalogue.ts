import { auditStrings } from '../words/strings.ts';
import type { Finding } from './finding.ts';
import { absent } from './rules/absent.ts';
import { blank } from './rules/blank.ts';
import { bound } from './rules/bound.ts';
import { change } from './rules/change.ts';
import { completion } from './rules/completion.ts';
import { explanation } from './rules/explanation.ts';
import { fixedValue } from './rules/fixed-value.ts';
import { fullYear } from './rules/full-year.ts';
import { growth } from './rules/growth.ts';
import { growthWording } from './rules/growth-wording.ts';
import { listedItems } from './rules/listed-items.ts';
import { noPriorYear } from './rules/no-prior-year.ts';
import { occurrences } from './rules/occurrences.ts';
import { placeholder } from './rules/placeholder.ts';
import { sameFact } from './rules/same-fact.ts';
import { sameText } from './rules/same-text.ts';
import { share } from './rules/share.ts';
import { shareTotal } from './rules/share-total.ts';
import { sum } from './rules/sum.ts';
import { tableItems } from './rules/table-items.ts';
import { thresholdCount } from './rules/threshold-count.ts';
import { unchosen } from './rules/unchosen.ts';
import { unsupportedRate } from './rules/unsupported-rate.ts';
import { variance } from './rules/variance.ts';
import { wording } from './rules/wording.ts';
import { zeroTogether } from './rules/zero-together.ts';

/** Every rule, in the order in which they are listed: the one place to add one to. */
export const rules = [
  sum,
  sameFact,
  share,
  shareTotal,
  completion,
  unsupportedRate,
  change,
  growth,
  growthWording,
  noPriorYear,
  variance,
  bound,
  fixedValue,
  zeroTogether,
  thresholdCount,
  fullYear,
  listedItems,
  tableItems,
  occurrences,
  wording,
  sameText,
  explanation,
  blank,
  unchosen,
  placeholder,
  absent,
] as const;

/** A rule as its page shows it. */
export interface RuleEntry {
  /** Also the last part of its address. */
  name: Finding['rule'];
  title: string;
  /** What it asks and when it is satisfied, for a reader. */
  explanation: string;
}

/** The rules in order, with their words. */
export const ruleCatalogue: readonly RuleEntry[] = rules.map(({ name }) => entry(name));

/** The rules that hold reports of several years against each other; no relation names them. */
export const crossYearRuleCatalogue: readonly RuleEntry[] = [entry('prior-year-restated')];

function entry(name: Finding['rule']): RuleEntry {
  const { title, explanation } = auditStrings.rules[name];
  return { name, title, explanation };
}
