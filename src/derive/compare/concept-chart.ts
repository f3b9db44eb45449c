import { compareAddress, compareCsvAddress, compareSvgAddress, figureInTextAddress } from '../../report/addresses.ts';
import { figureNotes } from '../../report/figure-notes.ts';
import { chartAnchor } from '../../report/ids.ts';
import { printedFigure } from '../../report/printed-figure.ts';
import { printedNumber } from '../../report/printed-place.ts';
import { chartStrings, compareStrings } from '../../words/strings.ts';
import { barLengths } from '../charts/bar-lengths.ts';
import type { ChartData } from '../charts/chart-data.ts';
import type { ChartDataRow } from '../charts/chart-rows.ts';
import { plainText, type Segment } from '../charts/sentence.ts';
import type { Working } from '../charts/working.ts';
import type { ComparedConcept, Stated } from './concepts.ts';

/**
 * One concept over the years as a chart: one bar a year, every number a figure of its report.
 * @returns undefined where the years' figures cannot be compared, for bars would compare them
 */
export function conceptChart(concept: ComparedConcept): ChartData | undefined {
  const { id, label, stated, difference } = concept;
  const [newest, before] = [stated.at(-1), stated.at(-2)];
  const units = new Set(stated.map(({ figure }) => `${figure.unit} ${figure.measure}`));
  if (newest === undefined || before === undefined || 'incomparable' in difference || units.size > 1) return undefined;
  const years = stated.map(({ year }) => year.report.year);
  const anchor = chartAnchor(id);
  const working = differenceWorking(`${anchor}.difference`, newest, before, difference);
  const takeaway = takeawayOf(newest, before, working, difference);
  const rows = stated.map(yearRow);
  const bars = barLengths('bars', rows);
  return {
    id,
    anchor,
    year: newest.year.report.year,
    title: compareStrings.chartTitle(label, years[0] ?? 0, years.at(-1) ?? 0),
    fromReport: false,
    unit: newest.figure.unit,
    takeaway,
    takeawayText: plainText(takeaway, chartStrings.computed),
    caution: [],
    workings: [working],
    rows: rows.map((row, index) => ({ ...row, bar: bars[index] ?? null })),
    hasBars: true,
    hasShares: false,
    basis: stated
      .map(({ year, figure }) => compareStrings.inYear(year.report.year, printedNumber(figure.block)))
      .join('、'),
    address: compareAddress(anchor),
    csvAddress: compareCsvAddress(id),
    corrections: rows.flatMap(({ label, corrections }) =>
      corrections.length > 0 ? [{ label, notes: corrections }] : [],
    ),
    svgAddress: compareSvgAddress(id),
  };
}

/** Address of a figure in its sentence, in its own report. */
export function inText({ year, figure }: Stated): string {
  return figureInTextAddress(year.report.year, year.ledger.partOf(figure.block), figure.id);
}

function yearRow(stated: Stated): ChartDataRow {
  const { year, figure } = stated;
  const printed = printedFigure(figure);
  return {
    label: compareStrings.year(year.report.year),
    level: 'part',
    mark: printed === null ? 'blank' : 'report',
    figure: figure.id,
    value: figure.value,
    unit: figure.unit,
    printed: printed?.value ?? chartStrings.blank,
    bar: null,
    share: null,
    note: printed === null ? chartStrings.blankInReport : null,
    working: null,
    corrections: figureNotes(year).get(figure.id) ?? [],
    sources: [{ number: printedNumber(figure.block), address: inText(stated) }],
  };
}

type Computed = { value: string; unit: string };

function differenceWorking(anchor: string, newest: Stated, before: Stated, { value, unit }: Computed): Working {
  const { operators } = chartStrings;
  return {
    anchor,
    label: compareStrings.difference,
    formula: [
      figureSegment(newest, newest.figure.value ?? ''),
      { kind: 'text', text: operators.difference },
      figureSegment(before, before.figure.value ?? ''),
      { kind: 'text', text: operators.equals },
      { kind: 'derived', text: compareStrings.signed(value, compareStrings.differenceUnit(unit)), derived: anchor },
    ],
  };
}

/** 2020年300.12万元，比2019年少15.27万元。 */
function takeawayOf(newest: Stated, before: Stated, { anchor }: Working, { value, unit }: Computed): Segment[] {
  const printed = printedFigure(newest.figure)?.full ?? chartStrings.blank;
  const amount = value.replace(/^-/, '') + compareStrings.differenceUnit(unit);
  const isSame = /^-?0(\.0+)?$/.test(value);
  const than = isSame ? compareStrings.same : value.startsWith('-') ? compareStrings.less : compareStrings.more;
  return [
    { kind: 'text', text: compareStrings.year(newest.year.report.year) },
    figureSegment(newest, printed),
    { kind: 'text', text: than(before.year.report.year) },
    ...(isSame ? [] : [{ kind: 'derived' as const, text: amount, derived: anchor }]),
    { kind: 'text', text: compareStrings.stop },
  ];
}

function figureSegment(stated: Stated, text: string): Segment {
  return { kind: 'figure', text, figure: stated.figure.id, address: inText(stated) };
}
