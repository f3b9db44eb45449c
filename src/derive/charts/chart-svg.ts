import { textColumns } from '../../report/text-columns.ts';
import { xmlText } from '../../report/xml-text.ts';
import { chartStrings } from '../../words/strings.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartDataRow } from './chart-rows.ts';
import { plainText } from './sentence.ts';
import { wrapText } from './wrap-text.ts';

/** A chart and what its picture says besides, for it is looked at without the page. */
export interface ChartPicture {
  data: ChartData;
  /** What in its numbers does not add up: 同一项基本支出，两节差200元（E09）. */
  contradictions: readonly string[];
  /** Figures that take part in a contradiction. */
  doubted: ReadonlySet<string>;
  /** Whose report and whose drawing. */
  source: string;
  /** Address that keeps what it showed; without host where the site does not know its own. */
  address: string;
}

const width = 760;
const margin = 32;
const right = width - margin;
const rowHeight = 36;
const columns = { value: 330, share: 400, bar: 420, barEnd: right - 90 };

/** A picture is looked at on white: its colours are the light ones, whatever the page shows. */
const colours = { ink: '#16201b', muted: '#5f6d66', bars: '#0b5a50', rule: '#d3dfd8', doubt: '#a8321a' };
const faces = "'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";

/** A chart as SVG, whole by itself: title, sentence, table with bars, warnings, contradictions, source and address. */
export function chartSvg(picture: ChartPicture): string {
  const { data, contradictions, doubted, source, address } = picture;
  const lines = new Lines(margin);
  lines.write(data.title, { size: 20, weight: data.fromReport ? 400 : 700, leading: 30 });
  lines.wrap(data.takeawayText, { fill: colours.muted, size: 14, leading: 22 });
  const top = lines.y + 8;
  const table = tableOf(data, doubted, top);
  lines.y = top + rowHeight * (data.rows.length + 1) + 14;
  for (const words of contradictions) lines.wrap(`≠ ${words}`, { fill: colours.doubt, size: 13, leading: 21 });
  const caution = plainText(data.caution, chartStrings.computed);
  if (caution !== '') lines.wrap(`${chartStrings.note}：${caution}`, { size: 13, leading: 21 });
  const basis = chartStrings.basis(data.basis) + (data.fromReport ? chartStrings.imageAbsent : '');
  for (const words of [basis, source]) lines.wrap(words, { fill: colours.muted, size: 13, leading: 21 });
  lines.write(address, { fill: colours.muted, size: 13, leading: 21 });
  const head = [
    `<title>${xmlText(data.title)}</title>`,
    `<defs><pattern id="stripes" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="2" height="4" fill="${colours.bars}"/></pattern></defs>`,
  ];
  return svgOf(lines, head, table);
}

/** A picture that says in a few lines why there is no chart any more, for where the chart stood. */
export function noticeSvg(words: readonly string[]): string {
  const lines = new Lines(margin);
  for (const line of words) lines.wrap(line, { size: 16, leading: 26 });
  return svgOf(lines);
}

/** The picture as high as its lines, on white. */
function svgOf(lines: Lines, head: readonly string[] = [], table: readonly string[] = []): string {
  const height = lines.y + margin - 10;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${faces}" lang="zh-CN">`,
    ...head,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...lines.drawn,
    ...table,
    '</svg>',
  ].join('');
}

interface Look {
  size?: number;
  weight?: number;
  fill?: string;
  end?: boolean;
}

/** Lines of words, one under the other; `y` is where the next begins. */
class Lines {
  y: number;
  readonly drawn: string[] = [];

  constructor(y: number) {
    this.y = y;
  }

  write(words: string, { leading, ...look }: Look & { leading: number }): void {
    this.drawn.push(textAt(words, margin, this.y + leading / 2, look));
    this.y += leading;
  }

  wrap(words: string, look: Look & { size: number; leading: number }): void {
    for (const line of wrapText(words, right - margin, (part) => widthOf(part, look.size))) this.write(line, look);
  }
}

function tableOf(data: ChartData, doubted: ReadonlySet<string>, top: number): string[] {
  const head = { fill: colours.muted, size: 13 };
  const headAt = top + rowHeight / 2;
  const { columns: words } = chartStrings;
  return [
    rectAt(margin, top, right - margin, 2, colours.ink),
    textAt(words.item, margin, headAt, head),
    textAt(data.unit ?? words.value, columns.value, headAt, { ...head, end: true }),
    ...(data.hasShares ? [textAt(words.share, columns.share, headAt, { ...head, end: true })] : []),
    textAt(words.source, right, headAt, { ...head, end: true }),
    rectAt(margin, top + rowHeight - 1, right - margin, 1, colours.muted),
    ...data.rows.flatMap((row, index) =>
      rowOf(row, index === data.rows.length - 1, top + rowHeight * (index + 1), doubted),
    ),
  ];
}

function rowOf(row: ChartDataRow, isLast: boolean, y: number, doubted: ReadonlySet<string>): string[] {
  const middle = y + rowHeight / 2;
  const weight = row.level === 'total' ? 700 : 400;
  const name = row.mark === 'derived' ? `${row.label}（${chartStrings.computed}）` : row.label;
  const isDoubted = row.figure !== null && doubted.has(row.figure);
  return [
    textAt(name, margin + (row.level === 'sub' ? 20 : 0), middle, { weight }),
    textAt(row.printed, columns.value, middle, { weight, end: true }),
    ...(isDoubted ? [textAt('≠', columns.value + 2, middle - 6, { fill: colours.doubt, size: 12, weight: 700 })] : []),
    ...(row.share === null ? [] : [textAt(row.share.printed, columns.share, middle, { end: true })]),
    ...barOf(row, middle),
    textAt(row.sources.map(({ number }) => number).join('、'), right, middle, {
      fill: colours.muted,
      size: 13,
      end: true,
    }),
    rectAt(margin, y + rowHeight - 1, right - margin, 1, isLast ? colours.ink : colours.rule),
    ...(isLast && row.level === 'total' ? [rectAt(margin, y + rowHeight + 2, right - margin, 1, colours.ink)] : []),
  ];
}

function barOf({ bar, note, mark, level }: ChartDataRow, middle: number): string[] {
  const { bar: x, barEnd } = columns;
  if (note !== null) {
    const frame = `<rect x="${x + 0.5}" y="${middle - 11}" width="${widthOf(note, 13) + 20}" height="22" fill="none" stroke="${colours.muted}" stroke-dasharray="3 2"/>`;
    return [frame, textAt(note, x + 10, middle, { size: 13 })];
  }
  if (bar === null) return [];
  const length = ((barEnd - x) * Number(bar.length)) / 100;
  const from = x + ((barEnd - x) * Number(bar.start)) / 100;
  if (length === 0) return [rectAt(from, middle - 7, 1, 14, colours.ink)];
  const outlined = mark === 'derived' || level === 'sub' ? ` stroke="${colours.bars}"` : '';
  const fill = mark === 'derived' ? 'none' : level === 'sub' ? 'url(#stripes)' : colours.bars;
  return [`<rect x="${from}" y="${middle - 7}" width="${length.toFixed(2)}" height="14" fill="${fill}"${outlined}/>`];
}

function rectAt(x: number, y: number, wide: number, high: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="${fill}"/>`;
}

function textAt(
  words: string,
  x: number,
  y: number,
  { size = 15, weight = 400, fill = colours.ink, end }: Look,
): string {
  const anchor = end ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${(y + size * 0.36).toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${anchor}>${xmlText(words)}</text>`;
}

/** As wide as a Chinese face draws it; half-width characters count as a little over half. */
function widthOf(words: string, size: number): number {
  return (textColumns(words, true) / 2 + 0.08 * words.length) * size;
}
