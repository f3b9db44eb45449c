import { type TablePlace, tableAnchor } from './ids.ts';

/**
 * Ids of findings that no row of relations gives. They are addresses and never change: no other module puts one together
 * or takes one apart.
 */
export const findingIds = {
  /** What sentences or headings state by themselves, by rule and block: `sum-s3-5-p1`; the second of both `sum-s3-5-p1-2`. */
  stated: (rule: string, block: string, nth = 1): string => `${rule}-${block}${counted(nth)}`,
  /** Words of the form left over that no relation names, by their block: `X-s4-p2`, `X-s4-p2-2`. */
  leftOver: (block: string, nth = 1): string => `X-${block}${counted(nth)}`,
  /** An amount of an earlier year against that year's own report, by its concept: `Y-revenue.total`. */
  acrossYears: (concept: string): string => `Y-${concept}`,
  /** What a relation says of one table, or of a figure that stands for what is not in tables: `T08-t5`. */
  ofTable: (relation: string, tableOrFigure: string): string => `${relation}-${tableOrFigure}`,
  /** The cell, or the figure of the text, that a contradiction of tables comes from: `T-t5-20805-basic`. */
  ofCell: (cell: TablePlace | string): string => `T-${typeof cell === 'string' ? cell : tableAnchor(cell)}`,
  /** What is asked about one table, by what it is about: `T-t5-name-2210201`. */
  aboutTable: (table: string, about: string): string => `T-${table}-${about}`,
} as const;

function counted(nth: number): string {
  return nth === 1 ? '' : `-${nth}`;
}

/** What a finding is by its id: a relation's (E09), of a table, across years, or what a place states by itself. */
export function findingKind(id: string): 'relation' | 'table' | 'across-years' | 'stated' {
  if (/^[A-Z]\d+$/.test(id)) return 'relation';
  if (/^T\d*-/.test(id)) return 'table';
  return id.startsWith('Y-') ? 'across-years' : 'stated';
}

/** Of these blocks the one that a finding's id names. */
export function blockInFindingId(id: string, blocks: readonly string[]): string | undefined {
  const named = blocks.filter((block) => `${id}-`.includes(`-${block}-`));
  return named.toSorted((one, other) => other.length - one.length)[0];
}
