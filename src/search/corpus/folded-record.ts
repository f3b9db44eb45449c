import type { SearchRecord } from '../records/search-record.ts';
import type { Fold, Folded } from '../text/normalise.ts';

/** A record made comparable, once per record. */
export interface FoldedRecord {
  record: SearchRecord;
  /** Heading with numeral; empty where the record has none, and a title only by courtesy of its parent. */
  title: Folded;
  /** Heading without numeral, and its short form. */
  headings: string[];
  trail: string;
  blocks: Folded[];
  /** What the figures of each block are called. */
  figureLabels: string[][];
  /** Everything that is its own: title and blocks. */
  own: string[];
}

/** Makes a record comparable. */
export function foldRecord(record: SearchRecord, fold: Fold): FoldedRecord {
  const title = fold(record.heading === null ? '' : record.title);
  const blocks = record.blocks.map((block) => fold(block.text));
  return {
    record,
    title,
    headings: [record.heading ?? '', record.label].map((heading) => fold(heading).text).filter((text) => text !== ''),
    trail: record.trail.map(({ heading }) => fold(heading).text).join(' '),
    blocks,
    figureLabels: record.blocks.map(({ figures = [] }) => figures.map(({ label }) => fold(label).text)),
    own: [title.text, ...blocks.map((block) => block.text)],
  };
}

/** Its concept; what nobody has named is a concept of its own. */
export function conceptOf({ record }: FoldedRecord): string {
  return record.concept || record.address;
}
