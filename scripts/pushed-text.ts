import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitIfThere, textsAt } from './project-git.ts';

/** Text of a file on the branch that this one is pushed to, empty where it is not there; undefined where there is no branch to ask. */
export function pushedText(root: string, path: string): string | undefined {
  const texts = pushedTexts(root, [path]);
  return texts && (texts.get(path) ?? '');
}

/** Files as they were pushed and as they stand in the folder: those in which anything is written. */
export function pushedAndOwn(root: string, paths: readonly string[]): Record<'pushed' | 'own', Map<string, Buffer>> {
  const written = (textOf: (path: string) => string | undefined) =>
    new Map(
      paths.flatMap((path): [string, Buffer][] => {
        const text = textOf(path);
        return text ? [[path, Buffer.from(text)]] : [];
      }),
    );
  const pushed = pushedTexts(root, paths);
  return {
    pushed: written((path) => pushed?.get(path)),
    own: written((path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined)),
  };
}

function pushedTexts(root: string, paths: readonly string[]): Map<string, string | undefined> | undefined {
  // A site inside another repository, such as a fixture of the program's, is published by another way.
  if (!existsSync(join(root, '.git'))) return undefined;
  // The folder that holds all is there where the branch is.
  const texts = textsAt(gitIfThere(root), '@{upstream}', ['', ...paths]);
  return texts.get('') === undefined ? undefined : texts;
}
