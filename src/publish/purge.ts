import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { maskedFile } from '../history/redactions/masked.ts';
import { fileHasWords } from '../import/read-source/file-has-words.ts';
import { fileKind } from '../import/read-source/file-kind.ts';
import type { PdfResources } from '../import/read-source/pdf/pdf-pages.ts';
import { purgeStrings as words } from '../words/strings.ts';
import { allObjects } from './all-objects.ts';
import { type Git, gitIn } from './git.ts';
import { isNone, tipOf } from './judge-push.ts';
import { type PublishFolder, publishedBranch } from './publish-folder.ts';
import { withLock } from './publish-lock.ts';
import { isBrokenOff, rememberPurged } from './purged-objects.ts';
import { type Release, servedRelease } from './releases.ts';

/** What came of it. */
export interface Purged {
  /** Why nothing was done; undefined where it was. */
  refusal?: string;
  /** Where the words still stand: paths below the folder, or objects of the repository. */
  left: string[];
}

/**
 * Forgets all but what is served: history, other branches and tags, earlier releases, files carried over from them. What
 * is served stays as it is, and is served all the while. What is forgotten is remembered by its id, so that no push brings it
 * back. Then looks for the words that must not be there any more. Broken off, it is done anew from its beginning.
 * @param telling told what is being done
 * @param taken words that were taken back; while what is served holds them, nothing is forgotten
 */
export function purge(
  folder: PublishFolder,
  taken: readonly string[],
  resources: PdfResources,
  telling: (line: string) => void,
): Promise<Purged> {
  const waiting = () => telling(words.waiting);
  return withLock(folder.lock, waiting, () =>
    withLock(folder.switchLock, waiting, async () => {
      const git = gitIn(folder.repository);
      const served = servedRelease(folder);
      const tip = tipOf(git);
      if (served === undefined || !isSameContent(git, served.commit, tip)) return { refusal: words.notLive, left: [] };
      if (isBrokenOff(folder)) telling(words.again);
      telling(words.searchingSite);
      const kept = await wordsInServed(folder, served, taken, resources);
      if (kept.length > 0) return { refusal: words.stillServed(kept), left: [] };
      telling(words.searchingHistory);
      const paths = pathsIn(git, tip);
      const { commits, held } = await searched(folder, taken, resources, paths);
      writeFileSync(folder.purging, '');
      telling(words.forgetting);
      const identity = ['-c', 'user.name=mingzhang', '-c', 'user.email=mingzhang@localhost'];
      const commit = git(...identity, 'commit-tree', `${tip}^{tree}`, '-m', words.commit)
        .toString('utf8')
        .trim();
      rememberPurged(folder, [...commits.filter((object) => object !== commit), ...held.map(({ object }) => object)]);
      const before = { ...served, commit, previous: null };
      const file = join(folder.releases, served.id, 'release.json');
      // First the branch: a release whose commit is not there could not be held against the next push.
      git('update-ref', publishedBranch, commit, tip);
      writeFileSync(`${file}.new`, JSON.stringify(before));
      renameSync(`${file}.new`, file);
      for (const ref of git('for-each-ref', '--format=%(refname)').toString('utf8').split('\n')) {
        if (ref !== '' && ref !== publishedBranch) git('update-ref', '-d', ref);
      }
      git('reflog', 'expire', '--expire=now', '--expire-unreachable=now', '--all');
      git('gc', '--quiet', '--prune=now');
      telling(words.removing);
      removeOthers(folder, served);
      if (existsSync(folder.log)) {
        const log = readFileSync(folder.log, 'utf8');
        const masked = maskedFile(folder.log, log, taken);
        if (masked !== log) writeFileSync(folder.log, masked);
      }
      telling(words.searchingAgain);
      const still = (await searched(folder, taken, resources, paths)).held;
      const places = still.map(({ type, object }) => paths.get(object) ?? `${type} ${object}`);
      const left = [...wordsInFiles(folder, taken), ...places];
      rmSync(folder.purging);
      return { left };
    }),
  );
}

/** Whether two commits hold the same files: where a purge was broken off, what is served may still name the commit before it. */
function isSameContent(git: Git, one: string, other: string): boolean {
  if (isNone(other)) return false;
  const [a, b] = [one, other].map((commit) => git('rev-parse', `${commit}^{tree}`).toString('utf8'));
  return a === b;
}

/** Earlier releases, those that are ready or half-made, what builds have kept, and what the served one carries of them. */
function removeOthers(folder: PublishFolder, served: Release): void {
  const others = readdirSync(folder.releases).filter((id) => id !== served.id);
  for (const path of [...others.map((id) => join(folder.releases, id)), folder.ready, folder.building, folder.cache]) {
    rmSync(path, { recursive: true, force: true });
  }
  const site = join(folder.releases, served.id, 'site');
  for (const path of filesBelow(site)) {
    if (!(`/${path}` in served.files)) rmSync(join(site, path));
  }
}

/** Paths of the served site whose files hold the words. */
async function wordsInServed(
  folder: PublishFolder,
  { id, files }: Release,
  taken: readonly string[],
  resources: PdfResources,
): Promise<string[]> {
  const found: string[] = [];
  for (const path of Object.keys(files)) {
    const bytes = readFileSync(join(folder.releases, id, 'site', path));
    if (await holdsWithin(bytes, taken, resources)) found.push(path);
  }
  return found;
}

function wordsInFiles(folder: PublishFolder, taken: readonly string[]): string[] {
  return filesBelow(folder.root)
    .filter((path) => !path.startsWith('repository.git/'))
    .filter((path) => holds(readFileSync(join(folder.root, path)), taken));
}

/** Ids of all commits of the repository, and what in it holds the words and may be of the office. */
async function searched(
  folder: PublishFolder,
  taken: readonly string[],
  resources: PdfResources,
  paths: ReadonlyMap<string, string>,
): Promise<{ commits: string[]; held: { type: string; object: string }[] }> {
  const commits: string[] = [];
  const held: { type: string; object: string }[] = [];
  for await (const { type, object, bytes } of allObjects(folder.repository)) {
    if (type === 'commit') commits.push(object);
    if (type === 'tree' || !isTheirs(paths.get(object))) continue;
    if (await holdsWithin(bytes, taken, resources)) held.push({ type, object });
  }
  return { commits, held };
}

/** Path of each file of a commit by its object; of several the one in the content, where there is one. */
function pathsIn(git: Git, commit: string): Map<string, string> {
  const lines = git('ls-tree', '-r', '-z', '--full-tree', commit).toString('utf8').split('\0');
  const all = lines.map((line): [string, string] => [line.split(/[ \t]/)[2] ?? '', line.slice(line.indexOf('\t') + 1)]);
  return new Map([...all, ...all.filter(([, path]) => ofTheOffice.test(path))]);
}

/** What an office wrote or offers for download; all else came with the program, and its examples may have the same words. */
const ofTheOffice = /^(content|public)\//;

/** Whether an object may hold words of the office: it is in its files, or in none that stays. */
function isTheirs(path = 'content/'): boolean {
  return ofTheOffice.test(path);
}

/** Whether bytes hold one of the words, as they are or, of PDF and office files, within. */
async function holdsWithin(bytes: Buffer, taken: readonly string[], resources: PdfResources): Promise<boolean> {
  if (holds(bytes, taken)) return true;
  const isPacked = ['pdf', 'docx', 'xlsx'].includes(fileKind(bytes) ?? '');
  return isPacked && (await fileHasWords(bytes, taken, resources)) === true;
}

/** Whether bytes hold one of the words; those that were compressed are unpacked. */
function holds(bytes: Buffer, taken: readonly string[]): boolean {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return taken.some((word) => plain.includes(word));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'));
}
