import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Site } from '../../report/schema/site.ts';
import { bundlePrefix, cacheFolder } from '../kept-file.ts';
import type { Loaded } from './loaded.ts';

/** A kept bundle: what goes to the site's folder as it is, the program that builds the site, and what pages load. */
const parts = { site: 'site', program: 'build.mjs', loaded: 'loaded.json' };

/** Where a site is published. */
type Place = Pick<Site, 'base' | 'url'>;

/** Where a project's site is published; the path of any, where its settings are no JSON: the build will say so. */
export function placeOf(root: string): Place {
  try {
    const { base = '/', url } = JSON.parse(
      readFileSync(join(root, 'content/site.json'), 'utf8').replace(/^\ufeff/, ''),
    );
    return { base, url };
  } catch {
    return { base: '/' };
  }
}

/**
 * Folder of the bundle that this program makes for a site at this place. Nothing else goes into it: whatever the content,
 * the bundler would make the same again.
 * @param program its digest
 */
export function bundleFolder(program: string, { base, url }: Place): string {
  const key = createHash('sha256').update(JSON.stringify([program, base, url]));
  return resolve(cacheFolder, `${bundlePrefix}${key.digest('hex').slice(0, 16)}`);
}

/**
 * Bundles what renders the pages of a project's site, joined with all that builds the site around them, and what the pages
 * load; keeps it whole, or not at all.
 * @param entry what builds the site, from the project's folder
 */
export async function keepBundle(root: string, entry: string, folder: string): Promise<void> {
  const { bundleSite } = await import('./bundle/bundle-site.ts');
  const beside = `${folder}.${process.pid}`;
  const { sent, loaded } = await bundleSite(root, placeOf(root), join(root, entry), join(beside, parts.program));
  cpSync(join(root, 'public'), join(beside, parts.site), { recursive: true });
  for (const [path, text] of sent) {
    const file = join(beside, parts.site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(beside, parts.loaded), JSON.stringify(loaded));
  // Another build may have been quicker, and a third may be reading what it has kept.
  if (existsSync(folder)) rmSync(beside, { recursive: true });
  else renameSync(beside, folder);
}

/** A bundle where it is at work. */
export interface LaidOutBundle {
  /** Address of the module that builds the site. */
  entry: string;
  loaded: Loaded;
}

/**
 * Lays a kept bundle out: its scripts and styles where the site is built, the program where it finds the project's packages.
 * @param dist folder of the site; what lies there goes
 */
export function layOutBundle(root: string, folder: string, dist: string): LaidOutBundle {
  const now = new Date();
  utimesSync(folder, now, now);
  rmSync(dist, { recursive: true, force: true });
  cpSync(join(folder, parts.site), dist, { recursive: true });
  const program = join(root, '.cache', parts.program);
  cpSync(join(folder, parts.program), program);
  return { entry: pathToFileURL(program).href, loaded: JSON.parse(readFileSync(join(folder, parts.loaded), 'utf8')) };
}
