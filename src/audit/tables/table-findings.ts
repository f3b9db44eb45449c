import { findingIds } from '../../report/finding-ids.ts';
import type { AccountsTable } from '../../report/schema/tables.ts';
import { auditStrings } from '../../words/strings.ts';
import type { Finding } from '../finding.ts';
import type { Ledger } from '../ledger.ts';
import { severityOf } from '../severity.ts';
import type { Verdict } from '../verdicts.ts';
import type { Cause } from './causes/cause.ts';
import { causesOf } from './causes/causes.ts';
import { emptyTableFindings } from './empty-tables.ts';
import { type Equation, isAsked, judge, numbersOf } from './equation.ts';
import { equationsIn } from './equations/equations.ts';
import { findingOfCause } from './finding-of-cause.ts';
import { likelyCodes, lineFindings, withCodes } from './likely-codes.ts';
import { likelyUnits, withUnits } from './likely-units.ts';
import { missingLineFindings } from './missing-lines.ts';
import { TableCells, type TableNumber } from './table-cells.ts';
import { headFindings } from './table-heads.ts';
import { tableName, told } from './told-of-tables.ts';
import { untakenFindings } from './untaken-tables.ts';

const { tables: words } = auditStrings;

/**
 * What the tables of the accounts owe each other, themselves and the text: a finding for what one relation says of one
 * table, and one for each cause of what does not hold, to which the others point.
 * @param ofText what the text says by itself: a number that is contradicted there is told there, and not once more
 */
export function tableFindings(
  tables: readonly AccountsTable[],
  ledger: Ledger,
  ofText: readonly Finding[] = [],
): Finding[] {
  const codes = likelyCodes(tables, ledger);
  const coded = withCodes(tables, codes);
  const units = likelyUnits(coded, ledger);
  const read = withUnits(coded, units);
  const cells = new TableCells(read, ledger);
  const equations = equationsIn(cells);
  const causes = causesOf(equations).map((cause) => {
    const finding = findingOfCause(cause, ledger);
    const root = toldInText(cause, ofText);
    return { cause, finding: root === undefined ? finding : { ...finding, root } };
  });
  // A number in which two causes meet is told once.
  const first = new Map(causes.toReversed().map(({ finding }) => [finding.id, finding]));
  const noughts = new Map(
    causes.flatMap(({ cause, finding: { id } }) =>
      [...cause.instead].flatMap(([key, value]) => (value.isZero() ? [[key, id] as const] : [])),
    ),
  );
  const rootOf = new Map(
    causes.flatMap(({ cause, finding }) => cause.equations.map((equation) => [equation, finding.id] as const)),
  );
  const ofTables = Map.groupBy(equations, ({ relation, left }) => findingIds.ofTable(relation.id, tableIdOf(left)));
  return [
    ...[...first.values()].toReversed(),
    ...[...ofTables].map(([id, of]) => findingOfRelation(id, of as [Equation, ...Equation[]], rootOf, ledger)),
    ...untakenFindings(read, cells, ledger),
    ...codes.map(({ finding }) => finding),
    ...units.map(({ finding }) => finding),
    ...missingLineFindings(read, ledger),
    ...lineFindings(read, ledger),
    ...headFindings(tables, ledger),
    ...emptyTableFindings(read, cells, ledger, noughts),
  ];
}

/** The finding about the text that tells already why tables differ from it: each of the equations has a number of it. */
function toldInText({ equations }: Cause, ofText: readonly Finding[]): string | undefined {
  return ofText.find(
    ({ verdict, root, operands }) =>
      verdict === 'inconsistent' &&
      root === undefined &&
      equations.every((equation) =>
        numbersOf(equation).some(({ at }) => 'figure' in at && operands.includes(at.figure.id)),
      ),
  )?.id;
}

/** What a relation says of one table, and how it stands there. */
function findingOfRelation(
  id: string,
  equations: readonly [Equation, ...Equation[]],
  rootOf: ReadonlyMap<Equation, string>,
  ledger: Ledger,
): Finding {
  const [first] = equations;
  const failing = equations.filter((equation) => rootOf.has(equation));
  const isQuestion = failing.length > 0 && failing.every(isAsked);
  const rounded = equations.filter((equation) => judge(equation) === 'within-rounding');
  const verdict: Verdict = isQuestion
    ? 'explain'
    : failing.length > 0
      ? 'inconsistent'
      : rounded.length > 0
        ? 'within-rounding'
        : 'consistent';
  const shown = failing[0] ?? rounded[0] ?? fullest(equations);
  const count = equations.length;
  return {
    ...told(id, first.relation, verdict, shown, [shown], ledger),
    severity: severityOf(verdict, undefined, 'low'),
    title: words.title(tableName(first.left), first.relation.title),
    headline: first.relation.title,
    sentence:
      failing.length > 0
        ? words.someFail(count, failing.length)
        : rounded.length > 0
          ? words.someRounded(count, rounded.length)
          : words.allHold(count),
    ...(failing[0] && { root: rootOf.get(failing[0]) }),
  };
}

/** The one that shows best what was computed: with most terms that are not nothing. */
function fullest(equations: readonly [Equation, ...Equation[]]): Equation {
  const terms = ({ right }: Equation) => right.filter(({ number }) => !number.value.isZero()).length;
  return equations.reduce((best, one) => (terms(one) > terms(best) ? one : best));
}

function tableIdOf({ at }: TableNumber): string {
  return 'table' in at ? at.table.id : at.figure.id;
}
