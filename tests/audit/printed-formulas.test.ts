import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { ExactDecimal } from '../../src/audit/exact-decimal.ts';
import type { Audit } from '../../src/audit/finding.ts';
import { auditOfFile, contradictions, correctReports, formulaOf } from './audit-of-text.ts';
import { figures, relations, report } from './content-2019.ts';
import { evaluate, isTrue } from './evaluate.ts';

const cases = ['items-and-words', 'choice-not-made', 'current-wording', 'quoted-list', 'unknown-part'];
const audited = (path: string): [string, Audit] => [path, auditOfFile(path)];
const correct = correctReports.map(audited);
const audits: [string, Audit][] = [
  ['the report of 2019', auditReport({ report, figures }, relations)],
  ...correct,
  ...cases.map((name) => audited(`tests/fixtures/cases/${name}.txt`)),
];

test.each(correct)('nothing in %s, which is correct, is called a contradiction', (_, audit) => {
  expect(contradictions(audit)).toEqual([]);
});

test.each([
  ['19.67% = 0.59 ÷ ( 2.41 − 0.59 ) × 100%', false],
  ['−19.67% = −0.59 ÷ ( 2.41 + 0.59 ) × 100%', true],
  ['88.25 = 88.25 ≠ 88.27', true],
  ['88.25 ≠ 88.25 ≠ 88.27', false],
  ['297.1 > 297.1 − 208.85 = 88.25', true],
])('read as arithmetic, %s is %s', (formula, truth) => {
  expect(isTrue(formula)).toBe(truth);
});

describe.each(audits)('of %s', (_, { findings }) => {
  test('every formula is true as printed', () => {
    expect(findings.map(formulaOf).filter((formula) => !isTrue(formula))).toEqual([]);
  });

  test('no formula that is read as equal stands at a contradiction, and none as unequal at what agrees', () => {
    const wrong = findings.filter((finding) => {
      const signs = evaluate(formulaOf(finding))?.signs ?? [];
      return finding.verdict === 'consistent'
        ? signs.includes('≠')
        : finding.verdict === 'inconsistent' && signs.length > 0 && signs.every((sign) => sign === '=' || sign === '≤');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('a difference is the left side of the formula less the right', () => {
    const turned = findings.filter((finding) => {
      const [left, right, ...others] = evaluate(formulaOf(finding))?.sides ?? [];
      if (!left || !right || others.length > 0 || finding.difference === null) return false;
      const printed = new ExactDecimal(finding.difference);
      return !printed.isZero() && !left.equals(right) && printed.isNegative() !== left.lessThan(right);
    });
    expect(turned.map(({ id }) => id)).toEqual([]);
  });

  test('no number is set against words, and no formula is an empty comparison with all', () => {
    const formulas = findings.map(formulaOf);
    expect(formulas.filter((formula) => /^[\d.]+%? [=≠] “|“[\d.]+” [=≠]|≤ 100%$/.test(formula))).toEqual([]);
  });
});
