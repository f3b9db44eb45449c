import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { carryCommand } from '../../../scripts/carry-command.ts';
import { chooseSides } from '../../../scripts/choose-sides.ts';
import { correctCommand } from '../../../scripts/correct-command.ts';
import { mergeCommand } from '../../../scripts/merge-command.ts';
import { moveCommand } from '../../../scripts/move-command.ts';
import { recordCommand } from '../../../scripts/record-command.ts';
import { revertCommand } from '../../../scripts/revert-command.ts';
import { parseContent } from '../../../src/check/content/parse-content.ts';
import { contentFiles } from '../../../src/check/content/read-content.ts';
import type { Paragraph, Section } from '../../../src/report/schema/report.ts';
import { edited, editedFile } from '../../edited-content.ts';
import { writeFiles } from '../../project.ts';
import { filesOfYear } from '../../report-of-years.ts';
import { published, smallContent } from '../../small-content.ts';

const scratch = mkdtempSync(join(tmpdir(), 'merge-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const [server, own, colleague] = ['server.git', 'own', 'colleague'].map((name) => join(scratch, name)) as [
  string,
  string,
  string,
];
const settings = ['user.name=n', 'user.email=n@example.org', 'commit.gpgsign=false', 'rerere.enabled=false'];

/** Runs Git; what it prints, also where it stops. */
function git(folder: string, ...args: string[]): string {
  try {
    const options = { cwd: folder, encoding: 'utf8', stdio: 'pipe' } as const;
    return execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], options);
  } catch (error) {
    return String((error as { stdout: string }).stdout) + String((error as { stderr: string }).stderr);
  }
}

for (const who of ['AUTHOR', 'COMMITTER'])
  Object.assign(process.env, { [`GIT_${who}_NAME`]: 'n', [`GIT_${who}_EMAIL`]: 'n@example.org' });

/** The three folders as each test begins, made once: Git is started nine times for them. */
const beginning = mkdtempSync(join(tmpdir(), 'merge-beginning-'));
afterAll(() => rmSync(beginning, { recursive: true }));

beforeAll(() => {
  for (const folder of [server, own])
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', ...(folder === server ? ['--bare'] : []), folder]);
  writeFiles(own, smallContent());
  git(own, 'add', '-A');
  git(own, 'commit', '-qm', 'begin');
  git(own, 'push', '-q', server, 'main');
  git(own, 'remote', 'add', 'origin', server);
  git(own, 'fetch', '-q');
  git(own, 'branch', '-q', '--set-upstream-to=origin/main');
  git(scratch, 'clone', '-q', server, colleague);
  cpSync(scratch, beginning, { recursive: true, preserveTimestamps: true });
});

beforeEach(() => {
  rmSync(scratch, { recursive: true, force: true });
  cpSync(beginning, scratch, { recursive: true, preserveTimestamps: true });
});

/** Corrects words by the command, and commits. */
async function correct(folder: string, from: string, to: string, why: string): Promise<void> {
  const answers = [from, to, '', '', '', '1', why, '2026-11-20', ''];
  expect(await correctCommand([], folder, { print: () => {}, ask: async () => answers.shift() ?? '' })).toBe(0);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', why);
}

async function merged(...answers: string[]) {
  const { said, terminal } = typing(answers);
  return { code: await mergeCommand(own, terminal), said: said() };
}

/** A terminal at which somebody types these answers, then Enter. */
function typing(answers: string[]) {
  const lines: string[] = [];
  const ask = async (question: string) => {
    lines.push(question);
    return answers.shift() ?? '';
  };
  return { said: () => lines.join('\n'), terminal: { print: (line: string) => void lines.push(line), ask } };
}

test.each([
  ['merge', ['pull', '-q', '--no-rebase', '--no-edit'], ['commit', '-q', '--no-edit']],
  ['rebase', ['pull', '-q', '--rebase'], ['-c', 'core.editor=true', 'rebase', '--continue']],
])('two people’s corrections of one report are one history after git %s', async (_, pull, go) => {
  await correct(colleague, '公用支出', '公务支出', '同事看错');
  git(colleague, 'push', '-q');
  await correct(own, '人员经费 3.5', '人员经费 3.6', '录入时看错');
  expect(git(own, ...pull)).toContain('CONFLICT');
  const { code, said } = await merged();
  expect(said).toContain('✓ 合好了：您的 1 条勘误排在同事的后面');
  expect(code).toBe(0);
  git(own, ...go);
  expect(git(own, 'status', '--porcelain')).toBe('');
  const [year] = parseContent(contentFiles(own)).years;
  expect(year?.corrections.map(({ revision, why }) => [revision, why])).toEqual([
    [2, '同事看错'],
    [3, '录入时看错'],
  ]);
  expect(year?.corrections[1]?.source?.before).toBe(year?.corrections[0]?.source?.after);
  expect(git(own, 'push', '-q')).toBe('');
});

test('addresses that two people recorded are all in the ledger', async () => {
  const change = (folder: string, path: string, edit: Parameters<typeof editedFile>[2]) => {
    const files = editedFile(contentFiles(folder), path, edit);
    writeFileSync(join(folder, 'content', path), files.get(`content/${path}`) ?? '');
    expect(recordCommand([], folder, () => {})).toBe(0);
    git(folder, 'commit', '-aqm', path);
  };
  const term = { id: 'jia', name: '甲', pinyin: 'jiǎ', linkForms: [], aliases: [], related: [] };
  change(colleague, 'glossary.json', ({ terms }) => terms.push(term));
  change(own, 'reports/2019/charts.json', ({ charts }) => charts.push({ ...charts[0], id: 'second' }));
  git(colleague, 'push', '-q');
  git(own, 'pull', '-q', '--no-rebase', '--no-edit');
  const { code, said } = await merged();
  expect(said).toContain('✓ 合好了');
  expect(code).toBe(0);
  const addresses = parseContent(contentFiles(own)).permalinks.entries.map(({ address }) => address);
  expect(addresses.filter((address) => /jia|second\/$/.test(address))).toEqual([
    '/glossary/jia/',
    '/embed/2019/second/',
  ]);
});

test('what both have added to one list stays, without a question', async () => {
  const term = (id: string, name: string) => ({ id, name, pinyin: 'jiǎ', linkForms: [], aliases: [], related: [] });
  for (const [folder, id, name] of [
    [colleague, 'jia', '甲'],
    [own, 'yi', '乙'],
  ] as const) {
    const files = editedFile(contentFiles(folder), 'glossary.json', ({ terms }) => terms.push(term(id, name)));
    writeFileSync(join(folder, 'content/glossary.json'), files.get('content/glossary.json') ?? '');
    expect(recordCommand([], folder, () => {})).toBe(0);
    git(folder, 'commit', '-aqm', id);
  }
  git(colleague, 'push', '-q');
  expect(git(own, 'pull', '-q', '--no-rebase', '--no-edit')).toContain('Merge conflict in content/glossary.json');
  const { code, said } = await merged();
  expect([code, said]).toEqual([0, expect.not.stringContaining('留哪一句')]);
  const { terms } = JSON.parse(readFileSync(join(own, 'content/glossary.json'), 'utf8'));
  expect(terms.slice(-2).map(({ id }: { id: string }) => id)).toEqual(['jia', 'yi']);
  const { permalinks } = parseContent(contentFiles(own));
  expect(permalinks.entries.filter(({ kind }) => kind === 'term').map(({ address }) => address)).toEqual(
    expect.arrayContaining(['/glossary/jia/', '/glossary/yi/']),
  );
});

test('fields of the footer that two have added stay both; of one that both have written the person is asked', async () => {
  const fill = (folder: string, fields: Record<string, string>) => {
    const files = editedFile(contentFiles(folder), 'site.json', (site) => {
      const { home, ...rest } = site;
      delete (site as { home?: unknown }).home;
      Object.assign(site, rest, fields, { home });
    });
    writeFileSync(join(folder, 'content/site.json'), files.get('content/site.json') ?? '');
    git(folder, 'commit', '-aqm', '页脚');
  };
  fill(colleague, { siteIdCode: '4200000001', contact: '综合科' });
  fill(own, { policeNumber: '鄂公网安备 42000000000001号', contact: '办公室' });
  git(colleague, 'push', '-q');
  expect(git(own, 'pull', '-q', '--no-rebase', '--no-edit')).toContain('Merge conflict in content/site.json');
  const { code, said } = await merged('1');
  expect([code, said]).toEqual([0, expect.stringContaining('有 1 处两边都改了')]);
  expect(parseContent(contentFiles(own)).site).toMatchObject({
    siteIdCode: '4200000001',
    policeNumber: '鄂公网安备 42000000000001号',
    contact: '办公室',
  });
});

test('a year that both have added stands whole as it was pushed first', async () => {
  const year = new Map(filesOfYear(contentFiles(own), 2020));
  for (const [folder, label] of [
    [colleague, '同事起的名字'],
    [own, '自己起的名字'],
  ] as const) {
    const named = [...year].map(
      ([path, text]) => [path, text.replace(/"label": "[^"]*"/, `"label": "${label}"`)] as const,
    );
    writeFiles(folder, new Map(named));
    if (folder === own) writeFiles(own, new Map([['content/reports/2020/original/我的 原件.pdf', '%PDF']]));
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', label);
  }
  git(colleague, 'push', '-q');
  expect(git(own, 'pull', '-q', '--no-rebase', '--no-edit')).toContain('CONFLICT (add/add)');
  const { said } = await merged();
  expect(said).toContain('两边都新加了 2020 年度：整个照同事的那一份，您的没有留下。');
  expect(said).not.toContain('留哪一句');
  expect(git(own, 'diff', '--name-only', 'origin/main', '--', 'content/reports/2020')).toBe('');
  expect(git(own, 'diff', '--cached', '--name-only', 'origin/main', '--', 'content/reports/2020')).toBe('');
});

test('a place that both changed is found in a source with the line ends of Windows too', async () => {
  const path = 'content/reports/2019/source.txt';
  writeFiles(own, new Map([[path, '甲\r\n<<<<<<< HEAD\r\n乙\r\n=======\r\n丙\r\n>>>>>>> b\r\n丁\r\n']]));
  await chooseSides(own, [path], ['您的', '同事的'], typing(['2']).terminal);
  expect(readFileSync(join(own, path), 'utf8')).toBe('甲\r\n丙\r\n丁\r\n');
});

test('words that both changed are left to the person, and then the ledgers follow', async () => {
  await correct(colleague, '人员经费 3.5', '人员经费 3.7', '同事看错');
  git(colleague, 'push', '-q');
  await correct(own, '人员经费 3.5', '人员经费 3.6', '录入时看错');
  git(own, 'pull', '-q', '--no-rebase', '--no-edit');
  const { code, said } = await merged();
  expect(code).toBe(1);
  expect(said).toContain(
    '1. content/reports/2019/source.txt、content/reports/2019/figures.json、content/reports/2019/report.json\n   您的：',
  );
  expect(said).toContain('  content/reports/2019/figures.json');
  expect(said).not.toContain('permalinks');
  for (const name of ['report.json', 'figures.json', 'source.txt']) {
    const path = join(own, 'content/reports/2019', name);
    const kept = readFileSync(path, 'utf8').replace(/<{7} [^\n]*\n([\s\S]*?)={7}\n[\s\S]*?>{7} [^\n]*\n/g, '$1');
    writeFileSync(path, kept);
  }
  expect((await merged()).code).toBe(0);
  const [year] = parseContent(contentFiles(own)).years;
  expect(year?.figures[1]?.value).toBe('3.6');
  expect(year?.corrections.map(({ why }) => why)).toEqual(['同事看错', '录入时看错']);
});

test.each([
  ['1', '3.6', ['同事看错', '录入时看错'], '您的 1 条勘误排在同事的后面，登记簿'],
  ['2', '3.7', ['同事看错'], '✓ 合好了：有 1 条不再需要（它改的字现在不是您的那一句），去掉了，登记簿'],
])(
  'one answer of %s settles a number that both changed in every file, and what became of one’s corrections is told',
  async (answer, value, whys, end) => {
    await correct(colleague, '人员经费 3.5', '人员经费 3.7', '同事看错');
    git(colleague, 'push', '-q');
    await correct(own, '人员经费 3.5', '人员经费 3.6', '录入时看错');
    git(own, 'pull', '-q', '--no-rebase', '--no-edit');
    const { code, said } = await merged(answer);
    expect(said).toContain('留哪一句？1 您的，2 同事的');
    expect(said).toContain(end);
    expect(code).toBe(0);
    const [year] = parseContent(contentFiles(own)).years;
    expect(year?.figures[1]?.value).toBe(value);
    expect(year?.corrections.map(({ why }) => why)).toEqual(whys);
  },
);

test('of two changes that do not go together what is wrong is said, and the way out begins with the colleague’s and keeps one’s own', async () => {
  await correct(colleague, '人员经费 3.5', '人员经费 3.7', '同事看错');
  git(colleague, 'push', '-q');
  await correct(own, '人员经费 3.5', '人员经费 3.6', '录入时看错');
  const path = 'content/reports/2019/remarks.json';
  writeFileSync(join(own, path), readFileSync(join(own, path), 'utf8').replace('"quote": "', '"quote": "没有的话'));
  git(own, 'commit', '-aqm', 'a remark on words that are not there');
  git(own, 'pull', '-q', '--no-rebase', '--no-edit');
  const { code, said } = await merged('2');
  expect([code, said]).toEqual([1, expect.stringContaining('MZ401')]);
  git(own, 'branch', '我的改动');
  expect((await merged()).said).toContain('git branch 我的改动-2 ');
  git(own, 'branch', '-d', '我的改动');
  const commands = [...said.matchAll(/^ {2}git ([^#\n]+)/gm)].map(([, words = '']) => words.trim().split(' '));
  for (const command of commands) git(own, ...command);
  expect(git(own, 'rev-parse', 'HEAD', 'origin/main').split('\n').slice(0, 2)).toEqual(
    Array(2).fill(git(colleague, 'rev-parse', 'HEAD').trim()),
  );
  expect(git(own, 'log', '-1', '--format=%s', '我的改动').trim()).toBe('a remark on words that are not there');
  expect(git(own, 'status', '--porcelain')).toBe('');
});

test('where nothing is being merged it says what to do first', async () => {
  expect(await merged()).toEqual({ code: 1, said: expect.stringContaining('现在没有合到一半的改动') });
});

test('what was recorded but never pushed is no promise: it is recorded anew as it is now', async () => {
  const charts = (id: string) => {
    const files = editedFile(contentFiles(own), 'reports/2019/charts.json', (file) => {
      file.charts = [file.charts[0], { ...file.charts[0], id }];
    });
    writeFileSync(join(own, 'content/reports/2019/charts.json'), files.get('content/reports/2019/charts.json') ?? '');
  };
  charts('second');
  recordCommand([], own, () => {});
  charts('other');
  expect(() => parseContent(contentFiles(own))).toThrow('还没有推送过的，先运行 npm run record 重新登记');
  recordCommand([], own, () => {});
  const addresses = parseContent(contentFiles(own)).permalinks.entries.map(({ address }) => address);
  expect(addresses.filter((address) => /second|other\/$/.test(address))).toEqual(['/embed/2019/other/']);

  git(own, 'add', '-A');
  git(own, 'commit', '-qm', 'pushed');
  git(own, 'push', '-q');
  charts('third');
  recordCommand([], own, () => {});
  expect(() => parseContent(contentFiles(own))).toThrow('登记过的图表“other”不见了');
});

/** A second section, and a second paragraph in the first, have been published. */
function pushTwoSections() {
  const twoSections = published(
    edited(smallContent(), ({ report }) => {
      const first = report.parts[0]?.content[0] as Section;
      const paragraph = first.content[0] as Paragraph;
      first.content.push({ ...paragraph, id: 's1-1-p2', text: '办公用房另有说明。' });
      const content = [{ ...paragraph, id: 's1-2-p1', text: '房屋如下。' }];
      report.parts[0]?.content.push({ ...first, id: 's1-2', numeral: '二、', heading: '房屋情况', content });
    }),
  );
  writeFiles(own, twoSections);
  git(own, 'add', '-A');
  git(own, 'commit', '-qm', 'two sections');
  git(own, 'push', '-q');
}

test.each([
  ['the colleague', 'the clerk'],
  ['the clerk', 'the colleague'],
])(
  'a paragraph that %s has moved and %s corrected stands at the new place with the new words, without a question',
  async (mover) => {
    pushTwoSections();
    git(colleague, 'pull', '-q');
    const [moves, corrects] = mover === 'the clerk' ? [own, colleague] : [colleague, own];
    const answers = ['s1-1-p1', '房屋情况', '', '', '', '1', '放错了地方', '2026-11-20', ''];
    expect(await moveCommand([], moves, { print: () => {}, ask: async () => answers.shift() ?? '' })).toBe(0);
    git(moves, 'add', '-A');
    git(moves, 'commit', '-qm', 'a move');
    await correct(corrects, '人员经费 3.5', '人员经费 3.6', '录入时看错');
    git(colleague, 'push', '-q');
    git(own, 'pull', '-q', '--no-rebase', '--no-edit');
    expect(await merged()).toMatchObject({ code: 0, said: expect.stringContaining('✓ 合好了') });
    git(own, 'commit', '-q', '--no-edit');
    expect(git(own, 'status', '--porcelain')).toBe('');
    const [year] = parseContent(contentFiles(own)).years;
    expect(year?.figures[1]).toMatchObject({ value: '3.6', block: 's1-2-p2' });
    const changes = year?.corrections.flatMap((correction) => correction.changes.map(({ what }) => what)) ?? [];
    expect(changes.toSorted()).toEqual(expect.arrayContaining(['figure', 'moved', 'text']));
  },
);

test('what was moved and not yet pushed is not asked for again by the next correction', async () => {
  pushTwoSections();
  const moves = ['s1-1-p2', '房屋情况', '', '', '1', '放错了地方', '2026-11-20', ''];
  expect(await moveCommand([], own, { print: () => {}, ask: async () => moves.shift() ?? '' })).toBe(0);
  await correct(own, '房屋如下', '房屋情况如下', '录入时漏了两个字');
  const withdrawal = ['s1-2-p2', '', '', '是', '', '', '', '1', '原件没有', '2026-11-20', ''];
  await correctCommand([], own, { print: () => {}, ask: async () => withdrawal.shift() ?? '' });
  const { years, permalinks } = parseContent(contentFiles(own));
  const changes = years[0]?.corrections.flatMap((correction) => correction.changes) ?? [];
  expect(changes.map(({ what, place }) => `${what} ${place}`)).toEqual([
    'moved s1-2-p2',
    'text s1-2-p1',
    'withdrawn s1-2-p2',
  ]);
  const old = permalinks.entries.find(({ address }) => address === '/2019/part-1/#s1-1-p2');
  expect(old?.moved?.to).toBe('/2019/part-1/#s1-2-p2');
});

test('an address that Git Bash made a path of Windows of is read as it was typed', () => {
  const path = 'C:/Program Files/Git/glossary/jiben-zhichu/';
  const said: string[] = [];
  recordCommand(['--moved', `${path}=C:/Program Files/Git/glossary/jiben/`], own, (line) => said.push(line));
  recordCommand(['--withdrawn', path, '--why', '不再使用'], own, (line) => said.push(line));
  recordCommand(['--withdrawn', 'D:/elsewhere/glossary/x/', '--why', '不再使用'], own, (line) => said.push(line));
  expect(said.at(-1)).toBe('✗ 登记簿里没有网址 D:/elsewhere/glossary/x/。');
  expect(said.slice(0, -1).join()).not.toContain('✗');
});

test('where nothing was ever pushed a person says so', () => {
  git(own, 'branch', '-q', '--unset-upstream');
  writeFiles(own, smallContent([{ file: 'reports/2019/charts.json', from: '"id": "basic"', to: '"id": "other"' }]));
  writeFiles(own, new Map([...contentFiles(own)].filter(([path]) => !path.includes('permalinks'))));
  git(own, 'checkout', '-q', 'content/permalinks.json');
  recordCommand([], own, () => {});
  expect(() => parseContent(contentFiles(own))).toThrow('登记过的图表“basic”不见了');
  expect(recordCommand(['--unpublished'], own, () => {})).toBe(0);
  expect(() => parseContent(contentFiles(own))).not.toThrow();
});

async function reverted(folder: string, args: string[], ...answers: string[]) {
  const { said, terminal } = typing(answers);
  return { code: await revertCommand(args, folder, terminal), said: said() };
}

/** Why of each correction of the year, with its version. */
const told = (folder: string) =>
  parseContent(contentFiles(folder)).years[0]?.corrections.map(({ revision, why }) => [revision, why]);

test('a correction beneath others and beneath a merge is taken back, and the others stay as they were', async () => {
  await correct(colleague, '公用支出', '公务支出', '同事看错');
  git(colleague, 'push', '-q');
  const online = readFileSync(join(colleague, 'content/permalinks.json'), 'utf8');
  await correct(own, '人员经费 3.5', '人员经费 3.6', '录入时看错');
  git(own, 'pull', '-q', '--no-rebase', '--no-edit');
  await merged();
  git(own, 'commit', '-q', '--no-edit');
  expect(told(own)).toHaveLength(2);

  const { code, said } = await reverted(own, [], '1');
  expect(said).toContain('  1. ');
  expect(said).toContain('✓ 撤回好了，已经提交：录入时看错。后来别的改动、勘误、网址都还在。');
  expect(code).toBe(0);
  expect(told(own)).toEqual([[2, '同事看错']]);
  expect(readFileSync(join(own, 'content/permalinks.json'), 'utf8')).toBe(online);
  expect(git(own, 'log', '-1', '--format=%s').trim()).toBe('撤回：录入时看错');
  expect(git(own, 'diff', 'origin/main')).toBe('');
});

test('the earlier of two corrections is taken back, and the later one is told as the first', async () => {
  await correct(own, '公用支出', '公务支出', '前一次');
  await correct(own, '人员经费 3.5', '人员经费 3.6', '后一次');
  const { code } = await reverted(own, ['HEAD~1']);
  expect(code).toBe(0);
  expect(told(own)).toEqual([[2, '后一次']]);
});

test('what was pushed with its promises is taken back only by who says that it is off the site, and the way out is told first', async () => {
  await correct(own, '公用支出', '公务支出', '看错');
  git(own, 'push', '-q');
  const head = git(own, 'rev-parse', 'HEAD');
  const { code, said } = await reverted(own, [], '1', '');
  expect(said).toMatch(/“看错”已经推送过.*推送会被拒绝。\n.*npm run correct 再更正一次/);
  expect(said).toContain('什么也没有撤回');
  expect([code, git(own, 'rev-parse', 'HEAD')]).toEqual([1, head]);
  expect((await reverted(own, ['HEAD'], '是')).said).toContain('退回撤回以前：git reset --hard HEAD~1');
  expect(told(own)).toEqual([]);
  git(own, 'reset', '-q', '--hard', 'HEAD~1');
  expect(git(own, 'rev-parse', 'HEAD')).toBe(head);
  expect((await reverted(own, ['HEAD'], '是')).code).toBe(0);
  expect(told(own)).toEqual([]);
  // What promised nothing may go at any time, and so may what was not pushed and a revert, which brings all back.
  git(own, 'push', '-q');
  const back = (await reverted(own, [], '1')).said;
  expect(back).not.toContain('已经推送过');
  expect(back).not.toContain('退回撤回以前');
  expect(told(own)).toEqual([[2, '看错']]);
  expect((await reverted(own, [], '1')).said).not.toContain('已经推送过');
});

test('all that came after a commit is taken back by its range, merges too', async () => {
  const before = git(own, 'rev-parse', 'HEAD').trim();
  await correct(colleague, '公用支出', '公务支出', '同事看错');
  git(colleague, 'push', '-q');
  await correct(own, '人员经费 3.5', '人员经费 3.6', '录入时看错');
  git(own, 'pull', '-q', '--no-rebase', '--no-edit');
  await merged();
  git(own, 'commit', '-q', '--no-edit');
  const { code, said } = await reverted(own, [`${before}..HEAD`]);
  expect(said).toContain('✓ 撤回好了');
  expect(code).toBe(0);
  expect(git(own, 'diff', before)).toBe('');
});

/** Another name of the site, committed. */
function rename(folder: string, name: string): void {
  const files = editedFile(contentFiles(folder), 'site.json', (site) => Object.assign(site, { name }));
  writeFileSync(join(folder, 'content/site.json'), files.get('content/site.json') ?? '');
  git(folder, 'commit', '-aqm', name);
}

test('a revert of which nothing is left commits nothing, says so and leaves nothing open, also ended by the merge', async () => {
  rename(own, '原来的名字');
  const before = git(own, 'rev-parse', 'HEAD').trim();
  rename(own, '坏的名字');
  const range = `${before}..${git(own, 'rev-parse', 'HEAD').trim()}`;
  rename(own, '改好的名字');
  const head = git(own, 'rev-parse', 'HEAD');
  const isOpen = () => git(own, 'status').includes('reverting');
  const { code, said } = await reverted(own, [range], '1');
  expect(said).toContain('✗ 没有可以撤回的：');
  expect(said).toContain('什么也没有提交。\n推送被拒绝、说管理员换回过的：先看看要撤回的字还在不在');
  expect([code, git(own, 'rev-parse', 'HEAD'), isOpen()]).toEqual([1, head, false]);

  expect((await reverted(own, [range], '')).said).toContain('再运行一次 npm run merge');
  expect(isOpen()).toBe(true);
  writeFileSync(join(own, 'content/site.json'), git(own, 'show', 'HEAD:content/site.json'));
  expect((await merged()).said).toContain('✗ 没有可以撤回的：');
  expect([git(own, 'rev-parse', 'HEAD'), isOpen(), git(own, 'status', '--porcelain')]).toEqual([head, false, '']);
});

test('commits that changed the program too are taken back by one command, where the server’s went back: the older program does it', async () => {
  const before = git(own, 'rev-parse', 'HEAD').trim();
  writeFiles(own, new Map([['src/new.ts', 'export {};']]));
  writeFiles(own, new Map([['package-lock.json', '{}']]));
  git(own, 'add', '-A');
  rename(own, '新的名字');
  const { terminal, said } = typing(['是']);
  const ran: string[][] = [];
  const code = await revertCommand([`${before}..HEAD`], own, terminal, (folder, ...args) => {
    ran.push(args);
    return git(folder, 'diff', '--name-only', before) === 'content/site.json\n';
  });
  expect(said()).toContain('服务器的程序也退回去了吗');
  const range = `${before}..${git(own, 'rev-parse', 'HEAD~1').trim()}`;
  expect([code, ran]).toEqual([0, [['ci'], ['run', 'revert', '--', range]]]);
  expect((await reverted(own, [range])).said).toContain('✓ 撤回好了');
  expect(git(own, 'diff', before)).toBe('');
});

test('Enter takes nothing back; what is in no commit, a merge that is not done and an unknown commit are refused', async () => {
  expect((await reverted(own, [], '9', '')).said).toContain('什么也没有撤回');
  expect((await reverted(own, ['nowhere'])).said).toContain('没有提交“nowhere”');
  writeFileSync(join(own, 'content/new.json'), '{}');
  expect((await reverted(own, [])).said).toContain('还有没有提交的改动');
});

test('work that was not pushed is carried over a purge, its correction too, also after a pull, and the old commits are not', async () => {
  rmSync(own, { recursive: true });
  git(scratch, 'clone', '-q', server, own);
  await correct(own, '人员经费 3.5', '人员经费 3.6', '录入时看错');
  const files = editedFile(contentFiles(own), 'site.json', (site) => Object.assign(site, { contact: '二楼' }));
  writeFileSync(join(own, 'content/site.json'), files.get('content/site.json') ?? '');

  // The purge: one new commit, with a correction of a colleague.
  await correct(colleague, '公用支出', '公务支出', '同事看错');
  const anew = git(colleague, 'commit-tree', 'HEAD^{tree}', '-m', '清除历史').trim();
  git(server, 'fetch', '-q', colleague);
  git(colleague, 'push', '-q', '--force', server, `${anew}:refs/heads/main`);
  git(own, 'pull', '-q');
  expect(git(own, 'rev-parse', 'origin/main').trim()).toBe(anew);
  const fresh = join(scratch, 'fresh');
  git(scratch, 'clone', '-q', server, fresh);

  const said: string[] = [];
  expect(await carryCommand(['../own'], fresh, { print: (line) => void said.push(line), ask: async () => '' })).toBe(0);
  expect(said.join('\n')).toContain('✓ 没有推送的改动带过来了，已经提交：');
  expect(said.join('\n')).toContain('content/site.json');
  expect(told(fresh)).toEqual([
    [2, '同事看错'],
    [3, '录入时看错'],
  ]);
  expect(parseContent(contentFiles(fresh)).site.contact).toBe('二楼');
  expect(git(fresh, 'log', '--format=%s').trim().split('\n')).toEqual(['带过来的改动', '清除历史']);
  expect(
    await carryCommand(['../nowhere'], fresh, { print: (line) => void said.push(line), ask: async () => '' }),
  ).toBe(1);
});
