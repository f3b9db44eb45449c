import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The files of a release: SHA-256 of each by its path in its folder. All are made readable for the web server, whoever it
 * runs as: what is copied from the program has the permissions that whoever installed it gave.
 */
export function releaseFiles(site: string): Record<string, string> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const pathOf = ({ parentPath, name }: (typeof entries)[number]) => join(parentPath, name);
  for (const folder of entries.filter((entry) => entry.isDirectory())) chmodSync(pathOf(folder), 0o755);
  const files = entries.filter((entry) => entry.isFile()).map(pathOf);
  for (const file of files) chmodSync(file, 0o644);
  return Object.fromEntries(files.sort().map((file) => [file.slice(site.length).replaceAll(sep, '/'), hashOf(file)]));
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
