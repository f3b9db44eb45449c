import { Worker } from 'node:worker_threads';
import { fileKind } from './file-kind.ts';
import type { ReadFailure } from './read-failure.ts';
import { type ReadingResources, type ReadSource, readSource } from './read-source.ts';
import type { ReadTables } from './read-tables.ts';
import type { ReadingTask, Said } from './reading-thread.ts';

/** How much work a file may be. */
export interface ReadingBounds {
  /** Processor seconds in all, and for each of its pages that is done. */
  seconds: number;
  secondsOfPage: number;
  /** Megabytes of memory. */
  megabytes: number;
}

/** A page of a report takes 0.02 seconds, 300 of them take 500 megabytes. */
const usual: ReadingBounds = { seconds: 15, secondsOfPage: 0.1, megabytes: 700 };
/** Milliseconds from one look at both to the next. */
const between = 20;

/** What {@link readSource} makes of a published file, or the refusal of one that is not read within bounds. */
export function readSourceApart(
  bytes: Uint8Array,
  resources: ReadingResources,
  bounds = usual,
): Promise<ReadSource | { failure: ReadFailure }> {
  // A text holds nothing that is packed: it is as long as it is.
  if (fileKind(bytes) === 'text') return readSource(bytes, resources);
  return readApart<ReadSource>({ reads: 'source', bytes, resources }, bounds);
}

/** What {@link readTables} makes of a file of tables, within the same bounds. */
export function readTablesApart(
  bytes: Uint8Array,
  resources: ReadingResources,
): Promise<ReadTables | { failure: ReadFailure }> {
  return readApart<ReadTables>({ reads: 'tables', bytes, resources }, usual);
}

/**
 * Reads in a thread of its own, which is ended when it takes too much. Whatever a file makes the readers do, and the
 * libraries below them, it comes to an end.
 */
function readApart<T>(task: ReadingTask, bounds: ReadingBounds): Promise<T | { failure: ReadFailure }> {
  const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: task,
    // Objects take less than all; beyond that Node ends the thread itself. The young ones have what Node gives by itself, not
    // the larger room of scripts/run.mjs: that would count as taken.
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes * 0.75, maxYoungGenerationSizeMb: 48 },
  });
  const before = process.memoryUsage.rss();
  const start = process.cpuUsage();
  let pages = 0;
  return new Promise<T | { failure: ReadFailure }>((resolve, reject) => {
    const refuse = (failure: ReadFailure) => resolve({ failure });
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1e6;
      if (seconds > bounds.seconds + pages * bounds.secondsOfPage) refuse({ kind: 'too-long', seconds });
      if (process.memoryUsage.rss() - before > bounds.megabytes * 2 ** 20) refuse({ kind: 'too-large' });
    }, between);
    thread.on('message', (said: Said<T>) => {
      if (said === 'page') pages += 1;
      else resolve(said.read);
    });
    thread.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse({ kind: 'too-large' });
      else reject(error);
    });
    // A PDF whose parts wait for one another ends without a word.
    thread.on('exit', () => {
      clearInterval(watch);
      refuse({ kind: 'damaged', format: 'pdf' });
    });
  }).finally(() => thread.terminate());
}
