import type { Citation } from '../../derive/cite/citation.ts';
import { partSlug } from '../../report/addresses.ts';
import type { Content, YearContent } from '../../report/content.ts';
import { citableWorks, undatedCitation } from './cite-page.ts';

/** Citation of a part's page, or of the whole report where `part` is null. */
export function partCitation(
  year: YearContent,
  part: number | null,
  whole: (address: string) => string,
): Citation | undefined {
  const place = citableWorks(year).get(part === null ? 'report' : partSlug(part));
  return place && undatedCitation(year, place, whole);
}

/** Every report and part that has files for reference managers, as the parameters of their addresses. */
export function workPaths({ years }: Content): { params: { year: string; work: string } }[] {
  return years.flatMap((year) =>
    [...citableWorks(year).keys()].map((work) => ({ params: { year: String(year.report.year), work } })),
  );
}

/** Citation of a report or part by the parameters of its file's address. Throws if there is none. */
export function citedWork(
  { years }: Content,
  params: Record<string, string | undefined>,
  whole: (address: string) => string,
): Citation {
  const year = years.find(({ report }) => String(report.year) === params['year']);
  const place = year && citableWorks(year).get(params['work'] ?? '');
  if (!year || !place) throw new Error(`There is nothing to cite as ${params['work']} of ${params['year']}`);
  const citation = undatedCitation(year, place, whole);
  // A file is read far from this site, where an address without its host leads nowhere.
  return { ...citation, address: citation.address.startsWith('http') ? citation.address : '' };
}
