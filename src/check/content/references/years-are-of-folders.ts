import { problemStrings } from '../../../words/strings.ts';
import { says } from '../problem-catalogue.ts';
import { checkOf } from './reference-check.ts';

/** A report says the year of the folder it lies in. */
export const yearsAreOfFolders = checkOf({
  title: problemStrings.referenceChecks.years,
  year: ['report'],
  problems({ years }) {
    return years
      .filter(({ folder, report }) => !folder.endsWith(`/${report.value.year}`))
      .map(({ folder, report }) => ({
        ...report.file.problemAt(['year'], says('yearNotOfFolder', report.value.year, folder)),
        causes: 'year',
      }));
  },
});
