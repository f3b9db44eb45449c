import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfResources } from '../../scripts/pdf-resources.ts';
import { redactCommand } from '../../scripts/redact-command.ts';
import { gitIn } from '../../src/publish/git.ts';
import { purge } from '../../src/publish/purge.ts';
import { allReleases, currentId } from '../../src/publish/releases.ts';
import { edited } from '../edited-content.ts';
import { fixtureContent, published } from '../small-content.ts';
import { PublishedSite } from './published-site.ts';
import type { StaffClone } from './staff-clone.ts';

const name = '张小三';
let site: PublishedSite;
let staff: StaffClone;

beforeAll(async () => {
  site = await PublishedSite.setUp();
  const content = edited(fixtureContent('small'), ({ report }) => {
    const section = report.parts[0]?.content[0];
    if (section?.type !== 'section') throw new Error('The made-up report begins with no section');
    section.content.push({ type: 'paragraph', id: 's1-1-p2', text: `联系人${name}，住本市。`, lines: [1, 1] });
  });
  // An example that came with the program has the same name.
  staff = await site.begin(new Map([...published(content), ['docs/guide.md', `例如${name}。`]]));
  expect((await staff.push()).code).toBe(0);
  await staff.git('push', 'origin', 'main:refs/heads/copy');
}, 600_000);
afterAll(() => site.remove());

/** Paths below the served folder whose files hold the name. */
function served(): string[] {
  const folder = join(site.folder.current, 'site');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(name));
}

/** Objects of the repository that hold the name. */
function inHistory(): string[] {
  const git = gitIn(site.folder.repository);
  const names = git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)').toString('utf8').trim();
  return git.objects(names.split('\n')).flatMap((one) => {
    const isHeld = one?.type === 'blob' && one.bytes.includes(name) && one.bytes.toString('utf8') !== `例如${name}。`;
    return isHeld ? [one.object] : [];
  });
}

/** What a purge says while it works. */
let told: string[] = [];
const telling = (line: string) => void told.push(line);

test('nothing is purged while the words are served; words taken back go live as marks, and after the purge they are nowhere: not served, in no version, in no object', async () => {
  expect(served().length).toBeGreaterThan(0);
  const begun = [currentId(site.folder), inHistory()];
  const { refusal } = await purge(site.folder, [name], pdfResources(), telling);
  expect(refusal).toContain('这些字还在网站上，所以什么也没有动：');
  expect(refusal).toMatch(/^ {2}\/2019\/part-1\/index\.html$/m);
  expect([currentId(site.folder), inHistory()]).toEqual(begun);

  const answers = [name, '', '1', '应当事人要求'];
  const terminal = { print: () => undefined, ask: async () => answers.shift() ?? '' };
  expect(await redactCommand(['--yes'], staff.folder, terminal)).toBe(0);
  // Everybody begins anew after a purge; here nothing but the history was cut.
  await staff.git('fetch', '--quiet', 'origin');
  await staff.git('reset', '--quiet', '--soft', 'origin/main');
  await staff.commit();
  expect((await staff.push()).code).toBe(0);
  const live = currentId(site.folder);
  expect(inHistory().length).toBeGreaterThan(0);

  expect(await purge(site.folder, [name], pdfResources(), telling)).toEqual({ left: [] });
  expect(served()).toEqual([]);
  expect(inHistory()).toEqual([]);
  expect(allReleases(site.folder).map(({ id }) => id)).toEqual([live]);
  expect(gitIn(site.folder.repository)('for-each-ref', '--format=%(refname)').toString('utf8').trim()).toBe(
    'refs/heads/main',
  );

  // Nobody brings them back from an old clone, be it as a draft.
  for (const ref of ['draft', 'main']) {
    const { code, output } = await staff.push('--force', `HEAD~1:refs/heads/${ref}`);
    expect([code, output]).toEqual([1, expect.stringContaining('服务器上已经清除的东西')]);
  }

  // Broken off where the branch has the new history and the release still names the old one.
  writeFileSync(site.folder.purging, '');
  standBehind('purged once more');
  // The next edit of a new clone is published as ever, and says that a purge is to be done again.
  const fresh = await site.clone('fresh');
  fresh.rename('另一个样例');
  await fresh.commit();
  expect(await fresh.push('main')).toEqual({ code: 0, output: expect.stringContaining('上一次清除没有做完') });
  expect(currentId(site.folder)).not.toBe(live);
  standBehind('purged and broken off');
  told = [];
  expect(await purge(site.folder, [name], pdfResources(), telling)).toEqual({ left: [] });
  expect(told.map((line) => line.slice(0, 6))).toEqual([
    '上一次清除没',
    ...[1, 2, 3, 4, 5].map((n) => expect.stringMatching(`^${n}/5 `)),
  ]);
  fresh.rename('再一个样例');
  await fresh.git('fetch', '--quiet', 'origin');
  await fresh.git('reset', '--quiet', '--soft', 'origin/main');
  await fresh.commit();
  const { code, output } = await fresh.push('main');
  expect([code, output]).toEqual([0, expect.not.stringContaining('上一次清除')]);
}, 900_000);

/** Puts a commit in the place of the published one, behind the back of what is served. @param tree its files, the same if not given */
function standBehind(message: string, tree = 'refs/heads/main^{tree}'): void {
  const git = gitIn(site.folder.repository);
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@localhost'];
  const commit = git(...identity, 'commit-tree', tree, '-m', message)
    .toString('utf8')
    .trim();
  git('update-ref', 'refs/heads/main', commit);
}

test('nothing is purged while the newest content is not live', async () => {
  standBehind('other content', 'refs/heads/main:content');
  expect((await purge(site.folder, [name], pdfResources(), telling)).refusal).toContain('还没有上线');
});
