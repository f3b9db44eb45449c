import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitIn } from '../../src/publish/git.ts';
import { goLive } from '../../src/publish/go-live.ts';
import { keepTimes } from '../../src/publish/keep-times.ts';
import { publishedBranch, publishFolder } from '../../src/publish/publish-folder.ts';
import { releaseFiles } from '../../src/publish/release-files.ts';
import {
  allReleases,
  currentId,
  homePath,
  nextNumber,
  type Release,
  releaseId,
  removeOldReleases,
  switchTo,
} from '../../src/publish/releases.ts';
import { rollback } from '../../src/publish/rollback.ts';
import { onceLive, servedInsteadOf } from '../../src/publish/taken-back.ts';

let folder: ReturnType<typeof publishFolder>;

beforeEach(() => {
  folder = publishFolder(mkdtempSync(join(tmpdir(), 'mingzhang-releases-')));
  mkdirSync(folder.releases);
  writeFileSync(folder.switchLock, '');
});
afterEach(() => rmSync(folder.root, { recursive: true }));

const silent = () => undefined;

interface MadeUp {
  commit?: string;
  previous?: string | null;
  paths?: string[];
}

/** A made-up release; its files are called what they hold. */
function release(number: number, { commit = 'c'.repeat(40), previous = null, paths = [] }: MadeUp = {}) {
  const id = releaseId(number, commit);
  for (const path of paths) {
    const file = join(folder.releases, id, 'site', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path);
  }
  const files = Object.fromEntries(paths.map((path) => [path, path]));
  mkdirSync(join(folder.releases, id), { recursive: true });
  const made: Release = { id, number, commit, previous, madeAt: '2026-11-26 06:05:12', seconds: 40, files };
  writeFileSync(join(folder.releases, id, 'release.json'), JSON.stringify(made));
  return id;
}

const numbers = () => allReleases(folder).map(({ number }) => number);

test('releases are counted, whatever a clock says, and named by their number and commit', () => {
  expect(releaseId(42, '9d83644b1c2e0000000000000000000000000000')).toBe('000042-9d83644b1c2e');
  expect(nextNumber(folder)).toBe(1);
  for (const number of [9, 10]) release(number);
  expect([nextNumber(folder), numbers()]).toEqual([11, [10, 9]]);
});

test('releases from before they were counted come before those that are', () => {
  const old = '20261124T042355123Z-9d83644b1c2e';
  mkdirSync(join(folder.releases, old));
  writeFileSync(join(folder.releases, old, 'release.json'), JSON.stringify({ id: old, commit: '9d', files: {} }));
  const id = release(1);
  expect(allReleases(folder).map((one) => one.id)).toEqual([id, old]);
});

test('what is half made is no release', () => {
  release(1);
  mkdirSync(join(folder.releases, '000002-cccccccccccc'));
  expect(numbers()).toEqual([1]);
});

test('the newest five stay, and the served one and the one before it whatever their age', () => {
  const first = release(1);
  for (const number of [2, 3, 4, 5, 6, 7]) release(number);
  switchTo(folder, release(8, { previous: first }));
  removeOldReleases(folder);
  expect(numbers()).toEqual([8, 7, 6, 5, 4, 1]);
  switchTo(folder, first);
  for (const number of [9, 10]) release(number);
  removeOldReleases(folder);
  expect(numbers()).toEqual([10, 9, 8, 7, 6, 1]);
});

test('a switch that was interrupted is no obstacle to the next', () => {
  const id = release(1);
  mkdirSync(join(folder.root, 'current.next'));
  switchTo(folder, id);
  switchTo(folder, id);
  expect(currentId(folder)).toBe(id);
  expect(existsSync(join(folder.root, 'current.next'))).toBe(false);
});

test('a rollback goes one release back, or to the one that is named', async () => {
  const [first, second] = [release(1), release(2)];
  switchTo(folder, release(3));
  expect((await rollback(folder, undefined, silent))?.id).toBe(second);
  expect(currentId(folder)).toBe(second);
  expect((await rollback(folder, '1', silent))?.id).toBe(first);
  expect((await rollback(folder, '000002-c', silent))?.id).toBe(second);
  expect(currentId(folder)).toBe(second);
});

test('a rollback passes over a release that was taken back before', async () => {
  const good = release(1);
  const bad = release(2, { previous: good });
  switchTo(folder, bad);
  await rollback(folder, undefined, silent);
  switchTo(folder, release(3, { previous: good }));
  expect((await rollback(folder, undefined, silent))?.id).toBe(good);
});

test('a rollback to no release, or to one of several, changes nothing', async () => {
  const id = release(1);
  release(2);
  switchTo(folder, id);
  for (const wanted of [undefined, '0', '3', 'x', `../${id}`])
    expect(await rollback(folder, wanted, silent)).toBeUndefined();
  expect(currentId(folder)).toBe(id);
});

test('what was accepted and is not live yet goes back with what is, and is remembered; what is being judged stays', async () => {
  spawnSync('git', ['init', '--quiet', '--bare', folder.repository]);
  const git = gitIn(folder.repository);
  const tree = git('mktree').toString('utf8').trim();
  const [accepted = '', judged = ''] = ['一', '二'].map((message) =>
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit-tree', tree, '-m', message).toString('utf8').trim(),
  );
  git('update-ref', publishedBranch, accepted);
  const good = release(1, { commit: 'a' });
  switchTo(folder, release(2, { commit: 'b', previous: good }));
  mkdirSync(folder.ready);
  for (const [number, commit] of [
    [3, accepted],
    [4, judged],
  ] as const) {
    const id = release(number, { commit });
    renameSync(join(folder.releases, id), join(folder.ready, id));
  }
  await rollback(folder, undefined, silent);
  expect(await goLive(folder)).toBeUndefined();
  expect(currentId(folder)).toBe(good);
  expect([onceLive(folder).has(accepted), onceLive(folder).has(judged)]).toEqual([true, false]);
});

test('what a rollback took back is remembered, also where its release is gone', async () => {
  const good = release(1, { commit: 'a' });
  const bad = release(2, { commit: 'b', previous: good });
  switchTo(folder, bad);
  expect(servedInsteadOf(folder, 'b')).toBeUndefined();
  await rollback(folder, undefined, silent);
  rmSync(join(folder.releases, bad), { recursive: true });
  expect([servedInsteadOf(folder, 'b'), servedInsteadOf(folder, 'never live')]).toEqual(['a', undefined]);
});

test('the release rolled back to has the hashed files of the newer one, and no other', async () => {
  const [script, page] = ['/_astro/page.BzQOa-16.js', '/2020/index.html'];
  release(1, { paths: ['/index.html'] });
  switchTo(folder, release(2, { paths: ['/index.html', script, page] }));
  await rollback(folder, undefined, silent);
  expect(readFileSync(join(folder.current, 'site', script), 'utf8')).toBe(script);
  expect(existsSync(join(folder.current, 'site', page))).toBe(false);
});

test('what is as it was keeps its time, by which a browser is told that it has it; what is another has a new one', () => {
  const [same, other] = ['/index.html', '/2020/index.html'];
  switchTo(folder, release(1, { paths: [same, other] }));
  const site = (id: string) => join(folder.releases, id, 'site');
  const then = new Date('2026-01-01T00:00:00Z');
  for (const path of [same, other]) utimesSync(join(folder.current, 'site', path), then, then);
  const next = site(release(2, { paths: [same, other] }));
  keepTimes(folder, next, { [same]: same, [other]: 'changed' });
  const isOld = (path: string) => statSync(join(next, path)).mtimeMs === then.getTime();
  expect([isOld(same), isOld(other)]).toEqual([true, false]);
});

test('a release can be read by everybody, whatever permissions the program was installed with', () => {
  const id = release(1, { paths: ['/favicon.svg', '/2019/index.html'] });
  const site = join(folder.releases, id, 'site');
  chmodSync(join(site, 'favicon.svg'), 0o600);
  chmodSync(join(site, '2019'), 0o700);
  expect(Object.keys(releaseFiles(site))).toEqual(['/2019/index.html', '/favicon.svg']);
  const mode = (path: string) => (statSync(join(site, path)).mode & 0o777).toString(8);
  expect(['favicon.svg', '2019', '2019/index.html'].map(mode)).toEqual(['644', '755', '644']);
});

test('a release tells by its files below which path its site lies', () => {
  const files = { '/404.html': '', '/caiwu/2020/index.html': '', '/caiwu/index.html': '', '/caiwu/licenses.txt': '' };
  expect(homePath({ files })).toBe('/caiwu/');
  expect(homePath({ files: { '/2020/index.html': '', '/index.html': '' } })).toBe('/');
});
