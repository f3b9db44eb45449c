/** A row of a chart as its table shows it: the printed words, and lengths in per cent of the scale for drawing. */
export interface ShownRow {
  row: HTMLTableRowElement;
  item: string;
  printed: string;
  unit: string;
  share: string;
  section: string;
  /** Null where the row has no bar. */
  bar: { look: string; start: number; length: number } | null;
}

/** Reads the rows of a chart from its table: the only data there is in the page. */
export function shownRows(chart: HTMLElement): ShownRow[] {
  return [...chart.querySelectorAll<HTMLTableRowElement>('.chart-table tbody tr')].map((row) => {
    const [printed = '', share = ''] = [...row.querySelectorAll('.number')].map(words);
    return {
      row,
      // What the header cell has beside the item's name, it has in elements of their own.
      item: [...(row.cells[0]?.childNodes ?? [])]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map(words)
        .join(''),
      printed,
      unit: row.dataset['unit'] ?? '',
      share,
      section: [...row.querySelectorAll('.chart-source > a')].map(words).join('、'),
      bar: shownBar(row),
    };
  });
}

/** What is told at a bar: item, printed value with its unit, share, section. */
export function toldAt({ item, printed, unit, share, section }: ShownRow): string[] {
  return [item, printed.includes(unit) ? printed : printed + unit, share, section];
}

function shownBar(row: HTMLTableRowElement): ShownRow['bar'] {
  const bar = row.querySelector<SVGRectElement>('.chart-bar > rect');
  if (!bar) return null;
  const look = bar.className.baseVal;
  const percent = (name: string) => Number.parseFloat(bar.getAttribute(name) ?? '');
  // A zero is a tick, whose width is one of pixels.
  return { look, start: percent('x'), length: look === 'chart-bar-zero' ? 0 : percent('width') };
}

function words({ textContent }: Node): string {
  return textContent?.trim() ?? '';
}
