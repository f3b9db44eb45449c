import { expect, test } from 'vitest';
import type { Finding } from '../../src/audit/finding.ts';
import { withLiveRoots } from '../../src/audit/live-roots.ts';
import type { Verdict } from '../../src/audit/verdicts.ts';

test('what follows from a finding that follows from another is told at the last of them', () => {
  expect(rootsOf({ sum: undefined, share: 'sum', cell: 'share', rows: 'cell' })).toEqual({
    sum: undefined,
    share: 'sum',
    cell: 'sum',
    rows: 'sum',
  });
});

test('a root that holds, or that is not found, is none', () => {
  expect(rootsOf({ cell: 'share', share: 'sum', sum: undefined }, { share: 'consistent' })).toEqual({
    cell: undefined,
    share: undefined,
    sum: undefined,
  });
  expect(rootsOf({ cell: 'gone' })).toEqual({ cell: undefined });
});

test('of findings that follow from each other the first stands for them', () => {
  expect(rootsOf({ a: 'b', b: 'c', c: 'b' })).toEqual({ a: 'b', b: undefined, c: 'b' });
});

function rootsOf(roots: Record<string, string | undefined>, verdicts: Record<string, Verdict> = {}) {
  const findings = Object.entries(roots).map(
    ([id, root]) => ({ id, root, verdict: verdicts[id] ?? 'inconsistent' }) as Finding,
  );
  return Object.fromEntries(withLiveRoots(findings).map(({ id, root }) => [id, root]));
}
