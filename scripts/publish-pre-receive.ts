// Git's pre-receive hook: refuses a push whose content is not sound.
import { readFileSync } from 'node:fs';
import { gitIn } from '../src/publish/git.ts';
import { toldExitCode } from '../src/publish/hook-script.ts';
import { judgePush, refUpdates } from '../src/publish/judge-push.ts';
import { contentCheckStrings } from '../src/words/strings.ts';
import { publishFolderOf } from './publish-folder-argument.ts';

const folder = publishFolderOf(process.argv.slice(2));
try {
  const refusal = judgePush(gitIn(folder.repository), refUpdates(readFileSync(0, 'utf8')));
  if (refusal !== undefined) {
    console.error(refusal);
    process.exitCode = toldExitCode;
  }
} catch (error) {
  console.error(contentCheckStrings.ownFault(error instanceof Error ? error.message : String(error)));
  process.exitCode = toldExitCode;
}
