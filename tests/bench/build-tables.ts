import type { BuildComparison, BuildRuns } from './build-times.ts';
import type { ProcessCost } from './measure-process.ts';
import { median, table, verdict } from './table.ts';

/** What a comparison is held against. */
export interface BuildAims {
  /** Our wall time in parts of the peer's. */
  ratio: number;
  /** Peak memory in MiB; left out where none is set. */
  mebibytes?: number;
}

/** A comparison as two Markdown tables: what was measured, and the ratios beside the aims. */
export function buildTables({ ours, peers }: BuildComparison, aims: BuildAims): string {
  const measured = table(
    ['Site', 'Pages', 'Runs', 'Wall s, min / median', 'CPU s, min / median', 'Peak memory, MiB'],
    [ours, ...peers].map(({ name, pages, runs }) => [
      name,
      String(pages),
      String(runs.length),
      minAndMedian(runs, 'wallSeconds'),
      minAndMedian(runs, 'cpuSeconds'),
      Math.max(...runs.map(({ peakMebibytes }) => peakMebibytes)).toFixed(0),
    ]),
  );
  const ratios = peers.map((peer, index) => {
    const wall = ratioOf(ours, peer, 'wallSeconds');
    const isAimedAt = index === 0;
    return [
      `Mingzhang ÷ ${peer.name}`,
      `${wall.toFixed(2)} of the wall time, ${ratioOf(ours, peer, 'cpuSeconds').toFixed(2)} of the CPU time`,
      isAimedAt ? `wall ≤ ${aims.ratio}` : '–',
      isAimedAt ? verdict(wall <= aims.ratio) : '',
    ];
  });
  const peak = Math.max(...ours.runs.map(({ peakMebibytes }) => peakMebibytes));
  const memory =
    aims.mebibytes === undefined
      ? []
      : [['Peak memory', `${peak.toFixed(0)} MiB`, `≤ ${aims.mebibytes} MiB`, verdict(peak <= aims.mebibytes)]];
  return `${measured}\n\n${table(['Ratio of the medians', 'Measured', 'Aim', ''], [...ratios, ...memory])}`;
}

function minAndMedian(runs: readonly ProcessCost[], field: keyof ProcessCost): string {
  const values = runs.map((run) => run[field]);
  return `${Math.min(...values).toFixed(2)} / ${median(values).toFixed(2)}`;
}

function ratioOf(ours: BuildRuns, peer: BuildRuns, field: keyof ProcessCost): number {
  return median(ours.runs.map((run) => run[field])) / median(peer.runs.map((run) => run[field]));
}
