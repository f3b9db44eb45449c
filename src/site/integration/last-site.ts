import { existsSync, linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The site that the last build put in place, which the next is put together from as far as nothing has changed. */
export interface LastSite {
  folder: string;
  /** Whether a kept folder went into it whole. */
  has(kept: string): boolean;
  /** Whether a file or folder of it, by its path there, is as it was when it was put in place. */
  isUntouched(path: string): boolean;
}

const [current, record] = ['dist', '.cache/dist.json'];

/** The site of a project as the last build left it, as far as that is known. */
export function lastSite(root: string): LastSite {
  const folder = join(root, current);
  const file = join(root, record);
  const kept = new Set<string>(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);
  // Written when the site was in place: what anybody did to it since has a later date, which nobody sets.
  const since = lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const folders = new Map<string, boolean>();
  const isOld = (path: string) =>
    (lstatSync(join(folder, path), { throwIfNoEntry: false })?.ctimeMs ?? Infinity) <= since;
  const isOldFolder = (path: string): boolean => {
    const known = folders.get(path) ?? (isOld(path) && (path === '.' || isOldFolder(dirname(path))));
    folders.set(path, known);
    return known;
  };
  return { folder, has: (name) => kept.has(name), isUntouched: (path) => isOld(path) && isOldFolder(dirname(path)) };
}

/**
 * Puts kept files into a site: second names of what stands in the last one as it was put there, new files of all else.
 * @param paths of the files below the site's folder
 * @param contentOf what is kept of one
 * @param last where it has all of them
 */
export function putInPlace(
  paths: readonly string[],
  contentOf: (path: string) => Uint8Array,
  site: string,
  last: LastSite | undefined,
): void {
  for (const folder of new Set(paths.map((path) => dirname(path)))) mkdirSync(join(site, folder), { recursive: true });
  for (const path of paths) {
    if (last?.isUntouched(path) && isLinked(join(last.folder, path), join(site, path))) continue;
    writeFileSync(join(site, path), contentOf(path));
  }
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    // Not every file system has hard links.
    return false;
  }
}

/** Puts a new site in the place of the last. */
export function replaceSite(root: string, fresh: string, kept: readonly string[]): void {
  const [dist, old] = [join(root, current), join(root, '.cache/dist-old')];
  rmSync(join(root, record), { force: true });
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
  writeFileSync(join(root, record), JSON.stringify(kept));
}
