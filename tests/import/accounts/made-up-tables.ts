import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { importTables } from '../../../src/import/accounts/import-tables.ts';
import { tablesOfFile } from '../../../src/import/accounts/printed-tables.ts';
import { readTables } from '../../../src/import/read-source/read-tables.ts';
import { type AccountsTable, type TakenTable, tablesFileSchema } from '../../../src/report/schema/tables.ts';
import { isTaken, leafColumns } from '../../../src/report/tables.ts';
import { template } from '../../../src/template/template.ts';
import { fixtureContent } from '../../small-content.ts';

const file = fixtureContent('tables-2020').get('content/reports/2020/tables.json') ?? '';

/** The tables of the made-up report, as they are to be read from any file. */
export const madeUpTables: TakenTable[] = tablesFileSchema.parse(JSON.parse(file)).tables.filter(isTaken);

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** Character maps and fonts that come with the PDF reader. */
export const resources = { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` };

/** The tables of a file that holds nothing else. */
export async function tablesIn(bytes: Uint8Array): Promise<AccountsTable[]> {
  const read = await readTables(bytes, resources);
  if ('failure' in read) throw new Error(read.failure.kind);
  return importTables(tablesOfFile(read, template), template);
}

/** Every cell of a table by its address: what must be equal whatever file the table came from. */
export function cellsOf(table: AccountsTable): string[] {
  if (!isTaken(table)) return [`${table.title}: ${table.reason}`];
  return [
    `${table.kind} ${table.number} ${table.title} ${table.unit} ${table.state} ${table.notes.join(' ')}`,
    ...table.sides.flatMap((side) => [
      `${side.id} ${side.head}`,
      ...leafColumns(side.columns).map(({ id, path, role, concept }) => `${id} ${path.join('>')} ${role} ${concept}`),
      ...side.rows.map(({ key, code, name, role, cells }) =>
        [key, code, name, role, ...Object.entries(cells).flat()].join(' '),
      ),
    ]),
  ];
}
