import { spawnSync } from 'node:child_process';

/** Runs Git in one repository. Returns what it prints; throws with what it complains of. */
export type Git = (...args: string[]) => Buffer;

/**
 * What Git is told before any command: what was pushed is read as it is, an object that another one is said to stand for
 * (`refs/replace/`) is itself; and what the program does itself runs no hook, which would wait for it.
 * @param repository path of a bare repository
 */
export function readingIn(repository: string): string[] {
  return ['--no-replace-objects', '-c', 'core.hooksPath=/dev/null', `--git-dir=${repository}`];
}

/** @param repository path of a bare repository */
export function gitIn(repository: string): Git {
  return (...args) => {
    const { status, stdout, stderr, error } = spawnSync('git', [...readingIn(repository), ...args], {
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.toString('utf8').trim()}`);
    return stdout;
  };
}
