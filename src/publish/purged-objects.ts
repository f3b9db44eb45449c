import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Git } from './git.ts';
import type { PublishFolder } from './publish-folder.ts';

/** Ids of what a purge has removed: commits, and files that held the words. An id tells nothing of what stood there. */
export function purgedObjects({ purged }: PublishFolder): ReadonlySet<string> {
  return new Set(existsSync(purged) ? readFileSync(purged, 'utf8').split('\n').slice(0, -1) : []);
}

/** Remembers objects for good: somebody's old clone still has them. */
export function rememberPurged({ purged }: PublishFolder, objects: readonly string[]): void {
  appendFileSync(purged, objects.map((object) => `${object}\n`).join(''));
}

/** Whether a purge was begun and came to no end: only who holds the lock can tell. */
export function isBrokenOff({ purging }: PublishFolder): boolean {
  return existsSync(purging);
}

/** The first of the objects that a push brings which a purge has removed; undefined where it brings none back. */
export function broughtBack(git: Git, tips: readonly string[], purged: ReadonlySet<string>): string | undefined {
  if (purged.size === 0 || tips.length === 0) return undefined;
  return git('rev-list', '--objects', '--no-object-names', ...tips, '--not', '--all')
    .toString('utf8')
    .split('\n')
    .find((object) => purged.has(object));
}
