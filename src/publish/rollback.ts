import { join } from 'node:path';
import { carryHashedFiles } from './carry-hashed-files.ts';
import { gitIn } from './git.ts';
import { removeReady } from './go-live.ts';
import { tipOf } from './judge-push.ts';
import type { PublishFolder } from './publish-folder.ts';
import { withLock } from './publish-lock.ts';
import { allReleases, type Release, readyReleases, servedRelease, switchTo } from './releases.ts';
import { rememberTakenBack } from './taken-back.ts';

/**
 * Serves an earlier release again, in one step and at once: also while a push is being judged, which is then refused.
 * Nothing is built and nothing changes in the repository.
 * @param wanted number of a release, or the beginning of its id; unless told the one that was served before the served one
 * @returns undefined where there is no such release, or more than one
 */
export function rollback(
  folder: PublishFolder,
  wanted: string | undefined,
  waiting: () => void,
): Promise<Release | undefined> {
  return withLock(folder.switchLock, waiting, () => {
    const all = allReleases(folder);
    const served = servedRelease(folder);
    const found = wanted === undefined ? before(served, all) : named(wanted, all);
    if (found === undefined) return undefined;
    // Whoever opened a page of the newer release still gets its styles and scripts.
    unlessFull(() => carryHashedFiles(folder, join(folder.releases, found.id, 'site')));
    if (served !== undefined && served.id !== found.id) unlessFull(() => rememberTakenBack(folder, served.commit));
    switchTo(folder, found.id);
    takeBackReady(folder);
    return found;
  });
}

/** A full disk keeps no bad release online: what it has no room for can be done without. */
function unlessFull(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** What was accepted and is not live yet goes back with what is: the next push would make it live. */
function takeBackReady(folder: PublishFolder): void {
  const ready = readyReleases(folder);
  const tip = ready.length === 0 ? undefined : tipOf(gitIn(folder.repository));
  for (const release of ready.filter(({ commit }) => commit === tip)) {
    unlessFull(() => rememberTakenBack(folder, release.commit));
    removeReady(folder, release);
  }
}

/** The release that was served when this one went live: one that was taken back since is passed over. */
function before(served: Release | undefined, all: readonly Release[]): Release | undefined {
  const at = all.findIndex(({ id }) => id === served?.id);
  if (at === -1) return undefined;
  return all.find(({ id }) => id === served?.previous) ?? all[at + 1];
}

function named(wanted: string, all: readonly Release[]): Release | undefined {
  const number = all.filter((release) => /^\d+$/.test(wanted) && release.number === Number(wanted));
  const [found, another] = number.length > 0 ? number : all.filter(({ id }) => id.startsWith(wanted));
  return another === undefined ? found : undefined;
}
