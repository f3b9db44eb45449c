import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/check/content/read-content.ts';
import type { Section } from '../../src/report/schema/report.ts';
import { type EditableContent, edited } from '../edited-content.ts';
import { beginning } from '../random-edits.ts';
import { published } from '../small-content.ts';
import { PublishedSite } from './published-site.ts';
import { mustRun } from './run-program.ts';
import type { StaffClone } from './staff-clone.ts';

/** npm run test:publish sets it. */
const whole = process.env['PUSH_TESTS'] === 'whole';

// Ways that the documents name, each of which once left a site that could never go live again. They go on from each other.
describe.runIf(whole)(
  'what an office may do to what it published ends live, with every earlier address answering',
  () => {
    let site: PublishedSite;
    let staff: StaffClone;

    beforeAll(async () => {
      site = await PublishedSite.setUp();
      staff = await site.begin(withFigureInTable());
      expect((await staff.push()).output).toContain('✓ 已上线');
      await site.open(['/', '/2019/', '/2019/part-1/', '/corrections/']);
    }, 600_000);

    afterAll(() => site.remove(), 120_000);

    const page = (address: string) => readFileSync(join(site.folder.current, 'site', address, 'index.html'), 'utf8');

    /** Edits the report as an office does: its source with it. */
    function edit(change: (content: EditableContent) => void): void {
      for (const [path, text] of edited(contentFiles(staff.folder), change))
        writeFileSync(join(staff.folder, path), text);
    }

    /** Runs npm run correct or npm run record. */
    const command = (name: 'correct' | 'record', ...args: string[]) =>
      mustRun(staff.folder, process.execPath, resolve('scripts/run.mjs'), `scripts/${name}.ts`, ...args);

    const correct = (on: string) =>
      command('correct', '--yes', '--kind', 'transcription', '--why', '录入有误', '--on', on);

    async function goesLive(): Promise<string> {
      const commit = await staff.commit();
      const { code, output } = await staff.push();
      expect(code, output).toBe(0);
      expect(site.liveCommit()).toBe(commit);
      // Remembered before it is one of those that are not kept.
      site.state();
      return commit;
    }

    const section = ({ report }: EditableContent, id: string) =>
      report.parts.flatMap(({ content }) => content).find((node) => node.id === id) as Section;

    test('a number registered in a table has its place in its row', () => {
      expect(page('/2019/part-2/')).toContain('id="f-table.amount"');
      expect(page('/2019/figures/')).toContain('href="/2019/part-2/#f-table.amount"');
    });

    test.each([
      { on: '2026-11-20', gone: 's1-2-p1' },
      { on: '2026-11-21', gone: 's1-3-p1' },
      { on: '2026-11-22', gone: 's2-2-p1' },
    ])(
      'a passage is withdrawn, and another: $gone',
      async ({ on, gone }) => {
        edit((content) => {
          const place = section(content, gone.slice(0, 4));
          place.content = place.content.filter(({ id }) => id !== gone);
        });
        await correct(on);
        await goesLive();
        const part = gone.startsWith('s1') ? 1 : 2;
        expect(page(`/2019/part-${part}/`)).toContain(`id="${gone}"`);
        expect(page(`/2019/r/1/part-${part}/`)).toContain(`href="/2019/r/1/cite/#${gone}"`);
        expect(page('/2019/r/1/cite/')).toContain(`id="${gone}"`);
      },
      600_000,
    );

    test('a passage moves to another section', async () => {
      edit((content) => {
        const from = section(content, 's1-2');
        const [moved] = from.content.splice(0, 1);
        if (moved?.type !== 'paragraph') throw new Error('The report has changed');
        section(content, 's2-2').content.push({ ...moved, id: 's2-2-p7' });
      });
      await correct('2026-11-23');
      await goesLive();
      expect(page('/2019/part-1/')).toContain('id="s1-2-p2"');
      expect(page('/2019/part-2/')).toContain('id="s2-2-p7"');
    }, 600_000);

    test('a commit that recorded addresses and is live is not reverted, but after a rollback it is', async () => {
      staff.edit('glossary.json', (text) => text.replace('"terms": [', `"terms": [${newTerm},`));
      await command('record');
      const commit = await goesLive();
      expect(existsSync(join(site.folder.current, 'site/glossary/gongyong-zhichu'))).toBe(true);

      await staff.git('revert', '--no-edit', 'HEAD');
      const refused = await staff.push();
      expect(refused.output).toContain('这次推送里的撤回，把已经在网站上的网址、勘误也收回了');
      expect(refused.output).toContain('“Revert "改内容"”');
      expect(refused.output).not.toContain('✓');

      await site.command('publish-rollback');
      site.state();
      await staff.git('reset', '--quiet', '--hard', commit);
      staff.rename('样例丙');
      await staff.commit();
      const back = await staff.push();
      expect(back.output).toContain(`${commit.slice(0, 12)}“改内容”`);
      expect(back.output).not.toContain('✓');
      await staff.git('reset', '--quiet', '--hard', commit);
      await staff.git('revert', '--no-edit', 'HEAD');
      const reverted = await staff.push();
      expect(reverted.output).toContain('✓ 已上线');
      site.state();
      expect(existsSync(join(site.folder.current, 'site/glossary/gongyong-zhichu'))).toBe(false);
    }, 600_000);

    test('what is on main and was never live may be taken back by a plain revert', async () => {
      staff.edit('glossary.json', (text) => text.replace('"terms": [', `"terms": [${newTerm},`));
      await command('record');
      const commit = await staff.commit();
      await staff.push('main:stuck');
      // As a server left it whose program took the push and could not build it.
      await mustRun('.', 'git', `--git-dir=${site.folder.repository}`, 'update-ref', 'refs/heads/main', commit);
      await staff.git('revert', '--no-edit', 'HEAD');
      const { code, output } = await staff.push();
      expect(code, output).toBe(0);
      expect(site.liveCommit()).toBe(site.state().tip);
    }, 600_000);

    test('what the check lets pass and the build does not is refused, and stands in nobody’s way', async () => {
      edit((content) => {
        section(content, 's2-2').heading = '其他情况⒈';
      });
      await correct('2026-11-24');
      await staff.commit();
      const before = site.state();
      const { code, output } = await staff.push();
      if (code !== 0) {
        expect(output).toContain('✗ 没有收下：照这些内容生成的网站不合格');
        expect(site.state()).toEqual(before);
        await staff.undo();
      }
      staff.rename('样例甲');
      await goesLive();
    }, 600_000);

    test('a repository without the commit that is live says so, and publish:build mends it', async () => {
      const release = join(site.folder.current, 'release.json');
      writeFileSync(
        release,
        readFileSync(release, 'utf8').replace(/"commit":"[0-9a-f]+"/, `"commit":"${'a'.repeat(40)}"`),
      );
      staff.rename('样例乙');
      const commit = await staff.commit();
      expect((await staff.push()).output).toMatch(/没有现在网站的那次提交（aaaaaaaaaaaa）.*npm run publish:build/);
      expect((await site.command('publish-build')).output).toContain('✓ 已上线');
      site.state();
      expect((await staff.push()).output).toContain('✓ 已上线');
      expect(site.liveCommit()).toBe(commit);
    }, 600_000);

    test('all the while no reader met a failure', async () => {
      const { failures, seen } = await site.visited();
      console.log(`${seen.length} answers`);
      expect(failures).toEqual([]);
      expect(site.book.mixtures(seen)).toEqual([]);
    }, 120_000);
  },
);

const newTerm = JSON.stringify({
  id: 'gongyong-zhichu',
  name: '公用支出',
  pinyin: 'gōng yòng zhī chū',
  aliases: [],
  linkForms: [],
  related: [],
});

/** The report of the random edits, with a number registered in its table. */
function withFigureInTable(): Map<string, string> {
  return published(
    edited(beginning(), ({ report, figures }) => {
      const table = report.parts[1]?.content[1];
      const rows = table?.type === 'section' ? table.content.find(({ type }) => type === 'table') : undefined;
      if (rows?.type !== 'table' || !rows.rows[0]) throw new Error('The report has changed');
      rows.rows[0].cells[1] = ['12.34'];
      figures.push({
        id: 'table.amount',
        label: '表里的数',
        value: '12.34',
        unit: '万元',
        year: 2019,
        kind: 'amount',
        measure: 'final',
        block: rows.id,
        quote: '12.34',
        token: '12.34',
      });
    }),
  );
}
