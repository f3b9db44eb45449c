import type { Problem } from '../problem.ts';
import { says } from '../problem-catalogue.ts';
import type { FilesFor } from './reference-check.ts';

/** A report says the year of the folder it lies in. */
export function yearsAreOfFolders({ years }: FilesFor<never, 'report'>): Problem[] {
  return years
    .filter(({ folder, report }) => !folder.endsWith(`/${report.value.year}`))
    .map(({ folder, report }) => report.file.problemAt(['year'], says('yearNotOfFolder', report.value.year, folder)));
}
