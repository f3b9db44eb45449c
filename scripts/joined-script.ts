import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { joinedProgram } from '../src/site/integration/joined-program.ts';
import { programDigest } from '../src/site/integration/program-digest.ts';

/** The program that runs. */
export interface RunningProgram {
  folder: string;
  digest: string;
}

/** A script of this folder, joined with all that it imports: a thousand modules loaded one by one take longer than what it does. */
export async function joinedScript<Script>(name: string): Promise<{ script: Script; program: RunningProgram }> {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const digest = programDigest(folder);
  const file = await joinedProgram(join(folder, 'scripts', name), folder, digest);
  return { script: await import(pathToFileURL(file).href), program: { folder, digest } };
}
