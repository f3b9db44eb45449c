import type { FoldedRecord } from '../corpus/folded-record.ts';
import { type PlacedFigure, placedFigures } from '../corpus/placed-figures.ts';
import { withoutUsualWords } from '../questions/answer-figure.ts';
import { pairsOf } from '../text/tokenise.ts';

/**
 * The figure of a record whose name has most of what was typed, so that a passage does not lose it: of 投诉满意度 the
 * 88.5%. Null where none has a telling pair of its characters.
 * @param typed folded
 */
export function figureToShow(typed: string, folded: FoldedRecord): PlacedFigure | null {
  const pairs = new Set(pairsOf(withoutUsualWords(typed)));
  const named = placedFigures([folded]).map((placed) => {
    const label = pairsOf(withoutUsualWords(placed.label));
    return { placed, shared: label.filter((pair) => pairs.has(pair)).length, of: label.length };
  });
  // Of two names with as much of it, the shorter says less besides.
  const [best] = named.filter(({ shared }) => shared > 0).toSorted((a, b) => b.shared - a.shared || a.of - b.of);
  return best?.placed ?? null;
}
