import { existsSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PublishFolder } from './publish-folder.ts';

/** What `release.json` says of a release. */
export interface Release {
  /** `20261124T042355123Z-9d83644b1c2e`: when it was made (UTC) and from which commit; later ones sort later. */
  id: string;
  commit: string;
  /** SHA-256 of each file of this release by its path in `site/`, without those carried over from earlier ones. */
  files: Record<string, string>;
}

/** Releases that are kept, the served one among them. */
const kept = 5;

/** Name of a release. */
export function releaseId(time: Date, commit: string): string {
  return `${time.toISOString().replace(/[-:.]/g, '')}-${commit.slice(0, 12)}`;
}

/** Ids of all releases, newest first. */
export function releaseIds({ releases }: PublishFolder): string[] {
  return readdirSync(releases)
    .filter((name) => existsSync(join(releases, name, 'release.json')))
    .sort()
    .reverse();
}

/** Id of the release that is served; undefined before the first. */
export function currentId({ current }: PublishFolder): string | undefined {
  try {
    return basename(readlinkSync(current));
  } catch {
    return undefined;
  }
}

/** @throws where there is no such release */
export function readRelease({ releases }: PublishFolder, id: string): Release {
  return JSON.parse(readFileSync(join(releases, id, 'release.json'), 'utf8')) as Release;
}

/** Serves another release, in one step: there is no moment in which `current` leads nowhere or to two releases. */
export function switchTo({ root, current }: PublishFolder, id: string): void {
  const next = join(root, 'current.next');
  rmSync(next, { force: true });
  symlinkSync(join('releases', id), next);
  renameSync(next, current);
}

/** Removes all but the newest releases, never the served one. */
export function removeOldReleases(folder: PublishFolder): void {
  const served = currentId(folder);
  for (const id of releaseIds(folder).slice(kept)) {
    if (id !== served) rmSync(join(folder.releases, id), { recursive: true, force: true });
  }
}
