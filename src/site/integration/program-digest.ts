import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All that what a build makes hangs on besides the content; the lockfile stands for the packages. */
const parts = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'LICENSE'];

/**
 * Tells one state of the program from another, wherever it lies and whenever it was copied.
 * @param root folder of the project
 */
export function programDigest(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of parts.flatMap((part) => filesAt(root, part))) {
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesAt(root: string, part: string): string[] {
  if (/\.|LICENSE/.test(part)) return [part];
  return readdirSync(join(root, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
