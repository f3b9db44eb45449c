import { type ShownRow, shownRows } from './shown-chart.ts';

/** What a chart's picture says, read from the page. */
export interface Picture {
  fileName: string;
  title: string;
  /** The report's own captions are not set bold. */
  titleWeight: number;
  takeaway: string;
  /** Headings of the columns as shown: item, value, share (or none), source. */
  columns: { item: string; value: string; share: string | null; source: string };
  rows: ShownRow[];
  /** Lines under the table: what it was drawn from, which report, at which address. */
  foot: string[];
  hasBars: boolean;
  fontFamily: string;
}

/** Reads a chart of the page for its picture. */
export function readPicture(figure: HTMLElement): Picture {
  const words = (selector: string) => figure.querySelector<HTMLElement>(selector)?.textContent?.trim() ?? '';
  const [item = '', value = '', ...more] = [...figure.querySelectorAll('thead th')].map(
    (head) => head.textContent?.trim() ?? '',
  );
  const title = figure.querySelector('.chart-title');
  const rows = shownRows(figure);
  const hasShares = rows.some(({ share }) => share !== '');
  const address = figure.querySelector<HTMLAnchorElement>('[data-chart-link]')?.href ?? location.href;
  return {
    fileName: `${figure.dataset['year']}-${figure.dataset['chart']}.png`,
    title: title?.textContent?.trim() ?? '',
    titleWeight: title ? Number(getComputedStyle(title).fontWeight) : 400,
    takeaway: figure.querySelector<HTMLElement>('.chart-takeaway')?.dataset['text'] ?? '',
    columns: { item, value, share: hasShares ? (more[0] ?? '') : null, source: more.at(-1) ?? '' },
    rows,
    foot: [words('.chart-basis'), document.title, address],
    hasBars: rows.some(({ bar }) => bar !== null),
    fontFamily: getComputedStyle(document.body).fontFamily,
  };
}
