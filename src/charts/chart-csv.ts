import { chartStrings } from '../strings.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartDataRow } from './chart-rows.ts';

/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * A chart's numbers as CSV (RFC 4180, UTF-8 with byte order mark): one quantity a line, values as printed decimals,
 * empty where there is no number. Shares printed beside a value have their own lines.
 */
export function chartCsv(chart: ChartData): string {
  const lines = chart.rows.flatMap((row) => [rowLine(row, chart), ...shareLines(row)]);
  return byteOrderMark + [chartStrings.csvColumns, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function rowLine(row: ChartDataRow, chart: ChartData): string[] {
  const sections = row.sources.map(({ number }) => number).join('、');
  const level = chartStrings.levels[row.level];
  return [row.label, level, row.value ?? '', row.unit ?? '', sections, row.figure ?? '', noteOf(row, chart)];
}

function shareLines({ share, sources }: ChartDataRow): string[][] {
  if (share === null) return [];
  return [[share.label, '', share.value ?? '', share.unit, sources[0]?.number ?? '', share.figure, '']];
}

function noteOf({ note, working, value, unit, printed }: ChartDataRow, { workings }: ChartData): string {
  if (note !== null) return note;
  if (working !== null) {
    const formula = workings.find(({ anchor }) => anchor === working)?.formula ?? [];
    return chartStrings.computedAs(formula.map(({ text }) => text).join(''));
  }
  // An approximation, or a number printed in Chinese numerals.
  return printed === value || printed === `${value}${unit}` ? '' : chartStrings.printedAs(printed);
}

/** One field: quoted where it must be, and never one that a spreadsheet would run as a formula. */
function cell(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const inert = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
