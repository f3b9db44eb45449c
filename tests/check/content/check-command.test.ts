import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { corrected } from '../../corrected-content.ts';
import { edited } from '../../edited-content.ts';
import { writeFiles } from '../../project.ts';
import { smallContent } from '../../small-content.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-check-'));
  writeFiles(folder, smallContent());
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command on the small content. */
function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/run.mjs'), 'scripts/check.ts', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

test('sound content: exit code 0, and what is left without a host where the site has no address of its own', () => {
  const said = expect.stringMatching(/^✓ 没有问题(.|\n)*没有写网站地址 url/);
  expect(check()).toMatchObject({ status: 0, stdout: said, stderr: '' });
});

test('where Git is not installed the content is checked all the same', () => {
  vi.stubEnv('PATH', '');
  const { status, stderr } = check();
  vi.unstubAllEnvs();
  expect([status, stderr]).toEqual([0, '']);
});

test('what is in no commit yet is told beside the problems, and is none itself', () => {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder });
  git('init', '--quiet');
  git('add', '--all');
  git('rm', '--quiet', '--cached', 'content/site.json');
  const { status, stdout } = check();
  rmSync(join(folder, '.git'), { recursive: true });
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining('有新的文件：content/site.json。git commit -a 不会带上它'),
  ]);
});

/** A folder of its own whose content was pushed. */
function pushed(files: ReadonlyMap<string, string>) {
  const own = mkdtempSync(join(tmpdir(), 'mingzhang-check-'));
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(own, name)), { recursive: true });
    writeFileSync(join(own, name), text);
  };
  for (const [name, text] of files) put(name, text);
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '--all'],
    ['commit', '-qm', 'a'],
    ['branch', 'online'],
    ['branch', '-q', '-u', 'online'],
  ])
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: own });
  const said = () =>
    spawnSync(process.execPath, [resolve('scripts/run.mjs'), 'scripts/check.ts'], { cwd: own, encoding: 'utf8' })
      .stdout;
  return { put, said, remove: () => rmSync(own, { recursive: true }) };
}

test('a correction that was pushed and is another now is told beside the rest: only the server knows of a rollback', () => {
  const path = 'content/reports/2019/corrections.json';
  const files = corrected(
    edited(smallContent(), ({ report }) => {
      const [section] = report.parts[0]?.content ?? [];
      if (section?.type === 'section') section.heading = '人员情况';
    }),
    '2026-11-01',
    '录入有误',
  );
  const { put, said, remove } = pushed(files);
  expect(said()).not.toContain('已经推送过的更正');
  put(path, (files.get(path) ?? '').replace(/"why": "[^"]*"/, '"why": "另一个原因"'));
  expect(said()).toMatch(
    /^✓ 没有问题(.|\n)*提示：content\/reports\/2019\/corrections\.json 里已经推送过的更正被改了或删了；.*git checkout origin\/main -- content/,
  );
  remove();
});

test('where a push would be refused, nothing says that all is well', () => {
  const { put, said, remove } = pushed(smallContent());
  const site = JSON.parse(smallContent().get('content/site.json') ?? '');
  put('content/site.json', JSON.stringify({ ...site, base: '/juesuan/' }));
  expect(said()).toContain('✗ 推送会被拒绝');
  expect(said()).not.toContain('✓');
  remove();
});

test('a wrong call: exit code 2 and how to call it', () => {
  expect(check('--format', 'xml')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^✗ 没有“xml”这种格式。\n\n用法：/),
  });
  expect(check('--fromat')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^✗ 不认识这个选项。\n\n用法：/),
  });
});

test('a folder without content: exit code 2', () => {
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/run.mjs'), 'scripts/check.ts'], {
    cwd: join(folder, 'content/reports'),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, '✗ 这里没有 content 文件夹：请在项目的文件夹里运行。\n']);
});

test('--help: exit code 0 and how to call it', () => {
  expect(check('--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^用法：npm run check/) });
});

test('--explain says what a code means, and without one lists them all', () => {
  expect(check('--explain', 'mz105')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^MZ105 最后一项后面多了逗号\n/),
  });
  expect(check('--explain')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('\n  MZ105 最后一项后面多了逗号\n'),
  });
  expect(check('--explain', 'MZ999')).toMatchObject({
    status: 2,
    stderr: '✗ 没有“MZ999”这个编号。全部编号：npm run check -- --explain\n',
  });
});

test('a problem: exit code 1', () => {
  writeFileSync(join(folder, 'content/glossary.json'), '');
  expect(check()).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('content/glossary.json 第 1 行第 1 列  MZ128'),
  });
});
