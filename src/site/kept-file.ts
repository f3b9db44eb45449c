import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where what takes long to make is kept between builds; a server's builds, each in a folder of its own, share one. */
export const cacheFolder = process.env['MINGZHANG_CACHE'] || join('node_modules', '.cache', 'mingzhang');

/** How the names of bundles and of kept pages begin, which are folders. */
export const bundlePrefix = 'bundle-';
export const pagesPrefix = 'pages-';

/** How long what no build asks for any more is kept, in days; every correction makes pages anew, which are large. */
const [kept, pagesKept] = [30, 1];

/** What the name of a kept file says of all that it depends on, which can be written as JSON. */
export function keyOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/**
 * A file that is made once. It is written beside its place and renamed, so that a build that is killed, or finds the disk
 * full, leaves no half of it for later builds to publish.
 * @param file path whose name says all that it depends on
 */
export async function keptFile(file: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const known = await readFile(file).catch(() => undefined);
  if (known) {
    const now = new Date();
    await utimes(file, now, now).catch(() => undefined);
    return known;
  }
  const made = await make();
  await mkdir(dirname(file), { recursive: true });
  const beside = besideOf(file);
  await writeFile(beside, made);
  await rename(beside, file);
  return Buffer.from(made);
}

/** The same for what is worked out at once and can be written as JSON; where nothing can be written, it is not kept. */
export function keptValue<Value>(file: string, make: () => Value): Value {
  try {
    const known = JSON.parse(readFileSync(file, 'utf8')) as Value;
    const now = new Date();
    utimesSync(file, now, now);
    return known;
  } catch {
    // Read where it was not kept as where it was.
    const written = JSON.stringify(make());
    try {
      mkdirSync(dirname(file), { recursive: true });
      const beside = besideOf(file);
      writeFileSync(beside, written);
      renameSync(beside, file);
    } catch {
      // A folder that is not ours to write to, or a disk that is full: the build will say so where it matters.
    }
    return JSON.parse(written) as Value;
  }
}

/** Where what is kept is made, beside its place: its name says by which process. */
export function besideOf(path: string): string {
  return `${path}.${process.pid}`;
}

/** Removes what builds that were killed had begun, which is large: they will not end it. */
export async function forgetUnfinished(folder = cacheFolder): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const by = /\.(\d+)$/.exec(name)?.[1];
    if (by !== undefined && !isAtWork(Number(by))) await rm(join(folder, name), { recursive: true, force: true });
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

/** Removes from a folder what no build has asked for in a month, such as the pictures of numbers since corrected; pages after a day. */
export async function forgetKeptFiles(folder = cacheFolder, today = Date.now()): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const isPages = entry.name.startsWith(pagesPrefix);
    if (!entry.isFile() && !isPages && !entry.name.startsWith(bundlePrefix)) continue;
    const path = join(folder, entry.name);
    // Another build may have moved it to its place meanwhile.
    const lastUse = (await stat(path).catch(() => undefined))?.mtimeMs ?? today;
    if (lastUse < today - (isPages ? pagesKept : kept) * 86_400_000) await rm(path, { recursive: true, force: true });
  }
}
