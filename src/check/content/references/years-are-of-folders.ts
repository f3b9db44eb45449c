import { problemStrings } from '../../../words/strings.ts';
import { says } from '../problem-catalogue.ts';
import { checkOf } from './reference-check.ts';

/** A report says the year of the folder it lies in, and was published after that year. */
export const yearsAreOfFolders = checkOf({
  title: problemStrings.referenceChecks.years,
  year: ['report'],
  problems({ years }) {
    return years.flatMap(({ folder, report: { file, value } }) => {
      const { year, publishedOn } = value;
      if (!folder.endsWith(`/${year}`))
        return [{ ...file.problemAt(['year'], says('yearNotOfFolder', year, folder)), causes: 'year' }];
      return publishedOn === null || publishedOn > `${year}-12-31`
        ? []
        : [file.problemAt(['publishedOn'], says('publishedBeforeEnd', publishedOn, year))];
    });
  },
});
