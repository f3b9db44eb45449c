import type { Citation } from '../../../src/derive/cite/citation.ts';

/** A paragraph of the 2019 report, as a reader of 24 November 2026 cites it. */
export const paragraph: Citation = {
  kind: 'report',
  key: 'final-accounts-2019-s3-7-p1',
  author: '武汉市东西湖区大数据中心',
  title: '武汉市东西湖区大数据中心2019年度部门决算',
  place: '第三部分 七、“三公”经费',
  publishedOn: null,
  accessedOn: '2026-11-24',
  address: 'https://example.gov.cn/2019/r/1/part-3/#s3-7-p1',
  quote: '其中：支出决算为0.5万元，100% & 其他。',
};
