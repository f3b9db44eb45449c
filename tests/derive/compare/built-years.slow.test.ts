import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, type Element, textIn } from '../../../src/check/site/built-page.ts';
import { isHashedName } from '../../../src/publish/hashed-names.ts';
import { type BuiltFixture, buildFixture } from '../../built-fixture.ts';

let two: BuiltFixture;
beforeAll(async () => {
  two = await buildFixture('two-years');
}, 240_000);

function elements({ pages }: BuiltFixture, address: string, fits: (element: Element) => boolean): Element[] {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`There is no page ${address}`);
  return page.elements.filter(fits);
}
const hasClass = (name: string) => (element: Element) => (attribute(element, 'class') ?? '').split(' ').includes(name);
const linksIn = (element: Element | undefined): string[] =>
  (element?.childNodes ?? []).flatMap((child) => {
    if (!('tagName' in child)) return [];
    const own = child.tagName === 'a' ? [attribute(child, 'href') ?? ''] : [];
    return [...own, ...linksIn(child)];
  });
const words = (element: Element | undefined) => (element ? textIn(element).replace(/\s+/g, ' ').trim() : '');
const navigation = (site: BuiltFixture, address: string) => linksIn(elements(site, address, hasClass('site-nav'))[0]);

describe('a site of two reports', () => {
  test('the home page shows the newest', () => {
    expect(words(elements(two, '/', ({ tagName }) => tagName === 'h1')[0])).toBe('2020年度部门决算');
  });

  test('every page of a year leads to the same page of the other', () => {
    const pages = ['', 'part-1/', 'part-3/', 'part-5/', 'figures/', 'checks/', 'charts/', 'data/'];
    const switched = pages.map((page) => linksIn(elements(two, `/2019/${page}`, hasClass('year-switch'))[0]));
    expect(switched).toEqual(pages.map((page) => [`/2020/${page}`, `/2019/${page}`, '/compare/']));
  });

  test('a section leads to the same one of the other year, and says where there is none', () => {
    const told = elements(two, '/2019/part-3/', hasClass('section-years')).map((line) => [
      words(line),
      ...linksIn(line),
    ]);
    expect(told).toContainEqual(['2020年度：六、“三公”经费', '/2020/part-3/#s3-6']);
    expect(told).toContainEqual(['2020年度报告没有这一节。到2020年度报告目录', '/2020/']);
  });

  test('the years stand side by side, and the navigation leads there', () => {
    expect(navigation(two, '/2019/')).toContain('/compare/');
    const [row] = elements(two, '/compare/', (element) => attribute(element, 'id') === 'revenue.total');
    expect(words(row)).toBe('本年收入合计315.39万元2020年报告写315.40万元300.12万元−15.27万元');
    expect(two.text('compare/figures.csv')).toContain('revenue.total,本年收入合计,收入,315.39,万元,3.2,,300.12,万元');
    expect(two.text('compare/charts/three-public.total.csv')).toContain('2019年,分项,3.00,万元');
  });

  test('a figure that both reports state leads to its row there, another does not', () => {
    const linksOf = (id: string) =>
      linksIn(elements(two, '/2020/figures/', (element) => attribute(element, 'id') === id)[0]);
    expect(linksOf('three-public.total')).toContain('/compare/#three-public.total');
    expect(linksOf('work.sample-platforms').filter((link) => link.startsWith('/compare/'))).toEqual([]);
  });

  test('a finding across years stands on the newer year’s page of checks and beside its sentence', () => {
    const finding = (year: number) =>
      elements(two, `/${year}/checks/`, (element) => attribute(element, 'id') === 'Y-revenue.total')[0];
    expect(attribute(finding(2020) as Element, 'data-verdict')).toBe('inconsistent');
    expect(linksIn(finding(2020))).toContain('/2019/part-3/#f-revenue.total');
    expect(finding(2019)).toBeUndefined();
    const notes = elements(two, '/2020/part-3/', hasClass('note')).flatMap(linksIn);
    expect(notes).toContain('/2020/checks/#Y-revenue.total');
    const { findings } = JSON.parse(two.text('2020/data/checks.json'));
    const places = findings.find(({ id }: { id: string }) => id === 'Y-revenue.total').places;
    expect(places.map(({ year, address }: { year?: number; address: string }) => [year, address])).toEqual([
      [undefined, '/2020/part-3/#f-revenue.total.prior-year'],
      [2019, '/2019/part-3/#f-revenue.total'],
    ]);
  });
});

test('what carries a hash in its name is kept for ever, by the carry-over and by nginx alike, and nothing else is', () => {
  const kept = [
    ...readFileSync('deploy/nginx.conf', 'utf8').matchAll(/"~(\S+)" "public, max-age=31536000, immutable"/g),
  ];
  const patterns = kept.map(([, pattern = '']) => new RegExp(pattern));
  const paths = two.paths.map((path) => `/${path.replace(/^\//, '')}`);
  const made = paths.filter(
    (path) =>
      /^\/_astro\/|^\/pagefind\/index\/|\.pf_meta$|^\/fonts\/.*\.woff2$/.test(path) ||
      /^\/search\/(?!catalogue\.json|index\.html)/.test(path),
  );
  expect(made.length).toBeGreaterThan(20);
  expect(paths.filter(isHashedName)).toEqual(made);
  expect(paths.filter((path) => patterns.some((pattern) => pattern.test(path)))).toEqual(made);
});
