import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isHashedName } from '../../src/publish/hashed-names.ts';
import { allReleases } from '../../src/publish/releases.ts';
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
  staff = await site.begin(new Map([...smallContent()].map(([path, text]) => [path, asNotepadSaves(path, text)])));
}, 600_000);

afterAll(() => site.remove(), 600_000);

/** JSON with the mark that Windows’ Notepad puts before it. */
function asNotepadSaves(path: string, text: string): string {
  return path.endsWith('.json') ? `\uFEFF${text}` : text;
}

const get = async (path: string) => (await fetch(new URL(path, server.address))).text();

test('the first push makes the site, though Windows’ Notepad saved its files', { timeout: 600_000 }, async () => {
  const { code, output } = await staff.push();
  expect(output).toContain('✓ 已上线');
  expect(code).toBe(0);
  server = await site.open(['/', '/2019/', '/2019/part-1/', '/glossary/', '/search/']);
  first = site.state().current ?? '';
  expect(await get('/2019/')).toContain('样例单位2019年度部门决算');
});

test('what the built site calls after what is in it, program and nginx both know as such', () => {
  const { current } = site.state();
  const paths = Object.keys(allReleases(site.folder).find(({ id }) => id === current)?.files ?? {});
  const nginxNames = [...readFileSync('deploy/nginx.conf', 'utf8').matchAll(/"~(\S+)" "public/g)].map(
    ([, pattern = '']) => new RegExp(pattern),
  );
  expect(paths.filter((path) => nginxNames.some((name) => name.test(path)) !== isHashedName(path))).toEqual([]);
  // What the pages name carries a hash, but for the files that lead to the others.
  const own = paths.filter((path) => /^\/(_astro|search|fonts)\//.test(path)).filter((path) => !isHashedName(path));
  expect(own.sort()).toEqual([
    '/fonts/characters.txt',
    '/fonts/serif.css',
    '/search/catalogue.json',
    '/search/index.html',
  ]);
});

test('broken JSON is refused with its line and mend, and nothing moves', { timeout: 600_000 }, async () => {
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
  'a push whose judge is killed half-way is refused, and nothing moves',
  { timeout: 600_000 },
  async () => {
    const before = site.state();
    staff.rename('样例甲');
    await staff.commit();
    const pushing = staff.push();
    await until(() => inWork(site, '.cache'));
    const judges = publishersOf(site.folder.root);
    kill([...judges, ...buildersOf(judges)]);
    const { code, output } = await pushing;
    expect(code).not.toBe(0);
    expect(output).toContain('没能运行完');
    expect(site.state()).toEqual(before);
    expect(await get('/')).not.toContain('样例甲');
  },
);

test('a good change goes live with the next push, and nothing is left over', { timeout: 600_000 }, async () => {
  staff.edit('site.json', (text) => text.replace('"人员"', '"人员", "公用"'));
  const commit = await staff.commit();
  const { code, output } = await staff.push();
  expect([code, output]).toEqual([0, expect.stringContaining('remote: ✓ 已上线')]);
  expect(output).toMatch(/✓ 检查通过。正在照它生成整个网站.+2\/3 生成页面.+可以收下。/s);
  expect(site.liveCommit()).toBe(commit);
  expect([readdirSync(site.folder.building), readdirSync(site.folder.ready)]).toEqual([[], []]);
  expect(await get('/')).toContain('公用');
});

test('what was accepted before a publisher was killed goes live with the next push, whatever becomes of that', async () => {
  site.goesLive = false;
  staff.rename('样例乙');
  const accepted = await staff.commit();
  expect((await staff.push()).code).toBe(0);
  expect(site.liveCommit()).not.toBe(accepted);
  site.goesLive = true;

  staff.edit('permalinks.json', (text) => text.replace(/^ *\{"address":"\/method\/#blank".*\n/m, ''));
  await staff.commit();
  expect((await staff.push()).code).not.toBe(0);
  expect(site.liveCommit()).toBe(accepted);
  expect(await get('/')).toContain('样例乙');
  expect(readFileSync(site.folder.log, 'utf8')).toContain('早先收下、没有换上的，下一次推送时换上');
  await staff.undo();
}, 600_000);

test('the log says when, what, who and why', () => {
  const log = readFileSync(site.folder.log, 'utf8');
  const time = /^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d /gm;
  expect(log).toMatch(/ 没有收下；推送人 办公人员，提交 [0-9a-f]{12}“改内容”；内容还有问题，网站保持原样。\n/);
  expect(log).toMatch(/^ {4}content\/site\.json 第 2 行/m);
  expect(log).toMatch(/ 上线；推送人 办公人员，提交 [0-9a-f]{12}“改内容”；000002-[0-9a-f]{12}，用时 /);
  expect(log.split('\n').filter((line) => line !== '' && !/^ {4}/.test(line))).toHaveLength(
    log.match(time)?.length ?? 0,
  );
});

test('whoever opened a page before all this still gets its styles, scripts and search texts', async () => {
  const files = allReleases(site.folder).find(({ id }) => id === first)?.files;
  const hashed = Object.keys(files ?? {}).filter(isHashedName);
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
  expect(site.book.sequence(seen)).toEqual(
    allReleases(site.folder)
      .map(({ id }) => id)
      .reverse(),
  );
});

/** Whether a build has come so far that something is in its folder. */
function inWork({ folder }: PublishedSite, name: string): boolean {
  if (!existsSync(folder.building)) return false;
  return readdirSync(folder.building).some((work) => existsSync(join(folder.building, work, name)));
}
