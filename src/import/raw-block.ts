import type { Numeral } from './numerals.ts';
import type { SourceLine } from './source-lines.ts';

/** A block that a numeral opens; what kind of section it is, the outline decides. */
export interface NumberedBlock {
  kind: 'part' | 'numbered';
  numeral: Numeral;
  /** The title of a report without parts, which heads all of it. */
  wholeReport?: true;
  /** A part that holds the tables of the accounts, whatever its heading says. */
  ofTables?: true;
  lines: SourceLine[];
}

/** Lines of the source that belong together. */
export type RawBlock =
  | NumberedBlock
  | { kind: 'caption'; number: number; lines: SourceLine[] }
  | { kind: 'accounts-table'; title: string; page: number | null; lines: SourceLine[] }
  | { kind: 'footnote'; mark: string; lines: SourceLine[] }
  | { kind: 'table' | 'grid' | 'text'; lines: SourceLine[] };
