import { readAmounts } from '../text/amounts.ts';
import type { FoldedRecord } from './folded-record.ts';
import type { PlacedFigure } from './placed-figures.ts';

/** Parts of a sentence; a comma within a number parts nothing. */
const clause = /[，。；：、]|[,;:](?!\d)/;

/**
 * The amounts that sentences of a record print and nobody has named as figures, each called by the words around it. They
 * have no id: nothing else speaks of them.
 */
export function placedNumbers(folded: FoldedRecord): PlacedFigure[] {
  return folded.record.blocks.flatMap((block) => {
    const named = new Set((block.figures ?? []).map(({ value }) => Math.abs(Number(value))));
    return block.text.split(clause).flatMap((words) => {
      const text = words.normalize('NFKC');
      const label = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      return readAmounts(text, 'apart').flatMap(({ kind, measure, value, text }): PlacedFigure[] => {
        const [token = ''] = /\d[\d.,]*/.exec(text) ?? [];
        if (kind === null || token === '' || named.has(Number(token.replaceAll(',', '')))) return [];
        const unit = { money: '元', ratio: '%', count: measure }[kind];
        const figure = { id: '', label: '', value: String(value), unit, measure: 'final', token } as const;
        return [{ figure, label, folded, block }];
      });
    });
  });
}
