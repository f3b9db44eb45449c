import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/content/parse-content.ts';
import { blocksOf } from '../../../src/report/outline.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { YearSite } from '../../../src/site/page-data/year-site.ts';
import { corrected } from '../../corrected-content.ts';
import { edited, editedFile } from '../../edited-content.ts';
import { fixtureContent, published } from '../../small-content.ts';

/** What the pages of 2020 are made of, after an edit of a file of a year. */
function madeOf2020(edit?: { file: string; from: string; to: string }): string {
  const files = fixtureContent('two-years');
  if (edit) {
    const path = `content/reports/${edit.file}`;
    expect(files.get(path)).toContain(edit.from);
    files.set(path, String(files.get(path)).replace(edit.from, edit.to));
  }
  return madeOf(2020, published(files));
}

function madeOf(year: number, files: ReadonlyMap<string, string>): string {
  const site = new PreparedSite(parseContent(files));
  const own = site.content.years.find(({ report }) => report.year === year);
  return JSON.stringify(own && new YearSite(site, own).madeOf);
}

const before = madeOf2020();

test('what a year’s pages hang on changes with the year, and not with what another says without their asking', () => {
  expect(madeOf2020({ file: '2020/figures.json', from: '"label": "', to: '"label": "另' })).not.toBe(before);
  expect(madeOf2020({ file: '2019/figures.json', from: '"label": "', to: '"label": "另' })).toBe(before);
});

test('it changes with what these pages say of another year: what a section is called there', () => {
  expect(madeOf2020({ file: '2019/report.json', from: '"label": "主要职能"', to: '"label": "职能"' })).not.toBe(before);
});

test('a correction changes its year, and another only where it made something of its findings', () => {
  const files = published(fixtureContent('two-years'));
  const reworded = edited(files, ({ report }) => {
    const first = blocksOf(report).find(({ block }) => block.type === 'paragraph')?.block;
    if (first?.type === 'paragraph') first.text = first.text.replace(/。?$/, '。。');
  });
  const after = corrected(reworded, '2026-11-01', '漏了句号');
  expect(madeOf(2019, after)).not.toBe(madeOf(2019, files));
  expect(madeOf(2020, after)).toBe(madeOf(2020, files));
  const settled = editedFile(after, 'reports/2019/corrections.json', ({ corrections: [correction] }) => {
    const stated = {
      verdict: 'consistent',
      severity: 'none',
      verdictName: '一致',
      title: '合计',
      formula: '1 = 1',
      sentence: '相同。',
      blocks: [],
    };
    correction.findings = [{ finding: 'Y-income.total', year: 2020, before: null, after: stated }];
  });
  expect(madeOf(2020, settled)).not.toBe(madeOf(2020, files));
});
