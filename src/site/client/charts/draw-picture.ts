import { stripes } from './bar-fill.ts';
import type { Picture } from './read-picture.ts';
import type { ShownRow } from './shown-chart.ts';
import { wrapText } from './wrap-text.ts';

/** A picture is looked at outside the page, on white: its colours are the light ones, whatever the page shows. */
const ink = '#16201b';
const muted = '#5f6d66';
const bars = '#0b5a50';
const rule = '#d3dfd8';

const margin = 32;
const rowHeight = 36;
const footLine = 20;

/** Height of the picture in CSS pixels, which depends on how the sentence wraps. */
export function pictureHeight(context: CanvasRenderingContext2D, picture: Picture, width: number): number {
  return (
    tableTop(context, picture, width) +
    rowHeight * (picture.rows.length + 1) +
    16 +
    footLine * picture.foot.length +
    margin
  );
}

/** Draws the whole picture on a white ground. */
export function drawPicture(context: CanvasRenderingContext2D, picture: Picture, width: number): void {
  const { title, titleWeight, columns, rows, foot, fontFamily, hasBars } = picture;
  const height = pictureHeight(context, picture, width);
  const right = width - margin;
  const top = tableTop(context, picture, width);
  const column = { item: margin, value: 330, share: 400, bar: 420, source: right };
  const barWidth = right - 90 - column.bar;

  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'middle';
  const write = (text: string, x: number, y: number, { colour = ink, size = 15, weight = 400, end = false } = {}) => {
    context.font = `${weight} ${size}px ${fontFamily}`;
    context.fillStyle = colour;
    context.textAlign = end ? 'right' : 'left';
    context.fillText(text, x, y);
  };
  const line = (y: number, thickness: number, colour: string) => {
    context.fillStyle = colour;
    context.fillRect(margin, y, right - margin, thickness);
  };

  write(title, margin, margin + 14, { size: 20, weight: titleWeight });
  takeawayLines(context, picture, width).forEach((words, index) => {
    write(words, margin, margin + 46 + index * 22, { colour: muted, size: 14 });
  });

  line(top, 2, ink);
  const headAt = top + rowHeight / 2;
  const head = { colour: muted, size: 13 };
  write(columns.item, column.item, headAt, head);
  write(columns.value, column.value, headAt, { ...head, end: true });
  if (columns.share !== null) write(columns.share, column.share, headAt, { ...head, end: true });
  write(columns.source, column.source, headAt, { ...head, end: true });
  line(top + rowHeight - 1, 1, muted);

  rows.forEach((row, index) => {
    const y = top + rowHeight * (index + 1);
    const middle = y + rowHeight / 2;
    const weight = row.level === 'total' ? 700 : 400;
    write(
      row.tag === '' ? row.item : `${row.item}（${row.tag}）`,
      column.item + (row.level === 'sub' ? 20 : 0),
      middle,
      { weight },
    );
    write(row.printed, column.value, middle, { weight, end: true });
    write(row.share, column.share, middle, { end: true });
    write(row.section, column.source, middle, { ...head, end: true });
    if (hasBars) drawBar(row, column.bar, middle, barWidth);
    const last = index === rows.length - 1;
    line(y + rowHeight - 1, 1, last ? ink : rule);
    if (last && row.level === 'total') line(y + rowHeight + 2, 1, ink);
  });
  foot.forEach((words, index) => {
    const y = top + rowHeight * (rows.length + 1) + 26 + footLine * index;
    write(words, margin, y, { colour: muted, size: 13 });
  });

  function drawBar({ bar, mark, level, note }: ShownRow, x: number, middle: number, full: number) {
    if (note !== '') {
      context.font = `13px ${fontFamily}`;
      context.strokeStyle = muted;
      context.setLineDash([3, 2]);
      context.strokeRect(x + 0.5, middle - 11, context.measureText(note).width + 20, 22);
      context.setLineDash([]);
      write(note, x + 10, middle, { size: 13 });
    }
    if (bar === null) return;
    const from = x + (full * bar.start) / 100;
    const length = (full * bar.length) / 100;
    context.fillStyle = bar.length === 0 ? ink : level === 'sub' ? stripes(bars, 2) : bars;
    context.strokeStyle = bars;
    if (mark !== 'derived' || bar.length === 0) context.fillRect(from, middle - 7, Math.max(length, 1), 14);
    if (bar.length > 0 && (mark === 'derived' || level === 'sub')) context.strokeRect(from, middle - 7, length, 14);
  }
}

function takeawayLines(context: CanvasRenderingContext2D, { takeaway, fontFamily }: Picture, width: number): string[] {
  context.font = `400 14px ${fontFamily}`;
  return wrapText(takeaway, width - 2 * margin, (words) => context.measureText(words).width);
}

function tableTop(context: CanvasRenderingContext2D, picture: Picture, width: number): number {
  return margin + 46 + takeawayLines(context, picture, width).length * 22;
}
