import { expect, test } from 'vitest';
import { reportSegments } from '../../src/import/report-segments.ts';
import { sourceLines } from '../../src/import/source-lines.ts';

test.each(['三、附表', '第三部分 附表'])('tables below %s are those of their titles', (heading) => {
  const numeral = (nth: string) => (heading.startsWith('三') ? `${nth}、` : `第${nth}部分 `);
  const text = [
    '某馆2022年度部门决算',
    `${numeral('一')}本馆概况`,
    '本馆负责收藏。',
    `${numeral('二')}决算说明`,
    '本年支出3.00万元。',
    heading,
    ...['附表1 收入决算表', '项目\t金额', '合计\t3.00', '附表2 支出决算表', '项目\t金额', '合计\t3.00'],
  ].join('\n');
  const titles = reportSegments(sourceLines(text)).blocks.flatMap((block) => ('title' in block ? [block.title] : []));
  expect(titles).toEqual(['附表1 收入决算表', '附表2 支出决算表']);
});
