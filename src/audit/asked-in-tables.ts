import { ExactDecimal } from './exact-decimal.ts';
import type { Finding } from './finding.ts';

/** Two gaps that one number makes are equal, but for what rounding makes in a sum. */
const rounding = '0.02';

/**
 * What is asked about the text, told where a table answers it: a figure differs from the table by just what is asked about
 * the sums it stands in.
 */
export function askedInTables(ofText: readonly Finding[], ofTables: readonly Finding[]): Finding[] {
  const answers = ofTables.filter(({ verdict, root, operands }) => {
    return verdict === 'inconsistent' && root === undefined && operands.length === 1;
  });
  const isSameGap = (one: Finding, other: Finding) =>
    one.unit === other.unit &&
    one.difference !== null &&
    other.difference !== null &&
    new ExactDecimal(one.difference)
      .abs()
      .minus(new ExactDecimal(other.difference).abs())
      .abs()
      .lessThanOrEqualTo(rounding);
  return ofText.map((finding) => {
    const answer = answers.find(
      (own) => own.operands.every((figure) => finding.operands.includes(figure)) && isSameGap(own, finding),
    );
    return finding.verdict === 'explain' && finding.root === undefined && answer
      ? { ...finding, root: answer.id }
      : finding;
  });
}
