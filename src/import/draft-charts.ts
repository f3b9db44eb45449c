import type { Chart } from '../report/schema/charts.ts';
import type { Figure } from '../report/schema/figures.ts';
import { decimalSchema } from '../report/schema/id-schemas.ts';

/** A total and its parts, as every report of this kind has them. */
interface Composition {
  id: string;
  title: string;
  total: string;
  /** Prefix of the parts' ids; the parts are those directly below it. */
  parts: RegExp;
  /** What the sentence calls the total, where the report itself is not more exact: 一般公共预算财政拨款支出. */
  name: string;
}

const compositions: readonly Composition[] = [
  {
    id: 'revenue',
    title: '收入从哪里来',
    total: 'revenue.total',
    parts: /^revenue\.(?!total$)[^.]+$/,
    name: '本年收入',
  },
  {
    id: 'expenditure',
    title: '支出按性质分',
    total: 'expenditure.total',
    parts: /^expenditure\.(?!total$)[^.]+$/,
    name: '本年支出',
  },
  {
    id: 'function',
    title: '财政拨款支出用在哪些方面',
    total: 'fiscal-appropriation.expenditure.structure-total',
    parts: /^function\.[^.]+$/,
    name: '财政拨款支出',
  },
  {
    id: 'three-public',
    title: '“三公”经费',
    total: 'three-public.total',
    parts: /^three-public\.(?:overseas|vehicle|reception)\.total$/,
    name: '“三公”经费',
  },
];

/**
 * Charts of what every report states: a total and its parts. They hold no number of their own; a composition of which
 * the report states fewer than two parts, or whose parts are all zero, is left out.
 */
export function draftCharts(figures: readonly Figure[]): Chart[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return compositions.flatMap(({ id, title: plainTitle, total: totalId, parts: pattern, name: plainName }): Chart[] => {
    const total = byId.get(totalId);
    const [printed = ''] = total?.label.split('（') ?? [];
    const name = printed.endsWith(plainName) ? printed : plainName;
    const title = plainTitle.replace(plainName, name);
    const parts = figures.filter((figure) => pattern.test(figure.id) && figure.unit === total?.unit);
    if (!total || parts.length < 2 || parts.filter(isPositive).length < 2) return [];
    const largest = parts.toSorted((a, b) => Number(b.value) - Number(a.value))[0] as Figure;
    const share = byId.get(`${largest.id}.share`);
    const part = share ? `占{${share.id}}` : `{${largest.id}}`;
    return [
      {
        id,
        title,
        after: total.block,
        origin: 'site',
        kind: 'bars',
        unit: total.unit as Chart['unit'],
        takeaway: `${name}{${totalId}}，其中${labelOf(largest)}${part}。`,
        rows: [
          ...parts.map((figure) => ({
            label: labelOf(figure),
            figure: figure.id,
            ...(byId.has(`${figure.id}.share`) && { beside: `${figure.id}.share` }),
            level: 'part' as const,
          })),
          { label: `${name}合计`, figure: totalId, level: 'total' as const },
        ],
      },
    ];
  });
}

function labelOf({ label }: Figure): string {
  return label.replace(/支出决算$/, '');
}

function isPositive({ value }: Figure): boolean {
  return decimalSchema.safeParse(value).success && Number(value) > 0;
}
