// Serves an earlier release again: npm run publish:rollback -- <folder> [number or id of a release]
import { gitIn } from '../src/publish/git.ts';
import { tipOf } from '../src/publish/judge-push.ts';
import { logEvent, operator } from '../src/publish/publish-log.ts';
import { allReleases, currentId, type Release } from '../src/publish/releases.ts';
import { rollback } from '../src/publish/rollback.ts';
import { serverFault } from '../src/publish/server-fault.ts';
import { type BackAgain, backAgain, onceLive } from '../src/publish/taken-back.ts';
import { publishStrings as words } from '../src/words/strings.ts';
import { publishFolderOf } from './publish-folder-argument.ts';

process.umask(0o022);
const args = process.argv.slice(2);
const folder = publishFolderOf(args);
try {
  const release = await rollback(folder, args.filter((arg) => arg !== '--')[1], () => console.log(words.waiting));
  if (release) rolledBack(release);
  else {
    console.error(words.noSuchRelease);
    process.exitCode = 1;
  }
  console.log(words.releases(allReleases(folder), currentId(folder)));
} catch (error) {
  const { sentence, detail } = serverFault(error, folder);
  console.error(words.failed(sentence, detail));
  process.exitCode = 1;
}

function rolledBack({ id, commit }: Release): void {
  const tip = tipOf(gitIn(folder.repository));
  console.log(commit === tip ? words.asMain(id) : words.rolledBack(id, toRevert(commit, tip)));
  const unlogged = logEvent(folder, { what: 'rolled-back', sentence: id, who: operator() });
  if (unlogged !== undefined) console.error(unlogged);
}

/** What is to be reverted before `main` may be live again; unknown where the repository was put back since. */
function toRevert(served: string, tip: string): BackAgain | undefined {
  try {
    return backAgain(gitIn(folder.repository), served, tip, onceLive(folder));
  } catch {
    return undefined;
  }
}
