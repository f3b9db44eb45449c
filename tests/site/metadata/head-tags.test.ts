import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/report/schema/site.ts';
import { headTags, type PageFacts } from '../../../src/site/metadata/head-tags.ts';
import { paragraph } from '../../derive/cite/citation-2019.ts';
import { site } from '../../report-2019.ts';

const page: PageFacts = {
  title: '第三部分',
  description: '全文',
  address: null,
  image: { address: '/share/2019-part-3.png', description: '第三部分。315.39万元' },
  column: 'report',
  article: { source: '武汉市东西湖区大数据中心', publishedOn: null },
  citation: null,
};

/** Contents by name or property. */
function read(facts: PageFacts, of: Site): Record<string, string> {
  return Object.fromEntries(headTags(facts, of).map((tag) => ['name' in tag ? tag.name : tag.property, tag.content]));
}

describe('what the owner has not set', () => {
  const tags = read(page, site);

  test('is not on the page', () => {
    for (const name of [
      'SiteIDCode',
      'SiteDomain',
      'ColumnName',
      'ColumnType',
      'PubDate',
      'Url',
      'og:url',
      'og:image',
    ]) {
      expect(tags).not.toHaveProperty([name]);
    }
  });

  test('hides nothing of what is known', () => {
    expect(tags).toMatchObject({
      SiteName: '明账',
      ArticleTitle: '第三部分',
      ContentSource: '武汉市东西湖区大数据中心',
    });
  });
});

test('what the owner has set is on the page', () => {
  const set: Site = {
    ...site,
    url: 'https://example.gov.cn',
    siteIdCode: '4201000001',
    columns: { report: { name: '财政资金', type: '信息公开' } },
  };
  const address = 'https://example.gov.cn/2019/part-3/';
  const image = { address: 'https://example.gov.cn/share/2019-part-3.png', description: '' };
  const published = { source: '某单位', publishedOn: '2020-10-12' };
  expect(read({ ...page, address, image, article: published }, set)).toMatchObject({
    SiteDomain: 'example.gov.cn',
    SiteIDCode: '4201000001',
    ColumnName: '财政资金',
    ColumnType: '信息公开',
    PubDate: '2020-10-12',
    Url: address,
    'og:url': address,
    'og:image': image.address,
    'twitter:card': 'summary_large_image',
  });
});

test('reference managers find title, author and address, and no date that nobody stated', () => {
  const tags = read({ ...page, citation: paragraph }, site);
  expect(tags).toMatchObject({
    citation_title: '武汉市东西湖区大数据中心2019年度部门决算：第三部分 七、“三公”经费',
    citation_author: '武汉市东西湖区大数据中心',
    citation_public_url: paragraph.address,
  });
  expect(tags).not.toHaveProperty('citation_publication_date');
});
