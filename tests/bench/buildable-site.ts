import { contentFiles } from '../../src/check/content/read-content.ts';
import { makeProject } from '../project.ts';
import { folder2019 } from '../report-2019.ts';
import { reportOfYears } from '../report-of-years.ts';

/** A site that can be built again and again from nothing. */
export interface BuildableSite {
  folder: string;
  /** Program and arguments that build it into `dist`. */
  command: string[];
  /** What earlier builds leave below the folder. */
  leftBehind: string[];
}

/** The project of the frozen report in a folder of its own; where `years` are given, with the report once for each of them. */
export function siteOf2019(folder: string, years?: readonly number[]): BuildableSite {
  const files = contentFiles(folder2019);
  makeProject(folder, years ? reportOfYears(files, years) : files);
  return buildableSite(folder);
}

/** The project in a folder. */
export function buildableSite(folder: string): BuildableSite {
  return {
    folder,
    command: [process.execPath, 'scripts/build.ts'],
    leftBehind: ['dist', '.cache', '.astro', 'node_modules/.cache', 'node_modules/.vite'],
  };
}
