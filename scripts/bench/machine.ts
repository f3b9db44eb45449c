import { cpus, loadavg, totalmem, type } from 'node:os';

/** The machine, and its load before anything is measured, as one line of Markdown with today's date. */
export function machineLine(): string {
  const [cpu] = cpus();
  const load = loadavg()[0] ?? 0;
  const shared = load > 0.5 ? ' (other work was running beside it)' : '';
  return [
    `Measured ${new Date().toISOString().slice(0, 10)}`,
    `${cpus().length} cores ${cpu?.model.trim() || process.arch}`,
    `${(totalmem() / 1024 ** 3).toFixed(1)} GiB`,
    `${type()}, Node ${process.versions.node}`,
    `load average before ${load.toFixed(1)}${shared}`,
  ].join(' · ');
}
