import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitOf } from './project-git.ts';

/** Folder of what people edit; the program beside it goes its own way. */
export const contentFolder = 'content';

/**
 * Makes a commit that differs from its parent in the content alone, on no branch: what Git then takes back or puts on top
 * of other commits is this difference.
 * @param root folder of the project; neither its files nor its index change
 * @param content commit whose content it has; undefined for the files as they are on disk
 * @returns the id of the commit
 */
export function contentCommit(root: string, parent: string, content: string | undefined, message: string): string {
  const beside = mkdtempSync(join(tmpdir(), 'mingzhang-index-'));
  try {
    const git = gitOf(root, { GIT_INDEX_FILE: join(beside, 'index') });
    git('read-tree', parent);
    if (content === undefined) git('add', '--all', '--', contentFolder);
    else {
      git('rm', '-r', '--force', '--quiet', '--cached', '--ignore-unmatch', '--', contentFolder);
      git('read-tree', `--prefix=${contentFolder}/`, `${content}:${contentFolder}`);
    }
    const tree = git('write-tree')?.trim() ?? '';
    return git('commit-tree', tree, '-p', parent, '-m', message)?.trim() ?? '';
  } finally {
    rmSync(beside, { recursive: true });
  }
}
