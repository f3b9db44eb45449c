import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseContent } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import { brokenPromises } from '../src/publish/broken-promises.ts';
import { revertStrings as words } from '../src/words/strings.ts';
import { contentCommit, contentFolder } from './content-commit.ts';
import { joinPromises, ofCommands } from './merge-command.ts';
import { commitOf, type Git, gitOf, linesOf, textsAt } from './project-git.ts';
import { type Npm, npm, putBackProgram } from './put-back-program.ts';
import { sayRefusal } from './say-refusal.ts';
import { askUntil, askYes, plainAnswer, type Terminal } from './terminal.ts';

/** What is taken back: the content of `before` comes in place of that of `after`, as far as nothing else changed it since. */
interface TakenBack {
  before: string;
  after: string;
  name: string;
  /** `commit <id>`, or `commits <id>..<id>`. */
  what: string;
}

/** Commits that are listed. */
const mostListed = 10;

/**
 * Takes back one commit's changes of the content, or all from one commit to another (`a..b`), in a new commit: also beneath
 * others and beneath a merge, and with the corrections and addresses that it had promised. Those of the others are told anew.
 * @param args a commit or a range; asked for where there is none
 * @param root folder of the project
 * @param run npm, by which the program that is put back goes on
 * @returns the exit code: 1 where nothing was taken back, or where a person has to do something first
 */
export async function revertCommand(
  args: readonly string[],
  root: string,
  terminal: Terminal,
  run: Npm = npm,
): Promise<0 | 1> {
  let isOpen = false;
  try {
    const git = gitOf(root);
    refuseUnfinished(git);
    const { before, after, name, what } = await takenBack(args[0], git, terminal);
    // A range is what a server names that was rolled back.
    const wasPublished = !args[0]?.includes('..') && isPromised(git, before, after);
    if (wasPublished) {
      if (!(await askYes(terminal, words.published(name), false))) throw new Refusal(words.nothingDone);
    }
    if (changesProgram(git, before, after) && changesProgram(git, before, 'HEAD')) {
      if (await askYes(terminal, words.programToo, false))
        return putBackProgram(root, { before, range: `${before}..${after}` }, git, terminal, run);
    }
    const message = words.message(name, what);
    const made = contentCommit(root, before, after, message);
    const head = commitOf(git, 'HEAD');
    const isClean = git('revert', '--no-edit', made) !== undefined;
    if (!isClean && commitOf(git, 'REVERT_HEAD') === undefined) throw new Refusal(words.nothing);
    if (isClean && commitOf(git, 'HEAD') === head) throw new Refusal(words.nothing);
    isOpen = !isClean;
    if (isOpen) {
      // Whoever ends it by hand commits with this message too.
      writeFileSync(resolve(root, git('rev-parse', '--git-path', 'MERGE_MSG')?.trim() ?? ''), message);
      await joinPromises(root, terminal);
    }
    isOpen = false;
    const isCommitted = git('commit', '--quiet', ...(isClean ? ['--amend'] : []), '--message', message) !== undefined;
    if (!isCommitted) throw new Refusal(words.notCommitted);
    parseContent(contentFiles(root));
    terminal.print(words.done(name));
    if (wasPublished) terminal.print(words.goBack);
    return 0;
  } catch (error) {
    return sayRefusal(error, terminal.print, (problems) => words.unsound(problems, isOpen));
  }
}

/** Refuses where Git is in the middle of something, or changes of the content are in no commit. */
export function refuseUnfinished(git: Git): void {
  if (commitOf(git, 'HEAD') === undefined) throw new Refusal(words.noHistory);
  if (git.objects(['MERGE_HEAD', 'REVERT_HEAD', 'CHERRY_PICK_HEAD', 'REBASE_HEAD']).some((head) => head !== undefined))
    throw new Refusal(words.unfinished);
  if (linesOf(git('status', '--porcelain', '--', contentFolder)).length > 0) throw new Refusal(words.uncommitted);
}

/** Whether the program of two commits is not the same. */
function changesProgram(git: Git, before: string, after: string): boolean {
  return linesOf(git('diff', '--name-only', before, after, '--', 'src', 'scripts', 'package-lock.json')).length > 0;
}

/** Whether addresses or corrections that a commit brought were pushed: to take back a revert brings them back. */
function isPromised(git: Git, before: string, after: string): boolean {
  if (git('merge-base', '--is-ancestor', after, '@{upstream}') === undefined) return false;
  const changed = linesOf(git('diff', '--name-only', before, after, '--', contentFolder));
  const promises = changed.filter((path) => ofCommands.test(path));
  const at = (commit: string) =>
    new Map([...textsAt(git, commit, promises)].map(([path, text]) => [path, Buffer.from(text ?? '{}')]));
  const { withdrawn, reworded, corrections } = brokenPromises(at(after), at(before));
  return withdrawn.length + reworded.length + corrections.length > 0;
}

async function takenBack(given: string | undefined, git: Git, terminal: Terminal): Promise<TakenBack> {
  const [, from, to] = /^(.+?)\.\.(.+)$/.exec(given ?? '') ?? [];
  if (from !== undefined && to !== undefined) {
    const [before, after] = [known(git, from), known(git, to)];
    return {
      before,
      after,
      name: words.range(before.slice(0, 12), after.slice(0, 12)),
      what: `commits ${before}..${after}`,
    };
  }
  const commit = given === undefined ? await askCommit(git, ['HEAD'], terminal) : known(git, given);
  const parents =
    linesOf(git('rev-list', '--parents', '--max-count=1', commit))[0]
      ?.split(' ')
      .slice(1) ?? [];
  // Which of those that were brought together is meant, Git does not say.
  const single =
    parents.length < 2 ? commit : await askCommit(git, [`${parents[0]}...${parents[1]}`], terminal, words.merge);
  const before = commitOf(git, `${single}^`);
  if (before === undefined) throw new Refusal(words.first);
  const name = git('show', '--no-patch', '--format=%s', single)?.trim() ?? single;
  return { before, after: single, name, what: `commit ${single}` };
}

function known(git: Git, name: string): string {
  const commit = name.startsWith('-') ? undefined : commitOf(git, name);
  if (commit === undefined) throw new Refusal(words.unknown(name));
  return commit;
}

/** One of the newest commits that changed the content; merges only bring others together. */
async function askCommit(git: Git, range: readonly string[], terminal: Terminal, heading?: string): Promise<string> {
  const format = '--format=%H%x09%ad%x09%an%x09%s';
  const listed = linesOf(
    git(
      'log',
      '--no-merges',
      `--max-count=${mostListed}`,
      '--date=format:%m-%d %H:%M',
      format,
      ...range,
      '--',
      contentFolder,
    ),
  ).map((line) => line.split('\t') as [string, string, string, string]);
  if (listed.length === 0) throw new Refusal(words.nothing);
  terminal.print(heading ?? words.heading);
  listed.forEach(([commit, day, who, subject], index) => {
    terminal.print(words.commit(index + 1, day, who, subject, commit.slice(0, 7)));
  });
  return askUntil<string>(terminal, words.which, (answer) => {
    const plain = plainAnswer(answer);
    if (plain === '') throw new Refusal(words.nothingDone);
    const chosen = listed[Number(plain) - 1]?.[0];
    return chosen ?? { again: words.oneOf(answer, listed.length) };
  });
}
