import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn } from './git.ts';
import { tipOf } from './judge-push.ts';
import type { PublishFolder } from './publish-folder.ts';
import { withLock } from './publish-lock.ts';
import { type Release, readyReleases, removeOldReleases, switchTo } from './releases.ts';

/**
 * Serves the release of a commit, of what was accepted last unless told, where one lies ready; an instant. Releases of pushes that were judged and
 * never accepted, because a publisher was killed in between, are cleared away with it.
 * @returns the release that is live now; undefined where none was ready
 */
export function goLive(folder: PublishFolder, commit?: string): Promise<Release | undefined> {
  return withLock(
    folder.switchLock,
    () => undefined,
    () => {
      const wanted = commit ?? tipOf(gitIn(folder.repository));
      const release = readyReleases(folder).find((ready) => ready.commit === wanted);
      if (release === undefined) return undefined;
      mkdirSync(folder.releases, { recursive: true });
      renameSync(join(folder.ready, release.id), join(folder.releases, release.id));
      switchTo(folder, release.id);
      for (const other of readyReleases(folder)) removeReady(folder, other);
      removeOldReleases(folder);
      return release;
    },
  );
}

/** Forgets a release that is not to go live. */
export function removeReady({ ready }: PublishFolder, { id }: Release): void {
  rmSync(join(ready, id), { recursive: true, force: true });
}
