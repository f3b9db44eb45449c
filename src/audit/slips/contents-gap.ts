import { numberOf } from '../../report/chinese-number.ts';
import type { FrontMatter } from '../../report/front-matter.ts';
import type { Ledger } from '../ledger.ts';
import { isTable } from './contents-list.ts';
import { asked, type Slip, slipAt } from './slip.ts';
import { bare } from './wording.ts';

/** 公开07表, 表七：, 七、, (七), 7. */
const numbered = /^(?<before>公开|附?表|\()?(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})(?<behind>表|[、.．：)])?/;
const pageNumber = /[.．…·‥。_\-—\s]*\d{0,3}$/;
/** Fewer are no list that one could be missing in. */
const fewTables = 4;

/** A table that is missing in the contents between two that are there, 公开07表 and 公开09表: the body may have none of them. */
export function contentsGap(ledger: Ledger, { contents }: FrontMatter): Slip[] {
  const tables = contents.flatMap((line) => {
    const { before = '', number = '', behind = '' } = numbered.exec(bare(line))?.groups ?? {};
    const entry = line.trim().replace(pageNumber, '');
    return number !== '' && isTable(bare(entry))
      ? [{ entry, way: `${before}#${behind}`, number: numberOf(number) ?? 0 }]
      : [];
  });
  const steps = tables.slice(1).map((table, at) => ({ table, last: tables[at] ?? table }));
  const isOneList = new Set(tables.map(({ way }) => way)).size === 1 && tables[0]?.number === 1;
  const gaps = steps.filter(({ table, last }) => table.number !== last.number + 1);
  const [gap] = gaps;
  const part = ledger.report.parts.find(({ role }) => role === 'tables');
  if (!isOneList || gap === undefined || gaps.length > 1 || tables.length < fewTables || part === undefined) return [];
  const { table, last } = gap;
  if (table.number !== last.number + 2) return [];
  const words = { entry: table.entry, before: last.entry };
  return [asked(slipAt('contents', part.id, `${part.numeral}${part.heading}`, words, { sentence: 'gap' }))];
}
