import { occurrence } from '../../src/report/figure-place.ts';
import { blocksOf, textOf } from '../../src/report/outline.ts';
import type { Figure } from '../../src/report/schema/figures.ts';
import type { Report } from '../../src/report/schema/report.ts';

/** How far proposals agree with a ledger that a person has checked. */
export interface ProposalScore {
  /** Figures of the ledger. */
  checked: number;
  /** Those whose very digits were proposed. */
  found: number;
  /** Those read as the ledger reads them: value, unit, kind, day, approximation, in a quote that stands once. */
  read: number;
  /** Those read so and named so too: the same id, measure and base. */
  right: number;
  /** Ids of the ledger that no proposal is bound to. */
  missed: string[];
  /** Ids of the ledger whose digits were proposed but read otherwise. */
  misread: string[];
  /** Proposals at the right digits that are read or named otherwise. */
  mislabelled: { ledger: string; proposed: string }[];
  /** Proposals at digits that the ledger does not bind. */
  strays: string[];
}

/** What a figure says by its print alone, whatever it is called. */
const printed = ['value', 'unit', 'kind', 'year', 'asOf', 'approx', 'blank', 'chineseNumeral'] as const;

/** Compares proposals with the ledger by the place of each token in the report. */
export function compareProposals(
  proposals: readonly Figure[],
  ledger: readonly Figure[],
  report: Report,
): ProposalScore {
  const texts = new Map(blocksOf(report).map(({ block }) => [block.id, textOf(block)]));
  const place = ({ block, quote, token, nth = 1 }: Figure) =>
    `${block} ${(texts.get(block) ?? '').indexOf(quote) + (occurrence(quote, token, nth) ?? 0)}`;
  const proposed = new Map(proposals.map((figure) => [place(figure), figure]));
  const places = new Set(ledger.map(place));
  const pairs = ledger.map((figure) => ({ figure, proposal: proposed.get(place(figure)) }));
  const once = ({ block, quote }: Figure) => texts.get(block)?.split(quote).length === 2;
  const read = (a: Figure, b: Figure | undefined) =>
    b !== undefined && once(b) && printed.every((field) => a[field] === b[field]);
  const same = (a: Figure, b: Figure | undefined) =>
    read(a, b) && a.id === b?.id && a.measure === b.measure && a.base === b.base;
  return {
    checked: ledger.length,
    found: pairs.filter(({ proposal }) => proposal !== undefined).length,
    read: pairs.filter(({ figure, proposal }) => read(figure, proposal)).length,
    right: pairs.filter(({ figure, proposal }) => same(figure, proposal)).length,
    missed: pairs.filter(({ proposal }) => proposal === undefined).map(({ figure }) => figure.id),
    misread: pairs
      .filter(({ figure, proposal }) => proposal !== undefined && !read(figure, proposal))
      .map(({ figure }) => figure.id),
    mislabelled: pairs
      .filter(({ figure, proposal }) => proposal !== undefined && !same(figure, proposal))
      .map(({ figure, proposal }) => ({ ledger: figure.id, proposed: proposal?.id ?? '' })),
    strays: proposals.filter((figure) => !places.has(place(figure))).map(({ id }) => id),
  };
}
