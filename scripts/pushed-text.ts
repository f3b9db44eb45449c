import { realpathSync } from 'node:fs';
import { gitIfThere } from './project-git.ts';

/** Text of a file on the branch that this one is pushed to; undefined where there is no such branch to ask. */
export function pushedText(root: string, path: string): string | undefined {
  const git = gitIfThere(root);
  const top = git('rev-parse', '--show-toplevel')?.trim();
  // A site inside another repository, such as a fixture of the program's, is published by another way.
  if (top === undefined || realpathSync(top) !== realpathSync(root)) return undefined;
  const upstream = git('rev-parse', '--abbrev-ref', '@{upstream}')?.trim();
  return upstream === undefined ? undefined : (git('show', `${upstream}:${path}`) ?? '');
}
