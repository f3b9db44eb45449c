import { spawnSync } from 'node:child_process';

/** What Git prints; undefined where it refuses. */
export type Git = (...args: string[]) => string | undefined;

/** Runs Git in a folder. @param env that it runs with besides, such as an index of its own */
export function gitOf(folder: string, env: Record<string, string> = {}): Git {
  return (...args) => {
    const { status, stdout, error } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, ...env },
    });
    if (error) throw error;
    return status === 0 ? stdout : undefined;
  };
}

/** Git in a folder, of which nothing is to be known where Git is not installed. */
export function gitIfThere(folder: string): Git {
  const git = gitOf(folder);
  return (...args) => {
    try {
      return git(...args);
    } catch {
      return undefined;
    }
  };
}

/** The lines of what Git printed. */
export function linesOf(output: string | undefined): string[] {
  return (output ?? '').split('\n').filter((line) => line !== '');
}

/** Id of a commit by any of its names; undefined where there is none. */
export function commitOf(git: Git, name: string): string | undefined {
  return git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)?.trim();
}
