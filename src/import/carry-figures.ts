import { occurrence } from '../report/figure-place.ts';
import { blocksOf, textOf } from '../report/outline.ts';
import type { Figure } from '../report/schema/figures.ts';
import type { Report } from '../report/schema/report.ts';

/** The ledger of a replaced report, brought over to the new one. */
export interface CarriedFigures {
  figures: Figure[];
  /** Ids of figures whose words the new report does not have and no sentence pattern found again: for people. */
  lost: string[];
}

/**
 * Brings a checked ledger over to a new version of its report. A figure whose quote still stands in its block stays as
 * it is; one whose words changed takes what the sentence patterns found under the same id; new ids are added.
 */
export function carryFigures(old: readonly Figure[], proposals: readonly Figure[], report: Report): CarriedFigures {
  const texts = new Map(blocksOf(report).map(({ block }) => [block.id, textOf(block)]));
  const proposed = new Map(proposals.map((figure) => [figure.id, figure]));
  const stands = ({ block, quote, token, nth = 1 }: Figure) =>
    texts.get(block)?.split(quote).length === 2 && occurrence(quote, token, nth) !== undefined;
  const kept = old.map((figure) => (stands(figure) ? figure : (proposed.get(figure.id) ?? figure)));
  const known = new Set(old.map(({ id }) => id));
  return {
    figures: [...kept, ...proposals.filter(({ id }) => !known.has(id))],
    lost: kept.filter((figure) => !stands(figure)).map(({ id }) => id),
  };
}
