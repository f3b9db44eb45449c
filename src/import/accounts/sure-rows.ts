import { isOfWhich } from '../../audit/tables/line-names.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { isCounted } from '../line-beginnings.ts';
import { isCode } from './amounts.ts';
import { isBlankRow } from './joined-rows.ts';
import type { DraftRow } from './table-rows.ts';
import { isKindOfMoney } from './template-words.ts';

/** Whether each row of open grids is one for sure; of a form without names one row of amounts is. */
export function areSureRows(rows: readonly DraftRow[], template: WholeTemplate): boolean {
  return [...Map.groupBy(rows, ({ side }) => side)].every(([{ columns }, own]) => {
    const hasNames = columns.some(({ role }) => role === 'code' || role === 'name');
    const printed = own.filter((row) => !isBlankRow(row) && row.role === undefined);
    return hasNames ? own.every((row) => isSureRow(row, template)) : printed.length === 1;
  });
}

/**
 * Whether a row that no line parts from others is one by its own words: by a whole code, by a number of its own, as a
 * total, by a name that forms have, or by a name beside amounts where rows have no codes. A name alone may be the rest of another.
 */
function isSureRow(row: DraftRow, template: WholeTemplate): boolean {
  const { code, name, role, side, cells } = row;
  const amounts = side.columns.filter((column) => column.role === 'value' || column.role === 'text');
  const hasAmount = amounts.some(({ id }) => (cells.get(id) ?? null) !== null);
  // The printed number of a line alone is a blank row.
  if (isBlankRow(row) || (code === null && name === null && !hasAmount)) return true;
  if (code !== null) return isCode(code) && name !== null;
  if (role !== undefined) return true;
  if (name === null) return false;
  if (isCounted(name) || isOfWhich({ name }) || isKindOfMoney(name, template)) return true;
  const hasCodes = side.columns.some((column) => column.role === 'code');
  return !hasCodes && hasAmount;
}
