import { correctionsAddress, figureInTextAddress, reportAddress, revisionAddress } from './addresses.ts';
import type { YearContent } from './content.ts';
import { parsePlaceId } from './ids.ts';
import { printedFigure } from './printed-figure.ts';
import type { StatedFigure } from './schema/permalinks.ts';

/** What one correction made of a figure. */
export interface FigureNote {
  /** Revision that the correction made. */
  revision: number;
  on: string;
  why: string;
  /** As printed before and after, with unit; null for a gap. */
  before: string | null;
  after: string | null;
  /** The value before, a decimal string; null for a gap. */
  valueBefore: string | null;
  /** Its entry among all corrections. */
  address: string;
  /** The figure in its sentence in the version before. */
  earlier: string;
}

/** What corrections made of a report's figures: by id, oldest first. Figures that came or went have no earlier value to show. */
export function figureNotes({
  report,
  corrections,
}: Pick<YearContent, 'corrections'> & { report: { year: number } }): Map<string, FigureNote[]> {
  const notes = new Map<string, FigureNote[]>();
  for (const { revision, on, why, changes } of corrections) {
    for (const change of changes) {
      if (change.what !== 'figure' || change.before === null || change.after === null) continue;
      const [before, after] = [printed(change.before), printed(change.after)];
      if (before === after) continue;
      const { place } = change;
      notes.set(place, [
        ...(notes.get(place) ?? []),
        {
          revision,
          on,
          why,
          before,
          after,
          valueBefore: change.before.value,
          address: correctionsAddress(report.year, revision),
          earlier: revisionAddress(report.year, revision - 1, inText(report.year, place, change.before.block)),
        },
      ]);
    }
  }
  return notes;
}

function printed(figure: StatedFigure): string | null {
  return printedFigure(figure)?.full ?? null;
}

/** The report's home where the block's id does not tell its part, as a caption's. */
function inText(year: number, figure: string, block: string): string {
  const part = parsePlaceId(block)?.part;
  return part === undefined || part === null ? reportAddress(year) : figureInTextAddress(year, part, figure);
}
