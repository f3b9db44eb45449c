import { kilobytes } from '../file-size.ts';
import { median, table, verdict } from '../table.ts';
import type { FirstSearch, SearchInBrowser, Wait } from './in-browser.ts';

/** Measured in Chromium, beside floors and aims, as Markdown. */
export function inBrowserTable(one: SearchInBrowser, many: { years: number; measured: SearchInBrowser }): string {
  const { years, measured } = many;
  const rows = [
    [
      'Warm query in the worker, p95',
      milliseconds(p95(one.answered)),
      '20 ms',
      '8 ms',
      against(p95(one.answered), 20, 8),
    ],
    ['First search, all bytes: median of five queries', ...weight(median(sizes(one.first)), 100, 80)],
    ['First search, all bytes: heaviest of the five', ...weight(Math.max(...sizes(one.first)), 150, 100)],
    [`${years} years: first search, all bytes: median`, ...weight(median(sizes(measured.first)), 250, 200)],
    [`${years} years: first search, all bytes: heaviest`, ...weight(Math.max(...sizes(measured.first)), 400, 250)],
    [`${years} years: warm query in the worker, p95`, milliseconds(p95(measured.answered)), '–', '–', ''],
    ['From the last key to the hits on the page, median', milliseconds(median(one.shown)), '–', '–', ''],
    ['From the last key to the hits on the page, p95', milliseconds(p95(one.shown)), '–', '–', ''],
  ];
  return [
    table(['What', 'Measured', 'Floor', 'Aim', ''], rows),
    firstTable(one.first),
    waitTable(one.waits, measured.waits, years),
    `What the heaviest of them loads:\n\n${filesTable(heaviest(one.first))}`,
    `And with ${years} years:\n\n${filesTable(heaviest(measured.first))}`,
  ].join('\n\n');
}

function weight(bytes: number, floor: number, aim: number): string[] {
  return [kilobytes(bytes), `${floor} KB`, `${aim} KB`, against(bytes / 1024, floor, aim)];
}

function against(value: number, floor: number, aim: number): string {
  if (value <= aim) return verdict(true);
  return value <= floor ? 'floor reached, aim missed' : verdict(false);
}

function firstTable(first: FirstSearch[]): string {
  return table(
    ['First search', 'Bytes', 'Files'],
    first.map(({ query, bytes, files }) => [query, kilobytes(bytes), String(files.length)]),
  );
}

const aimOfLine: Record<string, number> = { 'slow 3G': 2500, 'fast 3G': 1200 };

/** The wait for the first hits on slow lines. */
function waitTable(one: Wait[], many: Wait[], years: number): string {
  const row = (site: string, { line, times }: Wait) => [
    `${line}, ${site}`,
    `${(median(times) / 1000).toFixed(1)} s`,
    `${((times.at(-1) ?? 0) / 1000).toFixed(1)} s`,
    `${((aimOfLine[line] ?? 0) / 1000).toFixed(1)} s`,
    verdict(median(times) <= (aimOfLine[line] ?? 0)),
  ];
  return table(
    ['First hits, from the key that opens the search', 'median of five', 'slowest', 'aim', ''],
    [...one.map((wait) => row('one year', wait)), ...many.map((wait) => row(`${years} years`, wait))],
  );
}

/** The files of one search; those of the index together. */
function filesTable({ files }: FirstSearch): string {
  const groups = Map.groupBy(files, ({ file }) => (file.endsWith('.pf_index') ? 'pagefind/index/*' : file));
  return table(
    ['File', 'Bytes'],
    [...groups].map(([file, inGroup]) => [
      `${file}${inGroup.length > 1 ? ` (${inGroup.length})` : ''}`,
      kilobytes(inGroup.reduce((sum, { bytes }) => sum + bytes, 0)),
    ]),
  );
}

function heaviest(first: FirstSearch[]): FirstSearch {
  return first.reduce((a, b) => (b.bytes > a.bytes ? b : a));
}

function sizes(first: FirstSearch[]): number[] {
  return first.map(({ bytes }) => bytes);
}

function p95(ascending: number[]): number {
  return ascending[Math.floor(ascending.length * 0.95)] ?? Number.NaN;
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}
