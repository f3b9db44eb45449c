import type { Table, TableInSource } from '../report/schema/report.ts';
import { isAmount } from './accounts/amounts.ts';
import { gridNode, type Place, tableNode } from './block-nodes.ts';
import type { ImportQuestion } from './import-question.ts';
import type { RawBlock } from './raw-block.ts';
import { isTableTitle } from './table-titles.ts';
import type { Typesetting } from './typesetting.ts';

/** Adds a table whose cells stand one after the other in the text, and asks about its uneven rows. */
export function addTable(block: RawBlock, place: Place, typesetting: Typesetting): ImportQuestion[] {
  const { table, uneven } = tableNode(block, place, typesetting);
  place.content.push(table);
  return uneven.map((line) => ({ kind: 'table-row-uneven', line, columns: table.columns.length }));
}

/** Adds a table whose cells the reader kept apart, and asks where its first row is no head. */
export function addGrid(block: RawBlock, place: Place): ImportQuestion[] {
  const node = gridNode(block, place);
  place.content.push(underItsTitle(node, place));
  return node.type === 'table' && isNoHead(node.columns) ? [{ kind: 'table-without-head', line: node.lines[0] }] : [];
}

/** The line above a table that is its title belongs to it, where the table itself stays in the source. */
function underItsTitle(node: Table | TableInSource, place: Place): Table | TableInSource {
  const above = place.content.at(-1);
  if (node.type === 'table' || above?.type !== 'paragraph' || !isTableTitle(above.text)) return node;
  place.content.pop();
  return { ...node, title: above.text, lines: [above.lines[0], node.lines[1]] };
}

/** Whether the first row of a table holds amounts, so that it is no head: years do not count. */
function isNoHead([, ...columns]: readonly string[]): boolean {
  const numbers = columns.map((words) => words.replace(/(?:万?元|批次|人次|[个辆人])$/, ''));
  return numbers.some((words) => isAmount(words) && /\d/.test(words) && !/^20\d\d$/.test(words));
}
