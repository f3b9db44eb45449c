import { parentPort, workerData } from 'node:worker_threads';
import { type ReadingResources, readSource } from './read-source.ts';
import { readTables } from './read-tables.ts';

/** What the thread is given. */
export interface ReadingTask {
  reads: 'source' | 'tables';
  bytes: Uint8Array;
  resources: ReadingResources;
}

/** What it says: that one more page is done, and in the end what it has read. */
export type Said<T> = 'page' | { read: T };

const { reads, bytes, resources } = workerData as ReadingTask;
const say = (said: Said<unknown>) => parentPort?.postMessage(said);
const read = reads === 'source' ? readSource : readTables;
say({ read: await read(bytes, resources, () => say('page')) });
