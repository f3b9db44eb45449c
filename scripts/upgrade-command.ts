import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../src/check/content/refusal.ts';
import { ownHead, withOwnHead } from '../src/import/site-readme.ts';
import { upgradeStrings as words } from '../src/words/strings.ts';
import { copyProgramParts, programParts, schemasFolder } from './program-parts.ts';

/** Folders in which an office may have files of its own beside the program's: a logo, a workflow, a server's settings. */
const sharedFolders = ['public', 'deploy', '.github'];

/** Where the newer program is made ready, and where the older one waits until all is done; git ignores both. */
const [freshFolder, oldFolder] = ['.cache/upgrade-new', '.cache/upgrade-old'];

/** In the latter: which parts are replaced. */
const partsFile = 'upgrade-parts.json';

/**
 * Takes over a newer program: `npm run upgrade -- <folder of the newer program>`. The content, the head of the README and
 * what only this site has stay as they are.
 * @param root folder of the site
 * @returns the exit code: 1 where nothing was changed
 */
export function upgradeCommand(args: readonly string[], root: string, print: (line: string) => void): 0 | 1 {
  try {
    const newer = programAt(args, root);
    if (putBack(root)) print(words.restored);
    refuseUncommitted(root);
    const replaced = replaceProgram(root, newer);
    print(words.replaced(replaced));
    print(words.kept(['content/', ...programParts(root).filter((name) => !replaced.includes(name))]));
    print(words.next);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    print(error.message);
    return 1;
  }
}

function programAt([folder, ...others]: readonly string[], root: string): string {
  if (folder === undefined || others.length > 0) throw new Refusal(words.usage);
  const newer = resolve(root, folder);
  if (newer === resolve(root)) throw new Refusal(words.sameFolder);
  if (!['package.json', 'src', 'scripts'].every((part) => existsSync(join(newer, part)))) {
    throw new Refusal(words.noProgram(folder));
  }
  return newer;
}

function refuseUncommitted(root: string): void {
  if (!existsSync(join(root, '.git'))) throw new Refusal(words.noRepository);
  const changed = execFileSync('git', ['-c', 'core.quotePath=false', 'status', '--porcelain'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));
  if (changed.length > 0) throw new Refusal(words.uncommitted(changed.slice(0, 5), changed.length));
}

/** Makes the newer program ready beside the older one, then puts each part in its place with a rename. */
function replaceProgram(root: string, newer: string): string[] {
  const fresh = join(root, freshFolder);
  rmSync(fresh, { recursive: true, force: true });
  copyProgramParts(newer, fresh);
  for (const folder of sharedFolders) addOwnFiles(join(root, folder), join(fresh, folder));
  const head = existsSync(join(root, 'README.md')) ? ownHead(readFileSync(join(root, 'README.md'), 'utf8')) : undefined;
  if (head !== undefined && existsSync(join(fresh, 'README.md'))) {
    writeFileSync(join(fresh, 'README.md'), withOwnHead(readFileSync(join(fresh, 'README.md'), 'utf8'), head));
  } else if (existsSync(join(root, 'README.md'))) cpSync(join(root, 'README.md'), join(fresh, 'README.md'));

  const parts = [...programParts(fresh), schemasFolder].filter((name) => existsSync(join(fresh, name)));
  mkdirSync(join(root, oldFolder), { recursive: true });
  writeFileSync(join(root, oldFolder, partsFile), JSON.stringify(parts));
  try {
    for (const name of parts) {
      if (existsSync(join(root, name))) move(join(root, name), join(root, oldFolder, name));
      move(join(fresh, name), join(root, name));
    }
  } catch (error) {
    putBack(root);
    throw error;
  }
  rmSync(join(root, oldFolder), { recursive: true, force: true });
  rmSync(fresh, { recursive: true, force: true });
  return parts;
}

/** Puts the older program back where an upgrade was interrupted; whether there was something to put back. */
function putBack(root: string): boolean {
  const old = join(root, oldFolder);
  if (!existsSync(old)) return false;
  for (const name of JSON.parse(readFileSync(join(old, partsFile), 'utf8')) as string[]) {
    const [waits, isUntouched] = [existsSync(join(old, name)), existsSync(join(root, freshFolder, name))];
    // What is neither waiting nor untouched is new: the older program had none.
    if (waits || !isUntouched) rmSync(join(root, name), { recursive: true, force: true });
    if (waits) move(join(old, name), join(root, name));
  }
  rmSync(old, { recursive: true, force: true });
  rmSync(join(root, freshFolder), { recursive: true, force: true });
  return true;
}

/** Files that stand in one folder only are copied to the other. */
function addOwnFiles(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!existsSync(join(to, path))) cpSync(join(from, path), join(to, path), { recursive: true });
  }
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}
