import { describe, expect, test } from 'vitest';
import { chartCsv } from '../../../src/derive/charts/chart-csv.ts';
import { prepareChart } from '../../../src/derive/charts/chart-data.ts';
import { year2019 } from '../../report-2019.ts';
import { charts, figures, prepared } from './report-charts.ts';

const linesOf = (id: string) => chartCsv(prepared(id)).slice(1).split('\r\n');

describe('the CSV of a chart', () => {
  test('begins with a byte order mark and ends every line with CRLF', () => {
    const csv = chartCsv(prepared('fig1'));
    expect(csv.startsWith('\uFEFF项目,层级,数值,单位,章节,数字编号,说明\r\n')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('leaves the value empty where there are no data, and says so', () => {
    expect(linesOf('fig1')[1]).toBe('2018年,分项,,,3.1,,无同比数据');
  });

  test('keeps values as printed, shares on their own line', () => {
    expect(linesOf('fig2').slice(1, 3)).toEqual([
      '财政拨款收入,分项,297.11,万元,3.2,revenue.fiscal-appropriation,',
      '财政拨款收入占本年收入,,94.2,%,3.2,revenue.fiscal-appropriation.share,',
    ]);
  });

  test('labels computed values with their arithmetic', () => {
    expect(linesOf('funding-bridge')).toContain(
      '差额,其中,18.28,万元,3.3、3.5.3,,本站计算：227.13 − 208.85 = 18.28万元',
    );
  });

  test('says where the report prints an approximation', () => {
    expect(linesOf('work-counters')).toContain(
      '排查处理网络故障,分项,420,起,4.3.2.2,work.network.faults,原文写作“420余起”',
    );
  });

  test('quotes commas, quotes and line breaks, and makes formulas inert but not negative numbers', () => {
    const [chart] = charts;
    if (!chart) throw new Error('There are no charts');
    const row = { label: '=1+1', figure: 'all-funds.total', level: 'part' as const };
    const changed = figures.map((figure) => (figure.id === row.figure ? { ...figure, value: '-3.2' } : figure));
    const labels = ['=1+1', '@x', 'a,b', 'say "x"', 'a\nb'];
    const rows = labels.map((label) => ({ ...row, label }));
    const csv = chartCsv(prepareChart({ ...chart, takeaway: 'x', rows }, { ...year2019, figures: changed }));
    expect(csv).toContain("'=1+1,分项,-3.2,");
    expect(csv).toContain("'@x,");
    expect(csv).toContain('"a,b",');
    expect(csv).toContain('"say ""x""",');
    expect(csv).toContain('"a\nb",');
  });
});
