import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { sharedKinds, sharedPath, yearKinds, yearPath } from '../src/check/content/content-kinds.ts';
import { parseContent, parseUnpublished } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import { withSourceLines, withTodaysSources } from '../src/check/content/todays-sources.ts';
import { correctionsJson } from '../src/history/corrections/corrections-json.ts';
import { movableKinds } from '../src/history/corrections/moved-place.ts';
import { ownPromises, type Promised, rejoined } from '../src/history/corrections/rejoin.ts';
import { withSameMoves } from '../src/history/corrections/same-moves.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { bothAdditions } from '../src/report/both-additions.ts';
import { freeId } from '../src/report/free-id.ts';
import { type Versions, withOthersFields } from '../src/report/merged-fields.ts';
import { parsedJson } from '../src/report/parsed-json.ts';
import type { CorrectionsFile } from '../src/report/schema/corrections.ts';
import type { PermalinksFile } from '../src/report/schema/permalinks.ts';
import type { Report } from '../src/report/schema/report.ts';
import { carryStrings, revertStrings, mergeStrings as words } from '../src/words/strings.ts';
import { chooseSides, isOpen } from './choose-sides.ts';
import { commitOf, type Git, gitOf, linesOf, textsAt } from './project-git.ts';
import { sayRefusal } from './say-refusal.ts';
import type { Terminal } from './terminal.ts';
import { type FileToWrite, writeFiles } from './write-content.ts';
import { textsOfKinds } from './year-texts.ts';

/** What is being put together: two who parted ways, commits on top of others, or what is to be taken back. */
type Kind = 'merge' | 'rebase' | 'pick' | 'revert';

/** Where they parted ways, and what each has, as names of commits: the promises of one stand, those of the other are told anew. */
interface Sides {
  base: string;
  own: string;
  theirs: string;
  kind: Kind;
}

/** What is said where all that was to be put in is there, or was not wanted; a merge and a rebase end without it too. */
const whereNothingIsLeft: Partial<Record<Kind, string>> = {
  pick: carryStrings.nothingLeft,
  revert: revertStrings.nothing,
};

const ledger = sharedPath('permalinks');
/** What tells a report that was merged here from one as Git merged it. */
const ownLabel = 'MERGE_HEAD';
/** What is written by commands alone, and so is put together by this one. */
export const ofCommands = /^content\/(permalinks\.json|reports\/\d{4}\/corrections\.json)$/;

/**
 * Ends a merge, rebase, pick or revert in which both sides have promised something: corrections and addresses of one side are
 * told again after those of the other. Of words that both changed the person is asked.
 * @param root folder of the project
 * @returns the exit code: 1 where a person has to do something first
 */
export async function mergeCommand(root: string, terminal: Terminal): Promise<0 | 1> {
  try {
    const { corrections, dropped, addresses, kind } = await joinPromises(root, terminal);
    terminal.print(words.merged(corrections, dropped, addresses, kind));
    return 0;
  } catch (error) {
    const git = gitOf(root);
    const isMerge = commitOf(git, 'MERGE_HEAD') !== undefined;
    const branch = freeId(words.ownBranch, (name) => commitOf(git, name) !== undefined);
    return sayRefusal(error, terminal.print, (problems) => words.unsound(problems, isMerge ? branch : undefined));
  }
}

/**
 * Puts the promises of both sides together, in the files and in Git's index.
 * @returns how many corrections were told anew, how many are needed no more, and how many addresses there are
 * @throws Refusal where words are left to a person, or nothing is left to commit; ContentProblems where what came of it is unsound
 */
export async function joinPromises(
  root: string,
  terminal: Terminal,
): Promise<{ corrections: number; dropped: number; addresses: number; kind: Kind }> {
  const git = gitOf(root);
  const sides = sidesOf(git);
  const unmergedNow = () => linesOf(git('diff', '--name-only', '--diff-filter=U'));
  const [base, before, theirs] = [sides.base, sides.own, sides.theirs].map((commit) => promisedAt(git, commit)) as [
    Promised,
    Promised,
    Promised,
  ];
  for (const year of before.corrections.keys()) {
    const isOfBoth = theirs.corrections.has(year) && !base.corrections.has(year);
    if (!isOfBoth || !unmergedNow().some((path) => path.startsWith(`${folderOf(year)}/`))) continue;
    takeYear(git, year, sides.theirs);
    terminal.print(words.yearOfBoth(year, words.sides[sides.kind]));
  }
  const followed =
    sides.kind === 'merge' ? followMoves(root, git, sides, { base, own: before, theirs }, unmergedNow()) : [];
  const unmerged = unmergedNow();
  const isAsGitLeftIt = (path: string) => {
    const text = readFileSync(join(root, path), 'utf8');
    return isOpen(text) && !text.includes(`\n${'>'.repeat(7)} ${ownLabel}\n`);
  };
  const byHand = unmerged.filter((path) => !ofCommands.test(path));
  for (const path of byHand.filter((name) => name.endsWith('.json') && !followed.includes(name) && isAsGitLeftIt(name)))
    (path.endsWith('/report.json') ? mergeReport : keepAdditions)(root, path, stagesOf(git, path, sides.kind));
  const inWords = byHand.filter((path) => existsSync(join(root, path)));
  await chooseSides(root, inWords, words.sides[sides.kind], terminal);
  writeFiles(root, filesOf(root, theirs));

  const files = contentFiles(root);
  const open = inWords.filter((path) => isOpen(files.get(path) ?? ''));
  if (open.length > 0) throw new Refusal(words.forPeople(open));
  const today = withTodaysSources(files);
  const { content } = parseUnpublished(today.files);
  const own = ownPromises(base, before);
  const promised = rejoined(content, own, today.sources);
  const reports = [...today.sources.keys()].map((year): FileToWrite => {
    const [path, source] = (['report', 'source'] as const).map((kind) => yearPath(folderOf(year), kind));
    return {
      path: path ?? '',
      bytes: withSourceLines(today.files.get(path ?? '') ?? '', today.files.get(source ?? '') ?? ''),
    };
  });
  const written = [...filesOf(root, promised), ...reports];
  writeFiles(root, written);
  git('add', '--', ...new Set([...unmerged, ...followed, ...written.map(({ path }) => path)]));
  const nothingLeft = whereNothingIsLeft[sides.kind];
  if (nothingLeft !== undefined && git('diff', '--cached', '--quiet', 'HEAD') !== undefined) {
    // Git would commit nothing, and wait for it for ever.
    git('reset', '--merge');
    throw new Refusal(nothingLeft);
  }
  // A commit in the middle of a rebase need not be whole by itself.
  if (sides.kind !== 'rebase') parseContent(contentFiles(root));
  const count = (all: Promised['corrections']) => [...all.values()].reduce((sum, { length }) => sum + length, 0);
  const corrections = count(promised.corrections) - count(theirs.corrections);
  return {
    corrections,
    dropped: count(own.corrections) - corrections,
    addresses: promised.permalinks.entries.length,
    kind: sides.kind,
  };
}

function sidesOf(git: Git): Sides {
  const heads = ['HEAD', 'MERGE_HEAD', 'REVERT_HEAD', 'CHERRY_PICK_HEAD', 'REBASE_HEAD'];
  const commits = git.objects(heads.flatMap((name) => [name, `${name}^`])).map((commit) => commit?.object);
  const [head = '', , merging, , reverted, beforeReverted = head, picked, beforePicked, rebased, beforeRebased] =
    commits;
  if (merging !== undefined) {
    const base = git('merge-base', head, merging)?.trim() ?? merging;
    return { base, own: head, theirs: merging, kind: 'merge' };
  }
  if (reverted !== undefined) return { base: reverted, own: head, theirs: beforeReverted, kind: 'revert' };
  if (rebased !== undefined) return { base: beforeRebased ?? head, own: rebased, theirs: head, kind: 'rebase' };
  if (picked !== undefined) return { base: beforePicked ?? head, own: picked, theirs: head, kind: 'pick' };
  throw new Refusal(words.nothingToMerge);
}

/** What a commit promises. */
function promisedAt(git: Git, commit: string): Promised {
  const years = linesOf(git('ls-tree', '--name-only', commit, 'content/reports/')).flatMap(
    (path) => /\/(\d{4})$/.exec(path)?.[1] ?? [],
  );
  const told = new Map(years.map((year) => [Number(year), yearPath(folderOf(Number(year)), 'corrections')]));
  const texts = textsAt(git, commit, [ledger, ...told.values()]);
  const read = <File>(path: string, ifAbsent: string) => parsedJson<File>(texts.get(path) ?? ifAbsent);
  return {
    permalinks: read<PermalinksFile>(ledger, sharedKinds.permalinks.ifAbsent),
    corrections: new Map(
      [...told].map(([year, path]) => [year, read<CorrectionsFile>(path, yearKinds.corrections.ifAbsent).corrections]),
    ),
  };
}

function folderOf(year: number): string {
  return `content/reports/${year}`;
}

/** The files of these promises; of a report without corrections only where it has the file. */
function filesOf(root: string, { permalinks, corrections }: Promised): FileToWrite[] {
  const told = [...corrections].map(([year, all]) => ({ path: yearPath(folderOf(year), 'corrections'), all }));
  return [
    ...told
      .filter(({ path, all }) => all.length > 0 || existsSync(join(root, path)))
      .map(({ path, all }) => ({ path, bytes: correctionsJson(all) })),
    { path: ledger, bytes: permalinksJson(permalinks) },
  ];
}

/** A year that both have added stands whole as the side has it whose promises stand: of two drafts no line fits the other. */
function takeYear(git: Git, year: number, commit: string): void {
  git('rm', '-r', '-f', '--quiet', '--', folderOf(year));
  git('checkout', '--quiet', commit, '--', folderOf(year));
}

/** A file that is not merged, as Git keeps it: empty where it was not there. */
interface Stages extends Versions {
  /** Of these two the one of the side whose promises stand, and that of the other. */
  promised: string;
  own: string;
}

function stagesOf(git: Git, path: string, kind: Kind): Stages {
  const stages = git.objects([1, 2, 3].map((stage) => `:${stage}:${path}`));
  const [base = '', ours = '', theirs = ''] = stages.map((file) => file?.bytes.toString('utf8'));
  const [promised, own] = kind === 'merge' || kind === 'revert' ? [theirs, ours] : [ours, theirs];
  return { base, ours, theirs, promised, own };
}

/** Writes a file with what both have added to its lists, where that is all that one of them has done. */
function keepAdditions(root: string, path: string, { base, ours, theirs, own, promised }: Stages): void {
  const isWhole = base !== '' && own !== '' && promised !== '';
  const filled = path === sharedPath('site') && isWhole ? withOthersFields({ base, ours, theirs }, 'home') : undefined;
  const additions = () => (own === '' || promised === '' ? undefined : bothAdditions(base, own, promised));
  const merged = filled === undefined ? additions() : mergedText(filled);
  if (merged !== undefined) writeFileSync(join(root, path), merged);
}

/**
 * Merges a year anew in which one has moved a place and the other has changed words in it: the place is moved for both first.
 * @returns the files that were merged so; what both have changed in one of them has its marks
 */
function followMoves(
  root: string,
  git: Git,
  sides: Sides,
  promised: Record<'base' | 'own' | 'theirs', Promised>,
  unmerged: readonly string[],
): string[] {
  return [...promised.own.corrections.keys()].flatMap((year) => {
    const paths = new Map(movableKinds.map((kind) => [kind, yearPath(folderOf(year), kind)] as const));
    if (!unmerged.includes(paths.get('report') ?? '')) return [];
    const told = promised.base.corrections.get(year)?.length ?? 0;
    const fresh = (side: 'own' | 'theirs') => (promised[side].corrections.get(year) ?? []).slice(told);
    const movesOf = (side: 'own' | 'theirs') =>
      fresh(side).some(({ changes }) => changes.some(({ what }) => what === 'moved'));
    if (movesOf('own') === movesOf('theirs')) return [];
    const textsOf = (commit: string) => {
      const texts = textsAt(git, commit, [...paths.values()]);
      return textsOfKinds(movableKinds, year, (path) => texts.get(path));
    };
    const texts = { base: textsOf(sides.base), own: textsOf(sides.own), theirs: textsOf(sides.theirs) };
    const [mover, other] = movesOf('own') ? (['own', 'theirs'] as const) : (['theirs', 'own'] as const);
    const there = parsedJson<Report>(texts[mover].report);
    const [base, changed] = [texts.base, texts[other]].map((one) => withSameMoves(one, fresh(mover), there));
    if (base === undefined || changed === undefined) return [];
    const [ours, theirs] = mover === 'own' ? [texts.own, changed] : [changed, texts.theirs];
    return [...paths].flatMap(([kind, path]) => {
      const isThere = existsSync(join(root, path));
      if (!isThere) return [];
      const stages = {
        base: base[kind],
        ours: ours[kind],
        theirs: theirs[kind],
        promised: theirs[kind],
        own: ours[kind],
      };
      if (kind === 'report') mergeReport(root, path, stages);
      else writeFileSync(join(root, path), mergedText(stages));
      return [path];
    });
  });
}

/** Merges the words of a report apart from what is registered of its source, which is that of the side whose promises stand. */
function mergeReport(root: string, path: string, { base, ours, theirs, promised }: Stages): void {
  const { source } = parsedJson<Pick<Report, 'source'>>(promised || '{}');
  const registered = (text: string) =>
    (['sha256', 'lines'] as const).reduce(
      (json, field) => applyEdits(json, modify(json, ['source', field], source[field], {})),
      text,
    );
  const merged = mergedText({ base: registered(base), ours: registered(ours), theirs: registered(theirs) });
  writeFileSync(join(root, path), merged);
}

/** What Git makes of three versions of a text, with its marks where both changed the same. */
function mergedText({ base, ours, theirs }: Versions): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-merge-'));
  try {
    const files = [ours, base, theirs].map((text, index) => {
      const file = join(folder, `${index}`);
      writeFileSync(file, text);
      return file;
    });
    const labels = ['HEAD', 'base', ownLabel].flatMap((label) => ['-L', label]);
    return spawnSync('git', ['merge-file', '-p', ...labels, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
