import { figureInTextAddress, placeAt } from '../../report/addresses.ts';
import { about } from '../../report/printed-figure.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { PlacedFigure } from '../corpus/placed-figures.ts';
import type { FoundFinding, SearchFigure } from '../records/search-record.ts';

/** A figure as the answer itself, above the hits. */
export interface AnswerCard extends Pick<SearchFigure, 'label' | 'unit'> {
  /** With the word that says 约 or 余, as the report has it; null for a gap. */
  value: string | null;
  /** Address of the figure in its sentence. */
  address: string;
  year: number;
  /** What the place is called where it stands. */
  place: string;
  /** The gravest finding on its number, if one concerns it. */
  finding: FoundFinding | null;
  /** What was asked for, where the figure is of a whole that includes it. */
  includes: string | null;
  /** Stands here because the report contradicts the card before with it. */
  isOtherSide: boolean;
}

const most = 4;

/**
 * Cards of figures, each once, each with what the report contradicts it with.
 * @param includes what was asked for, where the first figure is of a whole that includes it
 */
export function answerCards(
  figures: readonly PlacedFigure[],
  corpus: Corpus,
  includes: string | null = null,
): AnswerCard[] {
  const shown = new Map<string, AnswerCard>();
  const add = (placed: PlacedFigure, isOtherSide: boolean) => {
    const card = cardOf(placed, isOtherSide, placed === figures[0] ? includes : null);
    if (card !== null && !shown.has(card.address)) shown.set(card.address, card);
  };
  for (const placed of figures) {
    add(placed, false);
    for (const id of placed.figure.against ?? []) {
      const other = corpus.figures.find(
        ({ figure, folded }) => figure.id === id && folded.record.year === placed.folded.record.year,
      );
      if (other !== undefined) add(other, true);
    }
  }
  return [...shown.values()].slice(0, most);
}

function cardOf({ figure, folded }: PlacedFigure, isOtherSide: boolean, includes: string | null): AnswerCard | null {
  const { record } = folded;
  const at = placeAt(record.address);
  // What has no name has no place of its own to lead to.
  if (at === undefined || figure.id === '') return null;
  return {
    label: figure.label,
    value: figure.value === null ? null : about(figure.value, figure.approx),
    unit: figure.unit,
    address: figureInTextAddress(at.year, at.part, figure.id),
    year: record.year,
    place: record.label === '' ? record.title : record.label,
    finding: figure.finding ?? null,
    includes,
    isOtherSide,
  };
}
