import type { SearchRecord } from './search-records.ts';
import { type Folded, fold } from './tokens.ts';

/** A record made comparable, once per record. */
export interface FoldedRecord {
  record: SearchRecord;
  /** Heading with numeral; empty where the record has none, and a title only by courtesy of its parent. */
  title: Folded;
  /** Heading without numeral, and its short form. */
  headings: string[];
  trail: string;
  blocks: Folded[];
  aliases: { alias: string; folded: string; hidden: boolean }[];
}

/** Makes a record comparable. */
export function foldRecord(record: SearchRecord): FoldedRecord {
  const aliasOf = (hidden: boolean) => (alias: string) => ({ alias, folded: fold(alias).text, hidden });
  return {
    record,
    title: fold(record.heading === null ? '' : record.title),
    headings: [record.heading ?? '', record.label].map((heading) => fold(heading).text),
    trail: record.trail.map(({ heading }) => fold(heading).text).join(' '),
    blocks: record.blocks.map((block) => fold(block.text)),
    aliases: [...record.aliases.map(aliasOf(false)), ...record.hiddenAliases.map(aliasOf(true))],
  };
}
