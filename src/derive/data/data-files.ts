import type { PreparedYear } from '../../audit/prepared-year.ts';
import type { Site } from '../../report/schema/site.ts';
import { checksJson } from './checks-json.ts';
import { figuresCsv, figuresJson } from './figures-files.ts';

/** The files of a year that the data package describes, by name. */
export const dataFileNames = ['figures.csv', 'figures.json', 'checks.json'] as const;
export type DataFileName = (typeof dataFileNames)[number];

const texts: Record<DataFileName, (year: PreparedYear, site: Site) => string> = {
  'figures.csv': figuresCsv,
  'figures.json': figuresJson,
  'checks.json': checksJson,
};

/** The text of one file, as it is served. */
export function dataFile(name: DataFileName, year: PreparedYear, site: Site): string {
  return texts[name](year, site);
}

/** Size of a file's text in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
