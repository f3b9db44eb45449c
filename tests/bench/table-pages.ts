import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tablesFileSchema } from '../../src/report/schema/tables.ts';
import { isTaken, rowsOf } from '../../src/report/tables.ts';
import { longer } from '../import/accounts/table-variants.ts';
import { makeProject } from '../project.ts';
import { fixtureContent, published } from '../small-content.ts';
import { buildFromNothing } from './build-times.ts';
import { buildableSite } from './buildable-site.ts';
import { kilobytes, sentBytes } from './file-size.ts';
import { median, table, verdict } from './table.ts';

const file = 'content/reports/2020/tables.json';
/** The classification of a large department has so many times the lines of the made-up one. */
const times = 4;

/** What the tables of the accounts cost a build, and the heaviest of their pages, as a Markdown table beside the aims. */
export async function tablePages(temporary: string, runs: number): Promise<string> {
  const content = fixtureContent('tables-2020');
  const { tables } = tablesFileSchema.parse(JSON.parse(content.get(file) ?? ''));
  const long = tables.map((one) =>
    isTaken(one) && rowsOf(one).some(({ row }) => row.code !== null && one.sides.length === 1)
      ? longer(one, times)
      : one,
  );
  const without = new Map(content);
  without.delete(file);
  const sites = [new Map(content).set(file, JSON.stringify({ tables: long })), without].map((files, nth) => {
    const folder = join(temporary, `tables-${nth}`);
    makeProject(folder, published(files));
    return buildableSite(folder);
  });
  const spent: number[][] = sites.map(() => []);
  for (let run = 0; run < runs; run++)
    for (const [nth, site] of sites.entries()) spent[nth]?.push((await buildFromNothing(site)).cpuSeconds);
  const [withTables = 0, plain = 0] = spent.map(median);
  const taken = long.filter(isTaken);
  const directory = join(temporary, 'tables-0/dist');
  const [heaviest] = taken
    .map((one) => ({ ...weightOf(directory, one.id), rows: rowsOf(one).length }))
    .toSorted((a, b) => b.html + b.css - a.html - a.css);
  const { html = 0, css = 0, rows = 0 } = heaviest ?? {};
  const weight = `HTML ${kilobytes(html)} and CSS ${kilobytes(css)} of the heaviest table, of ${rows} lines`;
  return table(
    ['What', 'Measured', 'Aim', ''],
    [
      [weight, kilobytes(html + css), '≤ 24 KB', verdict(html + css <= 24 * 1024)],
      ['CPU of a build for each table, median', `${((withTables - plain) / taken.length).toFixed(2)} s`, '–', ''],
      ['CPU of the build without tables, median', `${plain.toFixed(2)} s`, '–', ''],
    ],
  );
}

function weightOf(directory: string, id: string): { html: number; css: number } {
  const page = join(directory, `2020/part-2/${id}/index.html`);
  const styles = [...readFileSync(page, 'utf8').matchAll(/href="\/([^"]+\.css)"/g)].map(([, path = '']) => path);
  return { html: sentBytes(page), css: styles.reduce((sum, path) => sum + sentBytes(join(directory, path)), 0) };
}
