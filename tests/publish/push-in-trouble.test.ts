import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/check/content/read-content.ts';
import { allReleases } from '../../src/publish/releases.ts';
import { folder2019 } from '../report-2019.ts';
import { smallContent } from '../small-content.ts';
import { PublishedSite, SmallDisk } from './published-site.ts';
import { buildersOf, canFindProcesses, kill, publishersOf, until } from './publishers.ts';
import type { StaffClone } from './staff-clone.ts';

/** npm run test:publish sets it; npm test runs push.slow.test.ts only. */
const whole = process.env['PUSH_TESTS'] === 'whole';
const noDisk = whole ? SmallDisk.impossible() : undefined;

/** Newest first. */
const idsOf = ({ folder }: PublishedSite) => allReleases(folder).map(({ id }) => id);

describe.runIf(whole)('one site through everything that can go wrong', () => {
  let site: PublishedSite;
  let staff: StaffClone;
  let names = 0;

  beforeAll(async () => {
    site = await PublishedSite.setUp(noDisk === undefined ? new SmallDisk(96) : undefined);
    staff = await site.begin(smallContent());
    await staff.push();
    const server = await site.open(['/', '/2019/', '/2019/part-1/', '/glossary/', '/search/']);
    console.log(`served by ${server.name}${noDisk === undefined ? ', on a small disk' : `; no full disk: ${noDisk}`}`);
  }, 600_000);

  afterAll(() => site.remove(), 600_000);

  /** A change that shows on every page. */
  async function change(clone: StaffClone): Promise<string> {
    clone.rename(`样例${++names}`);
    return clone.commit();
  }

  async function refused(clone: StaffClone, ...args: string[]): Promise<string> {
    const before = site.state();
    const { code, output } = await clone.push(...args);
    expect(code).not.toBe(0);
    expect(site.state()).toEqual(before);
    return output;
  }

  test('of two pushes at once one is taken; the other waits, is told that it is behind, and then follows', async () => {
    const other = await site.clone('other');
    await change(staff);
    other.edit('site.json', (text) => text.replace('"人员"', '"人员", "公用"'));
    await other.commit();
    const results = await Promise.all([staff, other].map(async (clone) => ({ clone, ...(await clone.push()) })));
    const [taken, loser] = results.toSorted((a, b) => (a.code ?? 1) - (b.code ?? 1));
    expect([taken?.code, loser?.output]).toEqual([0, expect.stringContaining('另一个人刚刚推送过')]);
    expect(results.some(({ output }) => output.includes('排队等候'))).toBe(true);

    await loser?.clone.git('pull', '--quiet', '--rebase', 'origin', 'main');
    expect((await loser?.clone.push())?.output).toContain('✓ 已上线');
    expect(site.liveCommit()).toBe(site.state().tip);
    expect(idsOf(site)).toHaveLength(3);
    await staff.git('pull', '--quiet', '--rebase', 'origin', 'main');
  }, 600_000);

  test.skipIf(!canFindProcesses)(
    'a build that is killed is begun again by itself, and whoever waits behind a judge that is killed has its turn',
    async () => {
      const commit = await change(staff);
      const pushing = staff.push();
      await until(() => inWork('.cache'));
      kill(buildersOf(publishersOf(site.folder.root)));
      expect((await pushing).output).toContain('✓ 已上线');
      expect(site.liveCommit()).toBe(commit);

      const { current } = site.state();
      await change(staff);
      const killedPush = staff.push();
      await until(() => inWork('.cache'));
      const killed = publishersOf(site.folder.root);
      const waiting = site.start('publish-build');
      await until(() => waiting.printed().includes('排队等候'));
      // The build that it ran goes on by itself, and must be in nobody's way.
      kill(killed);
      expect((await killedPush).code).not.toBe(0);
      expect((await waiting.ended).output).toContain('✓ 已上线');
      expect([site.liveCommit(), site.state().current]).toEqual([commit, expect.not.stringContaining(current ?? '')]);
      await staff.undo();
    },
    600_000,
  );

  // So much room that it ends at once, and further on in the build.
  test.skipIf(noDisk !== undefined).each([0.5, 3, 4.5])(
    'with %d MB left on the disk the push is refused as just that, until there is room',
    async (free) => {
      const disk = site.disk as SmallDisk;
      const before = site.state();
      const commit = await change(staff);
      await disk.fill(free * 1024 * 1024);
      const { output } = await staff.push();
      disk.clear();
      expect(output).toContain('✗ 没有收下：服务器的磁盘满了');
      expect(site.state()).toEqual(before);
      expect([readdirSync(site.folder.building), readdirSync(site.folder.ready)]).toEqual([[], []]);

      expect((await staff.push()).output).toContain('✓ 已上线');
      expect(site.liveCommit()).toBe(commit);
    },
    600_000,
  );

  test.skipIf(noDisk !== undefined)(
    'with no room left at all the site still goes back, and forward again',
    async () => {
      const disk = site.disk as SmallDisk;
      const { current } = site.state();
      await disk.fill(0);
      const back = await site.command('publish-rollback');
      expect([back.code, back.output]).toEqual([0, expect.stringContaining('✓ 网站已换回')]);
      expect(site.state().current).not.toBe(current);
      expect((await site.command('publish-rollback', current ?? '')).code).toBe(0);
      disk.clear();
      expect(site.state().current).toBe(current);
    },
    600_000,
  );

  test('what is in the way of a file is named', async () => {
    const before = site.state();
    await change(staff);
    rmSync(site.folder.switchLock);
    mkdirSync(site.folder.switchLock);
    const { output } = await staff.push();
    rmSync(site.folder.switchLock, { recursive: true });
    expect(output).toContain('该是文件的地方是文件夹');
    expect(site.state()).toEqual(before);
    await staff.undo();
  }, 600_000);

  test('the push of a person whose line drops goes live all the same, and is logged', async () => {
    const commit = await change(staff);
    const pushing = staff.pushing();
    await until(() => pushing.printed().includes('2/3'));
    pushing.kill();
    await until(() => site.liveCommit() === commit);
    expect(readdirSync(site.folder.ready)).toEqual([]);
    await until(() => readFileSync(site.folder.log, 'utf8').includes(`提交 ${commit.slice(0, 12)}“改内容”；0`));
    expect((await staff.push()).output).toContain('Everything up-to-date');
    await staff.git('fetch', '--quiet');
  }, 600_000);

  test('other branches are kept and not published; main is neither deleted nor rewritten; replacements are refused', async () => {
    const before = site.state();
    const branch = await staff.push('main:draft');
    expect([branch.code, branch.output]).toEqual([0, expect.stringContaining('已收下 draft。只有 main 会检查、发布')]);
    const gone = await staff.push('--delete', 'draft');
    expect([gone.code, gone.output]).toEqual([0, expect.stringContaining('已删去 draft。只有 main 会检查、发布')]);
    expect(site.state()).toEqual(before);
    expect(await refused(staff, '--delete', 'main')).toContain('不能删除');
    for (const ref of ['refs/replace/4b825dc642cb6eb9a060e54bf8d69288fbee4904', 'refs/tags/main']) {
      expect(await refused(staff, `main:${ref}`)).toContain('只收分支和标签');
    }
    await staff.git('reset', '--quiet', '--hard', 'HEAD~1');
    await change(staff);
    expect(await refused(staff, '--force', 'main')).toContain('git pull --no-rebase --no-edit');
    await staff.git('reset', '--quiet', '--hard', 'origin/main');
  }, 600_000);

  test('a rollback while a push is judged returns at once to the last good release, and that push is refused', async () => {
    const [bad = '', good = ''] = idsOf(site);
    await change(staff);
    const pushing = staff.push();
    await until(() => inWork('.cache'));
    const { output } = await site.command('publish-rollback');
    expect(output).toContain(`✓ 网站已换回 ${good}`);
    expect(output).toContain(`npm run revert -- ${good.slice(7)}..${bad.slice(7)} 撤回`);
    expect((await pushing).output).toContain('管理员把网站换回了以前的一版');
    expect(site.state().current).toBe(good);

    // A newer program does not bring the bad one back.
    const goodCommit = site.liveCommit();
    expect((await site.command('publish-build')).output).toContain('上线过、又被换下来了');
    expect(site.liveCommit()).toBe(goodCommit);

    // Pushed again, as mended, it goes live, and the way back leads past the bad one.
    expect((await staff.push()).output).toContain('git push -o mended origin main');
    expect((await staff.push('-o', 'mended', 'main')).output).toContain('✓ 已上线');
    const [newest = ''] = idsOf(site);
    const [, again = ''] = idsOf(site);
    expect((await site.command('publish-rollback')).output).toContain(`✓ 网站已换回 ${again}`);
    // Long enough for the reader to see it.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await site.command('publish-rollback', 'no-such-release')).code).toBe(1);
    await site.command('publish-rollback', String(Number(newest.slice(0, 6))));
    expect([site.state().current, idsOf(site)]).toEqual([newest, expect.arrayContaining([bad])]);
  }, 600_000);

  test('what was accepted and never went live goes back with a rollback, and no push brings it back by itself', async () => {
    site.goesLive = false;
    const accepted = await change(staff);
    expect((await staff.push()).code).toBe(0);
    site.goesLive = true;
    expect((await site.command('publish-rollback')).code).toBe(0);
    const { current } = site.state();

    staff.edit('site.json', (text) => text.replace('"base"', '"bass"'));
    await staff.commit();
    expect((await staff.push()).code).not.toBe(0);
    expect([site.state().current, site.liveCommit() === accepted]).toEqual([current, false]);
    await staff.undo();
    const mended = await change(staff);
    expect((await staff.push('-o', 'mended', 'main')).output).toContain('✓ 已上线');
    expect(site.liveCommit()).toBe(mended);
  }, 600_000);

  test('all the time the reader got whole releases', async () => {
    const { failures, seen } = await site.visited();
    console.log(`${seen.length} answers, ${new Set(seen.map(({ visit }) => visit)).size} pages with what they name`);
    expect(failures).toEqual([]);
    expect(site.book.mixtures(seen)).toEqual([]);
  }, 600_000);

  function inWork(name: string): boolean {
    const { building } = site.folder;
    if (!existsSync(building)) return false;
    return readdirSync(building).some((work) => existsSync(join(building, work, name)));
  }
});

describe.runIf(whole)('the report of 2019, with its ledger of permanent links', () => {
  let site: PublishedSite;
  let staff: StaffClone;

  beforeAll(async () => {
    site = await PublishedSite.setUp();
    staff = await site.begin(contentFiles(folder2019));
    await staff.push();
  }, 600_000);

  afterAll(() => site.remove(), 600_000);

  async function refusal(edit: () => void): Promise<string> {
    const before = site.state();
    edit();
    await staff.commit();
    const { code, output } = await staff.push();
    expect(code).not.toBe(0);
    expect(site.state()).toEqual(before);
    await staff.undo();
    return output;
  }

  test('a vanished id is refused', async () => {
    const output = await refusal(() =>
      staff.edit('reports/2019/report.json', (text) => text.replaceAll('"s1-1-1-p1"', '"s1-1-1-p9"')),
    );
    expect(output).toContain('s1-1-1-p1');
  }, 600_000);

  test('a silent change of text is refused, even where the source is changed with it', async () => {
    const output = await refusal(() => {
      const [from, to] = ['贯彻执行国家、省、市', '贯彻落实国家、省、市'];
      staff.edit('reports/2019/source.txt', (text) => text.replace(from, to));
      const source = readFileSync(join(staff.folder, 'content/reports/2019/source.txt'));
      const sha256 = createHash('sha256').update(source).digest('hex');
      staff.edit('reports/2019/report.json', (text) =>
        text.replace(from, to).replace(/"sha256": "\w+"/, `"sha256": "${sha256}"`),
      );
    });
    expect(output).toContain('s1-1-1');
  }, 600_000);

  test('a push that is too large is refused as that', async () => {
    const before = site.state();
    writeFileSync(join(staff.folder, 'video.bin'), randomBytes(210 * 1024 * 1024));
    await staff.commit();
    const { output } = await staff.push();
    expect(output).toMatch(/这次推送有 21\d MB，服务器最多收 200 MB/);
    expect(site.state()).toEqual(before);
    await staff.undo();
  }, 600_000);

  test('an address taken out of the ledger is refused', async () => {
    const output = await refusal(() =>
      staff.edit('permalinks.json', (text) => text.replace(/^ *\{"address":"\/method\/#blank".*\n/m, '')),
    );
    expect(output).toContain('/method/#blank');
  }, 600_000);
});
