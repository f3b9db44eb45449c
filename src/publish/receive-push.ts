import { setTimeout } from 'node:timers/promises';
import { purgeStrings, pushStrings as words } from '../words/strings.ts';
import { brokenPromises } from './broken-promises.ts';
import { buildRelease } from './build-release.ts';
import { gitIn } from './git.ts';
import { goLive, removeReady } from './go-live.ts';
import { judgePush, type RefUpdate, refusalOf, tipOf } from './judge-push.ts';
import { liveContent } from './live-content.ts';
import type { PublishFolder } from './publish-folder.ts';
import { withLock } from './publish-lock.ts';
import { isBrokenOff, purgedObjects } from './purged-objects.ts';
import { currentId, type Release, readyReleases } from './releases.ts';
import { backAgain, onceLive, revertsOfServed } from './taken-back.ts';

export interface PushOrder {
  /** Folder of the installed program. */
  program: string;
  /** Told what is being done, for whoever waits for it. */
  telling: (sentence: string) => void;
  /** Told what an earlier push had left ready and goes live only now. */
  late: (release: Release) => void;
  /** Whether who pushes says that what a rollback took back may be live again: `git push -o mended`. */
  isMended: boolean;
}

/**
 * Judges a push by the real thing: what is accepted has been checked, built and checked again, and its release lies ready.
 * Pushes are judged one after the other.
 * @returns why it is refused; undefined where it is welcome
 * @throws BuildFailed where no site comes of it; the error of the file system or of Git where the server could not judge
 */
export async function receivePush(
  folder: PublishFolder,
  updates: readonly RefUpdate[],
  { program, telling, late, isMended }: PushOrder,
): Promise<string | undefined> {
  const git = gitIn(folder.repository);
  // What was accepted while its publisher was killed goes live with the next push, whatever becomes of that.
  await serveLate();
  const judgement = judgePush(git, updates, purgedObjects(folder));
  if (judgement === undefined) return undefined;
  if ('refusal' in judgement) return judgement.refusal;
  const { update, content } = judgement;

  return withLock(
    folder.lock,
    () => telling(words.waiting),
    async () => {
      // The push that was waited for may be accepted in this moment, or be it and not live yet: this one comes after it.
      const isPending = () => readyReleases(folder).length > 0 && tipOf(git) === update.before;
      for (let tries = 0; tries < 50 && isPending(); tries++) await setTimeout(100);
      await serveLate();
      if (isBrokenOff(folder)) telling(purgeStrings.brokenOff);
      const served = currentId(folder);
      if (tipOf(git) !== update.before) return words.overtaken;
      const live = liveContent(folder, git);
      const broken =
        live &&
        refusalOf(brokenPromises(live.files, content), live.commit, () =>
          revertsOfServed(git, live.commit, update.after),
        );
      if (broken !== undefined) return broken;
      const again = live && !isMended ? backAgain(git, live.commit, update.after, onceLive(folder)) : undefined;
      if (again !== undefined) return words.backAgain(again);
      // Not sooner: what was published stands against it too.
      telling(words.checked);
      const release = await buildRelease(folder, { program, commit: update.after, content, telling });
      const tooLate = overtaken(served);
      if (tooLate !== undefined) removeReady(folder, release);
      return tooLate;
    },
  );

  async function serveLate(): Promise<void> {
    const release = await goLive(folder);
    if (release !== undefined) late(release);
  }

  /** What happened while the site was built: both would make live what nobody judged against what is live now. */
  function overtaken(served: string | undefined): string | undefined {
    if (tipOf(git) !== update.before) return words.overtaken;
    return currentId(folder) === served ? undefined : words.rolledBackMeanwhile;
  }
}
