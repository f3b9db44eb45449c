import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { sharedKinds, sharedPath, yearKinds, yearPath } from '../src/check/content/content-kinds.ts';
import { ContentProblems } from '../src/check/content/content-problems.ts';
import { parseContent, parseUnpublished } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import { withSourceLines, withTodaysSources } from '../src/check/content/todays-sources.ts';
import { correctionsJson } from '../src/history/corrections/corrections-json.ts';
import { ownPromises, type Promised, rejoined } from '../src/history/corrections/rejoin.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { mergeStrings as words } from '../src/words/strings.ts';
import { type FileToWrite, writeFiles } from './write-content.ts';

/** Two who parted ways: where, and what each has; as names of commits. */
interface Sides {
  base: string;
  own: string;
  theirs: string;
  isRebase: boolean;
}

const ledger = sharedPath('permalinks');
/** What is written by commands alone, and so is put together by this one. */
const ofCommands = /^content\/(permalinks\.json|reports\/\d{4}\/corrections\.json)$/;

/**
 * Ends a merge or rebase in which both sides have promised something: corrections and addresses of this side are told
 * again after those of the other. Words that both changed are left to the person.
 * @param root folder of the project
 * @returns the exit code: 1 where a person has to do something first
 */
export function mergeCommand(root: string, print: (line: string) => void): 0 | 1 {
  try {
    const git = gitOf(root);
    const sides = sidesOf(git);
    const unmerged = lines(git('diff', '--name-only', '--diff-filter=U'));
    for (const path of unmerged.filter(
      (name) => name.endsWith('/report.json') && isOpen(readFileSync(join(root, name), 'utf8')),
    ))
      mergeReport(root, git, path);
    const theirs = promisedAt(git, sides.theirs);
    writeFiles(root, filesOf(theirs));

    const files = contentFiles(root);
    const open = unmerged.filter((path) => !ofCommands.test(path) && isOpen(files.get(path) ?? ''));
    if (open.length > 0) throw new Refusal(words.forPeople(open));
    const today = withTodaysSources(files);
    const { content } = parseUnpublished(today.files);
    const own = ownPromises(promisedAt(git, sides.base), promisedAt(git, sides.own));
    const promised = rejoined(content, own, today.sources);
    const reports = [...today.sources.keys()].map((year): FileToWrite => {
      const [path, source] = (['report', 'source'] as const).map((kind) => yearPath(folderOf(year), kind));
      return {
        path: path ?? '',
        bytes: withSourceLines(today.files.get(path ?? '') ?? '', today.files.get(source ?? '') ?? ''),
      };
    });
    const written = [...filesOf(promised), ...reports];
    writeFiles(root, written);
    git('add', '--', ...new Set([...unmerged, ...written.map(({ path }) => path)]));
    // A commit in the middle of a rebase need not be whole by itself.
    if (!sides.isRebase) parseContent(contentFiles(root));
    const corrections = [...own.corrections.values()].reduce((sum, all) => sum + all.length, 0);
    print(words.merged(corrections, promised.permalinks.entries.length, sides.isRebase));
    return 0;
  } catch (error) {
    if (error instanceof ContentProblems) print(words.unsound(error.message));
    else if (error instanceof Refusal) print(error.message);
    else throw error;
    return 1;
  }
}

/** Whether Git's marks of two versions still stand in a text. */
function isOpen(text: string): boolean {
  return /^<{7} /m.test(text);
}

type Git = (...args: string[]) => string | undefined;

/** Runs Git in the project; undefined where it refuses. */
function gitOf(root: string): Git {
  return (...args) => {
    const { status, stdout, error } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (error) throw error;
    return status === 0 ? stdout : undefined;
  };
}

function lines(output: string | undefined): string[] {
  return (output ?? '').split('\n').filter((line) => line !== '');
}

function sidesOf(git: Git): Sides {
  const commit = (name: string) => git('rev-parse', '--verify', '--quiet', name)?.trim();
  const [merging, picked, head] = [commit('MERGE_HEAD'), commit('REBASE_HEAD'), commit('HEAD')];
  if (merging !== undefined && head !== undefined) {
    const base = git('merge-base', head, merging)?.trim() ?? merging;
    return { base, own: head, theirs: merging, isRebase: false };
  }
  if (picked === undefined || head === undefined) throw new Refusal(words.nothingToMerge);
  return { base: commit(`${picked}^`) ?? head, own: picked, theirs: head, isRebase: true };
}

/** What a commit promises. */
function promisedAt(git: Git, commit: string): Promised {
  const years = lines(git('ls-tree', '--name-only', commit, 'content/reports/')).flatMap(
    (path) => /\/(\d{4})$/.exec(path)?.[1] ?? [],
  );
  const read = (path: string, ifAbsent: string) => JSON.parse(git('show', `${commit}:${path}`) ?? ifAbsent);
  return {
    permalinks: read(ledger, sharedKinds.permalinks.ifAbsent),
    corrections: new Map(
      years.map((year) => {
        const path = yearPath(folderOf(Number(year)), 'corrections');
        return [Number(year), read(path, yearKinds.corrections.ifAbsent).corrections];
      }),
    ),
  };
}

function folderOf(year: number): string {
  return `content/reports/${year}`;
}

function filesOf({ permalinks, corrections }: Promised): FileToWrite[] {
  return [
    ...[...corrections]
      .filter(([, all]) => all.length > 0)
      .map(([year, all]) => ({ path: yearPath(folderOf(year), 'corrections'), bytes: correctionsJson(all) })),
    { path: ledger, bytes: permalinksJson(permalinks) },
  ];
}

/** Merges the words of a report apart from what is registered of its source, which is another on each side. */
function mergeReport(root: string, git: Git, path: string): void {
  const [base = '', own = '', theirs = ''] = [1, 2, 3].map((stage) => git('show', `:${stage}:${path}`) ?? '');
  const { source } = JSON.parse(
    git('show', `:${git('rev-parse', '--verify', '--quiet', 'MERGE_HEAD') ? 3 : 2}:${path}`) ?? '{}',
  );
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-merge-'));
  try {
    const [a = '', b = '', c = ''] = [own, base, theirs].map((text, index) => {
      const file = join(folder, `${index}.json`);
      const same = ['sha256', 'lines'].reduce(
        (json, field) => applyEdits(json, modify(json, ['source', field], source[field], {})),
        text,
      );
      writeFileSync(file, same);
      return file;
    });
    const { stdout } = spawnSync('git', ['merge-file', '-p', '-L', 'HEAD', '-L', 'base', '-L', 'MERGE_HEAD', a, b, c], {
      encoding: 'utf8',
    });
    writeFileSync(join(root, path), stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
