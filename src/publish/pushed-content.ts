import { isContentPath } from '../check/content/read-content.ts';
import type { Git } from './git.ts';

/** The content of one commit, byte for byte. */
export interface PushedContent {
  /** Bytes of each content file by its path, as `contentFiles` would find them on disk. */
  files: Map<string, Buffer>;
  /** Paths below content/ that are no plain files: a link could lead out of the folder, and publish what lies there. */
  unfit: string[];
}

/**
 * Reads the content of a commit straight from the repository: nothing of what was pushed is checked out, so that
 * neither links nor attributes nor filters of the pushed tree have any effect.
 */
export function pushedContent(git: Git, commit: string): PushedContent {
  const entries = git('ls-tree', '-r', '-z', '--full-tree', commit, '--', 'content/').toString('utf8').split('\0');
  const content: PushedContent = { files: new Map(), unfit: [] };
  for (const entry of entries.filter((line) => line !== '')) {
    const [head = '', path = ''] = entry.split('\t', 2);
    const [mode = '', , object = ''] = head.split(' ');
    if (!mode.startsWith('100') || !isPlainPath(path)) content.unfit.push(path);
    else if (isContentPath(path)) content.files.set(path, git('cat-file', 'blob', object));
  }
  return content;
}

/** Names that cannot leave the folder, on no system. Git refuses most others already; this does not rely on it. */
function isPlainPath(path: string): boolean {
  return !/[\\:\p{Cc}]/u.test(path) && path.split('/').every((name) => !/^\.{0,2}$/.test(name));
}
