import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Git } from './git.ts';
import type { RefUpdate } from './judge-push.ts';
import type { PublishFolder } from './publish-folder.ts';

/** Ids of what a purge has removed: commits, and files that held the words. An id tells nothing of what stood there. */
export function purgedObjects({ purged }: PublishFolder): ReadonlySet<string> {
  return new Set(existsSync(purged) ? readFileSync(purged, 'utf8').split('\n').slice(0, -1) : []);
}

/** Remembers objects for good: somebody's old clone still has them. */
export function rememberPurged({ purged }: PublishFolder, objects: readonly string[]): void {
  appendFileSync(purged, objects.map((object) => `${object}\n`).join(''));
}

/** The first object of a push, to whatever branch or tag, that a purge has removed; undefined where it brings none back. */
export function broughtBack(git: Git, updates: readonly RefUpdate[], purged: ReadonlySet<string>): string | undefined {
  const pushed = updates.map(({ after }) => after).filter((after) => !/^0+$/.test(after));
  if (purged.size === 0 || pushed.length === 0) return undefined;
  return git('rev-list', '--objects', '--no-object-names', ...pushed, '--not', '--all')
    .toString('utf8')
    .split('\n')
    .find((object) => purged.has(object));
}
