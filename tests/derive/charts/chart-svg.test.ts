import { expect, test } from 'vitest';
import { prepareCharts } from '../../../src/derive/charts/chart-data.ts';
import { chartSvg } from '../../../src/derive/charts/chart-svg.ts';
import { year2019 } from '../../report-2019.ts';

const data = prepareCharts(year2019).get('fig2');
if (data === undefined) throw new Error('The report has no chart fig2');
const svg = chartSvg({
  data,
  contradictions: ['财政拨款收入比总计多100元（核对 E03）'],
  doubted: new Set(['revenue.fiscal-appropriation']),
  source: '据《某报告》绘制，明账',
  address: '/2019/r/1/part-3/#fig2',
});
const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

test('a picture says all that the page says of the chart: sentence, numbers, warning, contradiction, source, address', () => {
  expect(words).toEqual(
    expect.arrayContaining([
      '图 2：收入决算结构',
      '297.11',
      '94.2%',
      '≠ 财政拨款收入比总计多100元（核对 E03）',
      '本站注：原文没有说明“其他收入”的具体来源。',
      '据《某报告》绘制，明账',
      '/2019/r/1/part-3/#fig2',
    ]),
  );
});

test('a number that is in doubt is marked', () => {
  expect(words.filter((text) => text === '≠')).toHaveLength(1);
});

test('bars begin at one line and are as long as their shares', () => {
  const bars = [...svg.matchAll(/<rect x="420" y="[^"]+" width="([^"]+)" height="14"/g)].map(([, width]) =>
    Number(width),
  );
  expect(bars).toHaveLength(2);
  expect((bars[1] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(18.28 / 297.11, 3);
});
