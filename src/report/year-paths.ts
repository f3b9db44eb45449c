import type { Content, YearContent } from './content.ts';

/** The addresses of a page that every year has, as Astro's getStaticPaths wants them. */
export function yearPaths({ years }: Content): { params: { year: string } }[] {
  return years.map(({ report }) => ({ params: { year: String(report.year) } }));
}

/**
 * The year that an address names.
 * @throws Error where there is no report of that year
 */
export function yearAt({ years }: Content, year: string | undefined): YearContent {
  const found = years.find(({ report }) => String(report.year) === year);
  if (found === undefined) throw new Error(`There is no report of ${year}`);
  return found;
}
