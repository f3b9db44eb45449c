import { yuanOf } from '../../report/money-unit.ts';
import type { AccountsTable } from '../../report/schema/tables.ts';
import { isTaken } from '../../report/tables.ts';
import { auditStrings } from '../../words/strings.ts';
import type { Finding } from '../finding.ts';
import type { Ledger } from '../ledger.ts';
import { type Equation, fails, numbersOf } from './equation.ts';
import { equationsIn } from './equations/equations.ts';
import { TableCells } from './table-cells.ts';
import { findingOfQuestion } from './table-question.ts';

const { tables: words } = auditStrings;

/** A unit that is most likely a slip, and the one that all others agree with. */
export interface LikelyUnit {
  table: string;
  likely: string;
  finding: Finding;
}

/**
 * Tables of which nothing agrees with other tables and the text as their unit says, and most does with another unit that
 * those have: one after another, the one that agrees best first, since what is held against it differs as well.
 */
export function likelyUnits(tables: readonly AccountsTable[], ledger: Ledger): LikelyUnit[] {
  const units = new Set(tables.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  const isMoney = (unit: string | null) => unit !== null && yuanOf(unit) !== null;
  const ofText = [...ledger.figures.values()].map(({ unit }) => unit).filter(isMoney);
  if (new Set([...units, ...ofText]).size === 1) return [];
  const found: LikelyUnit[] = [];
  for (;;) {
    const open = otherUnits(withUnits(tables, found), ledger).filter(
      ({ table }) => !found.some((one) => one.table === table.id),
    );
    const [best] = open.toSorted((a, b) => b.agreed - a.agreed);
    if (best === undefined) return found;
    const { table, likely, agreed } = best;
    const question = {
      about: 'unit',
      title: words.otherUnit,
      sentence: words.otherUnitSentence(table.unit ?? '', likely, agreed),
      quotes: [table.above.find((line) => line.includes(table.unit ?? '')) ?? table.unit ?? ''],
      verdict: 'inconsistent' as const,
    };
    found.push({ table: table.id, likely, finding: findingOfQuestion(table, question, ledger) });
  }
}

/** Tables with another unit in which more agrees, and how much more. */
function otherUnits(tables: readonly AccountsTable[], ledger: Ledger) {
  const printed = equationsIn(new TableCells(tables, ledger));
  return tables.filter(isTaken).flatMap((table) => {
    const { unit } = table;
    if (unit === null) return [];
    const failing = failingAcross(printed, table.id);
    const ofOthers = new Set(
      failing
        .flatMap(numbersOf)
        .flatMap((number) => (number.unit === null || number.unit === unit ? [] : [number.unit])),
    );
    const [likely, another] = ofOthers;
    if (failing.length < leastAgreed || likely === undefined || another) return [];
    const meant = new TableCells(withUnits(tables, [{ table: table.id, likely }]), ledger);
    const left = failingAcross(equationsIn(meant), table.id);
    const agreed = failing.length - left.length;
    return agreed < leastAgreed || left.length > failing.length / 3 ? [] : [{ table, likely, agreed }];
  });
}

/** So many equations have to agree with another unit. */
const leastAgreed = 2;

/** The tables with the units that most likely were meant. */
export function withUnits(
  tables: readonly AccountsTable[],
  units: readonly Pick<LikelyUnit, 'table' | 'likely'>[],
): AccountsTable[] {
  return tables.map((table) => {
    const likely = units.find((one) => one.table === table.id)?.likely;
    return likely === undefined ? table : { ...table, unit: likely };
  });
}

/** What does not hold of a table together with other tables or the text, of numbers that are not nothing. */
function failingAcross(equations: readonly Equation[], id: string): Equation[] {
  return equations.filter((equation) => {
    const numbers = numbersOf(equation).filter(({ value }) => !value.isZero());
    const isOwn = numbers.map(({ at }) => 'table' in at && at.table.id === id);
    return isOwn.includes(true) && isOwn.includes(false) && fails(equation);
  });
}
