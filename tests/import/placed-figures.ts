import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { figureStart } from '../../src/report/figure-place.ts';
import { blocksOf, textOf } from '../../src/report/outline.ts';
import type { Report } from '../../src/report/schema/report.ts';

/** A figure that is proposed of a report, and where its number stands. */
export interface PlacedFigure {
  /** That of the fact, also where it is stated again. */
  id: string;
  provisional: boolean;
  block: string;
  /** Words of the block. */
  text: string;
  /** Where the number begins in them. */
  at: number;
}

/** The figures that are proposed of a report, each where it is printed. */
export function placedFigures(report: Report): PlacedFigure[] {
  const texts = new Map(blocksOf(report).map(({ block }) => [block.id, textOf(block)]));
  return proposeFigures(report).map((figure) => {
    const text = texts.get(figure.block) ?? '';
    return {
      id: figure.id.replace(/\.restated(?:-\d+)?$/, ''),
      provisional: figure.provisional === true,
      block: figure.block,
      text,
      at: figureStart(figure, text) ?? -1,
    };
  });
}
