import { describe, expect, test } from 'vitest';
import { auditOfText, openFindings } from './audit-of-text.ts';
import { reportOf } from './wordings.ts';
import { workWordings } from './work-wordings.ts';

const told = (text: string) =>
  openFindings(auditOfText(reportOf({ heading: '六、其他重要事项情况说明', text }))).map(({ rule }) => rule);

describe.each(workWordings)('$kind: $text', ({ rule, text, slip: [right, wrong] }) => {
  test('nothing is asked where it holds, and its slip is found', () => {
    expect(text).toContain(right);
    expect(told(text)).toEqual([]);
    expect(told(text.replace(right, wrong))).toContain(rule);
  });
});
