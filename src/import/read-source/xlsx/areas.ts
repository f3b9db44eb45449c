/** A rectangle of a sheet, rows and columns counted from 0, both ends in it. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Row and column of a place such as B7, counted from 0. */
export function placeOf(place: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(place) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** An area such as B7:D9. */
export function areaOf(area: string): Area | undefined {
  const [first = '', last = first] = area.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Whether a place lies in an area. */
export function isIn({ top, left, bottom, right }: Area, { row, column }: { row: number; column: number }): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The numbers from one to another. */
export function range(from: number, to: number): number[] {
  return to < from ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
