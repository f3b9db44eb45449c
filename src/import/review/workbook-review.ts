import { privateNumbers } from '../../report/private-numbers.ts';
import type { TablesFile } from '../../report/schema/tables.ts';
import { importStrings } from '../../words/strings.ts';
import type { TablesSource } from '../accounts/report-tables.ts';
import { mostListed } from './listed.ts';

const words = importStrings.review;

/** What a file of tables has and what of it is not among the tables: the other sheets of a workbook. */
export function tablesReview({ read }: TablesSource, { tables }: Pick<TablesFile, 'tables'>): string[] {
  const others = read.grids.flatMap(({ sheet }) =>
    sheet === undefined || tables.some((table) => table.sheet === sheet) ? [] : [sheet],
  );
  return others.length > 0 ? [words.sheetsApart(others)] : [];
}

/** What nobody sees of the workbook, which is offered for download as it is: told first, as it may be nobody's to know. */
export function unprintedReview({ name, read }: TablesSource): string[] {
  if (read.unprinted.length === 0) return [];
  const isPrivate = read.unprinted.some((own) => own.words.some((one) => privateNumbers(one).length > 0));
  return [
    words.unprinted(name, isPrivate),
    ...read.unprinted.map(({ why, sheet, words: own }) => words.unprintedOf[why](sheet, excerpt(own))),
  ];
}

function excerpt(list: readonly string[]): string {
  const all = list.map((one) => `“${one.replace(/\s+/g, ' ')}”`);
  const shown = all.slice(0, mostListed).join('');
  return all.length > mostListed ? words.unprintedCells(shown, all.length) : shown;
}
