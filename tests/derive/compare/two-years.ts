import { parseContent } from '../../../src/check/content/parse-content.ts';
import { fixtureContent, published, smallContent } from '../../small-content.ts';

/** Two made-up reports of one department, 2020 and 2019. */
export const content = parseContent(published(fixtureContent('two-years')));
export const [year2020, year2019] = content.years as [(typeof content.years)[0], (typeof content.years)[0]];

/** A made-up project with one report. */
export const oneYear = parseContent(smallContent());
