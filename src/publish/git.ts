import { spawnSync } from 'node:child_process';
import { type GitObject, objectsIn } from './git-objects.ts';

/** Runs Git in one repository. Returns what it prints; throws with what it complains of. */
export interface Git {
  (...args: string[]): Buffer;
  /** Objects by their names, undefined where a name stands for nothing; one process for all. */
  objects(names: readonly string[]): (GitObject | undefined)[];
}

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
  const run = (args: readonly string[], input = '') => {
    const { status, stdout, stderr, error } = spawnSync('git', [...readingIn(repository), ...args], {
      maxBuffer: Number.POSITIVE_INFINITY,
      input,
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.toString('utf8').trim()}`);
    return stdout;
  };
  return Object.assign((...args: string[]) => run(args), {
    objects: (names: readonly string[]) => objectsIn(run(['cat-file', '--batch'], names.join('\n'))),
  });
}
