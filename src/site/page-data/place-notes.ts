import { gravestFirst, type Verdict } from '../../audit/verdicts.ts';
import type { FindingView, FormulaPiece } from './finding-view.ts';

/** What the audit says beside one place: at most one contradiction open, all else behind one line. */
export interface PlaceNotes {
  /** The contradiction that is counted and opened here: the gravest of those that have their root here and matter. */
  open: FindingView | undefined;
  /** What the line counts, the gravest first: each kind once, with how many. */
  counts: { verdict: Verdict; count: number }[];
  /** Numbers of the places at which contradictions are opened that concern this one too. */
  seeAlso: string[];
  /** The arithmetic that agrees and says most, for a reader with room for it; empty where a contradiction is open. */
  agreed: string;
  /** Behind the line: contradictions counted here, then those opened elsewhere, then the rest, the gravest first. */
  findings: FindingView[];
  consistent: FindingView[];
}

/**
 * Lays out the findings at a place. A contradiction counts at its root alone; what follows from another counts nowhere.
 * @param place id of the block or section; undefined where the findings of several places are shown together
 */
export function placeNotes(findings: readonly FindingView[], place: string | undefined): PlaceNotes {
  const isHere = ({ rootPlace }: FindingView) => rootPlace !== undefined && rootPlace.id === place;
  const open = findings.find((finding) => isHere(finding) && matters(finding));
  const rest = findings.filter((finding) => finding !== open && finding.verdict !== 'consistent');
  const consistent = findings.filter(({ verdict }) => verdict === 'consistent');
  const counted = [...rest.filter((finding) => isIndependent(finding) && !isElsewhere(finding, place)), ...consistent];
  const counts = verdictCounts(counted);
  const elsewhere = rest.filter((finding) => isElsewhere(finding, place));
  // What only follows from another finding is told of where the line would be empty without it.
  const named = counts.length > 0 ? elsewhere.filter(isIndependent) : elsewhere;
  return {
    open,
    counts,
    seeAlso: [...new Set(named.flatMap(({ rootPlace }) => rootPlace?.number ?? []))],
    agreed: open === undefined ? agreedArithmetic(consistent) : '',
    findings: [...rest.filter(isHere), ...elsewhere, ...rest.filter(({ rootPlace }) => rootPlace === undefined)],
    consistent,
  };
}

/** How many findings of each verdict there are, the gravest first; none of those with none. */
export function verdictCounts(findings: readonly FindingView[]): { verdict: Verdict; count: number }[] {
  return gravestFirst.flatMap((verdict) => {
    const count = findings.filter((finding) => finding.verdict === verdict).length;
    return count === 0 ? [] : [{ verdict, count }];
  });
}

function matters({ severity }: FindingView): boolean {
  return severity === 'high' || severity === 'medium';
}

function isIndependent({ root }: FindingView): boolean {
  return root === undefined;
}

function isElsewhere({ rootPlace }: FindingView, place: string | undefined): boolean {
  return rootPlace !== undefined && rootPlace.id !== place;
}

/** A sum before a share; that a number is itself says nothing. */
function agreedArithmetic(consistent: readonly FindingView[]): string {
  const texts = consistent.map(({ formula }) => formulaText(formula));
  return texts.find((text) => text.includes('+')) ?? texts.find(isShareOfAnother) ?? '';
}

/** 27.98% = 88.25 ÷ 315.38, and not 100% = 3 ÷ 3. */
function isShareOfAnother(text: string): boolean {
  const [, part, whole] = /(\S+) ÷ (\S+)/.exec(text) ?? [];
  return part !== whole;
}

/** Arithmetic as words, with blanks around its signs; the sign of a percentage already says “× 100%”. */
export function formulaText(formula: readonly FormulaPiece[]): string {
  return formula
    .map(({ text }) => text)
    .join(' ')
    .replace(/ × 100%$/, '');
}
