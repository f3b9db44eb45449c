import { expect, test } from 'vitest';
import type { PreparedYear } from '../../../src/audit/prepared-year.ts';
import { contactOf } from '../../../src/site/page-data/contact.ts';
import { content2019, year2019 } from '../../report-2019.ts';

/** The report of 2019 with one paragraph more. */
const saying = (text: string): PreparedYear => {
  const [[, block] = []] = [...year2019.ledger.blocks];
  const blocks = new Map([...year2019.ledger.blocks, ['s3-10-4-p1', { ...block, text }]]);
  return { report: year2019.report, ledger: { blocks } } as unknown as PreparedYear;
};
const { site } = content2019;

test('whom to ask is what the owner gave, else the telephone that the report prints, else that neither is there', () => {
  expect(contactOf({ ...site, contact: '010-12345678' }, saying('监督电话：027-83890000。'))).toEqual({
    words: '010-12345678',
  });
  expect(contactOf(site, saying('公开咨询电话：027-83890000。'))).toEqual({
    words: '报告里印着：公开咨询电话：027-83890000',
    address: '/2019/part-1/#s3-10-4-p1',
  });
  expect(contactOf(site, year2019)).toEqual({ words: '本站没有写明，报告里也没有印电话' });
});

test('calls that were counted and hotlines that were served are no telephone to ask', () => {
  for (const text of ['受理电话 2345678 件。', '区长热线、市长专线 12345 平稳运行。', '电话费支出 1.2 万元。'])
    expect(contactOf(site, saying(text)).address, text).toBeUndefined();
});
