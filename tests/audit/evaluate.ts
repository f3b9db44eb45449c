import { type Decimal, ExactDecimal } from '../../src/audit/exact-decimal.ts';

const comparisons = /[=≈≠≤≥<>]/;

/** A printed formula read as arithmetic: each side's value and the signs between; undefined where it is none (words, gaps). */
export function evaluate(formula: string): { sides: Decimal[]; signs: string[] } | undefined {
  const bare = formula.replace(/（[^）]*）/g, '');
  if (/[“□、]/.test(bare) || !comparisons.test(bare)) return undefined;
  const signs = [...bare].filter((character) => comparisons.test(character));
  return { sides: bare.split(comparisons).map(sideValue), signs };
}

/** Per cent stays per cent: × 100% makes a quotient one. */
function sideValue(side: string): Decimal {
  const items = side
    .trim()
    .split(/\s+/)
    .map((item) => item.replace(/%$/, ''));
  let at = 0;
  const sum = (): Decimal => {
    let value = product();
    while (items[at] === '+' || items[at] === '−') {
      const sign = items[at++];
      const next = product();
      value = sign === '+' ? value.plus(next) : value.minus(next);
    }
    return value;
  };
  const product = (): Decimal => {
    let value = atom();
    while (items[at] === '×' || items[at] === '÷') {
      const sign = items[at++];
      const next = atom();
      value = sign === '×' ? value.times(next) : value.dividedBy(next);
    }
    return value;
  };
  const atom = (): Decimal => {
    const item = items[at++] ?? '';
    if (item === '(') {
      const value = sum();
      at += 1;
      return value;
    }
    if (item === '−') return atom().negated();
    return new ExactDecimal(item.replaceAll(',', '').replace('−', '-'));
  };
  return sum();
}

/** Whether the signs between the sides are true; = of a quotient as far as the printed places of the first side go. */
export function isTrue(formula: string): boolean {
  const read = evaluate(formula);
  if (read === undefined) return true;
  const places = /^[^=≈≠≤≥<>]*?\.(\d+)/.exec(formula.trim())?.[1]?.length ?? 0;
  return read.signs.every((sign, index) => {
    const [left, right] = [read.sides[index] as Decimal, read.sides[index + 1] as Decimal];
    const exact = formula.includes('÷') ? right.toDecimalPlaces(Math.max(places, left.decimalPlaces())) : right;
    const equal = exact.equals(left);
    const near = left.minus(right).abs().lessThan(new ExactDecimal(1));
    return (
      {
        '=': equal,
        '≠': !equal,
        '≈': near,
        '≤': left.lte(right),
        '≥': left.gte(right),
        '<': left.lt(right),
        '>': left.gt(right),
      } as Record<string, boolean>
    )[sign];
  });
}
