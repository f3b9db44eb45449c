import type { Audit, Finding, FormulaToken } from '../../audit/finding.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import type { Verdict } from '../../audit/verdicts.ts';
import { type FigureNote, figureNotes } from '../../report/figure-notes.ts';
import { figureViews } from './figure-view.ts';
import { type FindingView, type FormulaPiece, type PlaceView, yearFindings } from './finding-view.ts';

/** A finding in which a figure takes part, as the figure's own row and card show it. */
export interface FigureArithmetic {
  pieces: FormulaPiece[];
  /** Whether the figure is what the arithmetic arrives at, not one of its terms. */
  isResult: boolean;
  verdict: Verdict;
  verdictName: string;
  id: string;
  address: string;
  sentence: string;
  /** What the last correction changed it from, where to another verdict. */
  turned: string | undefined;
}

/** What speaks for a figure: how it is computed, what it is checked against, and where else it stands. */
export interface FigureEvidence {
  /** Those it is the result of come first, an inconsistent one before all; then in the audit's order. */
  arithmetic: FigureArithmetic[];
  /** What corrections made of it, oldest first. */
  corrections: readonly FigureNote[];
  /** The same fact in other sentences, in the report's order. */
  elsewhere: PlaceView[];
}

/** The evidence of every figure of a year, by the figure's id, in the report's order. */
export function figureEvidence(year: PreparedYear): Map<string, FigureEvidence> {
  const audit = year.audit;
  const viewOf = new Map(yearFindings(year).map((view) => [view.id, view]));
  const sameFact = sameFacts(year, audit);
  const views = figureViews(year);
  const notes = figureNotes(year);
  return new Map(
    [...views.values()].map(({ id }) => {
      const arithmetic = audit.findings
        .filter((finding) => finding.figures.includes(id))
        .flatMap((finding) => arithmeticOf(id, finding, viewOf.get(finding.id)))
        .toSorted((one, other) => weight(other) - weight(one));
      const elsewhere = [...views.values()]
        .filter((view) => view.id !== id && sameFact.get(id)?.has(view.id))
        .map((view) => ({ number: view.section, quote: view.quote, address: view.inText }));
      return [id, { corrections: notes.get(id) ?? [], arithmetic, elsewhere }];
    }),
  );
}

/** What the figure is the result of comes first, and of that what it does not agree with. */
function weight({ isResult, verdict }: FigureArithmetic): number {
  if (!isResult) return 0;
  return verdict === 'inconsistent' ? 2 : 1;
}

const comparisons = new Set(['=', '≈', '≠', '≤', '<', '>', '↔']);

function arithmeticOf(figure: string, finding: Finding, view: FindingView | undefined): FigureArithmetic[] {
  if (!view) return [];
  const { verdict, verdictName, id, address, sentence, turned } = view;
  const isSide = sidesOf(finding.formula).some(([side]) => side?.type === 'figure' && side.figure === figure);
  // A rate on no base: the formula ends where the printed rate would stand.
  const isMissing =
    verdict === 'undefined' && !finding.formula.some((token) => token.type === 'figure' && token.figure === figure);
  const pieces = withoutPercentFactor(view.formula);
  return [{ pieces, isResult: isSide || isMissing, verdict, verdictName, id, address, sentence, turned }];
}

/** The sides of a comparison that are one figure alone: the left of 94.2% = 297.11 ÷ 315.39, both of 88.25 ≠ 88.27, a blank. */
function sidesOf(formula: FormulaToken[]): FormulaToken[][] {
  const at = formula.findIndex((token) => token.type === 'operator' && comparisons.has(token.text));
  const sides = at < 0 ? [formula] : [formula.slice(0, at), formula.slice(at + 1)];
  return sides.filter((side) => side.length === 1);
}

/** 94.2% = 297.11 ÷ 315.39: the sign of the percentage already says “× 100”. */
function withoutPercentFactor(pieces: FormulaPiece[]): FormulaPiece[] {
  const [times, hundred] = pieces.slice(-2);
  return times?.text === '×' && /^100%?$/.test(hundred?.text ?? '') ? pieces.slice(0, -2) : pieces;
}

/**
 * Figures that state one fact: those the ledger says restate each other, and those of one measure that a relation holds
 * to be equal (unless they differ for a reason the report may have), with everything that hangs together by them.
 */
function sameFacts(year: PreparedYear, audit: Audit): Map<string, Set<string>> {
  const measureOf = new Map(year.figures.map(({ id, measure }) => [id, measure]));
  const restated = year.figures.flatMap(({ id, restates }) => (restates === undefined ? [] : [[id, restates]]));
  const related = audit.findings
    .filter(({ rule, verdict }) => rule === 'same-fact' && verdict !== 'explain')
    .map(({ operands }) => operands)
    .filter((operands) => new Set(operands.map((id) => measureOf.get(id))).size === 1);
  const groups = new Map<string, Set<string>>();
  for (const ids of [...restated, ...related]) {
    const group = new Set(ids.flatMap((id) => [id, ...(groups.get(id) ?? [])]));
    for (const id of group) groups.set(id, group);
  }
  return groups;
}
