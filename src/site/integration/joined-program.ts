import { accessSync, constants, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { noteUse } from '../kept-file.ts';

/** What finds further files or machine code beside itself. */
const packagesAsTheyAre = ['@resvg/resvg-js', 'pagefind', 'satteri', 'subset-font'];

/**
 * Joins a module, all that it imports and the packages of these in one file: a thousand modules loaded one by one take
 * longer than most of what they do.
 * @param instead modules in the place of others, by what these are imported as
 */
export async function joinModules(entry: string, file: string, instead: Record<string, string> = {}): Promise<void> {
  const { build } = await import('rolldown');
  await build({
    input: entry,
    platform: 'node',
    external: packagesAsTheyAre,
    resolve: { mainFields: ['module', 'main'], alias: instead },
    output: { file, codeSplitting: false },
  });
}

/**
 * A module joined once for each state of the program and kept with its packages; itself, where nothing can be written.
 * @param program folder of the program
 * @returns path of the module to import
 */
export async function joinedProgram(entry: string, program: string, digest: string): Promise<string> {
  const file = join(program, 'node_modules/.cache/mingzhang', `${basename(entry, '.ts')}-${digest}.mjs`);
  noteUse(file);
  if (existsSync(file)) return file;
  const beside = `${file}.${process.pid}.mjs`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Who may not write there would join it at every start.
    accessSync(dirname(file), constants.W_OK);
    await joinModules(entry, beside);
    renameSync(beside, file);
    return file;
  } catch {
    return entry;
  }
}
