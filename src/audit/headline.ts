import { auditStrings } from '../words/strings.ts';
import { inOneUnit } from './amount.ts';
import { ExactDecimal } from './exact-decimal.ts';
import type { Finding } from './finding.ts';
import type { Ledger } from './ledger.ts';
import { fillSentence } from './sentence.ts';

/**
 * What a contradiction comes to, in a citizen's words: those written for the one relation, else those of its rule, else
 * its title. Words that name what this finding does not have are passed over; what is no contradiction goes by its title.
 * @param own as the relation has it, with placeholders as in its sentences, and {gap}: how far the two sides are apart
 */
export function headlineOf(
  finding: Omit<Finding, 'headline'>,
  own: string | undefined,
  words: Readonly<Record<string, string>>,
  ledger: Ledger,
): string {
  if (finding.verdict !== 'inconsistent') return finding.title;
  const rule: { title: string; headline?: string } = auditStrings.rules[finding.rule];
  const forms = [own, rule.headline].flatMap((form) => form ?? []);
  return forms.map((form) => filledHeadline(form, finding, words, ledger)).find(Boolean) ?? finding.title;
}

/** A headline with its placeholders filled; undefined where it names what the finding does not have. */
export function filledHeadline(
  form: string,
  finding: Omit<Finding, 'headline'>,
  words: Readonly<Record<string, string>>,
  ledger: Ledger,
): string | undefined {
  const gap = gapOf(finding);
  const filled = fillSentence(form, { ...words, ...(gap !== undefined && { gap }) }, ledger);
  return filled.includes('{') ? undefined : filled;
}

function gapOf({ difference, unit }: Pick<Finding, 'difference' | 'unit'>): string | undefined {
  const size = new ExactDecimal(difference ?? 0).abs();
  return unit === null || size.isZero() ? undefined : inOneUnit(size, unit);
}
