import type { Audit, Finding, FormulaToken } from '../../audit/finding.ts';
import { bySeriousness } from '../../audit/finding-places.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import type { Verdict } from '../../audit/verdicts.ts';
import { type FigureNote, figureNotes } from '../../report/figure-notes.ts';
import { figureViews } from './figure-view.ts';
import { type FindingView, type FormulaPiece, type PlaceView, yearFindings } from './finding-view.ts';

/** Arithmetic that a figure is the result of, or a listed part of: rearranged so that it stands first. */
export interface OwnArithmetic {
  /** Whether it says what share the figure has of a whole, not how the figure comes about. */
  isShare: boolean;
  pieces: FormulaPiece[];
  headline: string;
  verdict: Verdict;
  verdictName: string;
  address: string;
  /** What the last correction changed its verdict from. */
  turned: string | undefined;
}

/** What speaks for a figure: how it is computed, what it is checked against, and where else it stands. */
export interface FigureEvidence {
  /** What corrections made of it, oldest first. */
  corrections: readonly FigureNote[];
  /** Contradictions whose arithmetic the figure stands in. */
  contradictions: FindingView[];
  /** At most two: what it is the result of, then the sum it is a part of, then its share. */
  own: OwnArithmetic[];
  /** Everything else it takes part in, the gravest first; not what only follows from another finding. */
  others: FindingView[];
  /** The same fact in other sentences, in the report's order. */
  elsewhere: PlaceView[];
}

/** Of a figure that nothing is said of. */
export const noEvidence: FigureEvidence = {
  corrections: [],
  contradictions: [],
  own: [],
  others: [],
  elsewhere: [],
};

/** How many lines of arithmetic are shown at once. */
const mostOwn = 2;

/** The evidence of every figure of a year, by the figure's id, in the report's order. */
export function figureEvidence(year: PreparedYear): Map<string, FigureEvidence> {
  const audit = year.audit;
  const viewOf = new Map(yearFindings(year).map((view) => [view.id, view]));
  const sameFact = sameFacts(year, audit);
  const views = figureViews(year);
  const notes = figureNotes(year);
  return new Map(
    [...views.values()].map(({ id }) => {
      const takesPart = audit.findings.filter(({ figures, root }) => root === undefined && figures.includes(id));
      const contradicting = takesPart.filter((finding) => isContradicted(id, finding));
      const ranked = takesPart
        .flatMap((finding) => ownArithmetic(id, finding, viewOf.get(finding.id)))
        .toSorted((one, other) => one.rank - other.rank)
        .slice(0, mostOwn);
      const told = new Set([...contradicting.map((finding) => finding.id), ...ranked.map(({ finding }) => finding)]);
      const elsewhere = [...views.values()]
        .filter((view) => view.id !== id && sameFact.get(id)?.has(view.id))
        .map((view) => ({ number: view.section, quote: view.quote, address: view.inText }));
      const evidence: FigureEvidence = {
        corrections: notes.get(id) ?? [],
        contradictions: contradicting.flatMap((finding) => viewOf.get(finding.id) ?? []),
        own: ranked.map(({ own }) => own),
        others: bySeriousness(
          takesPart.flatMap((finding) => (told.has(finding.id) ? [] : (viewOf.get(finding.id) ?? []))),
        ),
        elsewhere,
      };
      return [id, evidence];
    }),
  );
}

function isContradicted(figure: string, { verdict, formula }: Finding): boolean {
  return verdict === 'inconsistent' && formula.some((token) => token.type === 'figure' && token.figure === figure);
}

const comparisons = new Set(['=', '≈', '≠', '≤', '<', '>', '↔']);

/** Rules whose findings compute a number, in contrast to those that hold one number against another. */
const computing = new Set<Finding['rule']>([
  'sum',
  'share',
  'share-total',
  'completion',
  'change',
  'growth',
  'variance',
]);

function ownArithmetic(
  figure: string,
  finding: Finding,
  view: FindingView | undefined,
): { rank: number; finding: string; own: OwnArithmetic }[] {
  if (!view || !computing.has(finding.rule) || isContradicted(figure, finding)) return [];
  const { formula } = finding;
  const isIt = (token: FormulaToken | undefined) => token?.type === 'figure' && token.figure === figure;
  const at = formula.findIndex((token) => token.type === 'operator' && comparisons.has(token.text));
  const make = (rank: number, pieces: FormulaPiece[], isShare = false) => {
    const { headline, verdict, verdictName, address, turned } = view;
    const own = { isShare, pieces: withoutPercentFactor(pieces), headline, verdict, verdictName, address, turned };
    return [{ rank, finding: finding.id, own }];
  };
  const [side] = sidesOf(formula).filter(([token]) => isIt(token));
  // A rate on no base: the formula ends where the printed rate would stand.
  const isMissing = view.verdict === 'undefined' && !formula.some(isIt);
  if (isMissing || (side && formula[0] === side[0])) return make(0, view.formula);
  if (finding.rule === 'share' && isIt(formula[at + 1])) return make(2, view.formula, true);
  const terms = formula.slice(at + 1);
  const isSum =
    at === 1 &&
    terms.every((token, index) => (index % 2 === 0 ? token.type === 'figure' && !token.negative : isPlus(token)));
  if (finding.rule !== 'sum' || !isSum) return [];
  return make(1, withPartFirst(view.formula, at, formula.findIndex(isIt)));
}

function isPlus(token: FormulaToken): boolean {
  return token.type === 'operator' && token.text === '+';
}

/** 315.38 = 88.25 + 227.13 as 227.13 = 315.38 − 88.25. */
function withPartFirst(pieces: readonly FormulaPiece[], comparison: number, part: number): FormulaPiece[] {
  const [total, sign, own] = [pieces[0], pieces[comparison], pieces[part]];
  if (!total || !sign || !own) return [...pieces];
  const others = pieces.filter((_, index) => index > comparison && index !== part && (index - comparison) % 2 === 1);
  return [own, sign, total, ...others.flatMap((other) => [{ text: '−' }, other])];
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
