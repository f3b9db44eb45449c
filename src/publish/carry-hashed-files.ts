import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isHashedName } from './hashed-names.ts';
import type { PublishFolder } from './publish-folder.ts';
import { allReleases } from './releases.ts';

/**
 * Gives a release the hashed files of all other releases that are kept: who opened a page before the switch still gets
 * the styles, scripts and search texts that this page names. Links, no copies: they cost no space.
 * @param site folder `site/` of a release that is not served yet
 */
export function carryHashedFiles(folder: PublishFolder, site: string): void {
  for (const { id, files } of allReleases(folder)) {
    for (const path of Object.keys(files).filter(isHashedName)) {
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
    if (existsSync(from)) copyFileSync(from, to);
  }
}
