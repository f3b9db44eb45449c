import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fontCharactersFile } from '../../check/site/built-site.ts';
import type { BuiltFile } from '../../check/site/read-built-site.ts';

/** All files below the folder of a built site in the order of their paths; those that the checks read are read when they ask. */
export function builtFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(join(folder, sep).length).replaceAll(sep, '/');
      if (!isReadByChecks(path)) return { path };
      return {
        path,
        get text() {
          return readFileSync(file, 'utf8');
        },
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether the checks read a file of a site, by its path. */
export function isReadByChecks(path: string): boolean {
  return /\.(html|css|svg)$/.test(path) || path === fontCharactersFile;
}
