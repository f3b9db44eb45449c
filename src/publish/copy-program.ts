import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build needs besides the content and the packages. */
const parts = [
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE',
];

/**
 * Where Node keeps what it has compiled of a program, below its folder, as scripts/run.mjs has it too: each module by its
 * path as seen from there, which is the same in every copy.
 */
export const compiledFolder = join('node_modules', '.cache', 'mingzhang', 'compiled');

/** Copies the program to a folder of its own, so that its builds disturb no other; packages and what is compiled are linked. */
export function copyProgram(program: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(join(program, part), join(folder, part), { recursive: true });
  linkPackages(join(program, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, compiledFolder, '..'), { recursive: true });
  symlinkSync(resolve(program, compiledFolder), join(folder, compiledFolder), 'junction');
}

/** Packages are linked one by one, so that other caches in node_modules are each copy's own. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const isPackage = !name.startsWith('.') || name === '.bin';
    if (isPackage) symlinkSync(resolve(from, name), join(to, name), 'junction');
  }
}
