import type { Chart } from '../../report/schema/charts.ts';

/** Ids of the figures a chart shows or computes with. */
export function chartFigures(chart: Chart): string[] {
  const shown = chart.rows.flatMap(({ figure, beside }) => [figure, beside]);
  const computed = (chart.derived ?? []).flatMap(({ of }) => of);
  return [...shown, ...computed].filter((figure) => typeof figure === 'string');
}
