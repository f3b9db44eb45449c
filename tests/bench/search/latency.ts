import type { SearchEngine } from './relevance.ts';

export interface Latency {
  /** Milliseconds of processor time, which a crowded machine does not lengthen. */
  median: number;
  p95: number;
}

/** Processor time of a search that has been asked before, over all these queries. */
export async function measureLatency(engine: SearchEngine, queries: readonly string[]): Promise<Latency> {
  for (const query of queries) await engine.search(query);
  const times: number[] = [];
  for (const query of queries) {
    const before = process.cpuUsage();
    await engine.search(query);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}
