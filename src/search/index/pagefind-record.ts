import type { FoldedRecord } from '../corpus/folded-record.ts';
import { recordTokens } from '../text/tokenise.ts';
import { yearFilter } from './pagefind.ts';

/** Language given to Pagefind. Any language it knows would make it cut the tokens again. */
const language = 'unknown';

/** Of a record, all that the index hangs on. */
export interface IndexedRecord extends Pick<FoldedRecord, 'own'> {
  address: string;
  /** Null for a term. */
  year: number | null;
}

/** A record as it is indexed. */
export function indexedRecord({ record: { address, kind, year }, own }: FoldedRecord): IndexedRecord {
  return { address, year: kind === 'term' ? null : year, own };
}

/**
 * A record as Pagefind takes it: its heading and its text as tokens. What a hit is called stays with our own texts:
 * Pagefind would keep a Chinese title as one huge word of its index.
 * @param base path of the site with slashes at both ends
 */
export function pagefindRecord({ address, year, own }: IndexedRecord, base: string) {
  return {
    url: `${base.replace(/\/$/, '')}${address}`,
    language,
    filters: year === null ? {} : { [yearFilter]: [String(year)] },
    content: recordTokens(own).join(' '),
  };
}
