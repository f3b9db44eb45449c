import { relevantPlaces } from '../../audit/finding-places.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { figureStart } from '../../report/figure-place.ts';
import { figureAnchor } from '../../report/ids.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Node } from '../../report/schema/report.ts';
import type { FindingView } from './finding-view.ts';
import { placeNotes } from './place-notes.ts';

/** A finding's note on paper: one a finding, numbered through the report. */
export interface Footnote {
  number: number;
  /** Id of the place it stands at. */
  place: string;
}

/** What paper says instead of folding: where each finding's note stands, and which places name it by its number. */
export interface Footnotes {
  byFinding: ReadonlyMap<string, Footnote>;
  /** Numbers to print at a figure, by its anchor, or at the end of a block whose words are concerned, by its id. */
  references: ReadonlyMap<string, readonly number[]>;
}

/**
 * Numbers the findings of a report, other than 一致 and those that follow from another, in the order in which its words
 * come to them. A contradiction's note stands at its root, any other's where it is first concerned.
 * @param findings by their ids
 */
export function footnotes(year: PreparedYear, findings: ReadonlyMap<string, FindingView>): Footnotes {
  const byFinding = new Map<string, Footnote>();
  const references = new Map<string, number[]>();
  for (const place of year.report.parts.flatMap(({ content }) => content.flatMap(idsOf))) {
    for (const { id, rootPlace } of notesPrinted(year, place, findings)) {
      const note = byFinding.get(id) ?? { number: byFinding.size + 1, place: rootPlace?.id ?? place };
      byFinding.set(id, note);
      const figure = namedFigure(year, id, place);
      const at = figure === undefined ? place : figureAnchor(figure);
      references.set(
        at,
        [...(references.get(at) ?? []), note.number].toSorted((a, b) => a - b),
      );
    }
  }
  return { byFinding, references };
}

/** Notes at a place that are told of there, or at which it is led to their own place, in words for paper. */
export function notesElsewhere(
  shown: readonly FindingView[],
  place: string,
  { byFinding }: Footnotes,
): { at: string; numbers: number[] }[] {
  const told = new Map<string, Set<number>>();
  for (const { id, root } of shown) {
    const note = byFinding.get(root ?? id);
    if (note === undefined || note.place === place) continue;
    const at = printedNumber(note.place);
    const numbers = told.get(at) ?? new Set();
    // What follows from another has no number at the words.
    if (root === undefined) numbers.add(note.number);
    told.set(at, numbers);
  }
  return [...told].map(([at, numbers]) => ({ at, numbers: [...numbers].toSorted((a, b) => a - b) }));
}

/** Ids of the places that have notes; a caption has none. */
function idsOf(node: Node): string[] {
  if (node.type === 'caption') return [];
  return node.type === 'section' ? [node.id, ...node.content.flatMap(idsOf)] : [node.id];
}

/** As the numbers they are about stand in the sentence, first what is open; what is about no figure stands at its end. */
function notesPrinted(year: PreparedYear, place: string, findings: ReadonlyMap<string, FindingView>): FindingView[] {
  const here = (year.findingsByPlace.get(place) ?? []).flatMap((id) => findings.get(id) ?? []);
  const { open, findings: others } = placeNotes(here, place);
  return [...(open ? [open] : []), ...others]
    .filter(({ root }) => root === undefined)
    .map((finding) => ({ finding, at: positionOf(year, namedFigure(year, finding.id, place), place) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ finding }) => finding);
}

/** Id of the figure of a block that a finding is about: of those it names there, the first in its own order, its result. */
function namedFigure(year: PreparedYear, id: string, block: string): string | undefined {
  const finding = year.audit.findings.find((candidate) => candidate.id === id);
  return (
    finding && relevantPlaces(finding).find((place) => place.block === block && place.figure !== undefined)?.figure
  );
}

/** Where a figure begins in the words of its block; what has none stands behind them all. */
function positionOf({ ledger }: PreparedYear, id: string | undefined, block: string): number {
  const figure = id === undefined ? undefined : ledger.figures.get(id);
  return (figure && figureStart(figure, ledger.textOf(block))) ?? Number.MAX_SAFE_INTEGER;
}
