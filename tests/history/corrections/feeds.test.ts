import { parseFeed } from '@rowanmanning/feed-parser';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseContent } from '../../../src/check/content/parse-content.ts';
import { attribute, type Element, elementsIn, textIn } from '../../../src/check/site/built-page.ts';
import { correctionsAtom, correctionsJsonFeed } from '../../../src/history/corrections/feeds.ts';
import { correctedContent } from '../../corrected-content.ts';
import { smallContent } from '../../small-content.ts';

const corrected = parseContent(correctedContent());
const uncorrected = parseContent(smallContent());
const whole = (address: string) => `https://example.gov.cn${address}`;
const relative = (address: string) => address;

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ (required members, and the kinds of those used here). */
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  language: z.string(),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  authors: z.array(z.strictObject({ name: z.string() })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url().optional(),
      title: z.string(),
      content_text: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }),
    }),
  ),
});

/** What RFC 4287 asks of a feed and its entries: each element once where it must, whole ids, dates as in RFC 3339. */
function atomProblems(xml: string): string[] {
  // The HTML parser reads this XML well enough: no element of a feed is void or implied in HTML but <link>.
  const elements = elementsIn(
    parse(xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text) => text.replaceAll('<', '&lt;'))),
  );
  const feed = elements.find(({ tagName }) => tagName === 'feed');
  if (!feed || attribute(feed, 'xmlns') !== 'http://www.w3.org/2005/Atom') return ['no feed in the namespace of Atom'];
  const entries = elements.filter(({ tagName }) => tagName === 'entry');
  const childrenOf = (parent: Element, name: string) =>
    elements.filter((element) => element.tagName === name && ownerOf(element) === parent);
  const ids = [feed, ...entries].flatMap((owner) => childrenOf(owner, 'id').map(textIn));
  return [
    ...[feed, ...entries].flatMap((owner) => [
      ...['id', 'title', 'updated']
        .filter((name) => childrenOf(owner, name).length !== 1)
        .map((name) => `not one ${name}`),
      ...childrenOf(owner, 'updated')
        .map(textIn)
        .filter((date) => !z.iso.datetime({ offset: true }).safeParse(date).success),
      ...childrenOf(owner, 'id')
        .map(textIn)
        .filter((id) => !/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ]),
    ...(new Set(ids).size === ids.length ? [] : ['ids repeat']),
    ...(elements.some((element) => element.tagName === 'author' && ownerOf(element) === feed) ? [] : ['no author']),
    ...(elements.some((element) => attribute(element, 'rel') === 'self') ? [] : ['no link to itself']),
  ];
}

function ownerOf(element: Element): Element | undefined {
  let parent = element.parentNode;
  while (parent && !('tagName' in parent && /^(feed|entry)$/.test(parent.tagName))) {
    parent = 'parentNode' in parent ? parent.parentNode : null;
  }
  return parent as Element | undefined;
}

test.each([
  ['with corrections', corrected],
  [
    'with words taken back',
    { ...corrected, redactions: [{ on: '2026-12-02', kind: 'other' as const, ground: '依据' }] },
  ],
  ['without any', uncorrected],
])('the feeds are what their standards ask for, %s', (_, content) => {
  for (const link of [whole, relative]) {
    expect(atomProblems(correctionsAtom(content, link))).toEqual([]);
    expect(() => jsonFeedSchema.parse(JSON.parse(correctionsJsonFeed(content, link)))).not.toThrow();
  }
});

test('the rules are able to object', () => {
  const xml = correctionsAtom(corrected, whole);
  expect(atomProblems(xml.replace(/<updated>[^<]*<\/updated>/, ''))).toContain('not one updated');
  expect(atomProblems(xml.replace(/<author>[\s\S]*?<\/author>/, ''))).toContain('no author');
});

test('a feed reader finds the corrections, the latest first, each with its words and its place', () => {
  const feed = parseFeed(correctionsAtom(corrected, whole));
  expect(feed.meta.type).toBe('atom');
  expect(feed.items.map(({ title }) => title)).toEqual([
    '样例单位2019年度部门决算第3版：单位更正',
    '样例单位2019年度部门决算第2版：单位更正',
  ]);
  expect(feed.items[1]?.url).toBe('https://example.gov.cn/corrections/#2019-2');
  expect(feed.items[1]?.content).toContain('更正后：在职人员 5 人，其中工作人员经费由上级承担，人员经费 3.6 万元。');
  expect(feed.updated?.toISOString()).toBe('2026-12-01T16:00:00.000Z');
});

test('a notice that words were taken back reaches the readers of the feed, and the words do not', () => {
  const redactions = [{ on: '2026-12-02', kind: 'personal' as const, ground: '《个人信息保护法》第四十七条' }];
  const feed = parseFeed(correctionsAtom({ ...corrected, redactions }, whole));
  expect(feed.items.map(({ title }) => title)).toEqual([
    '样例单位2019年度部门决算第3版：单位更正',
    '隐去：个人信息',
    '样例单位2019年度部门决算第2版：单位更正',
  ]);
  expect(feed.items[1]).toMatchObject({
    url: 'https://example.gov.cn/corrections/#redaction-1',
    content: '《个人信息保护法》第四十七条',
  });
  const { items } = JSON.parse(correctionsJsonFeed({ ...corrected, redactions }, whole));
  expect(items).toHaveLength(3);
});

test('a correction that changed a finding’s verdict says so in the feed, before and after', () => {
  const [, second] = parseFeed(correctionsAtom(corrected, whole)).items;
  expect(second?.content).toContain('核对 1.2 本年支出合计：合计\n   更正前：不一致　12 ≠ 7 + 4');
  expect(second?.content?.match(/核对 /g)).toHaveLength(1);
});

test('without corrections the feed is as old as the ledger, and says nothing else', () => {
  const feed = parseFeed(correctionsAtom(uncorrected, whole));
  expect(feed.items).toEqual([]);
  expect(feed.updated?.toISOString()).toBe(new Date(`${uncorrected.permalinks.opened}T00:00:00+08:00`).toISOString());
});
