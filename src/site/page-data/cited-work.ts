import type { PreparedYear } from '../../audit/prepared-year.ts';
import { citableWorks } from '../../derive/cite/citable-places.ts';
import type { Citation } from '../../derive/cite/citation.ts';
import { partSlug } from '../../report/addresses.ts';
import { wholeAddress } from '../site-url.ts';
import { undatedCitation } from './cite-page.ts';
import type { PreparedSite } from './prepared-site.ts';
import type { Params } from './static-paths.ts';

/** Citation of a part's page, or of the whole report where `part` is null. */
export function partCitation(year: PreparedYear, part: number | null): Citation | undefined {
  const place = citableWorks(year).get(part === null ? 'report' : partSlug(part));
  return place && undatedCitation(year, place, wholeAddress);
}

/** Citation of a report or part by the parameters of its file's address. Throws if there is none. */
export function citedWork({ content }: PreparedSite, params: Params): Citation {
  const year = content.years.find(({ report }) => String(report.year) === params['year']);
  const place = year && citableWorks(year).get(params['work'] ?? '');
  if (!year || !place) throw new Error(`There is nothing to cite as ${params['work']} of ${params['year']}`);
  const citation = undatedCitation(year, place, wholeAddress);
  // A file is read far from this site, where an address without its host leads nowhere.
  return { ...citation, address: citation.address.startsWith('http') ? citation.address : '' };
}
