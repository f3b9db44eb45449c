import { checkContent } from '../check/content/check-content.ts';
import { asText } from '../check/content/reporters/as-text.ts';
import { pushStrings as words } from '../words/strings.ts';
import { type BrokenPromises, brokenPromises } from './broken-promises.ts';
import type { Git } from './git.ts';
import { publishedBranch } from './publish-folder.ts';
import { pushedContent } from './pushed-content.ts';

/** One branch that a push wants to move; an id of nothing but zeros where it begins or ends to be. */
export interface RefUpdate {
  before: string;
  after: string;
  ref: string;
}

/** Reads what Git tells a receive hook: `<before> <after> <ref>`, one line a branch. */
export function refUpdates(input: string): RefUpdate[] {
  return input
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [before = '', after = '', ...ref] = line.split(' ');
      return { before, after, ref: ref.join(' ') };
    });
}

const isNone = (id: string) => /^0+$/.test(id);

/**
 * Why a push is refused, for the person who pushes; undefined where it is welcome. Only what would be published is
 * looked at: other branches are kept as they come.
 */
export function judgePush(git: Git, updates: readonly RefUpdate[]): string | undefined {
  const update = updates.find(({ ref }) => ref === publishedBranch);
  if (!update) return undefined;
  const { before, after } = update;
  if (isNone(after)) return words.deletion;
  if (!isNone(before) && !isAncestor(git, before, after)) return words.rewritten;
  const { files, unfit } = pushedContent(git, after);
  if (unfit.length > 0) return words.unfit(unfit);
  if (files.size === 0) return words.noContent;
  const outcome = checkContent(new Map([...files].map(([path, bytes]) => [path, bytes.toString('utf8')])));
  if (outcome.problems.length > 0) return words.problems(asText(outcome), programChanges(git, update).length > 0);
  return isNone(before) ? undefined : refusalOf(brokenPromises(pushedContent(git, before).files, files));
}

/** What is said of promises that a push breaks; undefined where it breaks none. */
export function refusalOf({ withdrawn, reworded, corrections }: BrokenPromises): string | undefined {
  if (withdrawn.length > 0) return words.withdrawn(withdrawn);
  if (reworded.length > 0) return words.reworded(reworded);
  return corrections.length > 0 ? words.correctionsCut(corrections) : undefined;
}

/** Files of the program that a push changes: the server goes on with the program that is installed on it. */
export function programChanges(git: Git, { before, after }: RefUpdate): string[] {
  if (isNone(before) || isNone(after)) return [];
  const outside = ['content', 'docs', 'tests', '.github', '*.md'].map((path) => `:(exclude,top)${path}`);
  return git('diff', '--name-only', '-z', before, after, '--', ':/', ...outside)
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
}

function isAncestor(git: Git, before: string, after: string): boolean {
  return git('rev-list', '--max-count=1', before, `^${after}`).length === 0;
}
