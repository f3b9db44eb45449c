import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { lastSite, putInPlace, replaceSite } from '../../../src/site/integration/last-site.ts';

const root = mkdtempSync(join(tmpdir(), 'mingzhang-last-'));
afterAll(() => rmSync(root, { recursive: true }));

const paths = ['index.html', '2019/index.html', '2018/index.html'];
const fileOf = (path: string) => statSync(join(root, 'dist', path)).ino;

/** Puts the kept pages together into a site, and gives which of its files are those of the site before. */
function built(): string[] {
  const [last, fresh] = [lastSite(root), join(root, '.cache/dist-new')];
  const before = new Map(paths.map((path) => [path, last.has('pages-2019') && fileOf(path)]));
  mkdirSync(fresh, { recursive: true });
  putInPlace(paths, Buffer.from, fresh, last.has('pages-2019') ? last : undefined);
  replaceSite(root, fresh, ['pages-2019']);
  for (const path of paths) expect(readFileSync(join(root, 'dist', path), 'utf8')).toBe(path);
  return paths.filter((path) => before.get(path) === fileOf(path));
}

test('what nobody has touched in a site stays where it stands; what somebody changed comes anew', async () => {
  expect(built()).toEqual([]);
  expect(built()).toEqual(paths);
  // A file system tells times apart that are some milliseconds apart.
  await setTimeout(30);
  writeFileSync(join(root, 'dist/2019/index.html'), 'changed');
  expect(built()).toEqual(['index.html', '2018/index.html']);
  await setTimeout(30);
  renameSync(join(root, 'dist/2019'), join(root, 'other'));
  cpSync(join(root, 'dist/2018'), join(root, 'dist/2019'), { recursive: true });
  expect(built()).toEqual([]);
});
