import Validator from '@adobe/structured-data-validator';
import { at, pageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

/** Types of structured data that a kind of page carries beside its place in the site. */
const expected: Partial<Record<keyof typeof pageKinds, string>> = {
  'report home': 'Report',
  data: 'Dataset',
  glossary: 'DefinedTermSet',
  term: 'DefinedTerm',
};

test('structured data of every kind of page is JSON and passes the validator', async ({ request }) => {
  for (const [kind, address] of Object.entries(pageKinds)) {
    const html = await (await request.get(at(address))).text();
    const blocks = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
    const data = [...blocks].map(([, block = '']) => JSON.parse(block) as { '@type': string });
    const types = data.map((block) => block['@type']);
    const wanted = expected[kind as keyof typeof pageKinds];
    if (wanted) expect(types, kind).toContain(wanted);
    const byType = Object.fromEntries(data.map((block) => [block['@type'], [block]]));
    const issues = await new Validator().validate({ jsonld: byType, microdata: {}, rdfa: {}, errors: [] });
    expect(
      issues.filter(({ severity }) => severity === 'ERROR'),
      kind,
    ).toEqual([]);
  }
});

test('every page says for shared links what it is, and a part names itself to reference managers', async ({
  page,
  request,
}) => {
  for (const [kind, address] of Object.entries(pageKinds)) {
    // What stands in the frame of an article is shared as the article.
    if (kind === 'chart in a frame') continue;
    const html = await (await request.get(at(address))).text();
    for (const property of ['og:title', 'og:description', 'og:type', 'og:site_name']) {
      expect.soft(html.match(new RegExp(`<meta property="${property}" content="[^"]`, 'g')), kind).toHaveLength(1);
    }
  }
  await page.goto(at(pageKinds['part with charts']));
  await expect(page.locator('meta[name="citation_title"]')).toHaveAttribute('content', /2019年度部门决算：第三部分/);
  await expect(page.locator('meta[name="citation_publication_date"]')).toHaveCount(0);
});

test('the pictures of shared pages and the file for robots are there', async ({ request }) => {
  for (const name of ['home', '2019-part-3', '2019-checks', 'glossary-sangong-jingfei']) {
    const response = await request.get(at(`/share/${name}.png`));
    expect(response.headers()['content-type'], name).toContain('image/png');
  }
  expect(await (await request.get(at('/robots.txt'))).text()).toMatch(/^User-agent: \*\nAllow: \//);
});

test('the footer of a report leads to the text it was taken from, to how it is checked and how to cite it', async ({
  page,
}) => {
  await page.goto(at('/2019/part-3/'));
  const footer = page.locator('.site-footer');
  for (const end of ['/source.txt', '/method/', '/2019/cite/', '/corrections/'])
    await expect(footer.locator(`a[href$="${end}"]`)).toBeVisible();
});

test('the footer leads to the licences of fonts, scripts and data', async ({ page }) => {
  await page.goto(at('/'));
  const link = page.locator('.site-footer a[href$="/licenses.txt"]');
  const response = await page.request.get((await link.getAttribute('href')) ?? '');
  const text = await response.text();
  for (const name of ['SIL OPEN FONT LICENSE', 'chart.js', 'opencc', 'pagefind', 'pinyin-pro']) {
    expect.soft(text, name).toContain(name);
  }
});
