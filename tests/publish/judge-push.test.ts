import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemOfFile } from '../../src/check/content/problem.ts';
import { brokenPromises } from '../../src/publish/broken-promises.ts';
import { gitIn } from '../../src/publish/git.ts';
import { judgePush, programChanges, refUpdates, refusalOf } from '../../src/publish/judge-push.ts';
import { likelyCauses } from '../../src/publish/likely-causes.ts';
import { smallContent } from '../small-content.ts';
import { StaffClone } from './staff-clone.ts';

const none = '0'.repeat(40);
const about = { address: '/about/', kind: 'page', text: '甲' };
let scratch: string;
let staff: StaffClone;
let first: string;

beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'mingzhang-judge-'));
  staff = await StaffClone.begin(join(scratch, 'staff'), 'unused', smallContent());
  first = (await staff.git('rev-parse', 'HEAD')).trim();
});
afterEach(() => rmSync(scratch, { recursive: true }));

const git = () => gitIn(join(staff.folder, '.git'));
/** Why a push is refused; undefined where it is welcome. */
function judge(after: string, before = first, ref = 'refs/heads/main'): string | undefined {
  const judgement = judgePush(git(), [{ before, after, ref }]);
  return judgement && 'refusal' in judgement ? judgement.refusal : undefined;
}

function write(path: string, text: string): void {
  mkdirSync(join(staff.folder, path, '..'), { recursive: true });
  writeFileSync(join(staff.folder, path), text);
}

test('sound content is welcome, as the first and as a later push', async () => {
  staff.rename('样例甲');
  expect([judge(first, none), judge(await staff.commit())]).toEqual([undefined, undefined]);
});

test('content with a problem is refused with the words of the check', async () => {
  staff.edit('site.json', (text) => text.replace('"base"', '"bass"'));
  const refusal = judge(await staff.commit());
  expect(refusal).toMatch(/^内容还有问题，网站保持原样。\n\ncontent\/site\.json 第 4 行/);
  expect(refusal).toContain('“base”');
});

test('a new program is no reason to refuse, but is told where its content is', async () => {
  write('src/words/strings.ts', 'export {};');
  write('README.md', '说明');
  write('tests/a.test.ts', '');
  const sound = await staff.commit();
  expect(judge(sound)).toBeUndefined();
  expect(programChanges(git(), { before: first, after: sound, ref: 'refs/heads/main' })).toEqual([
    'src/words/strings.ts',
  ]);
  staff.edit('site.json', (text) => text.replace('"base"', '"bass"'));
  expect(judge(await staff.commit())).toContain('请管理员先更新程序');
});

test('what only a newer or an older program of the server explains is told as that', async () => {
  staff.edit('permalinks.json', (text) =>
    text.replace(
      '{"address":"/glossary/',
      (line) => `{"address":"/notice/","kind":"page","text":"公告"},\n    ${line}`,
    ),
  );
  const ahead = await staff.commit();
  expect(judge(ahead)).toMatch(
    /登记过的网址 \/notice\/.*不见了(.|\n)*\n您的电脑上 npm run check 没有问题的，是您的程序比服务器的新/,
  );
  staff.rename('样例甲');
  const later = judge(await staff.commit(), ahead);
  expect(later).toContain('\nmain 上原来的内容，服务器现在的程序也通不过同一处：不是您这次改的');
  expect(later).not.toContain('是您的程序比服务器的新');
});

test('a text that changed without a correction is told as one whose file may be left out, where the year has none', () => {
  const changed = [problemOfFile('content/permalinks.json', { code: 'MZ801', message: '', hint: '' })];
  const causes = (...names: string[]) =>
    likelyCauses(changed, new Map(names.map((name) => [`content/reports/2019/${name}`, Buffer.from('')])), new Map());
  expect(causes('report.json')).toEqual(['correctionsLeft']);
  expect(causes('report.json', 'corrections.json')).toEqual([]);
});

test('main is not deleted and not rewritten', async () => {
  staff.rename('样例甲');
  const second = await staff.commit();
  expect(judge(none)).toContain('不能删除');
  expect(judge(first, second)).toContain('会丢掉 main 上已有的提交');
});

test('a link below content/ is refused: it could publish what lies outside', async () => {
  symlinkSync('/etc/passwd', join(staff.folder, 'content/passwd.txt'));
  expect(judge(await staff.commit())).toBe(
    'content/ 里只能放普通文件，这些是链接、子模块，或名字里有不能用的字符：content/passwd.txt。网站保持原样。改法：换成文件本身（git rm 以后再 git add），名字里不要 \\、冒号。',
  );
});

test('content that is a link itself, or is not there, is refused', async () => {
  rmSync(join(staff.folder, 'content'), { recursive: true });
  write('elsewhere/site.json', '{}');
  expect(judge(await staff.commit())).toContain('没有 content 文件夹');
  symlinkSync('elsewhere', join(staff.folder, 'content'));
  expect(judge(await staff.commit())).toContain('没有 content 文件夹');
});

test('attributes of the pushed tree hide nothing from the check', async () => {
  write('.gitattributes', 'content/site.json export-ignore\n*.json text eol=crlf\n');
  staff.edit('site.json', (text) => text.replace('"base"', '"bass"'));
  expect(judge(await staff.commit())).toContain('content/site.json');
});

test.each([
  { what: 'an address', entries: [], words: '少了 1 个公布过的网址，例如 /about/' },
  { what: 'its words', entries: [{ address: '/about/', kind: 'page', text: '乙' }], words: '首次发布的内容被改了' },
])('$what taken out of the ledger is refused', async ({ entries, words }) => {
  // Beside what the check looks at: how the ledger is checked itself is not asked here.
  const former = new Map([['content/permalinks.json', Buffer.from(JSON.stringify({ entries: [about] }))]]);
  const now = new Map([['content/permalinks.json', Buffer.from(JSON.stringify({ entries }))]]);
  const broken = brokenPromises(former, now);
  expect(refusalOf(broken, first)).toContain(words);
  // Of a revert the way out is not to bring the ledger back.
  const reverts = refusalOf(broken, first, () => [`${first} 撤回：改人数`]) ?? '';
  expect(reverts).toContain(`${first.slice(0, 12)}“撤回：改人数”\n改法：不要这次撤回了：运行 npm run revert，选它`);
  expect(reverts).not.toContain('git checkout');
});

test('a file that is larger than any report is refused without being read', async () => {
  write('content/site.json', ' '.repeat(21 * 1024 * 1024));
  expect(judge(await staff.commit())).toContain('一个文件不能超过 20 MB，这些太大：content/site.json');
});

test('other branches are not looked at', async () => {
  write('content/site.json', 'no JSON');
  const after = await staff.commit();
  expect(judgePush(git(), [{ before: none, after, ref: 'refs/heads/draft' }])).toBeUndefined();
});

test.each([
  'refs/replace/4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  'refs/notes/commits',
  'refs/tags/main',
  'refs/tags/heads/main',
  'refs/heads/refs/heads/main',
  'refs/heads/heads/main',
])('%s would be something else than it seems, and may be removed but not made', (ref) => {
  expect(judge(first, none, ref)).toContain(`这些不行：${ref}。`);
  expect(judge(none, first, ref)).toBeUndefined();
});

test.each(['refs/tags/v1', 'refs/heads/main-2', 'refs/heads/zhang/main'])(
  '%s is a draft or a tag like others',
  (ref) => {
    expect(judge(first, none, ref)).toBeUndefined();
  },
);

test('an object that another is said to stand for is judged as it is', async () => {
  const sound = (await staff.git('rev-parse', 'HEAD:content/site.json')).trim();
  staff.edit('site.json', (text) => text.replace('"base"', '"bass"'));
  const after = await staff.commit();
  await staff.git('replace', (await staff.git('rev-parse', 'HEAD:content/site.json')).trim(), sound);
  expect(judge(after)).toContain('“base”');
});

test('what Git tells a hook is read line by line', () => {
  expect(refUpdates(`${none} ${first} refs/heads/main\n`)).toEqual([
    { before: none, after: first, ref: 'refs/heads/main' },
  ]);
});

test('what was purged comes back by no branch and no tag: not as history, not merged, not in a commit made anew', async () => {
  staff.rename('张小三');
  const purged = await staff.commit();
  const blob = (await staff.git('rev-parse', 'HEAD:content/site.json')).trim();
  // As after a purge: a new history that begins with what is served.
  await staff.git('reset', '--quiet', '--hard', first);
  await staff.git('checkout', '--quiet', '--orphan', 'fresh');
  await staff.git('commit', '--quiet', '--message=清除历史');
  const begun = (await staff.git('rev-parse', 'HEAD')).trim();
  await staff.git('branch', '--force', 'main', begun);
  const refusalAt = (commit: string, ref: string, gone: string[]) => {
    const judgement = judgePush(git(), [{ before: none, after: commit, ref }], new Set(gone));
    return judgement && 'refusal' in judgement ? judgement.refusal : undefined;
  };
  const refused = (object: string) => expect.stringContaining(`已经清除的东西（${object.slice(0, 12)}）`);
  await staff.git('merge', '--quiet', '--allow-unrelated-histories', '--strategy=ours', '--message=x', purged);
  const merged = (await staff.git('rev-parse', 'HEAD')).trim();
  await staff.git('reset', '--quiet', '--hard', begun);
  staff.rename('张小三');
  const anew = await staff.commit();
  await staff.git('reset', '--quiet', '--hard', begun);
  staff.rename('样例甲');
  const sound = await staff.commit();
  await staff.git('checkout', '--quiet', '--detach');
  await staff.git('branch', '--delete', '--force', 'fresh');
  for (const ref of ['refs/heads/main', 'refs/heads/draft', 'refs/tags/v1']) {
    for (const old of [purged, merged]) expect(refusalAt(old, ref, [purged, blob])).toEqual(refused(purged));
    expect(refusalAt(anew, ref, [purged, blob])).toEqual(refused(blob));
    expect(refusalAt(sound, ref, [purged, blob])).toBeUndefined();
  }
});
