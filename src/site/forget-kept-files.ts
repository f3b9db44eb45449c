import { type Dirent, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePrefix, cacheFolder, pagesPrefix } from './kept-file.ts';

const day = 86_400_000;

/** How long what no build asks for any more is kept; every correction makes pages anew, which are large. */
const [kept, pagesKept, compiledKept] = [30 * day, day, 7 * day];

/** What so many builds have not asked for goes sooner: while the program is worked at, each makes most of it anew. */
const buildsKept = 50;

/** What a build at work may have asked for stays, however many have begun since. */
const atWork = day / 24;

/** Folder of a file for each of the last builds, called by the moment when it began. */
const buildsFolder = 'builds';

/** Folder of what Node keeps compiled (scripts/run.mjs). */
const compiledFolder = 'compiled';

/** Removes what builds that were killed had begun, which is large: they will not end it. */
export function forgetUnfinished(folder = cacheFolder): void {
  for (const { name } of entriesOf(folder)) {
    const by = /\.(\d+)$/.exec(name)?.[1];
    if (by !== undefined && !isAtWork(Number(by))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isAtWork(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Another user's may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Tells later ones that a build begins. */
export function noteBuild(folder = cacheFolder, now = Date.now()): void {
  mkdirSync(join(folder, buildsFolder), { recursive: true });
  writeFileSync(join(folder, buildsFolder, String(now)), '');
}

/** Removes from a folder what is of no use any more, such as the pictures of numbers since corrected. */
export function forgetKeptFiles(folder = cacheFolder, now = Date.now()): void {
  const began = entriesOf(join(folder, buildsFolder)).map(({ name }) => name);
  const ofLastBuilds = Math.min(Number(began.sort().at(-buildsKept) ?? 0), now - atWork);
  for (const name of began.slice(0, -buildsKept)) rmSync(join(folder, buildsFolder, name), { force: true });
  for (const entry of entriesOf(folder)) {
    const isPages = entry.name.startsWith(pagesPrefix);
    if (!entry.isFile() && !isPages && !entry.name.startsWith(bundlePrefix)) continue;
    forget(join(folder, entry.name), Math.max(ofLastBuilds, now - (isPages ? pagesKept : kept)));
  }
  forgetCompiled(join(folder, compiledFolder), now);
}

/** Once a day, because there is much of it. Node does not say what it uses: what it has compiled is compiled anew once a week. */
function forgetCompiled(folder: string, now: number): void {
  const looked = join(folder, 'looked-through');
  if (!existsSync(folder) || (timeOf(looked) ?? 0) > now - day) return;
  writeFileSync(looked, '');
  for (const version of entriesOf(folder).filter((entry) => entry.isDirectory())) {
    const inside = join(folder, version.name);
    for (const { name } of entriesOf(inside)) forget(join(inside, name), now - compiledKept);
  }
}

function forget(path: string, since: number): void {
  // Another build may have moved it to its place meanwhile, or forgotten it too.
  if ((timeOf(path) ?? since) < since) rmSync(path, { recursive: true, force: true });
}

function timeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

function entriesOf(folder: string): Dirent[] {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}
