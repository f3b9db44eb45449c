import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishFolder } from './publish-folder.ts';
import { servedRelease } from './releases.ts';

/**
 * Gives the files of a new release that are as they were in the served one its times: web servers tell by them whether a
 * browser has a file already.
 * @param site folder `site/` of the new release
 * @param files SHA-256 of each by its path
 */
export function keepTimes(folder: PublishFolder, site: string, files: Readonly<Record<string, string>>): void {
  const served = servedRelease(folder);
  for (const [path, hash] of Object.entries(files)) {
    if (served?.files[path] !== hash) continue;
    const old = statSync(join(folder.releases, served.id, 'site', path), { throwIfNoEntry: false });
    if (old !== undefined) utimesSync(join(site, path), old.atime, old.mtime);
  }
}
