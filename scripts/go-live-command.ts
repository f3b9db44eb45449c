// Before any schema is made.
import '../src/report/schema/schemas-as-they-stand.ts';

import { readFileSync } from 'node:fs';
import { type Git, gitIn } from '../src/publish/git.ts';
import { goLive } from '../src/publish/go-live.ts';
import { toldExitCode } from '../src/publish/hook-script.ts';
import { isNone, programChanges, type RefUpdate, refUpdates } from '../src/publish/judge-push.ts';
import { type LeftBase, movedBase, redirectRule, sitePath } from '../src/publish/left-base.ts';
import { type Published, publish } from '../src/publish/publish.ts';
import { publishedBranch } from '../src/publish/publish-folder.ts';
import { logEvent, operator, type PublishEvent, pusherOf } from '../src/publish/publish-log.ts';
import { pushedContent } from '../src/publish/pushed-content.ts';
import { currentId, type Release } from '../src/publish/releases.ts';
import { serverFault } from '../src/publish/server-fault.ts';
import { publishLogStrings, publishStrings as words } from '../src/words/strings.ts';
import { publishFolderOf } from './publish-folder-argument.ts';

/**
 * Makes what was accepted last live.
 * @param args the publish folder; with --hook as Git's post-receive hook, which says what was pushed
 * @param program folder of the installed program
 */
export async function goLiveWithLast(args: string[], program: string): Promise<void> {
  process.umask(0o022);
  // Who pushed may have hung up: what was begun is finished all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

  const folder = publishFolderOf(args);
  const pushed = args.includes('--hook') ? refUpdates(readFileSync(0, 'utf8')) : undefined;
  const main = pushed?.find(({ ref }) => ref === publishedBranch);
  const log = (what: PublishEvent['what'], sentence: string, detail?: string) => {
    const update = main ?? pushed?.[0];
    const who = update ? pusherOf(gitIn(folder.repository), update.after) : operator();
    const unlogged = logEvent(folder, { what, sentence, detail, who });
    if (unlogged !== undefined) console.error(unlogged);
  };
  if (pushed && !main) {
    const named = (refs: readonly RefUpdate[]) => refs.map(({ ref }) => ref.replace(/^refs\/(heads|tags)\//, ''));
    const drafts = publishLogStrings.drafts(
      named(pushed.filter(({ after }) => !isNone(after))),
      named(pushed.filter(({ after }) => isNone(after))),
    );
    console.log(words.drafts(drafts));
    return log('draft', drafts);
  }
  try {
    const published = await publish(folder, {
      program,
      again: pushed === undefined,
      waiting: () => console.log(words.waiting),
      takenBack: (tip) => console.log(words.takenBack(tip)),
      telling: (stage) => console.log(stage),
    });
    const isPushed = published.state === 'unchanged' && published.commit === main?.after;
    console.log(isPushed ? words.live(currentId(folder) ?? '') : told(published));
    if (published.state === 'live') log('live', wentLive(published.release));
    const changed = main ? programChanges(gitIn(folder.repository), main) : [];
    const moved =
      main && (isPushed || published.state === 'live') ? baseMoved(gitIn(folder.repository), main) : undefined;
    if (moved !== undefined) console.log(words.baseMoved(moved, redirectRule(moved)));
    // Code is pushed, but not run: whoever wrote it should not wonder.
    if (changed.length > 0) console.log(words.programChanged(changed));
  } catch (error) {
    const { sentence, detail } = serverFault(error, folder);
    console.error(pushed ? words.notSwitched(sentence, detail, folder.root) : words.failed(sentence, detail));
    log('failed', sentence, detail);
    process.exitCode = toldExitCode;
  }
}

function wentLive({ id, seconds }: Release): string {
  return publishLogStrings.tookSeconds(id, seconds);
}

/**
 * Makes what was just accepted live, if its release lies ready, before anything is told to who pushed it.
 * @param args the publish folder
 */
export async function switchToAccepted(args: string[]): Promise<void> {
  process.umask(0o022);
  const folder = publishFolderOf(args);
  const release = await goLive(folder);
  if (release !== undefined)
    logEvent(folder, {
      what: 'live',
      sentence: wentLive(release),
      who: pusherOf(gitIn(folder.repository), release.commit),
    });
}

/** The path that the site left with a push. */
function baseMoved(git: Git, { before, after }: RefUpdate): LeftBase | undefined {
  if (isNone(before)) return undefined;
  const siteAt = (commit: string) => pushedContent(git, commit, sitePath).files.get(sitePath)?.toString('utf8');
  return movedBase(siteAt(before), siteAt(after));
}

function told(published: Published): string {
  if (published.state === 'empty') return words.empty;
  return published.state === 'unchanged' ? words.unchanged(published.commit) : words.live(published.release.id);
}
