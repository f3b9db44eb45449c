import type { AuditableYear, PreparedYear } from '../../audit/prepared-year.ts';
import { chartFigures } from '../../derive/charts/chart-figures.ts';
import { blocksOf, textOf } from '../../report/outline.ts';
import type { Chart } from '../../report/schema/charts.ts';
import type { Correction } from '../../report/schema/corrections.ts';
import { insertNode, nodeOf, reword, takeNode } from './report-tree.ts';
import { rewordAccounts } from './reword-accounts.ts';

/**
 * A year's content as it was in each of its revisions, today's first, made from today's by taking back one correction
 * after the other. Charts are the site's own: those that still fit are shown with the numbers of then.
 */
export function foldBack(year: PreparedYear): PreparedYear[] {
  const revisions = [year];
  for (const correction of year.corrections.toReversed()) {
    revisions.push(revisionBefore(correction, revisions.at(-1) ?? year));
  }
  return revisions;
}

/** A year's content without its last correction: as it was before the changes that this one tells of. */
export function revisionBefore(correction: Pick<Correction, 'changes' | 'source'>, year: PreparedYear): PreparedYear {
  return year.in(fitting(takeBack(correction, year)));
}

function takeBack({ changes, source }: Pick<Correction, 'changes' | 'source'>, year: AuditableYear): AuditableYear {
  const report = structuredClone(year.report);
  if (source) report.source.sha256 = source.before;
  let { figures, remarks } = year;
  const tables = structuredClone(year.tables);

  for (const change of changes) {
    switch (change.what) {
      case 'text':
      case 'heading':
      case 'row':
      case 'columns':
        reword(report, change.place, change.before);
        break;
      case 'accounts':
        rewordAccounts(tables, change.place, change.before);
        break;
      case 'figure': {
        const { place, before } = change;
        const others = figures.filter(({ id }) => id !== place);
        const at = figures.findIndex(({ id }) => id === place);
        const now = figures[at];
        if (before === null) figures = others;
        else figures = others.toSpliced(at === -1 ? others.length : at, 0, { ...now, ...before, id: place });
        break;
      }
      case 'remark': {
        const { place, before, after } = change;
        const at = remarks.findIndex(({ block, text }) => block === place && text === after);
        const now = remarks[at];
        if (before === null) remarks = remarks.filter((remark) => remark !== now);
        else
          remarks = remarks.toSpliced(at === -1 ? remarks.length : at, now ? 1 : 0, {
            block: place,
            quote: now?.quote ?? '',
            text: before,
          });
        break;
      }
      default:
    }
  }

  const moves = changes.filter((change) => change.what === 'moved');
  // From the innermost outwards: what a section holds went its own way.
  const taken = moves
    .toReversed()
    .map(({ place, from, ...position }) => {
      const node = takeNode(report, place);
      if (node) node.id = from;
      return { id: from, node, ...position };
    })
    .toReversed();
  const newToOld = new Map(moves.map(({ place, from }) => [place, from]));
  figures = figures.map((figure) => ({ ...figure, block: newToOld.get(figure.block) ?? figure.block }));
  remarks = remarks.map((remark) => ({ ...remark, block: newToOld.get(remark.block) ?? remark.block }));

  for (const change of changes) if (change.what === 'added') takeNode(report, change.place);
  const gone = changes
    .filter((change) => change.what === 'withdrawn')
    .map(({ place, kind, before, ...position }) => ({ id: place, node: nodeOf(place, kind, before), ...position }));
  // A node can only be put back once what it stands under and after is there.
  let waiting = [...gone, ...taken];
  while (waiting.length > 0) {
    const left = waiting.filter(
      ({ node, ...position }) => node !== undefined && !insertNode(report, node, position, true),
    );
    if (left.length === waiting.length) {
      for (const { node, ...position } of left) if (node) insertNode(report, node, position, false);
      break;
    }
    waiting = left;
  }
  return { ...year, report, figures, tables, remarks, corrections: year.corrections.slice(0, -1) };
}

/** Leaves out what no longer rests on words that are there: a quote that was not yet printed, a chart of a later figure. */
function fitting(year: AuditableYear): AuditableYear {
  const texts = new Map(blocksOf(year.report).map(({ block }) => [block.id, textOf(block)]));
  const figures = year.figures.filter(({ block, quote }) => texts.get(block)?.split(quote).length === 2);
  const known = new Set(figures.map(({ id }) => id));
  return {
    ...year,
    figures,
    charts: year.charts.filter((chart) => isFitting(chart, known, texts)),
    remarks: year.remarks.filter(({ block, quote }) => texts.get(block)?.includes(quote)),
  };
}

/** Whether a chart names only what is there. */
function isFitting(chart: Chart, known: ReadonlySet<string>, texts: ReadonlyMap<string, string>): boolean {
  const blocks = [chart.after, ...chart.rows.flatMap(({ statedIn }) => statedIn ?? [])];
  return blocks.every((id) => texts.has(id)) && chartFigures(chart).every((id) => known.has(id));
}
