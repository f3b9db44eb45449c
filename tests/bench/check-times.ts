import { join } from 'node:path';
import { yearsAround } from '../report-of-years.ts';
import { siteOf2019 } from './buildable-site.ts';
import { correctNumber } from './correct-number.ts';
import { measureProcess } from './measure-process.ts';
import { median, table, verdict } from './table.ts';

/**
 * How long `npm run check` takes after an edit, whole process, as a Markdown table beside the aims; the first run, which loads
 * the program and audits every year, goes before. Each other run has one number of 2019 corrected.
 */
export async function checkTimes(temporary: string, runs: number): Promise<string> {
  const rows: string[][] = [];
  for (const [years, aim] of [
    [1, 1],
    [50, 5],
  ] as const) {
    const all = yearsAround(2019, years);
    const { folder } = siteOf2019(join(temporary, 'checked'), all);
    const check = () => measureProcess([process.execPath, 'scripts/run.mjs', 'scripts/check.ts'], folder);
    await check();
    const costs = [];
    for (let run = 0; run < runs; run++) {
      await correctNumber(folder, 2019);
      costs.push(await check());
    }
    const wall = median(costs.map(({ wallSeconds }) => wallSeconds));
    const cpu = median(costs.map(({ cpuSeconds }) => cpuSeconds));
    rows.push([String(years), `${wall.toFixed(2)} s`, `${cpu.toFixed(2)} s`, `≤ ${aim} s`, verdict(wall <= aim)]);
  }
  return table(['Years', 'Wall, median', 'CPU, median', 'Aim', ''], rows);
}
