import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to write: path below the project, and its bytes. */
export interface FileToWrite {
  path: string;
  bytes: Uint8Array | string;
}

/** Texts by their path, as files to write. */
export function filesToWrite(texts: ReadonlyMap<string, string>): FileToWrite[] {
  return [...texts].map(([path, bytes]) => ({ path, bytes }));
}

/** Names of folders that an interrupted import leaves behind; never a year, so nobody reads them. */
const leftOver = /^\.(import|replaced)-/;

/**
 * Writes a year's folder in one step: beside the old one first, then renamed. Files of the old folder that are not
 * written anew are kept; a folder in it that is written into is written anew as a whole.
 * @param folder path below the root, content/reports/2020
 * @param anew path of a folder in it of which nothing is kept but what is written
 */
export function writeFolder(root: string, folder: string, files: readonly FileToWrite[], anew?: string): void {
  const target = join(root, folder);
  const beside = dirname(target);
  mkdirSync(beside, { recursive: true });
  finishInterrupted(beside);
  const name = folder.split('/').at(-1) ?? '';
  const [fresh, old] = [join(beside, `.import-${name}`), join(beside, `.replaced-${name}`)];
  mkdirSync(fresh);
  try {
    if (existsSync(target)) {
      const isAnew = (kept: string) =>
        `${folder}/${kept}` === anew || files.some(({ path }) => path.startsWith(`${folder}/${kept}/`));
      for (const kept of readdirSync(target)) {
        if (!isAnew(kept)) cpSync(join(target, kept), join(fresh, kept), { recursive: true });
      }
    }
    for (const { path, bytes } of files) {
      const written = join(root, path.replace(folder, fresh.slice(root.length + 1)));
      mkdirSync(dirname(written), { recursive: true });
      writeFileSync(written, bytes);
    }
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    finishInterrupted(beside);
    throw error;
  }
}

/** Writes one file in one step. */
export function writeFile(root: string, file: FileToWrite): void {
  writeFiles(root, [file]);
}

/** Writes files that belong together: all of them beside their places first, each then put there in one step, in this order. */
export function writeFiles(root: string, files: readonly FileToWrite[]): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, `${path}.new`), bytes);
  }
  for (const { path } of files) renameSync(join(root, `${path}.new`), join(root, path));
}

/** Puts back what an interrupted import had moved away, and clears what it had begun. */
export function finishInterrupted(beside: string): void {
  if (!existsSync(beside)) return;
  for (const name of readdirSync(beside).filter((entry) => leftOver.test(entry))) {
    const year = join(beside, name.replace(leftOver, ''));
    if (name.startsWith('.replaced-') && !existsSync(year)) renameSync(join(beside, name), year);
    else rmSync(join(beside, name), { recursive: true, force: true });
  }
}
