// Git's pre-receive hook: refuses a push whose content is not sound. Exit code 1 refuses.
import { readFileSync } from 'node:fs';
import { gitIn } from '../src/publish/git.ts';
import { judgePush, refUpdates } from '../src/publish/judge-push.ts';
import { contentCheckStrings } from '../src/strings.ts';
import { publishFolderOf } from './publish-folder-argument.ts';

const folder = publishFolderOf(process.argv.slice(2));
try {
  const refusal = judgePush(gitIn(folder.repository), refUpdates(readFileSync(0, 'utf8')));
  if (refusal !== undefined) {
    console.error(refusal);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(contentCheckStrings.ownFault(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
