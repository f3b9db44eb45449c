import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type BuiltFile, fontCharactersFile } from '../src/check/site/built-site.ts';

/** All files below the folder of a built site in the order of their paths, with the text of those that the checks read. */
export function builtFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(join(folder, sep).length).replaceAll(sep, '/');
      const isRead = /\.(html|css|svg)$/.test(path) || path === fontCharactersFile;
      return isRead ? { path, text: readFileSync(file, 'utf8') } : { path };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
