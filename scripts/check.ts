// Checks everything below content/ without building, or explains a code: npm run check. This only gets ready what does it.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { joinedProgram } from '../src/site/integration/joined-program.ts';
import { programDigest } from '../src/site/integration/program-digest.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const digest = programDigest(folder);
const command = await joinedProgram(join(folder, 'scripts/check-command.ts'), folder, digest);
const { runCheck }: typeof import('./check-command.ts') = await import(pathToFileURL(command).href);
await runCheck(process.argv.slice(2), { folder, digest });
