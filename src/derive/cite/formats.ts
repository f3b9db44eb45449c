import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714 } from './gbt7714.ts';
import { quotation } from './quotation.ts';
import { ris } from './ris.ts';

/** A form in which a citation is handed out. */
export interface CitationFormat {
  id: 'quotation' | 'gbt-2025' | 'gbt-2015' | 'bibtex' | 'ris' | 'csl-json' | 'address';
  write: (citation: Citation) => string;
  /** Where it is a file for reference managers: ending of its name and media type. */
  file?: { ending: string; mediaType: string };
}

/** All forms, in the order they are offered. */
export const citationFormats: readonly CitationFormat[] = [
  { id: 'gbt-2025', write: (citation) => gbt7714(citation, 2025) },
  { id: 'gbt-2015', write: (citation) => gbt7714(citation, 2015) },
  { id: 'quotation', write: quotation },
  { id: 'bibtex', write: bibtex, file: { ending: 'bib', mediaType: 'application/x-bibtex' } },
  { id: 'ris', write: ris, file: { ending: 'ris', mediaType: 'application/x-research-info-systems' } },
  {
    id: 'csl-json',
    write: cslJson,
    file: { ending: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json' },
  },
  { id: 'address', write: ({ address, through }) => [address, through ?? []].flat().join('\n') },
];
