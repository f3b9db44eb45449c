import { joinedText } from './joined-text.ts';
import { leadingNumeral } from './numerals.ts';
import { endsSentence } from './punctuation.ts';
import type { SourceLine } from './source-lines.ts';
import { mayEndParagraph, type Typesetting } from './typesetting.ts';

/** A cell: the lines of text that stand in it, an enumeration 1. 2. 3. item by item. */
export type Cell = string[];

/** A table rebuilt from the lines it was flattened to. */
export interface RebuiltTable {
  columns: string[];
  rows: { line: number; cells: Cell[] }[];
  /** Lines of rows whose cells could not be brought to the number of columns in one way only. */
  uneven: number[];
}

/**
 * Rebuilds a table whose cells were written one after another. Rows begin with their running number; within a row a
 * cell ends where a paragraph would, an enumeration is one cell, and a word after the last sentence on its line is the
 * next cell.
 * @param lines from the header (序号 …) to the end of the table
 */
export function rebuildTable(lines: readonly SourceLine[], typesetting: Typesetting): RebuiltTable {
  const { header, rows } = splitRows(lines);
  const columns = headerCells(header, typesetting);
  const uneven: number[] = [];
  const rebuilt = rows.map(({ line, number, body }) => {
    const { cells, certain } = fitCells(rowPieces(body, typesetting), columns.length - 1);
    if (!certain) uneven.push(line);
    return { line, cells: [[number], ...cells] };
  });
  return { columns, rows: rebuilt, uneven };
}

interface Row {
  line: number;
  number: string;
  body: SourceLine[];
}

function splitRows(lines: readonly SourceLine[]): { header: SourceLine[]; rows: Row[] } {
  const header: SourceLine[] = [];
  const rows: Row[] = [];
  for (const line of lines) {
    const number = String(rows.length + 1);
    const [first, ...others] = line.text.split(/\s+/);
    if (first === number) {
      const rest = line.text.slice(number.length).trimStart();
      rows.push({ line: line.number, number, body: others.length > 0 ? [{ ...line, text: rest }] : [] });
    } else (rows.at(-1)?.body ?? header).push(line);
  }
  return { header, rows };
}

/** Column names stand apart by blanks; a name broken over two lines goes on where its line does not end a paragraph. */
function headerCells(lines: readonly SourceLine[], typesetting: Typesetting): string[] {
  const cells: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const [first = '', ...others] = line.text.split(/\s+/);
    if (goesOn) cells.push((cells.pop() ?? '') + first);
    else cells.push(first);
    cells.push(...others);
    goesOn = !mayEndParagraph(line, typesetting);
  }
  return cells;
}

interface Piece {
  enumerated: boolean;
  items: SourceLine[][];
}

function rowPieces(lines: readonly SourceLine[], typesetting: Typesetting): Piece[] {
  const pieces: Piece[] = [];
  let goesOn = false;
  for (const whole of lines) {
    const [line, after] = splitNextCell(whole);
    const open = pieces.at(-1);
    const enumerated = leadingNumeral(line.text)?.style === 'digit-dot';
    if (enumerated && open?.enumerated) open.items.push([line]);
    else if (enumerated || !goesOn || !open) pieces.push({ enumerated, items: [[line]] });
    else open.items.at(-1)?.push(line);
    if (after) pieces.push({ enumerated: false, items: [[after]] });
    goesOn = !mayEndParagraph(whole, typesetting);
  }
  return pieces;
}

/** `3. …践初心。 完成`: the word after the sentence stands in the next column. */
function splitNextCell(line: SourceLine): [SourceLine] | [SourceLine, SourceLine] {
  const match = /^(.*[。；])\s+([^\s。；，]{1,10})$/.exec(line.text);
  if (!match?.[1] || !match[2]) return [line];
  return [
    { ...line, text: match[1] },
    { ...line, text: match[2] },
  ];
}

/** Where there are more pieces than columns, two plain neighbours are one cell wrapped after a blank. */
function fitCells(pieces: readonly Piece[], count: number): { cells: Cell[]; certain: boolean } {
  const fitted = [...pieces];
  let certain = true;
  while (fitted.length > count) {
    const mergeable = fitted.flatMap((piece, index) => (canMerge(piece, fitted[index + 1]) ? [index] : []));
    const [at] = mergeable;
    if (at === undefined) break;
    if (mergeable.length > fitted.length - count) certain = false;
    const items = [fitted.slice(at, at + 2).flatMap((piece) => piece.items.flat())];
    fitted.splice(at, 2, { enumerated: false, items });
  }
  const cells = fitted.map(({ items }) => items.map((item) => joinedText(item)));
  while (cells.length < count) cells.push([]);
  return { cells, certain: certain && fitted.length === count };
}

function canMerge(left: Piece, right: Piece | undefined): boolean {
  if (left.enumerated || !right || right.enumerated) return false;
  return !endsSentence(joinedText(left.items.flat()));
}
