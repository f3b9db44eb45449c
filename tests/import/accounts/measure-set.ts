import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { auditReport } from '../../../src/audit/audit-report.ts';
import type { Finding } from '../../../src/audit/finding.ts';
import { templateRelations } from '../../../src/audit/relations.ts';
import { importPlan } from '../../../src/import/import-plan.ts';
import { sha256 } from '../../../src/import/import-report.ts';
import { readSource } from '../../../src/import/read-source/read-source.ts';
import { readTables } from '../../../src/import/read-source/read-tables.ts';
import { titleParts } from '../../../src/import/table-titles.ts';
import { findingIds } from '../../../src/report/finding-ids.ts';
import { frontMatter } from '../../../src/report/front-matter.ts';
import { likeness } from '../../../src/report/likeness.ts';
import { figuresFileSchema } from '../../../src/report/schema/figures.ts';
import { reportSchema } from '../../../src/report/schema/report.ts';
import { type AccountsTable, tablesFileSchema } from '../../../src/report/schema/tables.ts';
import { isTaken } from '../../../src/report/tables.ts';
import { comparedCells, type KeyTable, plain } from './key-tables.ts';
import { resources } from './made-up-tables.ts';

// npm run measure:set -- <folder> [--counts|--misses]: what is read of reports that somebody else wrote, by a key to each
// (docs/table-import.md). --misses says what is missing; --counts, as without it, prints nothing of what is in them.

const slipSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  table: z.string().nullish(),
  row: z.union([z.string(), z.number()]).nullish(),
  printed: z.union([z.string(), z.number()]).nullish(),
  places: z.unknown(),
});
const keySchema = z.looseObject({
  year: z.number(),
  tables: z.array(z.looseObject({ title: z.string(), rows: z.array(z.array(z.string().nullable())) })),
  slips: z.array(slipSchema).default([]),
});
type Slip = z.output<typeof slipSchema>;

const folder = process.argv[2] ?? '';
const isMisses = process.argv.includes('--misses');

/** What a person gets who imports a file, with what the audit says of it. */
async function imported(name: string, year: number) {
  const bytes = readFileSync(join(folder, name));
  const read = await readSource(bytes, resources);
  if ('failure' in read) throw new Error(read.failure.kind);
  const workbook = name.replace(/\.\w+$/, '.xlsx');
  const tables = existsSync(join(folder, workbook)) ? await tablesApart(workbook) : undefined;
  const request = { name, year, tables, newSite: true, today: `${year + 1}-09-01`, ledgerIsSure: true };
  const no = { replace: false, renamed: false, undoCorrections: false };
  const { files } = importPlan({ ...request, ...no }, bytes, read, new Map());
  const file = (own: string): unknown =>
    JSON.parse(files.get(`content/reports/${year}/${own}.json`) ?? '{"tables":[]}');
  const report = reportSchema.parse(file('report'));
  const { figures } = figuresFileSchema.parse(file('figures'));
  const taken = tablesFileSchema.parse(file('tables')).tables;
  const content = { report, figures, tables: taken, front: frontMatter(report, read.text) };
  return { tables: taken, findings: auditReport(content, templateRelations).findings };
}

async function tablesApart(name: string) {
  const bytes = readFileSync(join(folder, name));
  const read = await readTables(bytes, resources);
  if ('failure' in read) throw new Error(read.failure.kind);
  return { name, sha256: sha256(bytes), read };
}

/** The published table of each of the key's: called most alike, then with the fewest wrong cells. */
function pairsOf(keys: readonly KeyTable[], tables: readonly AccountsTable[]): [KeyTable, AccountsTable | undefined][] {
  const free = new Set(tables);
  return keys.map((key) => {
    const worth = (table: AccountsTable) => {
      const { cells, wrong } = isTaken(table) ? comparedCells(key, table) : { cells: 1, wrong: [''] };
      return likeness(plain(table.title), plain(key.title)) * 4 - Math.min(1, wrong.length / Math.max(1, cells));
    };
    const [best] = [...free].filter((table) => worth(table) > 1.2).toSorted((a, b) => worth(b) - worth(a));
    if (best) free.delete(best);
    return [key, best];
  });
}

/** Whether a finding stands at the cell of a slip, computes with it, or stands at one of the places the key names. */
function tells(finding: Finding, { table, row, printed, places }: Slip, tables: readonly AccountsTable[]): boolean {
  const cells = [
    ...finding.places.flatMap(({ cell, quote }) => (cell ? [{ ...cell, value: quote }] : [])),
    ...finding.formula.flatMap((token) => (token.type === 'cell' ? [token] : [])),
  ].map((cell) => ({ ...cell, ...namesOf(cell, tables) }));
  const texts = finding.places.filter(({ cell }) => cell === undefined).map(({ quote }) => plain(quote));
  const isPlace = (title: string, words: string, value: string) =>
    cells.some(
      (cell) =>
        likeness(cell.title, plain(title)) > 0.8 &&
        ((words !== '' && cell.names.includes(words)) || (value !== '' && plain(cell.value) === value)),
    );
  if (isPlace(table ?? '', plain(`${row ?? ''}`), plain(`${printed ?? ''}`))) return true;
  if (isAboutUnit(finding, { table, printed }, tables)) return true;
  const named = (Array.isArray(places) ? places : [places]).map((place) => plain(JSON.stringify(place ?? '')));
  return named.some(
    (place) =>
      cells.some(({ title, names }) => place.includes(title) && names.some((name) => place.includes(name))) ||
      texts.some((quote) => quote.length > 3 && (place.includes(quote) || quote.includes(wordsOf(place)))),
  );
}

/** Whether what is found is the unit above the slip's table. */
function isAboutUnit({ id, places }: Finding, slip: Pick<Slip, 'table' | 'printed'>, all: readonly AccountsTable[]) {
  const own = all.find((table) => id === findingIds.aboutTable(table.id, 'unit'));
  return (
    likeness(plain(own?.title), plain(titleParts(slip.table ?? '').title)) > 0.8 &&
    places.some(({ quote }) => plain(quote).includes(plain(`${slip.printed}`)))
  );
}

/** The words that a place of the text quotes: 正文：支出决算3.50万元. */
function wordsOf(place: string): string {
  return /正文[：:]([^"]{4,})/.exec(place)?.[1] ?? place;
}

/** What a person may call a cell's row. */
function namesOf(cell: { table: string; row: string }, tables: readonly AccountsTable[]) {
  const table = tables.find(({ id }) => id === cell.table);
  const rows = table && isTaken(table) ? table.sides.flatMap((side) => side.rows) : [];
  const row = rows.find(({ key }) => key === cell.row);
  const own = [row?.code, row?.name].map(plain).filter((words) => words !== '');
  return { title: plain(table?.title), names: [...own, own.join('')] };
}

const total = { tables: 0, taken: 0, cells: 0, wrong: 0, reports: 0, correct: 0, falseWords: 0, slips: 0, found: 0 };
for (const file of readdirSync(folder).toSorted()) {
  const [, name] = /^(.+)\.key\.json$/.exec(file) ?? [];
  const source =
    name && ['pdf', 'docx', 'txt'].map((kind) => `${name}.${kind}`).find((own) => existsSync(join(folder, own)));
  if (source === undefined || source === '') continue;
  const key = keySchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const misses: string[] = [];
  const own = { tables: key.tables.length, taken: 0, cells: 0, wrong: 0, falseWords: 0, found: 0 };
  try {
    const { tables, findings } = await imported(source, key.year);
    const pairs = pairsOf(key.tables, tables);
    for (const [wanted, table] of pairs) {
      if (table === undefined || !isTaken(table)) {
        misses.push(`${wanted.title}: ${table && 'reason' in table ? table.reason : 'not found'}`);
        continue;
      }
      const { cells, wrong } = comparedCells(wanted, table);
      own.taken += 1;
      own.cells += cells;
      own.wrong += wrong.length;
      misses.push(...wrong.map((words) => `${wanted.title}: ${words}`));
    }
    const known = new Set(pairs.map(([, table]) => table));
    misses.push(...tables.filter((table) => !known.has(table)).map(({ title }) => `${title}: not in the key`));
    const contradictions = findings.filter(({ verdict }) => verdict === 'inconsistent');
    if (key.slips.length === 0) {
      own.falseWords = contradictions.length;
      misses.push(...contradictions.map(({ id, sentence }) => `false ${id}: ${sentence}`));
    }
    const told = findings.filter(({ verdict }) => verdict !== 'consistent' && verdict !== 'within-rounding');
    const missed = key.slips.filter((slip) => !told.some((finding) => tells(finding, slip, tables)));
    own.found = key.slips.length - missed.length;
    misses.push(...missed.map((slip) => `slip ${JSON.stringify(slip)}`));
  } catch (error) {
    misses.push(`not imported: ${error}`);
  }
  for (const count of Object.keys(own) as (keyof typeof own)[]) total[count] += own[count];
  total.reports += 1;
  total.slips += key.slips.length;
  if (key.slips.length === 0) total.correct += 1;
  console.log(
    `${source}: ${own.taken} of ${own.tables} tables, ${own.cells} cells, ${own.wrong} wrong, ${own.falseWords} false, ${own.found} of ${key.slips.length} slips`,
  );
  if (isMisses) for (const miss of misses) console.log(`  ${miss}`);
}
console.log(
  `${total.reports} reports: ${total.taken} of ${total.tables} tables taken over, ${total.cells} cells compared, ${total.wrong} wrong; ` +
    `${total.falseWords} false 不一致 in ${total.correct} reports without slips; ${total.found} of ${total.slips} slips found`,
);
