import { problemStrings } from '../../../words/strings.ts';
import { missing } from './missing.ts';
import { checkOf } from './reference-check.ts';

/** What the home page shows is a figure of some year; a year that lacks it leaves it out. */
export const homeFiguresExist = checkOf({
  title: problemStrings.referenceChecks.home,
  shared: ['site'],
  year: ['figures'],
  everyYear: true,
  problems({ site, years }) {
    const known = new Set(years.flatMap(({ figures }) => figures.value.figures.map(({ id }) => id)));
    if (years.length === 0) return [];
    const named = site.value.home.figures.flatMap(({ figure, beside }, index) => [
      { id: figure, path: ['home', 'figures', index, 'figure'] },
      ...(beside === undefined ? [] : [{ id: beside.figure, path: ['home', 'figures', index, 'beside', 'figure'] }]),
    ]);
    return missing(site.file, 'figure', named, known);
  },
});
