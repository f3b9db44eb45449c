import type { LeafColumn, TableSide } from '../../report/schema/tables.ts';
import type { HeadLeaf } from './table-head.ts';

/** A column of a side, with where it stands in the grid. */
export interface PlacedColumn {
  leaf: HeadLeaf;
  id: string;
  role: LeafColumn['role'];
  concept?: string | undefined;
}

/** What stands side by side under heads of its own. */
export interface PlacedSide {
  id: TableSide['id'];
  head: string | null;
  columns: PlacedColumn[];
}
