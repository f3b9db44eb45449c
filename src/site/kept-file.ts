import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where what takes long to make is kept between builds. */
export const cacheFolder = path.join('node_modules', '.cache', 'mingzhang');

/**
 * A file that is made once. It is written beside its place and renamed, so that a build that is killed, or finds the disk
 * full, leaves no half of it for later builds to publish.
 * @param file path whose name says all that it depends on
 */
export async function keptFile(file: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const made = await make();
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, made);
  await rename(beside, file);
  return Buffer.from(made);
}
