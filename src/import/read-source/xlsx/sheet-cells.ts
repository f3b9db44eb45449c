import { child, childrenOf, type XmlElement } from '../xml-elements.ts';
import { type Area, areaOf, isIn, placeOf, range } from './areas.ts';
import { formatCode, printedNumber } from './number-format.ts';
import { stringOf, wordsOf, type XlsxPackage, type XlsxSheet } from './xlsx-package.ts';

/** A cell with words in it, and the cells it is merged with. */
export interface SheetCell {
  row: number;
  column: number;
  words: string;
  merge: Area | undefined;
}

/** What a sheet holds and which of its rows and columns nobody sees. */
export interface SheetCells {
  cells: SheetCell[];
  merges: Area[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** A formula's result was never stored. */
  isUncomputed: boolean;
}

/** Merged cells and hidden columns go no further than this, whatever the file says. */
const farthest = 2000;

/** Reads the cells of a sheet as their formats print them. */
export function sheetCells({ root }: XlsxSheet, file: XlsxPackage): SheetCells {
  const merges = childrenOf(child(root, 'x:mergeCells'), 'x:mergeCell').flatMap(({ attributes }): Area[] => {
    const area = areaOf(attributes['ref'] ?? '');
    return area
      ? [
          {
            ...area,
            bottom: Math.min(area.bottom, area.top + farthest),
            right: Math.min(area.right, area.left + farthest),
          },
        ]
      : [];
  });
  const showsZeros = !childrenOf(child(root, 'x:sheetViews'), 'x:sheetView').some(({ attributes }) =>
    /^(?:0|false)$/.test(attributes['showZeros'] ?? ''),
  );
  const hiddenRows = new Set<number>();
  const cells: SheetCell[] = [];
  let isUncomputed = false;
  let row = -1;
  for (const element of childrenOf(child(root, 'x:sheetData'), 'x:row')) {
    row = element.attributes['r'] === undefined ? row + 1 : Number(element.attributes['r']) - 1;
    if (isOn(element.attributes['hidden'])) hiddenRows.add(row);
    let column = -1;
    for (const cell of childrenOf(element, 'x:c')) {
      column = placeOf(cell.attributes['r'] ?? '')?.column ?? column + 1;
      const merge = merges.find((area) => isIn(area, { row, column }));
      // Of merged cells only the first is printed.
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const words = printed(cell, file, showsZeros);
      if (words === undefined) isUncomputed = true;
      else if (words.trim() !== '') cells.push({ row, column, words, merge });
    }
  }
  return { cells, merges, hiddenRows, hiddenColumns: hiddenColumns(root), isUncomputed };
}

function hiddenColumns(root: XmlElement): Set<number> {
  return new Set(
    childrenOf(child(root, 'x:cols'), 'x:col').flatMap(({ attributes }) => {
      const from = Number(attributes['min']) - 1;
      return isOn(attributes['hidden']) ? range(from, Math.min(Number(attributes['max']) - 1, from + farthest)) : [];
    }),
  );
}

/** What a cell prints; undefined where it has a formula and no result of it. */
function printed(
  cell: XmlElement,
  { strings, formats, ownFormats }: XlsxPackage,
  showsZeros: boolean,
): string | undefined {
  const raw = wordsOf(child(cell, 'x:v'));
  const { t: type, s: style } = cell.attributes;
  switch (type) {
    case 's':
      return strings[Number(raw)] ?? '';
    case 'inlineStr':
      return stringOf(child(cell, 'x:is'));
    case 'str':
    case 'e':
      return raw;
    case 'b':
      return raw === '1' ? 'TRUE' : 'FALSE';
  }
  if (raw === '') return child(cell, 'x:f') === undefined ? '' : undefined;
  if (Number(raw) === 0 && !showsZeros) return '';
  const code = formatCode(formats[Number(style ?? 0)] ?? 0, ownFormats);
  const words = code === undefined ? undefined : printedNumber(raw, code);
  // What a number looks like in a format that is not known here, nobody can say; a date is no amount: it is printed as it is kept.
  const isDate = code === undefined || /[ymdh年月日]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  return words ?? (isDate ? (printedNumber(raw, 'General') ?? raw) : undefined);
}

function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
