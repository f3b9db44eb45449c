import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/** Text of a file on the branch that this one is pushed to; undefined where there is no such branch to ask. */
export function pushedText(root: string, path: string): string | undefined {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
    return status === 0 ? stdout : undefined;
  };
  const top = git('rev-parse', '--show-toplevel')?.trim();
  // A site inside another repository, such as a fixture of the program's, is published by another way.
  if (top === undefined || realpathSync(top) !== realpathSync(root)) return undefined;
  const upstream = git('rev-parse', '--abbrev-ref', '@{upstream}')?.trim();
  return upstream === undefined ? undefined : (git('show', `${upstream}:${path}`) ?? '');
}
