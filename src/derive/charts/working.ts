import { signedValue } from '../../audit/direction.ts';
import type { Figure } from '../../report/schema/figures.ts';
import { chartStrings } from '../../words/strings.ts';
import { type Computed, figureSegment } from './chart-lookup.ts';
import type { Segment } from './sentence.ts';

/** How a value of this site was computed, its operands linked: 其余三类合计 = 4.3 + 3.5 + 6.09 = 13.89万元 */
export interface Working {
  anchor: string;
  label: string;
  formula: Segment[];
}

/** A fall stands in brackets: 3 + (−1). */
function inTerm(operand: Figure): string {
  const value = signedValue(operand)?.replace(/^-(.*)$/, '(−$1)');
  return value ?? chartStrings.blank;
}

/** The arithmetic of a computed value in one line, ending with its result and, for a rounded one, how it was rounded. */
export function working({ derived, operands, full, anchor }: Computed, year: number): Working {
  const { operators, rounded } = chartStrings;
  const [whole, ...parts] = operands.map((operand) => figureSegment(operand, year, inTerm(operand)));
  const joined = parts.flatMap((part): Segment[] => [{ kind: 'text', text: operators[derived.op] }, part]);
  const rounding = derived.decimals === undefined ? '' : rounded(derived.decimals);
  const formula: Segment[] = [
    ...(whole === undefined ? [] : [whole]),
    ...joined,
    { kind: 'text', text: operators.equals },
    { kind: 'derived', text: full, derived: anchor },
    ...(rounding === '' ? [] : [{ kind: 'text' as const, text: rounding }]),
  ];
  return { anchor, label: derived.label, formula };
}
