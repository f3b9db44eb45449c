import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/content/parse-content.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { YearSite } from '../../../src/site/page-data/year-site.ts';
import { fixtureContent, published } from '../../small-content.ts';

/** What the pages of 2020 are made of, after an edit of a file of a year. */
function madeOf2020(edit?: { file: string; from: string; to: string }): string {
  const files = fixtureContent('two-years');
  if (edit) {
    const path = `content/reports/${edit.file}`;
    expect(files.get(path)).toContain(edit.from);
    files.set(path, String(files.get(path)).replace(edit.from, edit.to));
  }
  const site = new PreparedSite(parseContent(published(files)));
  const year = site.content.years.find(({ report }) => report.year === 2020);
  return JSON.stringify(year && new YearSite(site, year).madeOf);
}

const before = madeOf2020();

test('what a year’s pages hang on changes with the year, and not with what another says without their asking', () => {
  expect(madeOf2020({ file: '2020/figures.json', from: '"label": "', to: '"label": "另' })).not.toBe(before);
  expect(madeOf2020({ file: '2019/figures.json', from: '"label": "', to: '"label": "另' })).toBe(before);
});

test('it changes with what these pages say of another year: what a section is called there', () => {
  expect(madeOf2020({ file: '2019/report.json', from: '"label": "主要职能"', to: '"label": "职能"' })).not.toBe(before);
});
