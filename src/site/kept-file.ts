import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where what takes long to make is kept between builds; a server's builds, each in a folder of its own, share one. */
export const cacheFolder = process.env['MINGZHANG_CACHE'] || join('node_modules', '.cache', 'mingzhang');

/** How the names of bundles and of kept pages, the index among them, begin, which are folders. */
export const bundlePrefix = 'bundle-';
export const pagesPrefix = 'pages-';

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
    noteUse(file);
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
    noteUse(file);
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

/**
 * Hands out what a program made of the same before.
 * @param program its digest: what comes of something hangs on it too
 * @param name how the names of the files begin
 */
export function keptOf(program: string, name: string, folder = cacheFolder) {
  return <Value>(of: unknown, make: () => Value): Value =>
    keptValue(join(folder, `${name}-${keyOf([program, of])}.json`), make);
}

/** Has what is kept, if it is, stay so; who may not write to it uses it as well. */
export function noteUse(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // Then others keep it, or nobody does.
  }
}

/** Where what is kept is made, beside its place: its name says by which process. */
export function besideOf(path: string): string {
  return `${path}.${process.pid}`;
}
