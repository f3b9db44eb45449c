/** A row of a chart as its table shows it: the printed words, and lengths in per cent of the scale for drawing. */
export interface ShownRow {
  row: HTMLTableRowElement;
  item: string;
  level: 'part' | 'sub' | 'total';
  mark: 'report' | 'derived' | 'blank' | 'missing';
  printed: string;
  unit: string;
  share: string;
  section: string;
  /** Words in the place of a bar where there is no number. */
  note: string;
  /** Says of a value that this site computed it. */
  tag: string;
  /** Null where the row has no bar. */
  bar: { start: number; length: number } | null;
}

/** Reads the rows of a chart from the data attributes of its table: the only data there is in the page. */
export function shownRows(chart: HTMLElement): ShownRow[] {
  return [...chart.querySelectorAll<HTMLTableRowElement>('tr[data-item]')].map((row) => {
    const word = (name: string) => row.dataset[name] ?? '';
    const { start, length } = row.dataset;
    return {
      row,
      item: word('item'),
      level: word('level') as ShownRow['level'],
      mark: word('mark') as ShownRow['mark'],
      printed: word('printed'),
      unit: word('unit'),
      share: word('share'),
      section: word('section'),
      note: word('note'),
      tag: word('tag'),
      bar: start === undefined || length === undefined ? null : { start: Number(start), length: Number(length) },
    };
  });
}

/** What is told at a bar: item, printed value with its unit, share, section. */
export function toldAt({ item, printed, unit, share, section }: ShownRow): string[] {
  return [item, printed.includes(unit) ? printed : printed + unit, share, section];
}
