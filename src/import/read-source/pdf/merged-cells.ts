/** A cell of a ruled table: the places that no line parts. */
export interface MergedCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Row and column of each. */
  places: [number, number][];
}

/**
 * Joins the places of a grid that no line parts.
 * @param hasLeft whether a line stands left of a place
 * @param hasAbove whether one lies above it
 */
export function mergedCells(
  { width, height }: { width: number; height: number },
  hasLeft: (row: number, column: number) => boolean,
  hasAbove: (row: number, column: number) => boolean,
): MergedCell[] {
  const parent = Array.from({ length: width * height }, (_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[place] = root;
    return root;
  };
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const place = row * width + column;
      if (column > 0 && !hasLeft(row, column)) parent[rootOf(place)] = rootOf(place - 1);
      if (row > 0 && !hasAbove(row, column)) parent[rootOf(place)] = rootOf(place - width);
    }
  }
  const groups = Map.groupBy(parent.keys(), rootOf);
  return [...groups.values()]
    .map((places): MergedCell => {
      const own = places.map((place): [number, number] => [Math.floor(place / width), place % width]);
      const row = Math.min(...own.map(([at]) => at));
      const column = Math.min(...own.map(([, at]) => at));
      return {
        row,
        column,
        rows: Math.max(...own.map(([at]) => at)) - row + 1,
        columns: Math.max(...own.map(([, at]) => at)) - column + 1,
        places: own,
      };
    })
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
}

/** Whether a cell fills the rectangle it spans. */
export function isRectangle({ rows, columns, places }: MergedCell): boolean {
  return rows * columns === places.length;
}
