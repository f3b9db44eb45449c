import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { runBuild } from '../../../src/publish/run-build.ts';
import { makeProject } from '../../project.ts';
import { fixtureContent, published } from '../../small-content.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingzhang-again-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Builds the small site in a folder of its own, and gives the bytes of each file. */
async function built(name: string): Promise<Map<string, string>> {
  const folder = join(scratch, name);
  makeProject(folder, published(fixtureContent('small')));
  await runBuild(folder);
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(dist.length), readFileSync(file, 'latin1')]),
  );
}

test('what is built from nothing and what is built from all that was kept are the same byte for byte', async () => {
  vi.stubEnv('MINGZHANG_CACHE', join(scratch, 'cache'));
  const first = await built('first');
  expect(readdirSync(join(scratch, 'cache')).filter((name) => name.startsWith('bundle-'))).toHaveLength(1);
  const again = await built('again');
  expect([...again.keys()].sort()).toEqual([...first.keys()].sort());
  expect([...again].filter(([path, bytes]) => first.get(path) !== bytes).map(([path]) => path)).toEqual([]);
}, 360_000);
