import type { SearchResult } from '../../../search/results/search-result.ts';
import { searchStrings } from '../../../words/search-strings.ts';
import { element } from '../element.ts';
import { hitRow } from './hit-row.ts';

/** What only shares common words with the query, folded; nothing where there is none. */
export function sharedList(result: SearchResult): HTMLElement[] {
  const { shared } = result;
  if (shared.length === 0) return [];
  const rows = element('ol', 'sheet', ...shared.map((hit) => hitRow(result, hit, false)));
  return [element('details', '', element('summary', '', searchStrings.shared(shared.length)), rows)];
}
