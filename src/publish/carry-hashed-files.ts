import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isHashedName } from './hashed-names.ts';
import type { PublishFolder } from './publish-folder.ts';
import { currentId, readRelease, releaseIds } from './releases.ts';

/**
 * Gives a release the hashed files of all other releases that are kept: who opened a page before the switch still gets
 * the styles, scripts and search texts that this page names. Links, no copies: they cost no space.
 * @param site folder `site/` of a release that is not served yet
 */
export function carryHashedFiles(folder: PublishFolder, site: string): void {
  const served = currentId(folder);
  // A release that is served again after a rollback may be older than the five that are kept.
  const others = new Set([...(served === undefined ? [] : [served]), ...releaseIds(folder)]);
  for (const id of others) {
    for (const path of Object.keys(readRelease(folder, id).files).filter(isHashedName)) {
      const [from, to] = [join(folder.releases, id, 'site', path), join(site, path)];
      if (existsSync(to) || !existsSync(from)) continue;
      mkdirSync(dirname(to), { recursive: true });
      linkOrCopy(from, to);
    }
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Not every file system has hard links.
    copyFileSync(from, to);
  }
}
