import { linesAbove } from '../lines-above.ts';
import { gridOf, type PrintedGrid, type SpannedCell } from '../printed-grid.ts';
import { allText, child, childSwitch, childValue, chosen, elementsOf, type XmlElement } from '../xml-elements.ts';
import { flattest } from './run-look.ts';

/** A table as lines of the text and, unless it is paragraphs in a frame, as the grid of its cells. */
export interface TableWords {
  lines: string[];
  grid: PrintedGrid | undefined;
}

/**
 * A table as lines: a row a line, tabs between its cells, the paragraphs of a cell parted by vertical tabs. A table of
 * one column is the paragraphs in it.
 * @param hide is told the words of a row that is hidden
 * @param read lines of what stands in a cell
 */
export function tableWords(
  table: XmlElement,
  hide: (words: string) => void,
  read: (cell: XmlElement) => string[],
): TableWords {
  let isUneven = false;
  const cells: GridCell[] = [];
  const rows = contentOf(table, 'w:tr')
    .filter((row) => {
      const properties = child(row, 'w:trPr');
      if (child(properties, 'w:del') !== undefined) return false;
      const height = child(properties, 'w:trHeight')?.attributes;
      const isFlat = height?.['w:hRule'] === 'exact' && Number(height['w:val'] ?? flattest + 1) <= flattest;
      const isHidden = childSwitch(properties, 'w:hidden') === true || isFlat;
      if (isHidden) hide(allText(row));
      return !isHidden;
    })
    .map((row, at) => {
      const properties = child(row, 'w:trPr');
      const before = Number(childValue(properties, 'w:gridBefore') ?? 0);
      if (before > 0 || /[1-9]/.test(`${childValue(properties, 'w:gridAfter')}`)) isUneven = true;
      let column = before;
      return contentOf(row, 'w:tc')
        .filter((cell) => child(child(cell, 'w:tcPr'), 'w:cellDel') === undefined)
        .map((cell) => {
          const own = child(cell, 'w:tcPr');
          const columns = Number(childValue(own, 'w:gridSpan') ?? 1);
          const merge = child(own, 'w:vMerge');
          const holdsTable = elementsOf(cell).some(({ name }) => name === 'w:tbl');
          if (columns > 1 || merge !== undefined || holdsTable) isUneven = true;
          const lines = read(cell);
          const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart';
          cells.push({
            row: at,
            column,
            columns,
            rows: 1,
            goesOn,
            holdsTable,
            lines,
            ...(isCut(own) && { isCut: true }),
          });
          column += columns;
          return lines;
        });
    });
  if (rows.every((own) => own.length === 1)) return { lines: rows.flat(2), grid: undefined };
  const lines = rows
    .flatMap((own) => (own.length === 1 ? linesAbove(own.map(cellText).join('')) : [own.map(cellText).join('\t')]))
    .filter((line) => line.trim() !== '')
    // Rows with merged cells would look even: a column more in the first keeps anyone from taking the table for sure.
    .map((line, index) => `${line}${isUneven && index === 0 ? '\t' : ''} `);
  return { lines, grid: wordGrid(cells, rows.length) };
}

interface GridCell extends SpannedCell {
  /** Merged with the cell above it. */
  goesOn: boolean;
  holdsTable: boolean;
}

function wordGrid(cells: readonly GridCell[], height: number): PrintedGrid {
  const merged: GridCell[] = [];
  const last = new Map<string, GridCell>();
  for (const cell of cells) {
    const place = `${cell.column} ${cell.columns}`;
    const above = cell.goesOn ? last.get(place) : undefined;
    if (above !== undefined && above.row + above.rows === cell.row) above.rows += 1;
    else {
      const own = { ...cell };
      merged.push(own);
      last.set(place, own);
    }
  }
  const width = cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  const grid = gridOf(
    merged.map(({ lines, ...cell }) => ({
      ...cell,
      lines: lines.map((line) => line.trim()).filter((line) => line !== ''),
    })),
    width,
    height,
  );
  return merged.some(({ holdsTable }) => holdsTable) ? { ...grid, flaw: 'not-rectangular' } : grid;
}

/** Whether a diagonal is drawn through a cell. */
function isCut(properties: XmlElement | undefined): boolean {
  const borders = child(properties, 'w:tcBorders');
  return ['w:tl2br', 'w:tr2bl'].some((name) => !/^(?:nil|none)$/.test(childValue(borders, name) ?? 'nil'));
}

function cellText(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('\v');
}

/** Rows of a table or cells of a row, in content controls and insertions too. */
function contentOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((part): XmlElement[] => {
    if (part.name === name) return [part];
    if (part.name === 'mc:AlternateContent') {
      const choice = chosen(part);
      return choice ? contentOf(choice, name) : [];
    }
    if (part.name === 'w:del' || part.name === 'w:moveFrom' || part.name.endsWith('Pr') || part.name === 'w:tblGrid')
      return [];
    return contentOf(part, name);
  });
}
