import { spawnSync } from 'node:child_process';
import { Refusal } from '../src/check/content/refusal.ts';
import { revertStrings as words } from '../src/words/strings.ts';
import type { Git } from './project-git.ts';
import type { Terminal } from './terminal.ts';

/** Runs npm in a folder; whether it ended well. */
export type Npm = (root: string, ...args: string[]) => boolean;

/** npm as a person runs it, who sees what it says and answers it. */
export const npm: Npm = (root, ...args) =>
  spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/**
 * Puts the program back as it was in a commit, in a commit of its own, and has it take back the content: the newer one would
 * record the addresses of its own pages once more.
 * @param range commits whose changes of the content are taken back
 */
export function putBackProgram(
  root: string,
  { before, range }: { before: string; range: string },
  git: Git,
  terminal: Terminal,
  run: Npm,
): 0 | 1 {
  if ((git('status', '--porcelain') ?? '') !== '') throw new Refusal(words.uncommitted);
  const hasOtherPackages = git('diff', '--quiet', before, 'HEAD', '--', 'package-lock.json') === undefined;
  const isBack =
    git('restore', `--source=${before}`, '--staged', '--worktree', '--', '.', ':(exclude)content') !== undefined &&
    git('commit', '--quiet', '--message', words.programMessage) !== undefined;
  if (!isBack) throw new Refusal(words.notCommitted);
  terminal.print(words.programBack);
  const rest = ['run', 'revert', '--', range];
  if (hasOtherPackages && !run(root, 'ci')) throw new Refusal(words.programRest(range));
  return run(root, ...rest) ? 0 : 1;
}
