import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parsedJson } from '../report/parsed-json.ts';
import { siteSchema } from '../report/schema/site.ts';
import { carryHashedFiles } from './carry-hashed-files.ts';
import { copyProgram } from './copy-program.ts';
import { keepTimes } from './keep-times.ts';
import { localTime } from './local-time.ts';
import type { PublishFolder } from './publish-folder.ts';
import { releaseFiles } from './release-files.ts';
import { currentId, nextNumber, type Release, releaseId } from './releases.ts';
import { BuildFailed, runBuild } from './run-build.ts';

/** What a release is made of. */
export interface ReleaseSource {
  /** Folder of the installed program. */
  program: string;
  commit: string;
  /** Bytes of each content file by its path. */
  content: ReadonlyMap<string, Buffer>;
  /** Told each stage as it begins. */
  telling: (stage: string) => void;
}

/**
 * Makes a whole release beside the others. Only a finished one is moved to `ready/`, with a rename; one that fails is
 * cleared away at once, one that is killed at the start of the next build. Hold the lock.
 * @throws BuildFailed, or the error of the file system, e.g. ENOSPC where the disk is full
 */
export async function buildRelease(folder: PublishFolder, source: ReleaseSource): Promise<Release> {
  clearBuilding(folder);
  const started = performance.now();
  try {
    const number = nextNumber(folder);
    const id = releaseId(number, source.commit);
    const previous = currentId(folder) ?? null;
    const made = join(folder.building, id);
    const dist = await buildOnceMore(folder, source);

    const site = join(made, 'site');
    const { base } = siteSchema.parse(parsedJson(source.content.get('content/site.json')?.toString('utf8') ?? ''));
    const served = join(site, base).replace(/[\\/]$/, '');
    mkdirSync(dirname(served), { recursive: true });
    renameSync(dist, served);
    // The web server asks for this page whatever the base of the site is.
    if (base !== '/') cpSync(join(site, base, '404.html'), join(site, '404.html'));
    const files = releaseFiles(site);
    keepTimes(folder, site, files);
    carryHashedFiles(folder, site);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    const release: Release = { id, number, commit: source.commit, previous, madeAt: localTime(), seconds, files };
    writeFileSync(join(made, 'release.json'), JSON.stringify(release));
    mkdirSync(folder.ready, { recursive: true });
    renameSync(made, join(folder.ready, id));
    return release;
  } finally {
    clearBuilding(folder);
  }
}

/** Builds, and once more where the system ended the build: memory that was short may be there again. */
async function buildOnceMore(folder: PublishFolder, source: ReleaseSource): Promise<string> {
  try {
    return await build(folder, source);
  } catch (error) {
    if (!(error instanceof BuildFailed && error.reason === 'killed')) throw error;
    return build(folder, source);
  }
}

/** Returns the folder of the built site. */
async function build(
  { building, cache }: PublishFolder,
  { program, content, telling }: ReleaseSource,
): Promise<string> {
  // Its own name each time: the build of a killed publisher may still be writing to the one before.
  const work = mkdtempSync(join(building, 'work-'));
  copyProgram(program, work);
  for (const [path, bytes] of content) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), bytes);
  }
  await runBuild(work, { telling, cache });
  return join(work, 'dist');
}

/** Retried, because what is removed may still be written to. */
function clearBuilding({ building }: PublishFolder): void {
  rmSync(building, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  mkdirSync(building, { recursive: true });
}
