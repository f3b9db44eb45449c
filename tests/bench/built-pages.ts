import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
  /** File below the site's folder, with forward slashes: 2019/part-3/index.html. */
  path: string;
  html: string;
}

/** All pages of a built site, in the order of their paths. */
export function builtPages(directory: string): BuiltPage[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(directory, file).replaceAll(sep, '/'), html: readFileSync(file, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
