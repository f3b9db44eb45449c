import { spawnSync } from 'node:child_process';
import { type GitObject, objectsIn } from '../src/publish/git-objects.ts';

/** Runs Git in a folder. Returns what it prints; undefined where it refuses. */
export interface Git {
  (...args: string[]): string | undefined;
  /** Objects by their names (`HEAD^`, `<commit>:<path>`), undefined where a name stands for nothing; one process for all. */
  objects(names: readonly string[]): (GitObject | undefined)[];
}

/** Git in a folder. @param env that it runs with besides, such as an index of its own */
export function gitOf(folder: string, env: Record<string, string> = {}): Git {
  const run = (args: readonly string[], input = '') => {
    const { status, stdout, error } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      maxBuffer: 1 << 28,
      env: { ...process.env, ...env },
      input,
    });
    if (error) throw error;
    return status === 0 ? stdout : undefined;
  };
  return Object.assign((...args: string[]) => run(args)?.toString('utf8'), {
    objects: (names: readonly string[]) => objectsIn(run(['cat-file', '--batch'], names.join('\n')) ?? Buffer.alloc(0)),
  });
}

/** Git in a folder, of which nothing is to be known where Git is not installed. */
export function gitIfThere(folder: string): Git {
  const git = gitOf(folder);
  const ifThere = <Answer>(ask: () => Answer, without: Answer) => {
    try {
      return ask();
    } catch {
      return without;
    }
  };
  return Object.assign((...args: string[]) => ifThere(() => git(...args), undefined), {
    objects: (names: readonly string[]) => ifThere(() => git.objects(names), []),
  });
}

/** Texts of files at a commit or in another tree; undefined of one that is not there. */
export function textsAt(git: Git, tree: string, paths: readonly string[]): Map<string, string | undefined> {
  const objects = git.objects(paths.map((path) => `${tree}:${path}`));
  return new Map(paths.map((path, index) => [path, objects[index]?.bytes.toString('utf8')]));
}

/** The lines of what Git printed. */
export function linesOf(output: string | undefined): string[] {
  return (output ?? '').split('\n').filter((line) => line !== '');
}

/** Id of a commit by any of its names; undefined where there is none. */
export function commitOf(git: Git, name: string): string | undefined {
  return git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)?.trim();
}
