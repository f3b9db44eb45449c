import type { Correction } from '../../report/schema/corrections.ts';
import type { Report } from '../../report/schema/report.ts';

/** The first day that a correction can be of: that of the one before it, else that on which the report came out, else the first after its year. */
export function earliestDay(
  { year, publishedOn }: Pick<Report, 'year' | 'publishedOn'>,
  previous: Pick<Correction, 'on'> | undefined,
): string {
  return previous?.on ?? publishedOn ?? `${year + 1}-01-01`;
}
