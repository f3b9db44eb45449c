import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { forgetKeptFiles, forgetUnfinished, noteBuild } from '../../src/site/forget-kept-files.ts';
import { besideOf, keptFile, keptValue } from '../../src/site/kept-file.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingzhang-kept-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test('a kept file is made once, and whole or not at all', async () => {
  const file = join(scratch, 'cache', 'picture.png');
  await expect(keptFile(file, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect((await keptFile(file, async () => Buffer.from('made'))).toString()).toBe('made');
  expect((await keptFile(file, () => expect.unreachable())).toString()).toBe('made');
  expect(readdirSync(join(scratch, 'cache'))).toEqual(['picture.png']);
});

test('what no build has asked for in a month is forgotten', async () => {
  const folder = join(scratch, 'old');
  const [old, used] = [join(folder, 'old.png'), join(folder, 'used.png')];
  for (const file of [old, used]) {
    await keptFile(file, async () => Buffer.from('made'));
    utimesSync(file, 0, 0);
  }
  await keptFile(used, () => expect.unreachable());
  forgetKeptFiles(folder);
  expect(readdirSync(folder)).toEqual(['used.png']);
});

test('pages that no build has asked for in a day are forgotten, and not those of today', async () => {
  const folder = join(scratch, 'pages');
  const [old, used] = [join(folder, 'pages-2019-old'), join(folder, 'pages-2019-new')];
  for (const path of [old, used]) mkdirSync(path, { recursive: true });
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  utimesSync(old, twoDaysAgo, twoDaysAgo);
  forgetKeptFiles(folder);
  expect(readdirSync(folder)).toEqual(['pages-2019-new']);
});

test('what none of the last fifty builds has asked for is forgotten, and not what one at work has', async () => {
  const folder = join(scratch, 'builds');
  const hour = 3_600_000;
  const asked = async (name: string, at: number) => {
    await keptFile(join(folder, name), async () => Buffer.from('made'));
    utimesSync(join(folder, name), at / 1000, at / 1000);
  };
  const now = Date.now();
  await asked('before.json', now - 4 * hour);
  for (let build = 0; build < 50; build++) noteBuild(folder, now - 3 * hour + build);
  await asked('since.json', now - 2 * hour);
  forgetKeptFiles(folder);
  expect(readdirSync(folder)).toEqual(['builds', 'since.json']);
  for (let build = 0; build < 50; build++) noteBuild(folder, now - 600 + build);
  await asked('at-work.json', now - 1000);
  forgetKeptFiles(folder);
  expect(readdirSync(folder)).toEqual(['at-work.json', 'builds']);
  expect(readdirSync(join(folder, 'builds')).length).toBe(50);
});

test('what Node has compiled is forgotten after a week', async () => {
  const folder = join(scratch, 'with-compiled');
  const [old, used] = [join(folder, 'compiled/v26/old'), join(folder, 'compiled/v26/used')];
  for (const file of [old, used]) await keptFile(file, async () => Buffer.from('compiled'));
  utimesSync(old, 0, 0);
  forgetKeptFiles(folder);
  expect(readdirSync(join(folder, 'compiled/v26'))).toEqual(['used']);
});

test('what a build that was killed had begun is removed, and not what another is making', async () => {
  const folder = join(scratch, 'begun');
  const { pid } = spawnSync(process.execPath, ['--version']);
  for (const name of [`pages-2019-a.${pid}`, 'pages-2019-a']) mkdirSync(join(folder, name), { recursive: true });
  mkdirSync(besideOf(join(folder, 'pages-2019-b')));
  forgetUnfinished(folder);
  expect(readdirSync(folder)).toEqual(['pages-2019-a', `pages-2019-b.${process.pid}`]);
});

test('a kept value is worked out once, and again where its file cannot be read', () => {
  const file = join(scratch, 'value.json');
  expect(keptValue(file, () => ({ ids: ['s1'] }))).toEqual({ ids: ['s1'] });
  expect(keptValue(file, () => expect.unreachable())).toEqual({ ids: ['s1'] });
  writeFileSync(file, '{"ids": [');
  expect(keptValue(file, () => ({ ids: ['s2'] }))).toEqual({ ids: ['s2'] });
});
