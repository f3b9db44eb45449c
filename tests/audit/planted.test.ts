import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Verdict } from '../../src/audit/verdicts.ts';
import { auditOfText, contradictions, correctReports } from './audit-of-text.ts';
import { laidOut, randomFrom } from './layouts.ts';
import { madeUpReport } from './made-up/made-up-report.ts';
import { planted } from './planted.ts';

const hubei = readFileSync('tests/fixtures/audit/hubei.txt', 'utf8');
const told = new Set<Verdict>(['inconsistent', 'explain', 'blank']);
const openFindings = (text: string) =>
  auditOfText(text).findings.filter(({ verdict, root }) => told.has(verdict) && root === undefined);
const usual = new Set(openFindings(hubei).map(({ id, verdict }) => `${id} ${verdict}`));

test.each(correctReports)('nothing in %s, which is correct, is called a contradiction', (path) => {
  expect(contradictions(auditOfText(readFileSync(path, 'utf8')))).toEqual([]);
});

test('nor is anything when they are laid out and worded in other ways', () => {
  const random = randomFrom(1);
  const texts = correctReports.map((path) => laidOut(readFileSync(path, 'utf8'), random));
  expect(texts.flatMap((text) => contradictions(auditOfText(text)))).toEqual([]);
});

test('nor is anything in reports put together from other wordings', () => {
  const texts = Array.from({ length: 24 }, (_, index) => madeUpReport(randomFrom(index)).text());
  expect(texts.flatMap((text) => contradictions(auditOfText(text)))).toEqual([]);
});

test.each(planted)('%s is found, and told once', (_, right, wrong) => {
  expect(hubei.split(right).length, right).toBeGreaterThan(1);
  const found = openFindings(hubei.replace(right, wrong)).filter(({ id, verdict }) => !usual.has(`${id} ${verdict}`));
  expect(found.map(({ id }) => id)).toHaveLength(1);
});
