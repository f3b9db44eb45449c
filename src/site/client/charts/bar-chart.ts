import { BarController, BarElement, Chart, LinearScale, Tooltip } from 'chart.js';
import { barFill } from './bar-fill.ts';
import type { ChartTip } from './chart-tip.ts';
import { type ShownRow, toldAt } from './shown-chart.ts';

Chart.register(BarController, BarElement, LinearScale, Tooltip);

/** A row that has a bar. */
export interface DrawnRow extends ShownRow {
  bar: NonNullable<ShownRow['bar']>;
}

/** The column in which bars are drawn, in CSS pixels; `centres` are the heights of the bars' middles, row by row. */
export interface BarColumn {
  left: number;
  top: number;
  width: number;
  height: number;
  thickness: number;
  centres: number[];
}

/** Bars on a canvas; `destroy` leaves the canvas empty for the next drawing. */
export type DrawnBars = Pick<Chart, 'destroy'>;

/**
 * Draws bars at given heights with Chart.js, on a scale from 0 to 100, without axes, grid or animation; the tooltip is
 * the page's own.
 */
export function barChart(canvas: HTMLCanvasElement, rows: DrawnRow[], column: BarColumn, tip: ChartTip): DrawnBars {
  canvas.width = column.width;
  canvas.height = column.height;
  const { color } = getComputedStyle(canvas);
  const fills = rows.map((row) => barFill(row, color, devicePixelRatio));
  return new Chart<'bar', { x: [number, number]; y: number }[]>(canvas, {
    type: 'bar',
    data: {
      datasets: [
        {
          data: rows.map(({ bar }, index) => ({
            x: [bar.start, bar.start + bar.length],
            y: column.centres[index] ?? 0,
          })),
          barThickness: column.thickness,
          backgroundColor: fills.map(({ background }) => background),
          borderColor: fills.map(({ border }) => border),
          borderWidth: fills.map(({ borderWidth }) => borderWidth),
          borderSkipped: false,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      layout: { autoPadding: false },
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      scales: {
        x: { type: 'linear', min: 0, max: 100, display: false },
        // In pixels from the column's top, so that bars stand where their rows do, however high each is.
        y: { type: 'linear', min: 0, max: column.height, reverse: true, offset: false, display: false },
      },
      plugins: {
        tooltip: {
          enabled: false,
          external: ({ tooltip }) => {
            const row = tooltip.opacity === 0 ? undefined : rows[tooltip.dataPoints?.[0]?.dataIndex ?? -1];
            if (row) tip.show(row.row, toldAt(row));
            else tip.hide();
          },
        },
      },
    },
  });
}
