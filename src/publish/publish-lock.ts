import { DatabaseSync } from 'node:sqlite';

/** Longer than any build: who waits longer waits for something that hangs. */
const patience = 30 * 60 * 1000;

/**
 * Does a piece of work that no other process may do at the same time. An empty SQLite file serves as the lock, because
 * the system itself lets go of it when the process ends, killed or not: there is no stale lock to recognise, and no
 * moment in which two processes recognise the same one.
 * @param file empty file that is there already, so that a full disk does not keep anybody from locking it
 * @param waiting called once where another process holds the lock
 * @throws where it is still held after half an hour
 */
export async function withLock<T>(file: string, waiting: () => void, work: () => Promise<T> | T): Promise<T> {
  const database = new DatabaseSync(file);
  try {
    lock(database, waiting);
    return await work();
  } finally {
    database.close();
  }
}

function lock(database: DatabaseSync, waiting: () => void): void {
  const take = () => {
    // Nothing is ever written: no journal either, for which a full disk has no room.
    database.exec('PRAGMA journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
  };
  database.exec('PRAGMA busy_timeout = 0');
  try {
    take();
  } catch (error) {
    if (!isBusy(error)) throw error;
    waiting();
    database.exec(`PRAGMA busy_timeout = ${patience}`);
    take();
  }
}

/** Whether an error of SQLite says that another process has the lock (SQLITE_BUSY). */
export function isBusy(error: unknown): boolean {
  return (error as { errcode?: number }).errcode === 5;
}
