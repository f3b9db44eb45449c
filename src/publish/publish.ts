import { existsSync } from 'node:fs';
import { buildRelease } from './build-release.ts';
import { type Git, gitIn } from './git.ts';
import { type PublishFolder, publishedBranch } from './publish-folder.ts';
import { withLock } from './publish-lock.ts';
import { pushedContent } from './pushed-content.ts';
import { currentId, type Release, readRelease, removeOldReleases, switchTo } from './releases.ts';

export interface PublishOrder {
  /** Folder of the installed program. */
  program: string;
  /** Whether to build what is live already once more, e.g. with a newer program. */
  again: boolean;
  waiting: () => void;
  building: (commit: string) => void;
}

export type Published =
  | { state: 'live'; release: Release }
  /** What is live is this commit: a push that came later took it along. */
  | { state: 'unchanged'; commit: string }
  /** Nothing has been pushed to the published branch. */
  | { state: 'empty' };

/**
 * Makes the tip of the published branch live. Publishers queue up, and each publishes what is newest when its turn comes:
 * of several pushes in a row the later ones are never overtaken by an earlier one.
 * @throws BuildFailed or an error of the file system; what is served is then what was served before
 */
export function publish(
  folder: PublishFolder,
  { program, again, waiting, building }: PublishOrder,
): Promise<Published> {
  return withLock(folder.lock, waiting, async () => {
    const git = gitIn(folder.repository);
    const commit = tipOf(git);
    if (commit === undefined) return { state: 'empty' };
    if (!again && liveCommit(folder) === commit) return { state: 'unchanged', commit };
    building(commit);
    const content = pushedContent(git, commit).files;
    const release = await buildRelease(folder, { program, commit, content, time: new Date() });
    switchTo(folder, release.id);
    removeOldReleases(folder);
    return { state: 'live', release };
  });
}

/** Commit that is served; undefined before the first release. */
export function liveCommit(folder: PublishFolder): string | undefined {
  const id = currentId(folder);
  return id !== undefined && existsSync(folder.current) ? readRelease(folder, id).commit : undefined;
}

function tipOf(git: Git): string | undefined {
  const tip = git('for-each-ref', '--format=%(objectname)', publishedBranch).toString('utf8').trim();
  return tip === '' ? undefined : tip;
}
