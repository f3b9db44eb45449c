import { isContentPath } from '../check/content/read-content.ts';
import type { Git } from './git.ts';

/** The content of one commit, byte for byte. */
export interface PushedContent {
  /** Bytes of each content file by its path, as `contentPaths` would find them on disk. */
  files: Map<string, Buffer>;
  /** Paths below content/ that are no plain files: a link could lead out of the folder, and publish what lies there. */
  unfit: string[];
  /** Paths of files that are larger than any report: they are not read. */
  tooLarge: string[];
}

/** Bytes that one content file may have: the longest report that is known has 4 % of it. */
const largest = 20 * 1024 * 1024;

/**
 * Reads the content of a commit straight from the repository: nothing of what was pushed is checked out, so that
 * neither links nor attributes nor filters of the pushed tree have any effect.
 * @param wanted the one file that is, where it is one
 */
export function pushedContent(git: Git, commit: string, wanted = 'content/'): PushedContent {
  const tree = git('ls-tree', '-r', '-z', '--long', '--full-tree', commit, '--', wanted).toString('utf8');
  const content: PushedContent = { files: new Map(), unfit: [], tooLarge: [] };
  const ids = new Map<string, string>();
  for (const entry of tree.split('\0').filter((line) => line !== '')) {
    const [head = '', path = ''] = entry.split('\t', 2);
    const [mode = '', , object = '', size] = head.split(/ +/);
    if (!mode.startsWith('100') || !isPlainPath(path)) content.unfit.push(path);
    else if (!isContentPath(path)) continue;
    else if (Number(size) > largest) content.tooLarge.push(path);
    else ids.set(path, object);
  }
  const objects = git.objects([...ids.values()]);
  for (const [index, path] of [...ids.keys()].entries()) {
    const file = objects[index];
    if (file === undefined) throw new Error(`git cat-file: ${path}`);
    content.files.set(path, file.bytes);
  }
  return content;
}

/** Names that cannot leave the folder, on no system. Git refuses most others already; this does not rely on it. */
function isPlainPath(path: string): boolean {
  return !/[\\:\p{Cc}]/u.test(path) && path.split('/').every((name) => !/^\.{0,2}$/.test(name));
}
