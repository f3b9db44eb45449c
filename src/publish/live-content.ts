import type { Git } from './git.ts';
import type { PublishFolder } from './publish-folder.ts';
import { pushedContent } from './pushed-content.ts';
import { servedRelease } from './releases.ts';

/** The commit that is served is not in the repository, which was put back or rewritten by hand. */
export class LiveCommitMissing extends Error {
  override name = 'LiveCommitMissing';
  readonly commit: string;

  constructor(commit: string) {
    super(`The repository has no commit ${commit}`);
    this.commit = commit;
  }
}

/**
 * What is served: only this has been promised to anybody.
 * @returns undefined where nothing is served yet
 * @throws LiveCommitMissing
 */
export function liveContent(
  folder: PublishFolder,
  git: Git,
): { commit: string; files: ReadonlyMap<string, Buffer> } | undefined {
  const served = servedRelease(folder);
  if (served === undefined) return undefined;
  const { commit } = served;
  try {
    git('cat-file', '-e', `${commit}^{commit}`);
  } catch {
    throw new LiveCommitMissing(commit);
  }
  return { commit, files: pushedContent(git, commit).files };
}
