import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { besideOf, forgetKeptFiles, forgetUnfinished, keptFile, keptValue } from '../../src/site/kept-file.ts';

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
  await forgetKeptFiles(folder);
  expect(readdirSync(folder)).toEqual(['used.png']);
});

test('pages that no build has asked for in a day are forgotten, and not those of today', async () => {
  const folder = join(scratch, 'pages');
  const [old, used] = [join(folder, 'pages-2019-old'), join(folder, 'pages-2019-new')];
  for (const path of [old, used]) mkdirSync(path, { recursive: true });
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  utimesSync(old, twoDaysAgo, twoDaysAgo);
  await forgetKeptFiles(folder);
  expect(readdirSync(folder)).toEqual(['pages-2019-new']);
});

test('what a build that was killed had begun is removed, and not what another is making', async () => {
  const folder = join(scratch, 'begun');
  const { pid } = spawnSync(process.execPath, ['--version']);
  for (const name of [`pages-2019-a.${pid}`, 'pages-2019-a']) mkdirSync(join(folder, name), { recursive: true });
  mkdirSync(besideOf(join(folder, 'pages-2019-b')));
  await forgetUnfinished(folder);
  expect(readdirSync(folder)).toEqual(['pages-2019-a', `pages-2019-b.${process.pid}`]);
});

test('a kept value is worked out once, and again where its file cannot be read', () => {
  const file = join(scratch, 'value.json');
  expect(keptValue(file, () => ({ ids: ['s1'] }))).toEqual({ ids: ['s1'] });
  expect(keptValue(file, () => expect.unreachable())).toEqual({ ids: ['s1'] });
  writeFileSync(file, '{"ids": [');
  expect(keptValue(file, () => ({ ids: ['s2'] }))).toEqual({ ids: ['s2'] });
});
