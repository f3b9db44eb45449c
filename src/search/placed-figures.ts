import type { FoldedRecord } from './folded-record.ts';
import type { SearchBlock, SearchFigure } from './search-records.ts';

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
