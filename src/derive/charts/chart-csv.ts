import type { FigureNote } from '../../report/figure-notes.ts';
import { chartStrings } from '../../words/strings.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartDataRow } from './chart-rows.ts';
import { spreadsheetCsv } from './csv.ts';

/**
 * A chart's numbers as CSV (RFC 4180, UTF-8 with byte order mark): one quantity a line, values as printed decimals,
 * empty where there is no number. Shares printed beside a value have their own lines.
 */
export function chartCsv(chart: ChartData): string {
  return spreadsheetCsv([chartStrings.csvColumns, ...chartLines(chart)]);
}

/** The same without the head, in fields. */
export function chartLines(chart: ChartData): string[][] {
  return chart.rows.flatMap((row) => [rowLine(row, chart), ...shareLines(row)]);
}

function rowLine(row: ChartDataRow, chart: ChartData): string[] {
  const sections = row.sources.map(({ number }) => number).join('、');
  const level = chartStrings.levels[row.level];
  return [row.label, level, row.value ?? '', row.unit ?? '', sections, row.figure ?? '', noteOf(row, chart)];
}

function shareLines({ share, sources }: ChartDataRow): string[][] {
  if (share === null) return [];
  return [
    [
      share.label,
      '',
      share.value ?? '',
      share.unit,
      sources[0]?.number ?? '',
      share.figure,
      share.corrections.map(correctionNote).join('；'),
    ],
  ];
}

function noteOf(row: ChartDataRow, chart: ChartData): string {
  return [printNote(row, chart), ...row.corrections.map(correctionNote)].filter((words) => words !== '').join('；');
}

function correctionNote({ on, before }: FigureNote): string {
  return chartStrings.corrected(on, before ?? chartStrings.blank);
}

function printNote({ note, working, value, unit, printed }: ChartDataRow, { workings }: ChartData): string {
  if (note !== null) return note;
  if (working !== null) {
    const formula = workings.find(({ anchor }) => anchor === working)?.formula ?? [];
    return chartStrings.computedAs(formula.map(({ text }) => text).join(''));
  }
  // An approximation, or a number printed in Chinese numerals.
  const plain = printed.replace('−', '-');
  return plain === value || plain === `${value}${unit}` ? '' : chartStrings.printedAs(printed);
}
