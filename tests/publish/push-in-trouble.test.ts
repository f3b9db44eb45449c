import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/check/content/read-content.ts';
import { releaseIds } from '../../src/publish/releases.ts';
import { folder2019 } from '../report-2019.ts';
import { smallContent } from '../small-content.ts';
import { PublishedSite, SmallDisk } from './published-site.ts';
import { buildersOf, canFindProcesses, kill, publishersOf, until } from './publishers.ts';
import type { StaffClone } from './staff-clone.ts';

/** npm run test:publish sets it; npm test runs push.test.ts only. */
const whole = process.env['PUSH_TESTS'] === 'whole';
const noDisk = whole ? SmallDisk.impossible() : undefined;

describe.runIf(whole)('one site through everything that can go wrong', () => {
  let site: PublishedSite;
  let staff: StaffClone;
  let names = 0;

  beforeAll(async () => {
    site = await PublishedSite.setUp(noDisk === undefined ? new SmallDisk(64) : undefined);
    staff = await site.begin(smallContent());
    await staff.push();
    const server = await site.open(['/', '/2019/', '/2019/part-1/', '/glossary/', '/search/']);
    console.log(`served by ${server.name}${noDisk === undefined ? ', on a small disk' : `; no full disk: ${noDisk}`}`);
  }, 120_000);

  afterAll(() => site.remove(), 120_000);

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

  test('of two pushes at once one is taken, and the other queues up behind it when it has caught up', async () => {
    const other = await site.clone('other');
    await change(staff);
    other.edit('site.json', (text) => text.replace('"人员"', '"人员", "公用"'));
    await other.commit();
    const pushes = [staff, other].map(async (clone) => ({ clone, ...(await clone.push()) }));
    const loser = await Promise.race(pushes);
    expect(loser.code).not.toBe(0);

    await loser.clone.git('pull', '--quiet', '--rebase', 'origin', 'main');
    const again = await loser.clone.push();
    expect(again.output).toContain('排队等候');
    expect(again.output).toContain('✓ 已上线');
    expect((await Promise.all(pushes)).filter(({ code }) => code === 0)).toHaveLength(1);
    expect(site.liveCommit()).toBe(site.state().tip);
    expect(releaseIds(site.folder)).toHaveLength(3);
    await staff.git('pull', '--quiet', '--rebase', 'origin', 'main');
  }, 240_000);

  test.skipIf(!canFindProcesses)(
    'a build that is killed is told, and the next push takes the change along',
    async () => {
      const { current } = site.state();
      const lost = await change(staff);
      const pushing = staff.push();
      await until(() => inWork('.generated'));
      kill(buildersOf(publishersOf(site.folder.root)));
      const { code, output } = await pushing;
      expect(output).toContain('✗ 内容收下了，但没有上线');
      expect(code).toBe(0);
      expect(site.state()).toEqual({ tip: lost, current });
      expect(readdirSync(site.folder.building)).toEqual([]);

      const next = await change(staff);
      await staff.push();
      expect(site.liveCommit()).toBe(next);
    },
    240_000,
  );

  test.skipIf(!canFindProcesses)(
    'whoever waits behind a publisher that is killed has its turn',
    async () => {
      const commit = await change(staff);
      const pushing = staff.push();
      await until(() => inWork('.cache'));
      const killed = publishersOf(site.folder.root);
      const waiting = site.start('publish-build');
      await until(() => waiting.printed().includes('排队等候'));
      // The build that it ran goes on by itself, and must be in nobody's way.
      kill(killed);
      await pushing;
      const { output } = await waiting.ended;
      expect(output).toContain('✓ 已上线');
      expect(site.liveCommit()).toBe(commit);
    },
    240_000,
  );

  // So much room that it ends at once, and further on in the build.
  test.skipIf(noDisk !== undefined).each([0.5, 3, 4.5])(
    'with %d MB left on the disk the site stays as it was until there is room',
    async (free) => {
      const disk = site.disk as SmallDisk;
      const { current } = site.state();
      const commit = await change(staff);
      await disk.fill(free * 1024 * 1024);
      const { output } = await staff.push();
      disk.clear();
      expect(output).toContain('没有上线：服务器的磁盘满了。网站保持原样。');
      expect(site.state()).toEqual({ tip: commit, current });
      expect(readdirSync(site.folder.building)).toEqual([]);

      expect((await site.command('publish-build')).output).toContain('✓ 已上线');
      expect(site.liveCommit()).toBe(commit);
    },
    240_000,
  );

  test('other branches are kept and not published; main is neither deleted nor rewritten', async () => {
    const before = site.state();
    const branch = await staff.push('main:draft');
    expect([branch.code, branch.output]).toEqual([0, expect.stringContaining('已收下 draft。只有 main 会检查、发布')]);
    expect(site.state()).toEqual(before);
    expect(await refused(staff, '--delete', 'main')).toContain('不能删除');
    await staff.git('reset', '--quiet', '--hard', 'HEAD~1');
    await change(staff);
    expect(await refused(staff, '--force', 'main')).toContain('git pull --rebase');
    await staff.git('reset', '--quiet', '--hard', 'origin/main');
  }, 60_000);

  test('five releases are kept, and an earlier one is served again on request', async () => {
    const ids = releaseIds(site.folder);
    expect(ids).toHaveLength(5);
    const back = await site.command('publish-rollback');
    expect(back.output).toContain(`✓ 网站已换回 ${ids[1]}`);
    expect(site.state().current).toBe(ids[1]);
    // Long enough for the reader to see it.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await site.command('publish-rollback', 'no-such-release')).code).toBe(1);
    await site.command('publish-rollback', ids[0] ?? '');
    expect(site.state().current).toBe(ids[0]);
  }, 60_000);

  test('all the time the reader got whole releases', async () => {
    const { failures, seen } = await site.visited();
    console.log(`${seen.length} answers, ${new Set(seen.map(({ visit }) => visit)).size} pages with what they name`);
    expect(failures).toEqual([]);
    expect(site.book.mixtures(seen)).toEqual([]);
    const sequence = site.book.sequence(seen);
    const [newest = '', before = ''] = releaseIds(site.folder);
    expect(sequence.slice(-3)).toEqual([newest, before, newest]);
    const forward = sequence.slice(0, -2);
    expect(forward).toEqual(forward.toSorted());
    expect(new Set(forward).size).toBe(forward.length);
  }, 60_000);

  function inWork(name: string): boolean {
    const { building } = site.folder;
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
  }, 120_000);

  afterAll(() => site.remove(), 60_000);

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
  }, 60_000);

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
  }, 60_000);

  test('an address taken out of the ledger is refused', async () => {
    const output = await refusal(() =>
      staff.edit('permalinks.json', (text) => text.replace(/^ *\{"address":"\/method\/#blank".*\n/m, '')),
    );
    expect(output).toContain('/method/#blank');
  }, 60_000);
});
