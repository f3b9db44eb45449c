import type { RuleName } from '../report/schema/relations.ts';
import { auditStrings } from '../words/strings.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
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

/** Every rule under the name relations call it by. A name without a rule, or without its words, does not compile. */
export const rules: { readonly [Name in RuleName]: Rule<Name> } = {
  sum,
  'same-fact': sameFact,
  share,
  'share-total': shareTotal,
  completion,
  'unsupported-rate': unsupportedRate,
  change,
  growth,
  'growth-wording': growthWording,
  'no-prior-year': noPriorYear,
  variance,
  bound,
  'fixed-value': fixedValue,
  'zero-together': zeroTogether,
  'threshold-count': thresholdCount,
  'full-year': fullYear,
  'listed-items': listedItems,
  'table-items': tableItems,
  occurrences,
  wording,
  'same-text': sameText,
  explanation,
  blank,
  unchosen,
  placeholder,
  absent,
};

/** A rule as its page shows it. */
export interface RuleEntry {
  /** Also the last part of its address. */
  name: Finding['rule'];
  title: string;
  /** What it asks and when it is satisfied, for a reader. */
  explanation: string;
}

/** The rules in order, with their words. */
export const ruleCatalogue: readonly RuleEntry[] = (Object.keys(rules) as RuleName[]).map(entry);

/** The rules that hold reports of several years against each other; no relation names them. */
export const crossYearRuleCatalogue: readonly RuleEntry[] = [entry('prior-year-restated')];

function entry(name: Finding['rule']): RuleEntry {
  const { title, explanation } = auditStrings.rules[name];
  return { name, title, explanation };
}
