import style from '../../styles/drawn-charts.css?url';
import { styleSheet } from '../style-sheet.ts';
import { type BarColumn, barChart, type DrawnBars, type DrawnRow } from './bar-chart.ts';
import { chartTip } from './chart-tip.ts';
import { shownRows, toldAt } from './shown-chart.ts';

/**
 * Draws a chart's bars with Chart.js on a canvas over the column of bars, each at the height of its table row, with the
 * what stands at a bar under the pointer or finger; again whenever sizes or colours change. The canvas is hidden from screen readers:
 * the table says all of it.
 *
 * @param at height on the screen at which the reader points
 */
export async function drawBars(figure: HTMLElement, at: number): Promise<void> {
  const frame = figure.querySelector<HTMLElement>('.chart-frame');
  const rows = shownRows(figure).filter((row): row is DrawnRow => row.bar !== null);
  if (!frame || rows.length === 0) return;
  await styleSheet(style);

  const canvas = document.createElement('canvas');
  canvas.className = 'chart-canvas';
  canvas.ariaHidden = 'true';
  // Shown once it is drawn: an empty canvas at its default size would move the page.
  canvas.hidden = true;
  frame.append(canvas);
  const tip = chartTip(frame);
  const forcedColors = matchMedia('(forced-colors: active)');

  let chart: DrawnBars | undefined;
  const draw = () => {
    const column = columnOf(rows, frame);
    chart?.destroy();
    tip.hide();
    // No room for bars, or the system's colours rule: then the table's own bars are right.
    const drawn = column.width > 0 && !forcedColors.matches;
    figure.toggleAttribute('data-drawn', drawn);
    canvas.hidden = !drawn;
    chart = drawn ? barChart(canvas, rows, column, tip) : undefined;
    canvas.style.left = `${column.left}px`;
    canvas.style.top = `${column.top}px`;
  };
  // Told at once of the size, it draws; what the reader points at is told then.
  let isTold = false;
  new ResizeObserver(() => {
    draw();
    const [pointed] = rows.toSorted((a, b) => distance(a.row, at) - distance(b.row, at));
    if (!isTold && pointed) tip.show(pointed.row, toldAt(pointed));
    isTold = true;
  }).observe(frame);

  document.addEventListener('mingzhang:appearance', draw);
  forcedColors.addEventListener('change', draw);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') tip.hide();
  });
}

function distance(row: HTMLElement, at: number): number {
  const { top, bottom } = row.getBoundingClientRect();
  return Math.abs((top + bottom) / 2 - at);
}

function columnOf(rows: DrawnRow[], frame: HTMLElement): BarColumn {
  const origin = frame.getBoundingClientRect();
  const boxes = rows.map(({ row }) => row.querySelector('.chart-bar')?.getBoundingClientRect() ?? new DOMRect());
  const [first = new DOMRect()] = boxes;
  const top = Math.min(...rows.map(({ row }) => row.getBoundingClientRect().top));
  const bottom = Math.max(...rows.map(({ row }) => row.getBoundingClientRect().bottom));
  return {
    left: first.left - origin.left,
    top: top - origin.top,
    width: Math.round(first.width),
    height: Math.round(bottom - top),
    thickness: first.height,
    centres: boxes.map((box) => box.top + box.height / 2 - top),
  };
}
