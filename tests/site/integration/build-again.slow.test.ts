import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { runBuild } from '../../../src/publish/run-build.ts';
import { makeProject } from '../../project.ts';
import { fixtureContent, published } from '../../small-content.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingzhang-again-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Builds a site in a folder of its own, and gives the bytes of each file. */
async function built(name: string, files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const folder = join(scratch, name);
  makeProject(folder, files);
  await runBuild(folder);
  const dist = join(folder, 'dist');
  const found = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    found
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(dist.length), readFileSync(file, 'latin1')]),
  );
}

const kept = (name: string) => readdirSync(join(scratch, 'cache')).filter((entry) => entry.includes(name)).length;
const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

test('what is built from nothing and what is built from all that was kept are the same byte for byte', async () => {
  vi.stubEnv('MINGZHANG_CACHE', join(scratch, 'cache'));
  const small = published(fixtureContent('small'));
  const first = await built('first', small);
  expect(kept('bundle-')).toBe(1);
  expect(differing(await built('again', small), first)).toEqual([]);
}, 360_000);

test('after a correction only its year is rendered anew, the index is kept where no words changed, and the site is the one that is built from nothing', async () => {
  vi.stubEnv('MINGZHANG_CACHE', join(scratch, 'cache'));
  const files = fixtureContent('two-years');
  const before = await built('before', published(files));
  const made = () => ['-2019-', '-pagefind-', '-said-', '-2020-'].map(kept);
  const [of2020 = 0, ...others] = made().toReversed();
  const figures = 'content/reports/2020/figures.json';
  files.set(figures, String(files.get(figures)).replace('"label": "', '"label": "另'));
  const after = await built('after', published(files));
  expect(made()).toEqual([...others.toReversed(), of2020 + 1]);
  expect(differing(after, before)).not.toEqual([]);
  vi.stubEnv('MINGZHANG_CACHE', join(scratch, 'empty'));
  expect(differing(after, await built('anew', published(files)))).toEqual([]);
}, 360_000);
