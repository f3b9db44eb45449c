import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isHashedName } from '../../src/publish/hashed-names.ts';
import { readRelease, releaseIds } from '../../src/publish/releases.ts';
import { smallContent } from '../small-content.ts';
import { PublishedSite } from './published-site.ts';
import { buildersOf, canFindProcesses, kill, publishersOf, until } from './publishers.ts';
import type { StaffClone } from './staff-clone.ts';
import type { WebServer } from './web-server.ts';

// A real repository, real pushes, a real web server with somebody reading all the time. The tests go on from each other.
// The short form; push-in-trouble.test.ts is the whole.
let site: PublishedSite;
let staff: StaffClone;
let server: WebServer;
let first: string;

beforeAll(async () => {
  site = await PublishedSite.setUp();
  staff = await site.begin(smallContent());
}, 60_000);

afterAll(() => site.remove(), 60_000);

const get = async (path: string) => (await fetch(new URL(path, server.address))).text();

test('the first push makes the site', { timeout: 120_000 }, async () => {
  const { code, output } = await staff.push();
  expect(output).toContain('✓ 已上线');
  expect(code).toBe(0);
  server = await site.open(['/', '/2019/', '/2019/part-1/', '/glossary/', '/search/']);
  first = site.state().current ?? '';
  expect(await get('/2019/')).toContain('样例单位2019年度部门决算');
});

test('broken JSON is refused with its line and mend, and nothing moves', { timeout: 60_000 }, async () => {
  const before = site.state();
  staff.edit('site.json', (text) => text.replace(',', '，'));
  await staff.commit();
  const { code, output } = await staff.push();
  expect(code).not.toBe(0);
  expect(output).toMatch(/remote: ✗ 没有收下：内容还有问题，网站保持原样。/);
  expect(output).toMatch(/remote: content\/site\.json 第 2 行/);
  expect(output).toContain('改法：');
  expect(output).not.toMatch(/^remote:\s+at /m);
  expect(site.state()).toEqual(before);
  await staff.undo();
});

test.skipIf(!canFindProcesses)(
  'a publisher killed half-way leaves the site as it was',
  { timeout: 120_000 },
  async () => {
    const { current } = site.state();
    staff.rename('样例甲');
    const commit = await staff.commit();
    const pushing = staff.push();
    await until(() => inWork(site, '.generated'));
    const publishers = publishersOf(site.folder.root);
    kill([...publishers, ...buildersOf(publishers)]);
    await pushing;
    expect(site.state()).toEqual({ tip: commit, current });
    expect(readdirSync(site.folder.building)).not.toEqual([]);
    expect(await get('/')).not.toContain('样例甲');
  },
);

test('a good change goes live, with what was pushed before and nothing left over', { timeout: 120_000 }, async () => {
  staff.edit('site.json', (text) => text.replace('"人员"', '"人员", "公用"'));
  const commit = await staff.commit();
  const { code, output } = await staff.push();
  expect([code, output]).toEqual([0, expect.stringContaining('remote: ✓ 已上线')]);
  expect(site.liveCommit()).toBe(commit);
  expect(readdirSync(site.folder.building)).toEqual([]);
  expect(await get('/')).toContain('公用');
});

test('whoever opened a page before all this still gets its styles, scripts and search texts', async () => {
  const { files } = readRelease(site.folder, first);
  const hashed = Object.keys(files).filter(isHashedName);
  expect(hashed.length).toBeGreaterThan(5);
  for (const path of hashed) {
    const response = await fetch(new URL(path, server.address));
    expect([path, response.status]).toEqual([path, 200]);
    expect(response.headers.get('cache-control') ?? '').toContain(server.name === 'nginx' ? 'immutable' : '');
  }
});

test('all the time the reader got whole releases, one after the other', async () => {
  const { failures, seen } = await site.visited();
  expect(failures).toEqual([]);
  expect(site.book.mixtures(seen)).toEqual([]);
  expect(site.book.sequence(seen)).toEqual(releaseIds(site.folder).reverse());
});

/** Whether a build has come so far that something is in its folder. */
function inWork({ folder }: PublishedSite, name: string): boolean {
  if (!existsSync(folder.building)) return false;
  return readdirSync(folder.building).some((work) => existsSync(join(folder.building, work, name)));
}
