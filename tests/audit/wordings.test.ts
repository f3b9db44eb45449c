import { describe, expect, test } from 'vitest';
import { auditOfText, contradictions, formulaOf, openRoots } from './audit-of-text.ts';
import { reportOf, wordings } from './wordings.ts';

const told = (audit: ReturnType<typeof auditOfText>) =>
  openRoots(audit).map((finding) => `${finding.id} ${finding.verdict} ${formulaOf(finding)}`);

describe.each(wordings)('in the wording of $from, $heading', ({ heading, text, slips }) => {
  const own = auditOfText(reportOf({ heading, text }));

  test('nothing that is correct is called a contradiction', () => {
    expect(contradictions(own)).toEqual([]);
  });

  test('every slip is found', () => {
    const usual = new Set(told(own));
    const missed = slips.filter(([right, wrong]) => {
      expect(text).toContain(right);
      const wronged = auditOfText(reportOf({ heading, text: text.replace(right, wrong) }));
      return told(wronged).every((one) => usual.has(one));
    });
    expect(missed).toEqual([]);
  });
});
