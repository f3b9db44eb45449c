import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/audit/finding.ts';
import { auditOfText, contradictions, formulaOf } from './audit-of-text.ts';
import { reportOf, wordings } from './wordings.ts';

const openFindings = (text: string) =>
  auditOfText(text)
    .findings.filter(({ verdict, root }) => /^(?:inconsistent|explain|blank)$/.test(verdict) && root === undefined)
    .map((finding: Finding) => `${finding.id} ${finding.verdict} ${formulaOf(finding)}`);

describe.each(wordings)('in the wording of $from, $heading', ({ heading, text, slips }) => {
  test('nothing that is correct is called a contradiction', () => {
    expect(contradictions(auditOfText(reportOf({ heading, text })))).toEqual([]);
  });

  test('every slip is found', () => {
    const usual = new Set(openFindings(reportOf({ heading, text })));
    const missed = slips.filter(([right, wrong]) => {
      expect(text).toContain(right);
      return openFindings(reportOf({ heading, text: text.replace(right, wrong) })).every((one) => usual.has(one));
    });
    expect(missed).toEqual([]);
  });
});
