import type { Chart } from '../../report/schema/charts.ts';

/** Ids of the figures that a chart shows, computes with or names in its sentences; each once. */
export function chartFigures({ rows, derived = [], takeaway, caution = '', claims = [] }: Chart): string[] {
  const shown = rows.flatMap(({ figure, beside }) => [figure, beside]);
  const computed = derived.flatMap(({ of }) => of);
  const named = [...`${takeaway}${caution}`.matchAll(/\{([^={}][^{}]*)\}/g)].map(([, id]) => id);
  const compared = claims.flatMap(({ of, than }) => [of, ...than]).filter((id) => !id.startsWith('='));
  return [...new Set([...shown, ...computed, ...named, ...compared].filter((figure) => typeof figure === 'string'))];
}
