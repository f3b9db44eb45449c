import { buildRelease } from './build-release.ts';
import { gitIn } from './git.ts';
import { goLive } from './go-live.ts';
import { isNone, tipOf } from './judge-push.ts';
import { refuseUnregistered } from './ledger-behind.ts';
import type { PublishFolder } from './publish-folder.ts';
import { withLock } from './publish-lock.ts';
import { pushedContent } from './pushed-content.ts';
import { type Release, servedRelease } from './releases.ts';
import { servedInsteadOf } from './taken-back.ts';

export interface PublishOrder {
  /** Folder of the installed program. */
  program: string;
  /** Whether to build what is live already once more, e.g. with a newer program. */
  again: boolean;
  /** Told what is being done, for whoever waits for it. */
  telling: (stage: string) => void;
  waiting: () => void;
  /** Told where not the tip is built, but what is served, because the tip was taken back by a rollback. */
  takenBack: (tip: string) => void;
}

export type Published =
  | { state: 'live'; release: Release }
  /** What is live is this commit: a push that came later took it along. */
  | { state: 'unchanged'; commit: string }
  /** Nothing has been pushed to the published branch. */
  | { state: 'empty' };

/**
 * Makes the tip of the published branch live: by the switch alone where its release lies ready, which it does after every
 * push; else it is built first, or what is served once more where the tip was live and was taken back. Publishers queue up, and each publishes what is newest when its turn comes.
 * @throws BuildFailed or an error of the file system; what is served is then what was served before
 */
export async function publish(
  folder: PublishFolder,
  { program, again, telling, waiting, takenBack }: PublishOrder,
): Promise<Published> {
  const git = gitIn(folder.repository);
  const isLive = () => servedRelease(folder)?.commit === tipOf(git);
  if (!again) {
    const ready = await goLive(folder);
    if (ready) return { state: 'live', release: ready };
    if (isLive()) return { state: 'unchanged', commit: tipOf(git) };
  }
  return withLock(folder.lock, waiting, async () => {
    const tip = tipOf(git);
    if (isNone(tip)) return { state: 'empty' };
    if (!again && isLive()) return { state: 'unchanged', commit: tip };
    const commit = servedInsteadOf(folder, tip) ?? tip;
    if (commit !== tip) takenBack(tip);
    const content = pushedContent(git, commit).files;
    refuseUnregistered(content);
    await buildRelease(folder, { program, commit, content, telling });
    const release = await goLive(folder, commit);
    return release ? { state: 'live', release } : { state: 'unchanged', commit };
  });
}
