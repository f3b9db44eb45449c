import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Git } from './git.ts';
import type { PublishFolder } from './publish-folder.ts';
import { allReleases, servedRelease } from './releases.ts';

/** Remembers a commit that a rollback takes off the site, also beyond a restore from a backup. */
export function rememberTakenBack({ takenBack }: PublishFolder, commit: string): void {
  appendFileSync(takenBack, `${commit}\n`);
}

/** Commits that were live. Those that what is served does not build upon were taken back. */
export function onceLive(folder: PublishFolder): ReadonlySet<string> {
  const remembered = existsSync(folder.takenBack) ? readFileSync(folder.takenBack, 'utf8').split('\n') : [];
  return new Set([...remembered, ...allReleases(folder).map(({ commit }) => commit)]);
}

/** Commit that is served instead of another one that was live before it: the other was taken back by a rollback. */
export function servedInsteadOf(folder: PublishFolder, commit: string): string | undefined {
  const served = servedRelease(folder)?.commit;
  return served !== commit && onceLive(folder).has(commit) ? served : undefined;
}

/** A line that Git and `npm run revert` write: of a range both ends. */
const revertLine = /^This reverts commits? (?:([0-9a-f]{40})\.\.)?([0-9a-f]{40})\b/gm;

/** What a push would make live again though a rollback took it back. */
export interface BackAgain {
  /** `<id> <subject>` of each commit that no commit of the push reverts, newest first. */
  commits: string[];
  /** What to revert them all by: the changes after `from`, up to and with `to`. */
  from: string;
  to: string;
}

/**
 * What was taken back, is in the history of a push and is reverted nowhere in it; undefined where there is none.
 * @param once commits that were live
 */
export function backAgain(git: Git, served: string, pushed: string, once: ReadonlySet<string>): BackAgain | undefined {
  const { within, reverted, reverting } = revertsSince(git, served, pushed);
  const tips = [...within].filter((commit) => once.has(commit));
  const [to] = tips;
  if (to === undefined) return undefined;
  const since = ['--no-merges', '--full-history', '--format=%H %s', ...tips, `^${served}`];
  const open = listed(git, '\n', 'log', ...since, '--', 'content').filter(
    (line) => !reverted.has(line.slice(0, 40)) && !reverting.has(line.slice(0, 40)),
  );
  if (open.length === 0) return undefined;
  return { commits: open, from: listed(git, '\n', 'merge-base', served, to)[0] ?? served, to };
}

/** `<id> <subject>` of each commit of a push that reverts what is served, and is reverted nowhere in it; newest first. */
export function revertsOfServed(git: Git, served: string, pushed: string): string[] {
  return revertsSince(git, served, pushed).ofServed;
}

function revertsSince(git: Git, served: string, pushed: string) {
  const since = `^${served}`;
  const history = listed(git, '\0', 'log', '-z', '--topo-order', '--format=%H%n%B', pushed, since).map((text) => ({
    commit: text.slice(0, 40),
    message: text.slice(41),
  }));
  const within = new Set(history.map(({ commit }) => commit));
  const reverted = new Set<string>();
  const reverting = new Set<string>();
  const ofServed: string[] = [];
  // Newest first: a revert that was itself reverted takes nothing back.
  for (const { commit, message } of history) {
    if (reverted.has(commit)) continue;
    for (const [, from, target = ''] of message.matchAll(revertLine)) {
      if (!within.has(target)) ofServed.push(`${commit} ${message.split('\n')[0]}`);
      else {
        for (const one of listed(git, '\n', 'rev-list', '--ignore-missing', target, `^${from ?? `${target}^1`}`, since))
          reverted.add(one);
        reverting.add(commit);
      }
    }
  }
  return { within, reverted, reverting, ofServed };
}

function listed(git: Git, separator: string, ...args: string[]): string[] {
  return git(...args)
    .toString('utf8')
    .split(separator)
    .filter((line) => line !== '');
}
