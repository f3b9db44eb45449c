import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishFolder } from '../../src/publish/publish-folder.ts';
import { currentId, releaseId, releaseIds, removeOldReleases, switchTo } from '../../src/publish/releases.ts';
import { rollback } from '../../src/publish/rollback.ts';

let folder: ReturnType<typeof publishFolder>;

beforeEach(() => {
  folder = publishFolder(mkdtempSync(join(tmpdir(), 'mingzhang-releases-')));
  mkdirSync(folder.releases);
  writeFileSync(folder.lock, '');
});
afterEach(() => rmSync(folder.root, { recursive: true }));

const silent = () => undefined;

/** A made-up release; its files are called what they hold. */
function release(id: string, ...paths: string[]): void {
  for (const path of paths) {
    const file = join(folder.releases, id, 'site', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path);
  }
  const files = Object.fromEntries(paths.map((path) => [path, path]));
  mkdirSync(join(folder.releases, id), { recursive: true });
  writeFileSync(join(folder.releases, id, 'release.json'), JSON.stringify({ id, commit: id, files }));
}

test('a release is named by its time and commit, so that later ones sort later', () => {
  const id = releaseId(new Date('2026-11-24T04:23:55.123Z'), '9d83644b1c2e0000000000000000000000000000');
  expect(id).toBe('20261124T042355123Z-9d83644b1c2e');
});

test('what is half made is no release', () => {
  release('1');
  mkdirSync(join(folder.releases, '2'));
  expect(releaseIds(folder)).toEqual(['1']);
});

test('the newest five stay, and the served one whatever its age', () => {
  for (const id of ['1', '2', '3', '4', '5', '6', '7']) release(id);
  switchTo(folder, '1');
  removeOldReleases(folder);
  expect(releaseIds(folder)).toEqual(['7', '6', '5', '4', '3', '1']);
});

test('a switch that was interrupted is no obstacle to the next', () => {
  release('1');
  writeFileSync(join(folder.root, 'current.next'), 'left over');
  switchTo(folder, '1');
  switchTo(folder, '1');
  expect(currentId(folder)).toBe('1');
  expect(existsSync(join(folder.root, 'current.next'))).toBe(false);
});

test('a rollback goes one release back, or to the one that is named', async () => {
  for (const id of ['1a', '1b', '2', '3']) release(id);
  switchTo(folder, '3');
  expect((await rollback(folder, undefined, silent))?.id).toBe('2');
  expect(currentId(folder)).toBe('2');
  expect((await rollback(folder, '1a', silent))?.id).toBe('1a');
  expect(currentId(folder)).toBe('1a');
});

test('a rollback to no release, or to one of several, changes nothing', async () => {
  for (const id of ['1a', '1b']) release(id);
  switchTo(folder, '1a');
  for (const wanted of [undefined, '1', 'x', '../1b']) expect(await rollback(folder, wanted, silent)).toBeUndefined();
  expect(currentId(folder)).toBe('1a');
});

test('the release rolled back to has the hashed files of the newer one, and no other', async () => {
  const [script, page] = ['/_astro/page.BzQOa-16.js', '/2020/index.html'];
  release('1', '/index.html');
  release('2', '/index.html', script, page);
  switchTo(folder, '2');
  await rollback(folder, undefined, silent);
  expect(readFileSync(join(folder.current, 'site', script), 'utf8')).toBe(script);
  expect(existsSync(join(folder.current, 'site', page))).toBe(false);
});
