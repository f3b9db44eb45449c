import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/derive/cite/citation.ts';
import { gbt7714 } from '../../../src/derive/cite/gbt7714.ts';
import { paragraph } from './citation-2019.ts';

const blank: Citation = {
  kind: 'report',
  key: '',
  author: '',
  title: '',
  place: '',
  publishedOn: null,
  accessedOn: null,
  address: '',
  quote: null,
};

/** Examples printed in GB/T 7714—2025: 8.8.3 (reports), 8.11.2.2 and 8.11.3.2 (web sites and pages), annex B. */
const examples: [printed: string, citation: Citation][] = [
  [
    '中国互联网络信息中心. 第29次中国互联网络发展状况统计报告[R/OL]. 2012-01-16. https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf.',
    {
      ...blank,
      author: '中国互联网络信息中心',
      title: '第29次中国互联网络发展状况统计报告',
      publishedOn: '2012-01-16',
      address: 'https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf',
    },
  ],
  [
    '汤万金，杨跃翔，刘文，等. 人体安全重要技术标准研制最终报告：7178999X-2006BAK04A10/10.2013[R/OL]. 2013-09-30. http://www.nstrs.cn/xiangxiBG.aspx?id=41707.',
    {
      ...blank,
      author: '汤万金，杨跃翔，刘文，等',
      title: '人体安全重要技术标准研制最终报告',
      place: '7178999X-2006BAK04A10/10.2013',
      publishedOn: '2013-09-30',
      // The report's items hold no 引用日期, also where one is known.
      accessedOn: '2026-11-24',
      address: 'http://www.nstrs.cn/xiangxiBG.aspx?id=41707',
    },
  ],
  [
    '北京鲁迅博物馆. 北京鲁迅博物馆志愿服务章程[EB/OL]. （2021-04-21）[2023-05-02]. http://www.luxunmuseum.com.cn/html/202104/a11310.htm.',
    {
      ...blank,
      kind: 'webpage',
      author: '北京鲁迅博物馆',
      title: '北京鲁迅博物馆志愿服务章程',
      publishedOn: '2021-04-21',
      accessedOn: '2023-05-02',
      address: 'http://www.luxunmuseum.com.cn/html/202104/a11310.htm',
    },
  ],
  [
    '高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]. [2025-06-21]. http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc.',
    {
      ...blank,
      kind: 'webpage',
      author: '高等教育文献保障系统',
      title: '馆际互借与文献传递服务',
      accessedOn: '2025-06-21',
      address: 'http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc',
    },
  ],
];

describe('2025', () => {
  test.each(examples)('the standard’s own example: %s', (printed, citation) => {
    expect(gbt7714(citation, 2025)).toBe(printed.replace(/\.$/, ''));
  });

  test('a report without a stated date of publication gets none', () => {
    expect(gbt7714(paragraph, 2025)).toBe(
      '武汉市东西湖区大数据中心. 武汉市东西湖区大数据中心2019年度部门决算：第三部分 七、“三公”经费[R/OL]. https://example.gov.cn/2019/r/1/part-3/#s3-7-p1',
    );
  });
});

describe('2015', () => {
  test('a report without a stated date carries the day it was looked up', () => {
    expect(gbt7714(paragraph, 2015)).toBe(
      '武汉市东西湖区大数据中心. 武汉市东西湖区大数据中心2019年度部门决算: 第三部分 七、“三公”经费[R/OL]. [2026-11-24]. https://example.gov.cn/2019/r/1/part-3/#s3-7-p1',
    );
  });

  /**
   * As the style china-national-standard-gb-t-7714-2015-numeric of the Citation Style Language project printed our items
   * (src/derive/cite/csl-json.ts), run by citeproc-js 2.4.63 with the locale zh-CN. Frozen on 2026-11-25: style and engine
   * weigh 71 MB, and the standard of 2015 does not change any more.
   */
  test.each([
    ['[R/OL]. [2026-11-24]', { ...paragraph, place: '' }],
    ['[R/OL]. (2020-10-12)[2026-11-24]', { ...paragraph, place: '', publishedOn: '2020-10-12' }],
    ['[EB/OL]. [2026-11-24]', { ...paragraph, kind: 'webpage', place: '' }],
    ['[EB/OL]. (2020-10-12)[2026-11-24]', { ...paragraph, kind: 'webpage', place: '', publishedOn: '2020-10-12' }],
  ] as [string, Citation][])('is what the maintained CSL style prints: %s', (printed, citation) => {
    const { author, title, address } = citation;
    expect(gbt7714(citation, 2015)).toBe(`${author}. ${title}${printed}. ${address}`);
  });
});
