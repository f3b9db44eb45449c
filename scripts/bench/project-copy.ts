import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseUnpublished } from '../../src/check/content/parse-content.ts';
import { contentFiles } from '../../src/check/content/read-content.ts';
import { permalinksJson } from '../../src/history/permalinks/permalinks-json.ts';
import { record } from '../../src/history/permalinks/record.ts';
import { copyProgram } from '../../src/publish/copy-program.ts';
import { reportSchema } from '../../src/report/schema/report.ts';

/** A site that can be built again and again from nothing. */
export interface BuildableSite {
  folder: string;
  /** Program and arguments that build it into `dist`. */
  command: string[];
  /** What earlier builds leave below the folder. */
  leftBehind: string[];
}

/**
 * Makes a project of the program that runs and the content of `from` in a folder of its own; where `years` are given, with
 * the newest report once for each of them and no other. The year is changed wherever it is printed, source included, so
 * that no two reports say the same.
 */
export function copyProject(from: string, folder: string, years?: readonly number[]): BuildableSite {
  rmSync(folder, { recursive: true, force: true });
  copyProgram(process.cwd(), folder);
  cpSync(join(from, 'content'), join(folder, 'content'), { recursive: true });
  if (years) multiplyReport(from, join(folder, 'content/reports'), years);
  return {
    folder,
    command: [process.execPath, 'scripts/build.ts'],
    leftBehind: ['dist', '.cache', '.generated', '.astro', 'node_modules/.cache', 'node_modules/.vite'],
  };
}

function multiplyReport(root: string, reports: string, years: readonly number[]): void {
  rmSync(reports, { recursive: true });
  const original = join(root, 'content/reports', String(newestYear(root)));
  for (const year of years) writeYear(original, join(reports, String(year)), year);
  recordAddresses(join(reports, '../..'));
}

/** Records the copy's addresses as if nothing had been published before: the original's ledger is of other years. */
function recordAddresses(folder: string): void {
  const path = join(folder, 'content/permalinks.json');
  rmSync(path, { force: true });
  const files = contentFiles(folder);
  writeFileSync(path, permalinksJson(record(parseUnpublished(files).content).file));
}

/** Year of the project's newest report. */
export function newestYear(root: string): number {
  const years = readdirSync(join(root, 'content/reports')).filter((name) => /^\d{4}$/.test(name));
  if (years.length === 0) throw new Error('There is no report to measure');
  return Math.max(...years.map(Number));
}

/** The `count` years nearest to `middle` that a report may have. */
export function yearsAround(middle: number, count: number): number[] {
  const { minValue, maxValue } = reportSchema.shape.year;
  const [low, high] = [minValue ?? middle, maxValue ?? middle];
  const first = Math.max(low, Math.min(middle - Math.floor(count / 2), high - count + 1));
  return Array.from({ length: Math.min(count, high - low + 1) }, (_, index) => first + index);
}

function writeYear(from: string, to: string, year: number): void {
  const original = from.slice(-4);
  mkdirSync(to, { recursive: true });
  const replaced = new Map(
    readdirSync(from).map((name) => [name, readFileSync(join(from, name), 'utf8').replaceAll(original, String(year))]),
  );
  const source = replaced.get('source.txt') ?? '';
  const sha256 = createHash('sha256').update(source).digest('hex');
  for (const [name, text] of replaced) {
    const whole = name === 'report.json' ? text.replace(/("sha256": ")[0-9a-f]{64}/, `$1${sha256}`) : text;
    writeFileSync(join(to, name), whole);
  }
}
