// Serves an earlier release again: npm run publish:rollback -- <folder> [release]
import { appendFileSync } from 'node:fs';
import { currentId, releaseIds } from '../src/publish/releases.ts';
import { rollback } from '../src/publish/rollback.ts';
import { publishStrings as words } from '../src/words/strings.ts';
import { publishFolderOf } from './publish-folder-argument.ts';

process.umask(0o022);
const args = process.argv.slice(2);
const folder = publishFolderOf(args);
const release = await rollback(folder, args.filter((arg) => arg !== '--')[1], () => console.log(words.waiting));
if (release) {
  console.log(words.rolledBack(release.id));
  appendFileSync(folder.log, `${new Date().toISOString()} ${words.logRolledBack(release.id)}\n`);
} else {
  console.error(words.noSuchRelease);
  process.exitCode = 1;
}
console.log(words.releases(releaseIds(folder), currentId(folder)));
