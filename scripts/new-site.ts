import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withOwnHead } from '../src/import/site-readme.ts';
import { copyProgramParts } from './program-parts.ts';
import { type FileToWrite, writeFiles } from './write-content.ts';

/** Whether a new site may be made in a folder: it is empty or not there yet. */
export function isFree(folder: string): boolean {
  const state = statSync(folder, { throwIfNoEntry: false });
  return state === undefined || (state.isDirectory() && readdirSync(folder).length === 0);
}

/**
 * Makes the site of another department: the whole program as it is here, and the content given. The folder appears only
 * when it is complete.
 * @param readmeHead what its README says of the department
 */
export function writeNewSite(root: string, folder: string, files: readonly FileToWrite[], readmeHead: string): void {
  const fresh = join(dirname(folder), `.import-${basename(folder)}`);
  rmSync(fresh, { recursive: true, force: true });
  try {
    copyProgramParts(root, fresh);
    const readme = existsSync(join(root, 'README.md')) ? readFileSync(join(root, 'README.md'), 'utf8') : '';
    writeFiles(fresh, [{ path: 'README.md', bytes: withOwnHead(readme, readmeHead) }, ...files]);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
}
