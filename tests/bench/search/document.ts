import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import { createFold } from '../../../src/search/text/normalise.ts';
import type { JudgedQuery, Target } from './judged-queries.ts';

/** One section, part or term, as every engine of the comparison gets it. */
export interface SearchDocument {
  /** Address of the record. */
  id: string;
  title: string;
  text: string;
  record: SearchRecord;
}

/** The same documents for all engines. */
export function searchDocuments(records: SearchRecord[]): SearchDocument[] {
  return records.map((record) => ({
    id: record.address,
    title: record.heading === null ? '' : record.title,
    text: record.blocks.map(({ text }) => text).join('\n'),
    record,
  }));
}

const fold = createFold({ traditional: '', simplified: '' });
const plain = (text: string) => fold(text).text;

/** Whether a document is what a judge accepts for a query; `shown` is what an engine shows of it, where that is not all. */
export function isAccepted({ expect }: JudgedQuery, document: SearchDocument, shown?: string): boolean {
  return expect.some((target) => fits(target, document, shown));
}

function fits(target: Target, { title, text, record }: SearchDocument, shown = text): boolean {
  if ('figure' in target)
    return (record.kind === 'section' || record.kind === 'part') && hasNumber(plain(shown), plain(target.figure));
  if ('page' in target) return record.address.split('#')[0]?.endsWith(`/${target.page}/`) ?? false;
  if ('section' in target) {
    return (
      (record.kind === 'section' || record.kind === 'part') &&
      (`${record.number}.`.startsWith(`${target.section}.`) || hasTable(record, target.section))
    );
  }
  if ('term' in target)
    return (
      record.kind === 'term' &&
      (plain(record.title) === plain(target.term) || record.address.endsWith(`/${target.term}/`))
    );
  return (
    plain(title).includes(plain(target.contains)) ||
    text.split('\n').some((block) => plain(block).includes(plain(target.contains)))
  );
}

/** Whether a table of this number stands in it, 4.T1: its rows are no section of their own. */
function hasTable({ blocks }: SearchRecord, number: string): boolean {
  return blocks.some(({ id }) => id === `s${number.toLowerCase().replaceAll('.', '-')}`);
}

/** Whether a folded text has a folded number with its unit, and not only within a longer number. */
function hasNumber(text: string, number: string): boolean {
  return text
    .split(number)
    .slice(0, -1)
    .some((before) => !/[\d丶]$/.test(before));
}
