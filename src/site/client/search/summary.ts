import type { SearchResult } from '../../../search/query.ts';
import { searchStrings } from '../../../words/search-strings.ts';

/**
 * What was found, in a sentence.
 * @param shown how many of the hits the filter lets through
 */
export function summaryOf({ status, query, hits, respelled }: SearchResult, shown: number): string {
  if (status === 'empty') return '';
  if (status === 'none') return searchStrings.none(query.trim());
  const of = (match: string) => hits.filter((hit) => hit.match === match);
  const literal = of('literal');
  const found = searchStrings.found(respelled?.words ?? query.trim(), {
    literal: literal.length,
    occurrences: literal.reduce((sum, hit) => sum + hit.count, 0),
    alias: of('alias').length,
    apart: of('words').length,
    answers: of('answer').length,
  });
  const instead = respelled === null ? '' : searchStrings.respelled[respelled.by](query.trim(), respelled.words);
  return `${instead}${found}${shown < hits.length ? searchStrings.shown(shown) : ''}`;
}
