import { expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { figures, relations, report } from './content-2019.ts';

const { findings, independent } = auditReport({ report, figures }, relations);

test('each independent contradiction has one place where it is counted; nothing else has one', () => {
  const placed = findings.filter(({ rootPlace }) => rootPlace !== undefined);
  expect(placed.map(({ id }) => id).toSorted()).toEqual(independent.toSorted());
  expect(Object.fromEntries(placed.map(({ id, rootPlace }) => [id, rootPlace]))).toEqual({
    Y13: 's3-1-p1',
    Y14: 's3-1-p1',
    E03: 's3-2-p1',
    L02: 's3-5-3-p1',
    E09: 's3-6-p1',
    L01: 's3-7-2-2-2-p1',
    L12: 's4-1-4',
    L09: 's5-9-1-p1',
    L11: 's5-1-p1',
  });
});

test('a word that the glossary explains wrongly stands nowhere beside the staff', () => {
  expect(findings.find(({ id }) => id === 'L09')?.places.map(({ block }) => block)).not.toContain('s1-3-p1');
});
