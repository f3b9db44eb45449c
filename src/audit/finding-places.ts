import type { Audit, Finding } from './finding.ts';
import { gravestFirst } from './verdicts.ts';

/** The figures that stand in a finding's formula. */
export function figuresInFormula({ formula }: Pick<Finding, 'formula'>): Set<string> {
  return new Set(formula.flatMap((token) => (token.type === 'figure' ? [token.figure] : [])));
}

/**
 * The places worth reading: that of the figure that is judged, though it stands in no formula where nothing can be computed,
 * and not those of others that take part without standing in the formula, which would only repeat the sums.
 */
export function relevantPlaces(finding: Finding): Finding['places'] {
  const shown = figuresInFormula(finding);
  if (shown.size === 0) return finding.places;
  return finding.places.filter(
    ({ figure }) =>
      figure === undefined || shown.has(figure) || figure === finding.operands[0] || !finding.operands.includes(figure),
  );
}

/**
 * Ids of the findings to show beside each block or section: what is 一致 only where its result stands, what cannot be
 * computed beside its numbers and not beside each sentence that says why, everything else at every place worth reading, but
 * what follows from another finding only where that one is not shown. The gravest first.
 */
export function findingsByPlace({ findings }: Audit): Map<string, string[]> {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    // What is not registered says nothing of the report, and stands beside none of its words.
    if (finding.verdict === 'unregistered') continue;
    const places = relevantPlaces(finding);
    const numbers = finding.verdict === 'undefined' ? places.filter(({ figure }) => figure !== undefined) : [];
    const blocks = new Set((numbers.length > 0 ? numbers : places).map(({ block }) => block));
    const shown = finding.verdict === 'consistent' ? [...blocks].slice(0, 1) : [...blocks];
    for (const block of shown) byPlace.set(block, [...(byPlace.get(block) ?? []), finding]);
  }
  return new Map(
    [...byPlace].map(([block, here]) => {
      const ids = new Set(here.map(({ id }) => id));
      const rooted = here.filter(({ root }) => root === undefined || !ids.has(root));
      return [block, bySeriousness(rooted).map(({ id }) => id)];
    }),
  );
}

/** Findings with the gravest verdict first, otherwise in their own order. */
export function bySeriousness<Shown extends Pick<Finding, 'verdict'>>(findings: readonly Shown[]): Shown[] {
  return findings.toSorted((a, b) => gravestFirst.indexOf(a.verdict) - gravestFirst.indexOf(b.verdict));
}

/** The gravest finding on each figure's own number, by its id: none that only stands in the same paragraph, follows from another or is 一致. */
export function findingByFigure({ findings }: Audit): Map<string, Finding> {
  const telling = findings.filter(
    ({ verdict, root }) => verdict !== 'consistent' && verdict !== 'unregistered' && root === undefined,
  );
  const byFigure = new Map<string, Finding>();
  for (const finding of bySeriousness(telling)) {
    const placed = relevantPlaces(finding).flatMap(({ figure }) => figure ?? []);
    for (const figure of [...figuresInFormula(finding), ...placed])
      if (!byFigure.has(figure)) byFigure.set(figure, finding);
  }
  return byFigure;
}

/** Ids of the findings, other than 一致 and those that follow from another, whose formula has one of these figures. */
export function findingsOnFigures({ findings }: Audit, figures: ReadonlySet<string>): string[] {
  const touching = findings.filter(
    (finding) =>
      finding.verdict !== 'consistent' &&
      finding.root === undefined &&
      [...figuresInFormula(finding)].some((figure) => figures.has(figure)),
  );
  return bySeriousness(touching).map(({ id }) => id);
}
