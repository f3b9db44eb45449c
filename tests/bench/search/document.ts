import { createFold } from '../../../src/search/normalise.ts';
import type { SearchRecord } from '../../../src/search/search-records.ts';
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

/** Whether a document is what a judge accepts for a query. */
export function isAccepted({ expect }: JudgedQuery, document: SearchDocument): boolean {
  return expect.some((target) => fits(target, document));
}

function fits(target: Target, { title, text, record }: SearchDocument): boolean {
  if ('section' in target) {
    return record.kind !== 'term' && `${record.number}.`.startsWith(`${target.section}.`);
  }
  if ('term' in target) return record.kind === 'term' && plain(record.title) === plain(target.term);
  return (
    plain(title).includes(plain(target.contains)) ||
    text.split('\n').some((block) => plain(block).includes(plain(target.contains)))
  );
}
