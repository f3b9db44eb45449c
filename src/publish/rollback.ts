import { join } from 'node:path';
import { carryHashedFiles } from './carry-hashed-files.ts';
import type { PublishFolder } from './publish-folder.ts';
import { withLock } from './publish-lock.ts';
import { currentId, type Release, readRelease, releaseIds, switchTo } from './releases.ts';

/**
 * Serves an earlier release again, in one step. Nothing is built and nothing changes in the repository.
 * @param wanted id of a release, or its beginning; the one before the served one unless told
 * @returns undefined where there is no such release, or more than one
 */
export function rollback(
  folder: PublishFolder,
  wanted: string | undefined,
  waiting: () => void,
): Promise<Release | undefined> {
  return withLock(folder.lock, waiting, () => {
    const served = currentId(folder) ?? '';
    const ids = releaseIds(folder);
    const found = wanted === undefined ? ids.filter((id) => id < served).slice(0, 1) : ids.filter(startingWith(wanted));
    const [id, another] = found;
    if (id === undefined || another !== undefined) return undefined;
    // Whoever opened a page of the newer release still gets its styles and scripts.
    carryHashedFiles(folder, join(folder.releases, id, 'site'));
    switchTo(folder, id);
    return readRelease(folder, id);
  });
}

function startingWith(beginning: string): (id: string) => boolean {
  return (id) => id.startsWith(beginning);
}
