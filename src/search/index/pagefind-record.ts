import type { FoldedRecord } from '../corpus/folded-record.ts';
import { recordTokens } from '../text/tokenise.ts';
import { yearFilter } from './pagefind.ts';

/** Language given to Pagefind. Any language it knows would make it cut the tokens again. */
const language = 'unknown';

/**
 * A record as Pagefind takes it: its heading and its text as tokens. What a hit is called stays with our own texts:
 * Pagefind would keep a Chinese title as one huge word of its index.
 * @param base path of the site with slashes at both ends
 */
export function pagefindRecord({ record, own }: FoldedRecord, base: string) {
  return {
    url: `${base.replace(/\/$/, '')}${record.address}`,
    language,
    filters: record.kind === 'term' ? {} : { [yearFilter]: [String(record.year)] },
    content: recordTokens(own).join(' '),
  };
}
