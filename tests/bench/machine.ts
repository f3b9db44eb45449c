import { cpus, loadavg, totalmem, type } from 'node:os';

/** The machine as one line of Markdown, with today's date. */
export function machineLine(): string {
  const [cpu] = cpus();
  return [
    `Measured ${new Date().toISOString().slice(0, 10)}`,
    `${cpus().length} cores ${cpu?.model.trim() || process.arch}`,
    `${(totalmem() / 1024 ** 3).toFixed(1)} GiB`,
    `${type()}, Node ${process.versions.node}`,
  ].join(' · ');
}

/** How many processes wanted a core in the last minute: more than the measurement itself has, and others were at work. */
export function machineLoad(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1);
}
