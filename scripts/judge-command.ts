// Before any schema is made.
import '../src/report/schema/schemas-as-they-stand.ts';

import { readFileSync } from 'node:fs';
import { gitIn } from '../src/publish/git.ts';
import { toldExitCode } from '../src/publish/hook-script.ts';
import { refUpdates } from '../src/publish/judge-push.ts';
import { publishedBranch } from '../src/publish/publish-folder.ts';
import { authorOf, logEvent, pusherOf } from '../src/publish/publish-log.ts';
import { pushedMegabytes } from '../src/publish/pushed-megabytes.ts';
import { receivePush } from '../src/publish/receive-push.ts';
import type { Release } from '../src/publish/releases.ts';
import { serverFault } from '../src/publish/server-fault.ts';
import { publishLogStrings, pushStrings as words } from '../src/words/strings.ts';
import { publishFolderOf } from './publish-folder-argument.ts';

/** Megabytes that one push may have: a report has one. */
const largest = 200;

/**
 * Judges a push by the real thing, as Git's pre-receive hook: what it lets pass has been checked, built and checked again.
 * @param args the publish folder
 * @param program folder of the installed program
 */
export async function judge(args: string[], program: string): Promise<void> {
  process.umask(0o022);
  // Who pushed may have hung up: what was begun is finished all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

  const folder = publishFolderOf(args);
  const updates = refUpdates(readFileSync(0, 'utf8'));
  const started = performance.now();
  const telling = (line: string) => console.error(/^\d\/\d /.test(line) ? words.stage(line) : line);
  const refuse = (what: 'refused' | 'failed', told: string, sentence: string, detail: string) => {
    console.error(told);
    const main = updates.find(({ ref }) => ref === publishedBranch) ?? updates[0];
    const who = pusherOf(gitIn(folder.repository), main?.after ?? '');
    const unlogged = logEvent(folder, { what, sentence, detail, who });
    if (unlogged !== undefined) console.error(unlogged);
    process.exitCode = toldExitCode;
  };
  const late = ({ id, seconds, commit }: Release) => {
    const who = authorOf(gitIn(folder.repository), commit);
    logEvent(folder, { what: 'live', sentence: publishLogStrings.late(id, seconds), who });
  };
  try {
    const megabytes = pushedMegabytes();
    const refusal =
      megabytes > largest
        ? words.pushTooLarge(megabytes)
        : await receivePush(folder, updates, { program, telling, late, isMended: pushOptions().includes('mended') });
    if (refusal !== undefined) {
      const [sentence = '', ...detail] = refusal.split('\n');
      refuse('refused', words.refused(refusal), sentence, detail.join('\n'));
    } else if (updates.some(({ ref }) => ref === publishedBranch)) {
      console.error(words.accepted(((performance.now() - started) / 1000).toFixed(1)));
    }
  } catch (error) {
    const { sentence, detail, isOfContent } = serverFault(error, folder);
    refuse('failed', isOfContent ? words.notBuilt(detail) : words.fault(sentence, detail), sentence, detail);
  }
}

/** What was said with `git push -o`. */
function pushOptions(): (string | undefined)[] {
  const count = Number(process.env['GIT_PUSH_OPTION_COUNT'] ?? 0);
  return Array.from({ length: count }, (_, at) => process.env[`GIT_PUSH_OPTION_${at}`]);
}
