import { cellAnchor } from '../../report/ids.ts';
import type { SearchBlock, SearchFigure } from '../records/search-record.ts';
import type { FoldedRecord } from './folded-record.ts';

/** A figure of the report with the words it stands in. */
export interface PlacedFigure {
  figure: SearchFigure;
  /** What it is called, folded. */
  label: string;
  folded: FoldedRecord;
  block: SearchBlock;
}

/** Every figure of these records, in their order. */
export function placedFigures(records: readonly FoldedRecord[]): PlacedFigure[] {
  return records.flatMap((folded) =>
    folded.record.blocks.flatMap((block, at) =>
      (block.figures ?? []).map((figure, nth) => ({
        figure,
        label: folded.figureLabels[at]?.[nth] ?? '',
        folded,
        block,
      })),
    ),
  );
}

/** Every amount of the accounts in these records, in their order: numbers that can be typed, not what a name is asked for. */
export function placedCells(records: readonly FoldedRecord[]): PlacedFigure[] {
  return records.flatMap((folded) =>
    folded.record.blocks.flatMap((block) =>
      (block.cells ?? []).map(({ column, value, token }) => ({
        figure: {
          id: cellAnchor(block.id, column),
          label: '',
          value,
          unit: folded.record.unit ?? '',
          measure: 'final' as const,
          ...(token !== undefined && { token }),
        },
        label: '',
        folded,
        block,
      })),
    ),
  );
}
