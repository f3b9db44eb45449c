import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { SpannedCell } from '../../../src/import/read-source/printed-grid.ts';
import type { Column, TableSide, TakenTable } from '../../../src/report/schema/tables.ts';
import { leafColumns } from '../../../src/report/tables.ts';
import { docxOf, p, r } from '../docx-of.ts';
import { type Printed, pdfOf } from '../pdf-of.ts';

/** How a form is laid out where departments differ. */
export interface FormOptions {
  /** Title, form number and unit stand in rows of the table. */
  titleInside?: boolean;
  /** Codes in three columns, 类, 款 and 项. */
  splitCodes?: boolean;
  /** 合计 in one cell over code and name. */
  mergedTotal?: boolean;
}

/** A table as cells that say how many rows and columns they take, its head first. */
export interface Form {
  table: TakenTable;
  cells: SpannedCell[];
  width: number;
  height: number;
  heads: number;
}

interface FormColumn {
  id: string;
  role: 'code' | 'name' | 'line' | 'value' | 'text';
  part?: 0 | 1 | 2;
}

/** The cells of a table, sides beside each other. */
export function formOf(table: TakenTable, { splitCodes = false, mergedTotal = true }: FormOptions = {}): Form {
  const cells: SpannedCell[] = [];
  const heads = Math.max(...table.sides.map((side) => depthOf(side.columns) + (side.head === null ? 0 : 1)));
  const lines = Math.max(...table.sides.flatMap(({ rows }) => rows.map(({ line }) => line)));
  const first = table.sides.some(({ rows }) => rows.some(({ line }) => line === 0)) ? 0 : 1;
  let left = 0;
  for (const side of table.sides) {
    const split = splitCodes && leafColumns(side.columns).some(({ role }) => role === 'code');
    const widthOf = (column: Column): number =>
      'columns' in column
        ? column.columns.reduce((sum, below) => sum + widthOf(below), 0)
        : column.role === 'code' && split
          ? 3
          : 1;
    const width = side.columns.reduce((sum, column) => sum + widthOf(column), 0);
    const head = (columns: readonly Column[], row: number, from: number) => {
      let at = from;
      for (const column of columns) {
        const own = widthOf(column);
        const isLeaf = !('columns' in column);
        cells.push({
          row,
          column: at,
          columns: own,
          rows: isLeaf ? heads - row : 1,
          lines: column.head === '' ? [] : [column.head],
        });
        if (!isLeaf) head(column.columns, row + 1, at);
        at += own;
      }
    };
    if (side.head !== null) cells.push({ row: 0, column: left, columns: width, rows: 1, lines: [side.head] });
    head(side.columns, side.head === null ? 0 : 1, left);
    for (let line = first; line <= lines; line++)
      body(side, line, heads + line - first, left, split, mergedTotal, cells);
    left += width;
  }
  return { table, cells, width: left, height: heads + lines - first + 1, heads };
}

function depthOf(columns: readonly Column[]): number {
  return Math.max(...columns.map((column) => ('columns' in column ? 1 + depthOf(column.columns) : 1)));
}

function body(
  side: TableSide,
  line: number,
  row: number,
  left: number,
  split: boolean,
  mergedTotal: boolean,
  cells: SpannedCell[],
) {
  const own = side.rows.find((one) => one.line === line);
  const columns = leafColumns(side.columns).flatMap(({ id, role }): FormColumn[] =>
    role === 'code' && split ? ([0, 1, 2] as const).map((part) => ({ id, role, part })) : [{ id, role }],
  );
  const labels = columns.filter(({ role }) => role === 'code' || role === 'name').length;
  let at = 0;
  columns.forEach((column, index) => {
    if (index < at) return;
    const isLabel = mergedTotal && own?.code === null && own.name !== null && labels > 1 && index === 0;
    const columnsOf = isLabel ? labels : 1;
    const words = isLabel ? own.name : wordsOf(column, own);
    cells.push({ row, column: left + index, columns: columnsOf, rows: 1, lines: words ? [words] : [] });
    at = index + columnsOf;
  });
}

function wordsOf(
  { id, role, part }: FormColumn,
  row: TableSide['rows'][number] | undefined,
): string | null | undefined {
  if (role === 'name') return row?.name;
  if (role !== 'code') return row?.cells[id];
  if (part === undefined) return row?.code;
  return [row?.code?.slice(0, 3), row?.code?.slice(3, 5), row?.code?.slice(5, 7)][part];
}

const titleOf = ({ number, title }: TakenTable) => (number === null ? title : `${number}. ${title}`);

/** A Word file of the tables. */
export function docxOfForms(forms: readonly Form[]): Uint8Array {
  const body = forms.map((form) => {
    const { table } = form;
    const rows = Array.from({ length: form.height }, (_, row) => {
      const across: string[] = [];
      for (let column = 0; column < form.width; ) {
        const cell = coveringCell(form, row, column);
        const columns = cell?.columns ?? 1;
        const merge = cell && cell.rows > 1 ? (cell.row === row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '';
        const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
        const words = cell?.row === row ? cell.lines : [];
        across.push(
          `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${(words.length > 0 ? words : ['']).map((line) => (line === '' ? '<w:p/>' : p(r(line)))).join('')}</w:tc>`,
        );
        column += columns;
      }
      return `<w:tr>${across.join('')}</w:tr>`;
    });
    const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
      .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
      .join('');
    const grid = `<w:gridCol w:w="${Math.floor(9000 / form.width)}"/>`.repeat(form.width);
    return [
      p(titleOf(table), '<w:pageBreakBefore/>'),
      ...table.above.map((line) => p(line)),
      `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`,
      ...table.notes.map((line) => p(line)),
    ].join('');
  });
  return docxOf({ body: body.join('') });
}

function coveringCell({ cells }: Form, row: number, column: number): SpannedCell | undefined {
  return cells.find(
    (cell) =>
      row >= cell.row && row < cell.row + cell.rows && column >= cell.column && column < cell.column + cell.columns,
  );
}

/** A web page of the tables; `style` is put into its head. */
export function htmlOfForms(forms: readonly Form[], style = ''): string {
  const body = forms.map(({ table, cells, height, heads }) => {
    const row = (at: number) =>
      `<tr>${cells
        .filter((cell) => cell.row === at)
        .toSorted((a, b) => a.column - b.column)
        .map(
          ({ columns, rows, lines }) =>
            `<td${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}>${lines.join('<br>')}</td>`,
        )
        .join('')}</tr>`;
    const rows = Array.from({ length: height }, (_, at) => row(at));
    return `<section><p class="title">${titleOf(table)}</p>${table.above.map((line) => `<p>${line}</p>`).join('')}<table><thead>${rows.slice(0, heads).join('')}</thead><tbody>${rows.slice(heads).join('')}</tbody></table>${table.notes.map((line) => `<p>${line}</p>`).join('')}</section>`;
  });
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>决算表</title><style>${style}</style></head><body>${body.join('\n')}</body></html>`;
}

/** A workbook of the tables, a sheet each: amounts are numbers in a format, codes are words. */
export async function xlsxOfForms(forms: readonly Form[]): Promise<Uint8Array> {
  const sheets = forms.map((form, index) => {
    const { table, width } = form;
    const wide = (line: string): (Cell | null)[] => [
      { value: line, type: String, columnSpan: width },
      ...new Array<null>(width - 1).fill(null),
    ];
    const rows = Array.from({ length: form.height }, (_, row) =>
      Array.from({ length: form.width }, (_, column): Cell | null => {
        const cell = form.cells.find((one) => one.row === row && one.column === column);
        if (cell === undefined) return null;
        const spans = { columnSpan: cell.columns, rowSpan: cell.rows };
        const words = cell.lines.join('\n');
        if (words === '' && cell.columns === 1 && cell.rows === 1) return null;
        // A number that binary fractions cannot hold is kept with an error; its format prints none.
        return /^-?[\d,]*\d\.\d+$/.test(words)
          ? {
              value: Number(words.replaceAll(',', '')) + 1e-13,
              type: Number,
              format: words.includes(',') ? '#,##0.00' : '0.00',
              ...spans,
            }
          : { value: words, type: String, ...spans };
      }),
    );
    return {
      sheet: `表${index + 1}`,
      data: [wide(titleOf(table)), ...table.above.map(wide), ...rows, ...table.notes.map(wide)],
    };
  });
  return new Uint8Array(await writeExcelFile(sheets as Parameters<typeof writeExcelFile>[0]).toBuffer());
}

/** A PDF of the tables, a page or more each, with the lines around every cell. */
export function pdfOfForms(
  forms: readonly Form[],
  { rowsOnPage = 36, lines = 'around', heads = 'left', repeated = true }: PdfFormOptions = {},
): Uint8Array {
  return pdfOf(forms.flatMap((form) => pdfPages(form, { rowsOnPage, lines, heads, repeated })));
}

interface PdfFormOptions {
  rowsOnPage?: number;
  lines?: keyof typeof drawn;
  heads?: 'left' | 'middle';
  /** Whether each page has the head. */
  repeated?: boolean;
}

interface Drawn {
  /** Corner of a cell on the left and above, and how far it reaches. */
  x: number;
  y: number;
  wide: number;
  high: number;
  isFirst: boolean;
  isLast: boolean;
  isHead: boolean;
  /** Whether it ends the table, which may go on on the next page. */
  isFoot: boolean;
}

/** The lines of a cell in the manners of different programs. */
const drawn = {
  around: (cell: Drawn) => [`${rectangle(cell)} S`],
  /** The outer sides are left out. */
  'open sides': (cell: Drawn) => [...level(cell), ...left(cell)],
  /** The level lines leave out the last column too. */
  short: (cell: Drawn) => [...(cell.isLast ? [] : level(cell)), ...left(cell)],
  level: (cell: Drawn) => level(cell),
  none: () => [],
  /** The lines of the head and one below the last row. */
  'head and foot': (cell: Drawn) => (cell.isHead ? [`${rectangle(cell)} S`] : cell.isFoot ? level(cell).slice(1) : []),
  dots: ({ x, y, wide, high }: Drawn) => [
    ...steps(wide).flatMap((step) => [dot(x + step, y), dot(x + step, y - high)]),
    ...steps(high).flatMap((step) => [dot(x, y - step), dot(x + wide, y - step)]),
  ],
  dashes: (cell: Drawn) => [`0.8 0.1 0.3 RG [3 2] 0 d ${rectangle(cell)} S`],
  'white on colour': (cell: Drawn) => [`0.8 0.9 1 rg ${rectangle(cell)} f 1 G ${rectangle(cell)} S 0 g`],
  /** Each cell has lines of its own. */
  'lines apart': (cell: Drawn) => [`${rectangle(cell, 1.5)} S`],
  'colour alone': (cell: Drawn) => [`0.9 0.95 1 rg ${rectangle(cell, 1)} f 0 g`],
};

/** @param by how far inside the edges of the cell */
const rectangle = ({ x, y, wide, high }: Drawn, by = 0) =>
  `${x + by} ${y - high + by} ${wide - 2 * by} ${high - 2 * by} re`;
const level = ({ x, y, wide, high }: Drawn) => [y, y - high].map((at) => `${x} ${at} m ${x + wide} ${at} l S`);
const left = ({ x, y, high, isFirst }: Drawn) => (isFirst ? [] : [`${x} ${y} m ${x} ${y - high} l S`]);
const steps = (length: number) => Array.from({ length: Math.ceil(length / 1.5) }, (_, nth) => nth * 1.5);
const dot = (x: number, y: number) => `${x - 0.375} ${y - 0.375} 0.75 0.75 re f`;

const [leftEdge, rightEdge, rowHeight, size] = [20, 580, 18, 5];

function pdfPages(
  form: Form,
  { rowsOnPage, lines: manner, heads: at, repeated }: Required<PdfFormOptions>,
): Printed[][] {
  const { table, cells, heads, height, width } = form;
  const bodyRows = Array.from({ length: height - heads }, (_, row) => row + heads);
  const chunks: number[][] = [];
  for (let from = 0; from < bodyRows.length; from += rowsOnPage) chunks.push(bodyRows.slice(from, from + rowsOnPage));
  const step = (rightEdge - leftEdge) / width;
  return chunks.map((chunk, page) => {
    const top = 760;
    const shown = [...Array.from({ length: page === 0 || repeated ? heads : 0 }, (_, row) => row), ...chunk];
    const yOf = (row: number) => top - shown.indexOf(row) * rowHeight;
    const own = cells.filter(({ row }) => shown.includes(row));
    const lines = own.flatMap(({ row, column, rows, columns }) =>
      drawn[manner]({
        x: leftEdge + column * step,
        y: yOf(row),
        wide: columns * step,
        high: rows * rowHeight,
        isFirst: column === 0,
        isLast: column + columns === width,
        isHead: row < heads,
        isFoot: row + rows === height,
      }),
    );
    const words = own.flatMap(({ row, column, lines: printed, rows, columns }) =>
      wrapped(printed.join(''), step).map(
        (text, nth): Printed => ({
          text,
          x:
            leftEdge + column * step + (at === 'middle' && row < heads ? (columns * step - text.length * size) / 2 : 1),
          y: yOf(row) - (rows * rowHeight) / 2 - nth * (size + 0.5),
          size,
        }),
      ),
    );
    const above = page === 0 ? [titleOf(table), ...table.above] : [];
    const below = page === chunks.length - 1 ? table.notes : [];
    const bottom = top - shown.length * rowHeight - 14;
    return [
      { text: '', x: 0, y: 0, how: `0.5 w ${lines.join(' ')}` },
      ...above.map((text, nth): Printed => ({ text, x: 30, y: 820 - nth * 12, size: 8 })),
      ...words,
      ...below.map((text, nth): Printed => ({ text, x: 30, y: bottom - nth * 12, size: 8 })),
    ];
  });
}

/** Words in lines no wider than a cell. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [''];
  let used = 0;
  for (const character of text) {
    const own = /[\u2E80-\uFFEF]/.test(character) ? size : size / 2;
    if (used + own > width - 2 && !/[\d.,]/.test(character)) {
      lines.push('');
      used = 0;
    }
    lines.push((lines.pop() ?? '') + character);
    used += own;
  }
  return lines.filter((line) => line !== '');
}
