import type { FindingView } from '../page-data/finding-view.ts';

/** Notes that stand beside a passage at once: two, so that it does not outgrow its paragraph. */
const most = 2;

/**
 * Which findings stand beside a passage and which fold behind one line. Contradictions always stand, and one note alone
 * is never folded: the line would take its place.
 * @param findings the gravest first
 */
export function foldedNotes<Note extends Pick<FindingView, 'verdict'>>(
  findings: readonly Note[],
): { shown: readonly Note[]; folded: readonly Note[] } {
  const standing = Math.max(most, findings.filter(({ verdict }) => verdict === 'inconsistent').length);
  if (findings.length <= standing + 1) return { shown: findings, folded: [] };
  return { shown: findings.slice(0, standing), folded: findings.slice(standing) };
}
