import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { siteSchema } from '../report/schema/site.ts';
import { carryHashedFiles } from './carry-hashed-files.ts';
import { copyProgram } from './copy-program.ts';
import type { PublishFolder } from './publish-folder.ts';
import { type Release, releaseId } from './releases.ts';
import { runBuild } from './run-build.ts';

/** What a release is made of. */
export interface ReleaseSource {
  /** Folder of the installed program. */
  program: string;
  commit: string;
  /** Bytes of each content file by its path. */
  content: ReadonlyMap<string, Buffer>;
  time: Date;
}

/**
 * Makes a whole release beside the others. Only a finished one is moved to `releases/`, with a rename; one that fails is
 * cleared away at once, one that is killed at the start of the next build. Hold the lock.
 * @throws BuildFailed, or the error of the file system, e.g. ENOSPC where the disk is full
 */
export async function buildRelease(folder: PublishFolder, source: ReleaseSource): Promise<Release> {
  clearBuilding(folder);
  try {
    const id = releaseId(source.time, source.commit);
    const made = join(folder.building, id);
    // Its own name each time: the build of a killed publisher may still be writing to the one before.
    const work = mkdtempSync(join(folder.building, 'work-'));
    copyProgram(source.program, work);
    for (const [path, bytes] of source.content) write(join(work, path), bytes);
    await runBuild(work);

    const site = join(made, 'site');
    const { base } = siteSchema.parse(JSON.parse(readFileSync(join(work, 'content/site.json'), 'utf8')));
    const served = join(site, base).replace(/[\\/]$/, '');
    mkdirSync(dirname(served), { recursive: true });
    renameSync(join(work, 'dist'), served);
    // The web server asks for this page whatever the base of the site is.
    if (base !== '/') cpSync(join(site, base, '404.html'), join(site, '404.html'));
    const release: Release = { id, commit: source.commit, files: hashesIn(site) };
    carryHashedFiles(folder, site);
    writeFileSync(join(made, 'release.json'), JSON.stringify(release));
    renameSync(made, join(folder.releases, id));
    return release;
  } finally {
    clearBuilding(folder);
  }
}

function write(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** Retried, because what is removed may still be written to. */
function clearBuilding({ building }: PublishFolder): void {
  rmSync(building, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  mkdirSync(building, { recursive: true });
}

function hashesIn(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(site.length).replaceAll(sep, '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
