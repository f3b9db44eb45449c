import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FileToWrite, writeFile } from './write-content.ts';

/** What belongs to this site or this machine, not to the program. */
const OWN = new Set([
  'content',
  'tests',
  'node_modules',
  'dist',
  'test-results',
  'playwright-report',
  '.git',
  '.cache',
  '.generated',
  '.astro',
]);
/** What sites of other departments have in common with this one. */
const SHARED = ['content/schemas'];

/** Whether a new site may be made in a folder: it is empty or not there yet. */
export function isFree(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/**
 * Makes the site of another department: the program and the schemas as they are here, and the content given. The folder
 * appears only when it is complete.
 */
export function writeNewSite(root: string, folder: string, files: readonly FileToWrite[]): void {
  const fresh = join(dirname(folder), `.import-${basename(folder)}`);
  rmSync(fresh, { recursive: true, force: true });
  try {
    for (const name of readdirSync(root).filter((entry) => !OWN.has(entry))) {
      cpSync(join(root, name), join(fresh, name), { recursive: true });
    }
    for (const path of SHARED) {
      if (existsSync(join(root, path))) cpSync(join(root, path), join(fresh, path), { recursive: true });
    }
    for (const file of files) writeFile(fresh, file);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
}
