import { describe, expect, test } from 'vitest';
import { PreparedYear } from '../../../src/audit/prepared-year.ts';
import { blocksOf } from '../../../src/report/outline.ts';
import { chartsWithFindings } from '../../../src/site/page-data/charts-page.ts';
import { year2019 } from '../../report-2019.ts';

const charts = chartsWithFindings(year2019);
const ids = charts.map(({ chart }) => chart.id);
const findingsOf = (id: string) => charts.find(({ chart }) => chart.id === id)?.findings;

describe('the page of all charts', () => {
  test('shows every chart once, in the order of the report, wherever the file has it', () => {
    const shuffled = new PreparedYear({ ...year2019, charts: year2019.charts.toReversed() });
    expect(chartsWithFindings(shuffled).map(({ chart }) => chart.id)).toEqual(ids);
    expect(ids.toSorted()).toEqual(year2019.charts.map(({ id }) => id).toSorted());
    expect(ids.slice(0, 5)).toEqual(['fig1', 'fig2', 'fig3', 'fig4', 'function']);
  });

  test('shows the captions of the report as printed', () => {
    const captions = blocksOf(year2019.report).flatMap(({ block }) => (block.type === 'caption' ? [block.text] : []));
    const shown = charts.flatMap(({ chart: { fromReport, title } }) => (fromReport ? [title] : []));
    expect(shown).toEqual(captions);
  });

  test('has beside each chart the findings that touch its figures, and no agreement', () => {
    expect(findingsOf('three-public')?.map(({ id }) => id)).toEqual(['P16', 'P18', 'P20', 'Y07', 'Y08']);
    expect(findingsOf('basic')?.map(({ id }) => id)).toEqual(['E09']);
    expect(findingsOf('procurement')).toEqual([]);
    const agreeing = charts.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'consistent'));
    expect(agreeing).toEqual([]);
  });
});
