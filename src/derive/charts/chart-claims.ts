import { Decimal } from 'decimal.js';
import { signedValue } from '../../audit/direction.ts';
import type { Chart, ChartClaim } from '../../report/schema/charts.ts';
import { type ChartedYear, type ChartLookup, chartLookup } from './chart-lookup.ts';

/** Words by which a sentence compares numbers: it may cease to be true when one of them is corrected. */
const comparing =
  /高于|低于|多于|少于|大于|小于|超过|不足|最[大小多少高低]|相同|相等|一致|持平|相差|都是|全部|各半|一半|过半|近半|首位|[一二三四五六七八九十\d]倍|增加|减少|增长|下降/g;

/** Words of a chart that compare and that no claim of it covers, each once. */
export function unclaimedComparisons({ takeaway, caution = '', claims = [] }: Chart): string[] {
  const found = [takeaway, caution].flatMap((text) => {
    const covered = claims.reduce((left, { words }) => left.replaceAll(words, ''), text);
    return [...covered.matchAll(comparing)].map(([words]) => words);
  });
  return [...new Set(found)];
}

/** The claims of a chart that its numbers do not bear out: false, in other units, or with a gap among them. */
export function brokenClaims(chart: Chart, content: ChartedYear): ChartClaim[] {
  const lookup = chartLookup(chart, content);
  return (chart.claims ?? []).filter((claim) => !holds(claim, lookup));
}

/** What a claim compares, as printed: the one, then the others. */
export function comparedWords({ of, than }: ChartClaim, chart: Chart, content: ChartedYear): string[] {
  const lookup = chartLookup(chart, content);
  return [of, ...than].map((id) => {
    const { value, unit } = compared(id, lookup);
    return `${value ?? '□'}${unit}`;
  });
}

const comparisons: Record<ChartClaim['is'], (a: Decimal, b: Decimal) => boolean> = {
  equal: (a, b) => a.equals(b),
  different: (a, b) => !a.equals(b),
  near: (a, b) => a.minus(b).abs().times(10).lessThanOrEqualTo(Decimal.max(a.abs(), b.abs())),
  greater: (a, b) => a.greaterThan(b),
  less: (a, b) => a.lessThan(b),
};

function holds({ of, is, than }: ChartClaim, lookup: ChartLookup): boolean {
  const one = compared(of, lookup);
  return than
    .map((id) => compared(id, lookup))
    .every(({ value, unit }) => {
      if (one.value === null || value === null || one.unit !== unit) return false;
      return comparisons[is](new Decimal(one.value), new Decimal(value));
    });
}

function compared(id: string, { figure, computed }: ChartLookup): { value: string | null; unit: string } {
  if (!id.startsWith('=')) return { value: signedValue(figure(id)), unit: figure(id).unit };
  const { value, derived } = computed(id.slice(1));
  return { value, unit: derived.unit };
}
