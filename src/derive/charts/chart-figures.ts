import type { Chart } from '../../report/schema/charts.ts';

/** Ids of the figures that a chart shows, computes with or names in its sentences; each once. */
export function chartFigures({ rows, derived = [], takeaway, caution = '' }: Chart): string[] {
  const shown = rows.flatMap(({ figure, beside }) => [figure, beside]);
  const computed = derived.flatMap(({ of }) => of);
  const named = [...`${takeaway}${caution}`.matchAll(/\{([^={}][^{}]*)\}/g)].map(([, id]) => id);
  return [...new Set([...shown, ...computed, ...named].filter((figure) => typeof figure === 'string'))];
}
