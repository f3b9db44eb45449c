import { findingIds } from '../../report/finding-ids.ts';
import { partId, type TablePlace } from '../../report/ids.ts';
import type { AccountsTable } from '../../report/schema/tables.ts';
import { isTaken, leafColumns, partOfTable } from '../../report/tables.ts';
import { auditStrings } from '../../words/strings.ts';
import { amount, apart, inOneUnit } from '../amount.ts';
import { type Decimal, plain } from '../exact-decimal.ts';
import type { Finding, Place } from '../finding.ts';
import { computedIn, partsOf } from '../finding-of.ts';
import type { Ledger } from '../ledger.ts';
import { gapSeverity, severityOf } from '../severity.ts';
import type { Verdict } from '../verdicts.ts';
import { type Cause, causesOf } from './causes.ts';
import { emptyTableFindings } from './empty-tables.ts';
import { type Equation, gapOf, isAsked, isBound, isShort, judge, numbersOf, sumOf } from './equation.ts';
import { equationFormula } from './equation-formula.ts';
import { equationsIn } from './equations/equations.ts';
import { likelyCodes, lineFindings, withCodes } from './likely-codes.ts';
import { likelyUnits, withUnits } from './likely-units.ts';
import { missingLineFindings } from './missing-lines.ts';
import { TableCells, type TableNumber } from './table-cells.ts';
import { headFindings } from './table-heads.ts';
import { type TableRelation, tableRelations } from './table-relations.ts';

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
  const units = likelyUnits(withCodes(tables, codes), ledger);
  const read = withUnits(withCodes(tables, codes), units);
  const cells = new TableCells(read, ledger);
  const equations = equationsIn(cells);
  const causes = causesOf(equations).map((cause) => {
    const finding = findingOfCause(cause, ledger);
    const root = toldInText(cause, ofText);
    return { cause, finding: root === undefined ? finding : { ...finding, root } };
  });
  const rootOf = new Map(
    causes.flatMap(({ cause, finding }) => cause.equations.map((equation) => [equation, finding.id] as const)),
  );
  const told = Map.groupBy(equations, ({ relation, left }) => findingIds.ofTable(relation.id, tableIdOf(left)));
  return [
    ...causes.map(({ finding }) => finding),
    ...[...told].map(([id, of]) => findingOfRelation(id, of as [Equation, ...Equation[]], rootOf, ledger)),
    ...untakenFindings(read, cells, ledger),
    ...codes.map(({ finding }) => finding),
    ...units.map(({ finding }) => finding),
    ...missingLineFindings(read, ledger),
    ...lineFindings(read, ledger),
    ...headFindings(tables, ledger),
    ...emptyTableFindings(read, cells, ledger),
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

/** A contradiction by its cause, once. */
function findingOfCause(cause: Cause, ledger: Ledger): Finding {
  const { root, equations, kind, instead } = cause;
  const shown = equations.toSorted((a, b) => numbersOf(a).length - numbersOf(b).length)[0] as Equation;
  const isBlank = root.printed === null && kind === 'one-number';
  const isQuestion = kind === 'unknown' && equations.every(isAsked);
  const verdict: Verdict = isBlank ? 'blank' : isQuestion ? 'explain' : 'inconsistent';
  const supposed = instead.get(root.key);
  const gap = kind === 'one-number' && supposed ? root.value.minus(supposed) : gapOf(shown);
  const unit = root.unit ?? '';
  const finding = {
    ...told(findingIds.ofCell(placeIn(root)), shown.relation, verdict, shown, equations, ledger, root),
    severity: severityOf(verdict, undefined, gapSeverity(gap, unit, ledger.report)),
    title: words.title(tableName(root), shown.relation.title),
  };
  return {
    ...finding,
    headline: verdict === 'inconsistent' ? headlineOf(cause, gap) : finding.title,
    sentence: sentenceOf(cause, shown, ledger),
  };
}

function headlineOf({ kind, root }: Cause, gap: Decimal): string {
  const apartBy = inOneUnit(gap.abs(), root.unit ?? '');
  switch (kind) {
    case 'one-number':
    case 'unknown':
      return words.headlines[kind](nameOf(root), apartBy);
    default:
      return words.headlines[kind]();
  }
}

function sentenceOf({ kind, root, instead, equations }: Cause, shown: Equation, ledger: Ledger): string {
  const unit = root.unit ?? '';
  const cell = nameOf(root, ledger);
  const count = equations.length;
  const supposed = instead.get(root.key);
  switch (kind) {
    case 'one-number': {
      const value = amount((supposed ?? root.value).toFixed(root.places), unit);
      return root.printed === null
        ? words.causes.blank(cell, value, count)
        : words.causes['one-number'](cell, amount(root.printed, unit), value, count);
    }
    case 'swapped': {
      const other = equations.flatMap(numbersOf).find(({ key }) => key !== root.key && instead.has(key));
      return words.causes.swapped(cell, nameOf(other ?? root, ledger), count);
    }
    case 'exchanged':
      return words.causes.exchanged(cell, count);
    case 'shifted':
      return words.causes.shifted(cell, instead.size, count);
    case 'carried': {
      const by = apart(root.value.minus(supposed ?? root.value), unit);
      return words.causes.carried(cell, instead.size, by, count);
    }
    case 'unknown': {
      const sum = words.causes.unknown(
        nameOf(shown.left, ledger),
        shown.left.printed === null ? words.empty : amount(shown.left.printed, unit),
        amount(sumOf(shown).toFixed(shown.left.places), unit),
        apart(gapOf(shown), unit),
      );
      if (equations.every(isShort))
        return words.causes.short(
          nameOf(shown.left, ledger),
          amount(sumOf(shown).toFixed(shown.left.places), unit),
          apart(gapOf(shown), unit),
        );
      const [within] = shown.right;
      if (isBound(shown) && count === 1 && within !== undefined)
        return words.causes.exceeds(
          nameOf(shown.left, ledger),
          nameOf(within.number, ledger),
          apart(gapOf(shown), unit),
          shown.holds === 'at-most',
        );
      return count > 1 ? `${sum}${words.causes.more(count - 1)}` : sum;
    }
  }
}

/** Tables that are not here, and the first relation for which one of them was wanted: it is said that nothing was compared. */
function untakenFindings(tables: readonly AccountsTable[], cells: TableCells, ledger: Ledger): Finding[] {
  return tables.flatMap((untaken): Finding[] => {
    if (isTaken(untaken)) return [];
    const wanting = tableRelations.find((relation) => {
      if (!('right' in relation)) return false;
      const kinds = [relation.left, ...[relation.right].flat()].map(({ kind }) => kind);
      return kinds.includes(untaken.kind) && kinds.some((kind) => cells.only(kind) !== undefined);
    });
    if (wanting === undefined) return [];
    const places = [{ block: untaken.block ?? partId(partOfTable(untaken, ledger.report)), quote: '' }];
    return [
      {
        id: findingIds.ofTable(wanting.id, untaken.id),
        rule: 'table',
        group: 'cross-section',
        verdict: 'unregistered',
        severity: severityOf('unregistered', undefined, undefined),
        title: words.title(untaken.number ?? untaken.title, wanting.title),
        headline: wanting.title,
        places,
        ...computedIn({}),
        sentence: words.notTaken,
        parts: partsOf(places, ledger),
        figures: [],
        operands: [],
      },
    ];
  });
}

/** What all findings about tables say alike. */
function told(
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
  const block = table.block ?? partId(partOfTable(table, report));
  return { block, quote: printed ?? '', cell: { table: table.id, row: row.key, column } };
}

function distinct(numbers: readonly TableNumber[]): TableNumber[] {
  return [...new Map(numbers.map((number) => [number.key, number])).values()];
}

/** The cell, or the figure, that a number is printed in. */
function placeIn({ at }: TableNumber): TablePlace | string {
  return 'figure' in at ? at.figure.id : { table: at.table.id, row: at.row.key, column: at.column };
}

function tableIdOf({ at }: TableNumber): string {
  return 'table' in at ? at.table.id : at.figure.id;
}

function tableName({ at }: TableNumber): string {
  return 'table' in at ? (at.table.number ?? at.table.title) : at.figure.label;
}

/** A number, for people. */
function nameOf(number: TableNumber, ledger?: Ledger): string {
  const { at } = number;
  if ('figure' in at)
    return ledger === undefined ? at.figure.label : words.inText(ledger.sectionOf(at.figure.id), at.figure.label);
  const { table, row, column } = at;
  const side = table.sides.find(({ rows }) => rows.includes(row));
  const path = leafColumns(side?.columns ?? []).find(({ id }) => id === column)?.path ?? [];
  const head = path.filter((part) => part !== '').join(' ');
  const isOnly = row.name === null && row.code === null;
  return isOnly
    ? words.column(tableName(number), head)
    : words.cell(tableName(number), row.name ?? row.code ?? words.row(row.line), head);
}
