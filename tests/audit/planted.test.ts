import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditOfText, contradictions, correctReports, openRoots } from './audit-of-text.ts';
import { laidOut, randomFrom } from './layouts.ts';
import { madeUpReport } from './made-up/made-up-report.ts';
import { planted } from './planted.ts';

const hubei = readFileSync('tests/fixtures/audit/hubei.txt', 'utf8');
const usual = new Set(openRoots(auditOfText(hubei)).map(({ id, verdict }) => `${id} ${verdict}`));

// Two print rates of amounts with more digits than they print, which 元 would make exact.
const exact = correctReports.filter((path) => !/audit-sets\/(?:22\/correct\/5|23\/correct\/6)/.test(path));

test.each(exact.map((path, index) => [path, index] as const))(
  'nothing in the correct report %s is called a contradiction when it is laid out and worded in another way',
  (path, index) => {
    const text = laidOut(readFileSync(path, 'utf8'), randomFrom(index));
    expect(contradictions(auditOfText(text))).toEqual([]);
  },
);

test('nothing is in reports put together from other wordings either', () => {
  const texts = Array.from({ length: 24 }, (_, index) => madeUpReport(randomFrom(index)).text());
  expect(texts.flatMap((text) => contradictions(auditOfText(text)))).toEqual([]);
});

test.each(planted)('%s is found, and told once', (_, right, wrong) => {
  expect(hubei.split(right).length, right).toBeGreaterThan(1);
  const audit = auditOfText(hubei.replace(right, wrong));
  const found = openRoots(audit).filter(({ id, verdict }) => !usual.has(`${id} ${verdict}`));
  expect(found.map(({ id }) => id)).toHaveLength(1);
});
