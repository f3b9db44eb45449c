import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import { tokenText } from '../../audit/formula.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { severityCatalogue, verdictCatalogue } from '../../audit/verdicts.ts';
import { checkAddress } from '../../report/addresses.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Site } from '../../report/schema/site.ts';
import type { TakenTable } from '../../report/schema/tables.ts';
import { leafColumns, plainAmount } from '../../report/tables.ts';
import { dataStrings } from '../../words/strings.ts';
import { chartLines } from '../charts/chart-csv.ts';
import { prepareCharts } from '../charts/chart-data.ts';
import { figureRecords } from './figure-records.ts';
import { publishedAddress } from './published-address.ts';
import { tableSheet, takenTables } from './table-files.ts';

/** Columns of the sheet of figures: those that people read. */
const figureColumns = [
  'label',
  'value',
  'signedValue',
  'unit',
  'measure',
  'year',
  'asOf',
  'section',
  'quote',
  'note',
  'id',
  'address',
] as const;

/** The head, where there is one, and the rows below it. */
type Table = [head: string[] | undefined, ...rows: string[][]];

/** Long words wrap, and what stands beside them begins with them. */
const atTop = { alignVertical: 'top' } as const;

/** A file that is the same whenever it is built: entries of the archive bear the first day that a ZIP knows. */
const firstDay = new Date(1980, 0, 1);

/** A year's tables, figures, findings and charts as a workbook (XLSX) in Chinese, a sheet each. */
export async function workbook(year: PreparedYear, site: Site): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets, aboutRows } = dataStrings;
  const { report } = year;
  const sheet = (name: string, widths: number[], [head, ...rows]: Table, numbers: number[] = []) => ({
    sheet: name,
    orientation: 'landscape' as const,
    columns: widths.map((width) => ({ width })),
    ...(head && { stickyRowsCount: 1 }),
    data: [
      ...(head ? [head.map((value): Cell => ({ value, type: String, fontWeight: 'bold', ...atTop }))] : []),
      ...rows.map((row): Row => row.map((value, index) => cell(value, numbers.includes(index)))),
    ],
  });
  const written = await writeExcelFile([
    ...takenTables(year).map((table) => {
      const lines = tableSheet(table);
      const widths = (lines[0] ?? []).map((_, column) => widthOf(lines.map((line) => line[column] ?? '')));
      return sheet(sheetName(table), widths, lines, amountColumns(table));
    }),
    sheet(sheets.figures, [36, 12, 12, 8, 12, 8, 12, 10, 48, 24, 40, 48], figureRows(year, site), [1, 2, 5]),
    sheet(sheets.findings, [10, 12, 8, 36, 60, 48, 12, 8, 24, 48], findingRows(year, site), [6]),
    sheet(sheets.charts, [36, 28, 8, 12, 8, 14, 40], chartRows(year), [3]),
    sheet(sheets.about, [28, 80], [undefined, ...aboutRows(report.title, site.name, report.source.sha256)]),
  ]).toBuffer();
  return new Uint8Array(zipSync(unzipSync(new Uint8Array(written)), { mtime: firstDay }));
}

/** A number with as many decimals as are printed; everything else as text, which no program runs as a formula. */
function cell(value: string, isNumber: boolean): Cell {
  if (value === '') return null;
  const amount = isNumber ? plainAmount(value) : undefined;
  if (amount === undefined) return { value, type: String, wrap: true, ...atTop };
  const decimals = amount.split('.')[1]?.length ?? 0;
  const whole = /[,，]/.test(value) ? '#,##0' : '0';
  return {
    value: Number(amount),
    type: Number,
    ...atTop,
    format: decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`,
  };
}

/** A sheet's name has 31 characters at most and none of those that stand in references; the id keeps it apart from others. */
function sheetName({ id, number, title }: TakenTable): string {
  return `${id} ${number ?? ''}${title}`.replace(/[[\]:*?/\\]/g, '').slice(0, 31);
}

/** Which columns of its sheet hold amounts. */
function amountColumns({ sides }: TakenTable): number[] {
  return sides.flatMap(({ columns }) => leafColumns(columns)).flatMap(({ role }, at) => (role === 'value' ? at : []));
}

/** As wide as its longest words below the head, within reason; a character of Chinese takes two. */
function widthOf([, ...cells]: readonly string[]): number {
  return Math.min(48, Math.max(12, ...cells.map((cell) => 2 + [...cell].length * (/[^ -~]/.test(cell) ? 2 : 1))));
}

function figureRows(year: PreparedYear, site: Site): Table {
  const { fields } = dataStrings;
  const measures = new Map(
    fields.measure[1]
      .replace(/。$/, '')
      .split('；')
      .map((entry) => entry.split(' ') as [string, string]),
  );
  return [
    figureColumns.map((name) => fields[name][0]),
    ...figureRecords(year, site).map((record) =>
      figureColumns.map((name) =>
        name === 'measure' ? (measures.get(record.measure) ?? record.measure) : String(record[name] ?? ''),
      ),
    ),
  ];
}

function findingRows({ audit, report }: PreparedYear, site: Site): Table {
  const nameOf = (catalogue: readonly { id: string; name: string }[], id: string) =>
    catalogue.find((entry) => entry.id === id)?.name ?? id;
  return [
    [...dataStrings.findingColumns],
    ...audit.findings.map((finding) => [
      finding.id,
      nameOf(verdictCatalogue, finding.verdict),
      nameOf(severityCatalogue, finding.severity),
      finding.headline,
      finding.sentence,
      finding.formula.map(tokenText).join(' '),
      finding.difference ?? '',
      finding.unit ?? '',
      [...new Set(finding.places.map(({ block }) => printedNumber(block)))].join('、'),
      publishedAddress(site, checkAddress(report.year, finding.id)),
    ]),
  ];
}

function chartRows(year: PreparedYear): Table {
  const lines = [...prepareCharts(year).values()].flatMap((chart) =>
    chartLines(chart).map(([item = '', level = '', value = '', unit = '', sections = '', , note = '']) => [
      chart.title,
      item,
      level,
      value,
      unit,
      sections,
      note,
    ]),
  );
  return [[...dataStrings.chartColumns], ...lines];
}
