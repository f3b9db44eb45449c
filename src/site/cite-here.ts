import { citeAddress, revisionAddress } from '../report/addresses.ts';

/**
 * Where a page's readers are told how to cite one of its places. A past version has a page of its own for that: what was
 * withdrawn since, or has moved, is no longer on today's.
 */
export function citeHere({ year, past }: Pick<App.Locals, 'year' | 'past'>, id: string): string {
  const today = citeAddress(year, id);
  return past === undefined ? today : revisionAddress(year, past, today);
}
