import type { PublishFolder } from './publish-folder.ts';
import { allReleases, servedRelease } from './releases.ts';

/** Commit that is served instead of another one that was live before it: the other was taken back by a rollback. */
export function servedInsteadOf(folder: PublishFolder, commit: string): string | undefined {
  const served = servedRelease(folder)?.commit;
  return served !== commit && allReleases(folder).some((release) => release.commit === commit) ? served : undefined;
}

/**
 * Files that a push would make live again as a rollback took them back. Empty after a revert of what was taken back, and where
 * each of the files was changed since.
 * @param served files of the commit that is served; @param takenBack those of the tip; @param pushed those of the push
 */
export function backAgain(
  served: ReadonlyMap<string, Buffer>,
  takenBack: ReadonlyMap<string, Buffer>,
  pushed: ReadonlyMap<string, Buffer>,
): string[] {
  return [...new Set([...served.keys(), ...takenBack.keys()])].filter(
    (path) => !isSame(served.get(path), takenBack.get(path)) && isSame(pushed.get(path), takenBack.get(path)),
  );
}

function isSame(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other);
}
