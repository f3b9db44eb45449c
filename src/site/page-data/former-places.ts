import type { PreparedYear } from '../../audit/prepared-year.ts';
import type { Redirect } from '../../history/permalinks/redirects.ts';
import { parseTableAnchor, tableAnchor } from '../../report/ids.ts';
import { cellColumns, isTaken } from '../../report/tables.ts';

/** A place that was once on a page; a row of the accounts with what its cells printed. */
export interface FormerPlace extends Redirect {
  cells?: { anchor: string; head: string; text: string }[];
}

/** What was once on a page, a row of the accounts once: its cells, which are addresses too, stand in it. */
export function formerPlaces(places: readonly Redirect[], year: PreparedYear | undefined): FormerPlace[] {
  const gone = (place: Redirect) => (place.to === undefined ? parseTableAnchor(place.anchor ?? '') : undefined);
  const rows = new Set(places.filter((place) => gone(place)?.row !== undefined).map(({ anchor }) => anchor));
  const rowOf = (place: Redirect) => {
    const { table = '', row, column } = gone(place) ?? {};
    const anchor = row !== undefined && column !== undefined ? tableAnchor({ table, row }) : undefined;
    return rows.has(anchor) ? anchor : undefined;
  };
  return places
    .filter((place) => rowOf(place) === undefined)
    .map((place) => {
      const own = place.anchor === undefined ? [] : places.filter((other) => rowOf(other) === place.anchor);
      if (own.length === 0) return place;
      const cells = own.map(({ anchor = '', text }) => ({ anchor, head: headOf(anchor, year), text }));
      return { ...place, cells };
    });
}

/** The heads above a cell, as the table prints them today; empty where the column has gone too. */
function headOf(anchor: string, year: PreparedYear | undefined): string {
  const place = parseTableAnchor(anchor);
  const table = year?.tables.find(({ id }) => id === place?.table);
  const columns = table && isTaken(table) ? table.sides.flatMap(cellColumns) : [];
  const path = columns.find(({ id }) => id === place?.column)?.path ?? [];
  return path.filter((words) => words !== '').join(' ');
}
