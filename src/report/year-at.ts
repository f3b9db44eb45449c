import type { Content, YearContent } from './content.ts';

/**
 * The year that an address names.
 * @throws Error where there is no report of that year
 */
export function yearAt<Year extends YearContent>({ years }: Content<Year>, year: string | undefined): Year {
  const found = years.find(({ report }) => String(report.year) === year);
  if (found === undefined) throw new Error(`There is no report of ${year}`);
  return found;
}
