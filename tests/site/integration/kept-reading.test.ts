import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { inspectContent, parseContent } from '../../../src/check/content/parse-content.ts';
import { keptReading } from '../../../src/site/integration/kept-reading.ts';
import { fixtureContent, published } from '../../small-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-audits-'));
const files = published(fixtureContent('two-years'));
const auditsOf = (program: string, content = files) =>
  parseContent(content, undefined, keptReading(program, folder)).years.map(({ audit }) => audit);
/** The content with one more word in the label of a year's first figure. */
const relabelled = (year: number) => {
  const path = `content/reports/${year}/figures.json`;
  return new Map(files).set(path, String(files.get(path)).replace('"label": "', '"label": "另'));
};
const kept = (what = 'audit-') => readdirSync(folder).filter((name) => name.startsWith(what)).length;
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an audit that was kept is the one that is made anew', () => {
  const anew = parseContent(files).years.map(({ audit }) => audit);
  expect(auditsOf('program')).toEqual(anew);
  expect(kept()).toBe(2);
  expect(auditsOf('program')).toEqual(anew);
  expect(kept()).toBe(2);
});

test('a change audits its year and the later ones anew, another program all', () => {
  const years = parseContent(files).years.map(({ report }) => report.year);
  const [newest = 0, oldest = 0] = years;
  auditsOf('program');
  auditsOf('program', relabelled(newest));
  expect(kept()).toBe(3);
  auditsOf('program', relabelled(oldest));
  expect(kept()).toBe(5);
  auditsOf('another program');
  expect(kept()).toBe(7);
});

test('a change has its file alone read anew, and what is wrong with a file is told again', () => {
  auditsOf('program');
  const before = kept('read-');
  auditsOf('program', relabelled(2020));
  expect(kept('read-')).toBe(before + 1);
  const path = 'content/reports/2020/figures.json';
  const unsound = new Map(files).set(path, String(files.get(path)).replace('"label"', '"lable"'));
  const { problems } = inspectContent(unsound);
  expect(problems).not.toEqual([]);
  for (let time = 0; time < 2; time++)
    expect(inspectContent(unsound, undefined, keptReading('program', folder)).problems).toEqual(problems);
});
