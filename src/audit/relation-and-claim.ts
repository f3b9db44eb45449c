import type { Claim } from './claims/claim.ts';
import { isMaybeSlip } from './claims/slip-alike.ts';
import type { Finding } from './finding.ts';
import type { Ledger } from './ledger.ts';
import type { Reading } from './reading/reading.ts';

/** 行政19人、参照公务员法管理46人、事业43人: what is listed side by side, whatever lists it, is no part of one another. */
export function isBetweenParts({ rule, verdict, operands }: Finding, reading: Reading): boolean {
  if (rule !== 'bound' || verdict !== 'inconsistent') return false;
  const amounts = operands.flatMap((id) => reading.amountOf(id) ?? []).toSorted((a, b) => a.from - b.from);
  const [one, other] = amounts;
  if (one === undefined || other === undefined || amounts.length !== operands.length) return false;
  const lists = amounts.map((amount) => reading.statementAt(amount)?.within);
  const [passage, ...passages] = amounts.map((amount) => reading.passageAt(amount)?.passage);
  const isBeside =
    passages.every((own) => own === passage) &&
    passage !== undefined &&
    /^、[^，。；、()]+$/.test(passage.words.slice(one.to, other.from));
  return isBeside || (lists[0] !== undefined && lists.every((list) => list === lists[0]));
}

/** Whether a relation has come to a verdict on the same number by the same kind of rule. */
export function isSame({ rule, operands, verdict }: Finding, claim: Claim, reading: Reading): boolean {
  if (verdict === 'unregistered' || rule !== claim.rule) return false;
  const figures = claim.amounts.map((amount) => reading.figureAt(amount));
  const [first] = figures;
  if (first === undefined) return false;
  // One total may be the sum of several lists; what is a rate of what is told by the rate alone.
  if (/^(?:sum|same-fact|bound|share-total)$/.test(rule)) {
    return figures.length === operands.length && figures.every((id) => operands.includes(id ?? ''));
  }
  return operands[0] === first;
}

/** Whether the sentence is a slip away from what it says of a number that no relation knows: 比上年的7.45万元增加4.11万元，增长55.17%. */
export function isOfOther({ verdict }: Finding, own: Finding, claim: Claim, reading: Reading): boolean {
  const isOpen = own.verdict === 'inconsistent' && /^(?:consistent|within-rounding)$/.test(verdict);
  return isOpen && claim.amounts.some((amount) => reading.figureAt(amount) === undefined) && isMaybeSlip(claim);
}

/** Whether a relation of several figures, a ≤ b ≤ c, has said what the claim says of two of them. */
export function isPartOf(claim: Claim, { rule, operands, verdict }: Finding, reading: Reading): boolean {
  if (rule !== claim.rule || (rule !== 'bound' && rule !== 'same-fact') || operands.length < 3) return false;
  return verdict !== 'blank' && claim.amounts.every((amount) => operands.includes(reading.figureAt(amount) ?? ''));
}

/** A relation's finding, unless the sentence has words or numbers that resolve it. */
export function reread(finding: Finding, own: Finding, ledger: Ledger): Finding {
  const undirected = finding.verdict === 'blank' && finding.operands.every((id) => ledger.figure(id).value !== null);
  const isOpen = finding.verdict === 'inconsistent' || undirected;
  if (!isOpen || own.verdict === 'inconsistent') return finding;
  const { verdict, severity, formula, expected, actual, difference, unit, sentence } = own;
  return { ...finding, verdict, severity, formula, expected, actual, difference, unit, sentence };
}
