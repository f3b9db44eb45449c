import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseContent } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import { carryStrings as words } from '../src/words/strings.ts';
import { contentCommit } from './content-commit.ts';
import { joinPromises } from './merge-command.ts';
import { commitOf, type Git, gitOf, linesOf } from './project-git.ts';
import { refuseUnfinished } from './revert-command.ts';
import { sayRefusal } from './say-refusal.ts';
import type { Terminal } from './terminal.ts';

/**
 * Brings what was changed and never pushed over from a folder whose history ended with a purge: as one commit on top of
 * the new one, without the old commits.
 * @param args the old folder
 * @param root folder of the project, cloned anew
 * @returns the exit code: 1 where nothing was brought, or where a person has to do something first
 */
export async function carryCommand(args: readonly string[], root: string, terminal: Terminal): Promise<0 | 1> {
  let isOpen = false;
  try {
    const [given] = args;
    if (given === undefined || given.startsWith('-')) throw new Refusal(words.usage);
    const old = resolve(root, given);
    if (!existsSync(old) || old === resolve(root)) throw new Refusal(words.noFolder(given));
    const git = gitOf(root);
    refuseUnfinished(git);
    const base = lastPushed(gitOf(old));
    if (base === undefined) throw new Refusal(words.noFolder(given));
    const own = contentCommit(old, base, undefined, words.message);
    const paths = linesOf(gitOf(old)('diff', '--name-only', base, own));
    if (paths.length === 0) throw new Refusal(words.nothing);
    git('fetch', '--quiet', old, own);
    const isClean = git('cherry-pick', own) !== undefined;
    if (!isClean && commitOf(git, 'CHERRY_PICK_HEAD') === undefined) throw new Refusal(words.nothing);
    isOpen = !isClean;
    if (isOpen) {
      await joinPromises(root, terminal);
      git('commit', '--quiet', '--no-edit');
    }
    isOpen = false;
    parseContent(contentFiles(root));
    terminal.print(words.done(paths));
    return 0;
  } catch (error) {
    return sayRefusal(error, terminal.print, (problems) => words.unsound(problems, isOpen));
  }
}

/** What Git has written down of a name's moves, `<before> <after> …` a line: a clone's first state stands only before its first move. */
function logOf(git: Git, name: string): string {
  const ref = git('rev-parse', '--symbolic-full-name', name)?.trim();
  const path = ref && git('rev-parse', '--path-format=absolute', '--git-path', `logs/${ref}`)?.trim();
  return path && existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The newest state of the server that the old folder built upon: since a purge its upstream may be another history. */
function lastPushed(git: Git): string | undefined {
  if (git('rev-parse', '--is-inside-work-tree') === undefined || commitOf(git, 'HEAD') === undefined) return undefined;
  const states = ['@{upstream}', 'refs/remotes/origin/main'].flatMap((name) => [
    ...linesOf(git('rev-parse', '--verify', '--quiet', name)),
    ...linesOf(logOf(git, name))
      .reverse()
      .flatMap((line) => [line.slice(41, 81), line.slice(0, 40)]),
  ]);
  return states.find((state) => git('merge-base', '--is-ancestor', state, 'HEAD') !== undefined);
}
