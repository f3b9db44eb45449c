import { fileKind } from './file-kind.ts';
import type { PdfResources } from './pdf/pdf-pages.ts';
import type { FoundGrid } from './printed-grid.ts';
import type { ReadFailure } from './read-failure.ts';
import { readSource } from './read-source.ts';
import { type UnprintedWords, xlsxTables } from './xlsx/xlsx-tables.ts';

/** What a reader made of a file that holds the tables of the accounts alone. */
export interface ReadTables {
  format: 'pdf' | 'docx' | 'xlsx' | 'html' | 'text';
  /** Its words, in the form of source.txt; those of a workbook stand in its grids alone. */
  text: string;
  grids: FoundGrid[];
  /** What a workbook has and does not print. */
  unprinted: UnprintedWords[];
}

/** Reads a file of tables: a workbook, or any file that a report can be read from. */
export async function readTables(
  bytes: Uint8Array,
  resources: PdfResources,
  pageDone?: () => void,
): Promise<ReadTables | { failure: ReadFailure }> {
  if (fileKind(bytes) === 'xlsx') {
    const read = xlsxTables(bytes);
    return 'failure' in read ? read : { format: 'xlsx', text: '', ...read };
  }
  const read = await readSource(bytes, resources, pageDone);
  return 'failure' in read ? read : { format: read.format, text: read.text, grids: read.grids, unprinted: [] };
}
