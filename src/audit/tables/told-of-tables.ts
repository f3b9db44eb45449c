import { blockOfTable, nameOfTable } from '../../report/tables.ts';
import { plain } from '../exact-decimal.ts';
import type { Place } from '../finding.ts';
import { computedIn, partsOf } from '../finding-of.ts';
import type { Ledger } from '../ledger.ts';
import type { Verdict } from '../verdicts.ts';
import { distinct, type Equation, gapOf, numbersOf, sumOf } from './equation.ts';
import { equationFormula } from './equation-formula.ts';
import type { TableNumber } from './table-cells.ts';
import type { TableRelation } from './table-relations.ts';

/** What all findings about tables say alike. */
export function told(
  id: string,
  relation: TableRelation,
  verdict: Verdict,
  shown: Equation,
  equations: readonly Equation[],
  ledger: Ledger,
  root?: TableNumber,
) {
  const numbers = distinct([...(root ? [root] : []), ...equations.flatMap(numbersOf)]);
  const places = numbers
    .filter(({ printed }, index) => printed !== null || index === 0)
    .map((number) => placeOf(number, ledger));
  const figures = numbers.flatMap(({ at }) => ('figure' in at ? [at.figure.id] : []));
  return {
    id,
    rule: 'table' as const,
    group: relation.rule.startsWith('text') || 'right' in relation ? ('cross-section' as const) : ('sum' as const),
    verdict,
    places,
    ...computedIn({
      formula: equationFormula(shown, ledger.report),
      actual: plain(shown.left.value),
      expected: plain(sumOf(shown)),
      difference: plain(gapOf(shown)),
      unit: shown.left.unit,
    }),
    parts: partsOf(places, ledger),
    figures,
    operands: figures,
  };
}

function placeOf({ at, printed }: TableNumber, { report }: Ledger): Place {
  if ('figure' in at) return { block: at.figure.block, quote: at.figure.quote, figure: at.figure.id };
  const { table, row, column } = at;
  return { block: blockOfTable(table, report), quote: printed ?? '', cell: { table: table.id, row: row.key, column } };
}

/** What a table, or a figure of the text, goes by. */
export function tableName({ at }: TableNumber): string {
  return 'table' in at ? nameOfTable(at.table) : at.figure.label;
}
