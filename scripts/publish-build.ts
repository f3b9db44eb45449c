// Makes what was pushed last live: npm run publish:build -- <folder>. Git's post-receive hook runs it with --hook.
import { appendFileSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gitIn } from '../src/publish/git.ts';
import { toldExitCode } from '../src/publish/hook-script.ts';
import { programChanges, refUpdates } from '../src/publish/judge-push.ts';
import { type Published, publish } from '../src/publish/publish.ts';
import { publishedBranch } from '../src/publish/publish-folder.ts';
import { isBusy } from '../src/publish/publish-lock.ts';
import { BuildFailed } from '../src/publish/run-build.ts';
import { publishStrings as words } from '../src/words/strings.ts';
import { publishFolderOf } from './publish-folder-argument.ts';

process.umask(0o022);
// Who pushed may have hung up: what was begun is finished all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const args = process.argv.slice(2);
const folder = publishFolderOf(args);
const pushed = args.includes('--hook') ? refUpdates(readFileSync(0, 'utf8')) : undefined;
if (pushed === undefined || pushed.some(({ ref }) => ref === publishedBranch)) await makeLive();
else console.log(words.otherBranch(pushed.map(({ ref }) => ref.replace(/^refs\/(heads|tags)\//, ''))));

async function makeLive(): Promise<void> {
  const started = performance.now();
  try {
    const published = await publish(folder, {
      program: dirname(dirname(fileURLToPath(import.meta.url))),
      again: pushed === undefined,
      waiting: () => console.log(words.waiting),
      building: (commit) => console.log(words.building(commit)),
    });
    console.log(told(published, ((performance.now() - started) / 1000).toFixed(1)));
    if (published.state === 'live') record(words.logLive(published.release.id));
    noteProgram();
  } catch (error) {
    const { sentence, detail } = reasonOf(error);
    console.error(words.failed(sentence, detail, folder.root));
    record(words.logFailed(sentence));
    process.exitCode = toldExitCode;
  }
}

function told(published: Published, seconds: string): string {
  if (published.state === 'empty') return words.empty;
  if (published.state === 'unchanged') return words.unchanged(published.commit);
  return words.live(published.release.id, seconds);
}

/** Code is pushed, but not run: whoever wrote it should not wonder. */
function noteProgram(): void {
  const main = pushed?.find(({ ref }) => ref === publishedBranch);
  const changed = main ? programChanges(gitIn(folder.repository), main) : [];
  if (changed.length > 0) console.log(words.programChanged(changed));
}

function reasonOf(error: unknown): { sentence: string; detail: string } {
  const text = error instanceof Error ? error.message : String(error);
  if (isBusy(error)) return { sentence: words.stillBusy, detail: '' };
  const detail = error instanceof BuildFailed ? error.output : text;
  const full = /ENOSPC|EDQUOT|no space left|EFBIG/i.test(`${detail} ${(error as NodeJS.ErrnoException).code}`);
  return { sentence: full ? words.diskFull : words.buildFailed, detail };
}

function record(event: string): void {
  try {
    appendFileSync(folder.log, `${new Date().toISOString()} ${event}\n`);
  } catch {
    // A full disk keeps no log; what happened was told.
  }
}
