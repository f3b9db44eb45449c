import { asText } from '../check/content/reporters/as-text.ts';
import { pushStrings as words } from '../words/strings.ts';
import type { BrokenPromises } from './broken-promises.ts';
import { checkPushed } from './check-pushed.ts';
import type { Git } from './git.ts';
import { likelyCauses } from './likely-causes.ts';
import { publishedBranch } from './publish-folder.ts';
import { broughtBack } from './purged-objects.ts';
import { pushedContent } from './pushed-content.ts';
import { isRefusedRef } from './refused-refs.ts';

/** One branch that a push wants to move; an id of nothing but zeros where it begins or ends to be. */
export interface RefUpdate {
  before: string;
  after: string;
  ref: string;
}

/** What is known of a push before anything is built: why it is refused, or what it would publish, if anything. */
export type Judgement = { refusal: string } | { update: RefUpdate; content: Map<string, Buffer> } | undefined;

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

/** Whether an id is the zeros that Git writes where there is no commit. */
export const isNone = (id: string) => /^0+$/.test(id);

/**
 * Whether a push is welcome as far as it can be told without building. Only what would be published is looked at: other
 * branches are kept as they come, unless they bring back what was purged.
 * @param purged ids of purged objects
 */
export function judgePush(git: Git, updates: readonly RefUpdate[], purged: ReadonlySet<string> = new Set()): Judgement {
  const refused = updates.filter(({ ref, after }) => isRefusedRef(ref) && !isNone(after));
  if (refused.length > 0) return { refusal: words.refusedRefs(refused.map(({ ref }) => ref)) };
  const tips = updates.map(({ after }) => after).filter((after) => !isNone(after));
  const back = broughtBack(git, tips, purged);
  if (back !== undefined) return { refusal: words.broughtBack(back) };
  const update = updates.find(({ ref }) => ref === publishedBranch);
  if (!update) return undefined;
  const { before, after } = update;
  if (isNone(after)) return { refusal: words.deletion };
  if (!isNone(before) && !isAncestor(git, before, after)) return { refusal: words.rewritten };
  const { files, unfit, tooLarge } = pushedContent(git, after);
  if (unfit.length > 0) return { refusal: words.unfit(unfit) };
  if (tooLarge.length > 0) return { refusal: words.tooLarge(tooLarge) };
  if (files.size === 0) return { refusal: words.noContent };
  const outcome = checkPushed(files);
  if (outcome.problems.length === 0) return { update, content: files };
  const former = isNone(before) ? new Map<string, Buffer>() : pushedContent(git, before).files;
  const likely = likelyCauses(outcome.problems, files, former).map((cause) => words.likely[cause]);
  return { refusal: words.problems(asText(outcome), programChanges(git, update).length > 0, likely) };
}

/**
 * What is said of promises that a version breaks, after “没有收下：” or “没有发布：”; undefined where it breaks none.
 * @param live commit that is served, where what was published can be had again
 * @param reverts asked where one is broken: `<id> <subject>` of what reverts a commit that is served, and so may have broken it
 */
export function refusalOf(
  { withdrawn, reworded, corrections, base, back }: BrokenPromises,
  live: string,
  reverts: () => readonly string[] = () => [],
): string | undefined {
  const reverting = withdrawn.length + reworded.length + corrections.length > 0 ? reverts() : [];
  if (reverting.length > 0) return words.reverts(reverting);
  if (withdrawn.length > 0) return words.withdrawn(withdrawn, live.slice(0, 12));
  if (reworded.length > 0) return words.reworded(reworded, live.slice(0, 12));
  if (base !== undefined) return words.baseLeft(base);
  if (back.length > 0) return words.wordsBack(back);
  return corrections.length > 0 ? words.correctionsCut(corrections, live.slice(0, 12)) : undefined;
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

/** Commit of the published branch, zeros where nothing has been pushed to it; as Git writes it for a hook. */
export function tipOf(git: Git): string {
  const tip = git('for-each-ref', '--format=%(objectname)', publishedBranch).toString('utf8').trim();
  return tip === '' ? '0'.repeat(40) : tip;
}

function isAncestor(git: Git, before: string, after: string): boolean {
  return git('rev-list', '--max-count=1', before, `^${after}`).length === 0;
}
