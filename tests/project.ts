import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyProgram } from '../src/publish/copy-program.ts';

/** Makes a project of this program and the content files given, by path, in a folder of its own; what was there goes. */
export function makeProject(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  copyProgram(process.cwd(), folder);
  writeFiles(folder, files);
}

/** Writes files below a folder, by path. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Buffer>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
