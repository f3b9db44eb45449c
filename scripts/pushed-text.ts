import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { gitIfThere } from './project-git.ts';

/** Text of a file on the branch that this one is pushed to; undefined where there is no such branch to ask. */
export function pushedText(root: string, path: string): string | undefined {
  return pushedReader(root)(path);
}

/** Files as they were pushed and as they stand in the folder: those in which anything is written. */
export function pushedAndOwn(root: string, paths: readonly string[]): Record<'pushed' | 'own', Map<string, Buffer>> {
  const textsBy = (read: (path: string) => string | undefined) =>
    new Map(
      paths.flatMap((path): [string, Buffer][] => {
        const text = read(path);
        return text ? [[path, Buffer.from(text)]] : [];
      }),
    );
  const own = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
  return { pushed: textsBy(pushedReader(root)), own: textsBy(own) };
}

/** Reads what was pushed; the branch is looked for once, for however many files. */
function pushedReader(root: string): (path: string) => string | undefined {
  const git = gitIfThere(root);
  const top = git('rev-parse', '--show-toplevel')?.trim();
  // A site inside another repository, such as a fixture of the program's, is published by another way.
  if (top === undefined || realpathSync(top) !== realpathSync(root)) return () => undefined;
  const upstream = git('rev-parse', '--abbrev-ref', '@{upstream}')?.trim();
  return (path) => (upstream === undefined ? undefined : (git('show', `${upstream}:${path}`) ?? ''));
}
