import type { SearchResult } from '../../../search/results/search-result.ts';
import { searchStrings } from '../../../words/search-strings.ts';

/** Longest query that is repeated whole. */
const longestSaid = 40;

/**
 * What was found, in a few sentences: first what is not there, then what is.
 * @param shown how many of the hits the filter lets through
 */
export function summaryOf(result: SearchResult, shown: number): string {
  if (result.status === 'empty') return result.query === '' ? '' : searchStrings.onlySigns;
  const { hits, cutAt } = result;
  return [
    cutAt === null ? '' : searchStrings.cut(cutAt),
    ...found(result),
    shown < hits.length ? searchStrings.shown(shown) : '',
  ].join('');
}

function found({
  status,
  query: typed,
  hits,
  respelled,
  missing,
  shared,
  values,
  isWithinNumber,
}: SearchResult): string[] {
  const query = typed.length > longestSaid ? `${typed.slice(0, longestSaid)}……` : typed;
  const absent = missing.length > 0 ? [searchStrings.missing(missing)] : [];
  if (status === 'none')
    return [
      ...(absent.length > 0 ? absent : [searchStrings.none(query)]),
      ...(shared.length > 0 ? [searchStrings.onlyShared] : []),
    ];
  const otherwise = values.map(({ text, how }) => searchStrings.values[how](text));
  if (status === 'guess') return [...absent, ...(values.length > 0 ? otherwise : [searchStrings.guess])];
  const of = (match: string) => hits.filter((hit) => hit.match === match);
  const literal = of('literal');
  const instead = respelled === null ? '' : searchStrings.respelled[respelled.by](query, respelled.words);
  return [
    ...absent,
    ...otherwise,
    isWithinNumber ? searchStrings.withinNumber(query) : '',
    instead,
    searchStrings.found(respelled?.words ?? query, {
      literal: literal.length,
      occurrences: literal.reduce((sum, hit) => sum + hit.count, 0),
      value: of('figure').length,
      alias: of('alias').length,
      apart: of('words').length,
      answers: of('answer').length,
    }),
  ];
}
