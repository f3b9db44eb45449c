import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What is the office's own, beside what `.gitignore` leaves to the machine. */
const officeParts = ['content', '.git'];

/** JSON Schemas stand where editors find them, and are the program's. */
export const schemasFolder = 'content/schemas';

/** Names of what belongs to the program in a project's folder: all that is neither the office's nor the machine's. */
export function programParts(root: string): string[] {
  const ignored = join(root, '.gitignore');
  const machineParts = existsSync(ignored)
    ? readFileSync(ignored, 'utf8')
        .split('\n')
        .map((line) => line.trim().replace(/\/$/, ''))
    : [];
  return readdirSync(root)
    .filter((name) => !officeParts.includes(name) && !machineParts.includes(name))
    .sort();
}

/** Copies the program of one folder into another, its schemas included; a folder of the first that holds the other is no part of it. */
export function copyProgramParts(from: string, to: string): void {
  const [around] = relative(from, to).split(sep);
  for (const name of [...programParts(from).filter((one) => one !== around), schemasFolder]) {
    if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
  }
}
