import type { FrontMatter } from '../../report/front-matter.ts';
import type { Ledger } from '../ledger.ts';
import { isTable, missingEntry } from './contents-list.ts';
import type { Slip } from './slip.ts';
import { bare, headingsOf } from './wording.ts';

/** Where fewer tables are found under the titles that the contents give, titles are told otherwise there. */
const fewTables = 4;
const numeral = /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.]|\d{1,2}[.．、]|表[一二三四五六七八九十\d]{1,2}[.：:]?)/;
const pageNumber = /[.．…·‥。_\-—\s]*\d{0,3}$/;

/** A table that the contents list and the part of the tables does not have, where it has all others under their titles. */
export function missingTables(ledger: Ledger, { contents }: FrontMatter): Slip[] {
  const { blocks } = ledger;
  // 二、2023年度部门决算公开表 is the part that they stand in.
  const parts = headingsOf(ledger).flatMap(({ level, text }) => (level === 0 ? [plain(text)] : []));
  const titles = [...blocks].flatMap(([id, { block, part }]) =>
    block.type === 'table-in-source' && part.role === 'tables'
      ? [{ id, printed: block.title, title: plain(block.title) }]
      : [],
  );
  const listed = contents
    .map((line) => bare(line).replace(pageNumber, ''))
    .filter((line) => numeral.test(line) && isTable(line) && !parts.includes(plain(line)));
  const isThere = (entry: string) => titles.some(({ title }) => title === plain(entry));
  const [lost, another] = listed.filter((entry) => !isThere(entry));
  const before = listed.slice(0, listed.indexOf(lost ?? '')).map(plain);
  const beside = titles.findLast(({ title }) => before.includes(title)) ?? titles[0];
  const areAllListed = titles.every(({ title }) => listed.some((entry) => plain(entry) === title));
  if (lost === undefined || another || beside === undefined || !areAllListed || titles.length < fewTables) return [];
  return [missingEntry(lost, [{ block: beside.id, quote: beside.printed }])];
}

function plain(title: string): string {
  return bare(title).replace(numeral, '');
}
