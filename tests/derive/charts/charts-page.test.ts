import { describe, expect, test } from 'vitest';
import { yearAudit } from '../../../src/audit/year-audit.ts';
import { chartsPageData } from '../../../src/derive/charts/charts-page.ts';
import { blocksOf } from '../../../src/report/outline.ts';
import { year2019 } from '../../report-2019.ts';

const page = chartsPageData(year2019);

describe('the page of all charts', () => {
  test('shows every chart once, in the order of the report, wherever the file has it', () => {
    const shuffled = { ...year2019, charts: year2019.charts.toReversed() };
    const ids = page.charts.map(({ id }) => id);
    expect(chartsPageData(shuffled).charts.map(({ id }) => id)).toEqual(ids);
    expect(ids.toSorted()).toEqual(year2019.charts.map(({ id }) => id).toSorted());
    expect(ids.slice(0, 5)).toEqual(['fig1', 'fig2', 'fig3', 'fig4', 'function']);
  });

  test('shows the captions of the report as printed', () => {
    const captions = blocksOf(year2019.report).flatMap(({ block }) => (block.type === 'caption' ? [block.text] : []));
    expect(page.charts.filter(({ fromReport }) => fromReport).map(({ title }) => title)).toEqual(captions);
  });

  test('has beside each chart the findings that touch its figures, and no agreement', () => {
    const touching = page.findings.get('three-public') ?? [];
    const { findings } = yearAudit(year2019);
    expect(touching).toEqual(['P16', 'P18', 'P20', 'Y08']);
    expect(page.findings.get('basic')).toEqual(['E09']);
    expect(page.findings.get('procurement')).toEqual([]);
    expect([...page.findings.keys()].toSorted()).toEqual(page.charts.map(({ id }) => id).toSorted());
    for (const ids of page.findings.values()) {
      expect(findings.filter(({ id, verdict }) => ids.includes(id) && verdict === 'consistent')).toEqual([]);
    }
  });
});
