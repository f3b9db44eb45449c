import { existsSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PublishFolder } from './publish-folder.ts';

/** What `release.json` says of a release. */
export interface Release {
  /** `000042-9d83644b1c2e`: its number and the commit it was made from. */
  id: string;
  /** Counted up from 1, never from a clock: one that was wrong would lose releases. */
  number: number;
  commit: string;
  /** Release that was served when this one was made, which is the one to go back to; null for the first. */
  previous: string | null;
  /** When it was made, for people: `2026-11-26 06:05:12`. */
  madeAt: string;
  /** How long it took to make it. */
  seconds: number;
  /** SHA-256 of each file of this release by its path in `site/`, without those carried over from earlier ones. */
  files: Record<string, string>;
}

/** Releases that are kept; the served one and the one before it are kept beyond them. */
const kept = 5;

/** Name of a release. */
export function releaseId(number: number, commit: string): string {
  return `${String(number).padStart(6, '0')}-${commit.slice(0, 12)}`;
}

/** Path of the home page of a release, which is that of its site: all its pages lie below it. */
export function homePath({ files }: Pick<Release, 'files'>): string | undefined {
  const pages = Object.keys(files).filter((path) => path.endsWith('/index.html'));
  const [home] = pages.sort((a, b) => a.length - b.length);
  return home?.slice(0, -'index.html'.length);
}

/** All releases that were accepted, newest first. */
export function allReleases({ releases }: PublishFolder): Release[] {
  return releasesIn(releases);
}

/** Releases that are made and not served yet, newest first. */
export function readyReleases({ ready }: PublishFolder): Release[] {
  return releasesIn(ready);
}

/** Number of the next release. */
export function nextNumber(folder: PublishFolder): number {
  return Math.max(0, ...[...allReleases(folder), ...readyReleases(folder)].map(({ number }) => number)) + 1;
}

function releasesIn(folder: string): Release[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => readRelease(join(folder, name)))
    .filter((release) => release !== undefined)
    .sort((a, b) => b.number - a.number || (a.id < b.id ? 1 : -1));
}

/** Undefined where there is none, also where it was removed a moment ago. */
function readRelease(folder: string): Release | undefined {
  try {
    const release = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as Partial<Release>;
    // Before releases were numbered their names began with the time.
    return {
      number: 0,
      previous: null,
      madeAt: '',
      seconds: 0,
      files: {},
      commit: '',
      ...release,
      id: basename(folder),
    };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** The release that is served; undefined before the first. */
export function servedRelease(folder: PublishFolder): Release | undefined {
  const id = currentId(folder);
  return id === undefined ? undefined : readRelease(join(folder.releases, id));
}

/** Id of the release that is served; undefined before the first. */
export function currentId({ current }: PublishFolder): string | undefined {
  try {
    return basename(readlinkSync(current));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Serves another release, in one step: there is no moment in which `current` leads nowhere or to two releases. */
export function switchTo({ root, current }: PublishFolder, id: string): void {
  const next = join(root, 'current.next');
  rmSync(next, { recursive: true, force: true });
  symlinkSync(join('releases', id), next);
  renameSync(next, current);
}

/** Removes all but the newest releases, never the served one nor the one to go back to from it. */
export function removeOldReleases(folder: PublishFolder): void {
  const served = servedRelease(folder);
  for (const { id } of allReleases(folder).slice(kept)) {
    if (id === served?.id || id === served?.previous) continue;
    rmSync(join(folder.releases, id), { recursive: true, force: true });
  }
}
