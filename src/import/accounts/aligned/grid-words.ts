import type { WholeTemplate } from '../../../report/schema/template.ts';
import { isCodePart } from '../table-head.ts';
import { columnOf, isKindOfMoney, rowRole } from '../template-words.ts';
import type { TableWords } from './aligned-table.ts';
import type { BodyLine } from './body-rows.ts';
import type { HeadWords } from './head-node.ts';

/** What the words of heads and of rows say. */
export type GridWords = TableWords & HeadWords;

/** What the template knows of them. */
export function gridWords(template: WholeTemplate): GridWords {
  const roleOf = (head: string) => {
    const role = isCodePart(head) ? 'code' : columnOf(head, template)?.role;
    return role as ReturnType<TableWords['roleOf']>;
  };
  const isLabel = (head: string) => ['code', 'name'].includes(roleOf(head) ?? '');
  return {
    roleOf,
    isLabel,
    idOf: (head: string) => columnOf(head, template)?.id,
    isRowName: (name: string) => rowRole(name, template) !== undefined || isKindOfMoney(name, template),
    isColumnNumbers: ({ words: names, numbers, codes }: BodyLine) =>
      codes.length === 0 &&
      numbers.length > 1 &&
      numbers.every(({ text }, nth) => text === String(nth + 1)) &&
      names.every(({ text }) => rowRole(text, template) === 'column-numbers'),
  };
}
