import type { BuildComparison, BuildRuns } from './build-times.ts';
import type { ProcessCost } from './measure-process.ts';
import { median, table, verdict } from './table.ts';

/** What a comparison is held against. */
export interface BuildAims {
  /** Our wall and CPU time in parts of the peer's. */
  ratio: number;
  /** Wall time of a build after one corrected number. */
  secondsAgain: number;
  /** CPU time of a page in parts of that of a page where there is a tenth of the years. */
  flat: number;
  /** Peak memory in MiB. */
  mebibytes: number;
}

/** A comparison as two Markdown tables: what was measured, and the figures beside the aims. */
export function buildTables({ ours, peer, again, tenth }: BuildComparison, aims: BuildAims): string {
  const measured = table(
    ['Site', 'Pages', 'Runs', 'Wall s, min / median', 'CPU s, min / median', 'Peak memory, MiB'],
    [ours, peer, ...(tenth ? [tenth] : []), again].map(({ name, pages, runs }) => [
      name,
      String(pages),
      String(runs.length),
      minAndMedian(runs, 'wallSeconds'),
      minAndMedian(runs, 'cpuSeconds'),
      peakOf(runs).toFixed(0),
    ]),
  );
  const ratio = (name: string, field: keyof ProcessCost): string[] => {
    const value = medianOf(ours, field) / medianOf(peer, field);
    return [`${name}, Mingzhang ÷ ${peer.name}`, value.toFixed(2), `≤ ${aims.ratio}`, verdict(value <= aims.ratio)];
  };
  const secondsAgain = medianOf(again, 'wallSeconds');
  const peak = peakOf(ours.runs);
  const perPage = (runs: BuildRuns) => medianOf(runs, 'cpuSeconds') / runs.pages;
  const flat = tenth && perPage(ours) / perPage(tenth);
  return `${measured}\n\n${table(
    ['What', 'Measured', 'Aim', ''],
    [
      ratio('Wall time', 'wallSeconds'),
      ratio('CPU time', 'cpuSeconds'),
      [
        'Wall time of a build after one corrected number',
        `${secondsAgain.toFixed(2)} s`,
        `≤ ${aims.secondsAgain} s`,
        verdict(secondsAgain <= aims.secondsAgain),
      ],
      ...(flat === undefined || tenth === undefined
        ? []
        : [
            [
              `CPU time a page ÷ that of ${tenth.pages} pages`,
              flat.toFixed(2),
              `≤ ${aims.flat}`,
              verdict(flat <= aims.flat),
            ],
          ]),
      ['Peak memory', `${peak.toFixed(0)} MiB`, `≤ ${aims.mebibytes} MiB`, verdict(peak <= aims.mebibytes)],
    ],
  )}`;
}

function minAndMedian(runs: readonly ProcessCost[], field: keyof ProcessCost): string {
  const values = runs.map((run) => run[field]);
  return `${Math.min(...values).toFixed(2)} / ${median(values).toFixed(2)}`;
}

function medianOf({ runs }: BuildRuns, field: keyof ProcessCost): number {
  return median(runs.map((run) => run[field]));
}

function peakOf(runs: readonly ProcessCost[]): number {
  return Math.max(...runs.map(({ peakMebibytes }) => peakMebibytes));
}
