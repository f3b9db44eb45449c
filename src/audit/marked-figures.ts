import type { Audit } from './finding.ts';
import { figuresInFormula } from './finding-places.ts';
import type { Verdict } from './verdicts.ts';

/** Verdicts that are shown at the figure itself, the one that matters most first. */
const shownAtFigures: readonly Verdict[] = ['inconsistent', 'undefined', 'within-rounding', 'not-recomputable'];

/**
 * The verdict to show at each figure that takes part in a finding which is not 一致. A contradiction marks every figure
 * of its formula; what concerns a ratio marks the ratios alone.
 */
export function markedFigures(
  { findings }: Audit,
  unitOf: (figure: string) => string | undefined,
): Map<string, Verdict> {
  const marked = new Map<string, Verdict>();
  for (const verdict of shownAtFigures) {
    for (const finding of findings) {
      if (finding.verdict !== verdict || finding.root !== undefined) continue;
      const stated = [...figuresInFormula(finding)];
      const figures = verdict === 'inconsistent' ? stated : stated.filter((figure) => unitOf(figure) === '%');
      for (const figure of figures) if (!marked.has(figure)) marked.set(figure, verdict);
    }
  }
  return marked;
}
