import { findingIds } from '../../report/finding-ids.ts';
import type { TablePlace } from '../../report/ids.ts';
import { leafColumns } from '../../report/tables.ts';
import { auditStrings } from '../../words/strings.ts';
import { amount, apart, inOneUnit } from '../amount.ts';
import type { Decimal } from '../exact-decimal.ts';
import type { Finding } from '../finding.ts';
import type { Ledger } from '../ledger.ts';
import { gapSeverity, severityOf } from '../severity.ts';
import type { Verdict } from '../verdicts.ts';
import type { Cause } from './causes/cause.ts';
import { type Equation, gapOf, isAsked, isBound, isShort, numbersOf, sumOf } from './equation.ts';
import type { TableNumber } from './table-cells.ts';
import { tableName, told } from './told-of-tables.ts';

const { tables: words } = auditStrings;

/** A contradiction by its cause, once. */
export function findingOfCause(cause: Cause, ledger: Ledger): Finding {
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
    headline: verdict === 'inconsistent' ? headlineOf(cause, shown, gap) : finding.title,
    sentence: sentenceOf(cause, shown, ledger),
  };
}

function headlineOf({ kind, root }: Cause, shown: Equation, gap: Decimal): string {
  const apartBy = inOneUnit(gap.abs(), root.unit ?? '');
  const other = sameElsewhere(shown);
  if (kind === 'unknown' && other) return words.headlines.apart(nameOf(shown.left), placeName(other), apartBy);
  switch (kind) {
    case 'one-number':
    case 'unknown':
      return words.headlines[kind](nameOf(root), apartBy);
    default:
      return words.headlines[kind]();
  }
}

function sentenceOf(cause: Cause, shown: Equation, ledger: Ledger): string {
  const { kind, root, instead, equations } = cause;
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
    case 'unknown':
      return sentenceOfUnknown(cause, shown, ledger);
  }
}

/** What is said where nothing simple explains it: the equation that is shown, and how many hang together with it. */
function sentenceOfUnknown({ root, equations }: Cause, shown: Equation, ledger: Ledger): string {
  const { left, right, holds } = shown;
  const unit = root.unit ?? '';
  const cell = nameOf(left, ledger);
  const gap = apart(gapOf(shown), unit);
  const more = equations.length > 1 ? words.causes.more(equations.length - 1) : '';
  const other = sameElsewhere(shown);
  if (other) {
    const [own = '', others = ''] = [left, other].map((number) => amount(number.printed ?? '', number.unit ?? ''));
    return `${words.causes.apart(cell, own, nameOf(other, ledger), others, gap)}${more}`;
  }
  const sum = amount(sumOf(shown).toFixed(left.places), unit);
  if (equations.every(isShort)) return words.causes.short(cell, sum, gap);
  const [within] = right;
  if (isBound(shown) && equations.length === 1 && within !== undefined)
    return words.causes.exceeds(cell, nameOf(within.number, ledger), gap, holds === 'at-most');
  return `${words.causes.unknown(cell, left.printed === null ? words.empty : amount(left.printed, unit), sum, gap)}${more}`;
}

/** The one number of the text, or of another table, that is the same as a cell, where both are printed. */
function sameElsewhere({ left, right, holds }: Equation): TableNumber | undefined {
  const [term, another] = right;
  if (holds !== 'equal' || term === undefined || another || term.sign === -1 || left.printed === null) return undefined;
  const { number } = term;
  return number.printed !== null && tableName(number) !== tableName(left) ? number : undefined;
}

/** Where a number stands, in short. */
function placeName(number: TableNumber): string {
  return 'figure' in number.at ? words.text : tableName(number);
}

/** The cell, or the figure, that a number is printed in. */
function placeIn({ at }: TableNumber): TablePlace | string {
  return 'figure' in at ? at.figure.id : { table: at.table.id, row: at.row.key, column: at.column };
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
