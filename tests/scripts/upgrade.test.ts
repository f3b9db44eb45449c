import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { upgradeCommand } from '../../scripts/upgrade-command.ts';

const marker = '<!-- 以上归本单位的网站所有 -->';
const older = {
  '.gitignore': 'node_modules/\n.cache/\n',
  'README.md': `# 样例局：部门决算\n\n${marker}\n\n旧版的命令\n`,
  'package.json': '{ "version": "1" }',
  'src/kept.ts': 'old',
  'src/removed.ts': 'old',
  'scripts/a.ts': 'old',
  'deploy/nginx.conf': 'old',
  'deploy/own.conf': 'own',
  'public/logo.svg': 'own',
  CNAME: 'juesuan.example.gov.cn',
  'content/site.json': '{ "department": "样例局" }',
  'content/schemas/site.schema.json': 'old',
  'node_modules/a.js': 'old',
};
const newer = {
  '.gitignore': 'node_modules/\n.cache/\n',
  'README.md': `# 别的单位\n\n${marker}\n\n新版的命令\n`,
  'package.json': '{ "version": "2" }',
  'src/kept.ts': 'new',
  'src/added.ts': 'new',
  'scripts/a.ts': 'new',
  'tests/a.test.ts': 'new',
  'deploy/nginx.conf': 'new',
  'content/site.json': '{ "department": "别的单位" }',
  'content/schemas/site.schema.json': 'new',
};

let folder: string;
let site: string;
let said: string[];
const upgrade = (...args: string[]) => upgradeCommand(args, site, (line) => said.push(line));
const git = (...args: string[]) =>
  execFileSync('git', ['-C', site, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
const read = (path: string) => (existsSync(join(site, path)) ? readFileSync(join(site, path), 'utf8') : undefined);
const write = (root: string, files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
};
const state = () =>
  Object.fromEntries([...Object.keys(older), ...Object.keys(newer)].map((path) => [path, read(path)]));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-upgrade-'));
  site = join(folder, 'site');
  said = [];
  write(site, older);
  write(join(folder, 'newer'), newer);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', '建站');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the program is the newer one, what is the office’s own stays, and what comes next is told in order', () => {
  expect(upgrade('../newer')).toBe(0);
  expect(state()).toEqual({
    ...older,
    ...newer,
    'src/removed.ts': undefined,
    'README.md': `# 样例局：部门决算\n\n${marker}\n\n新版的命令\n`,
    'content/site.json': older['content/site.json'],
  });
  expect(said[1]).toBe('  没有动：content/、CNAME');
  expect(said.at(-1)).toMatch(/npm ci\n.*npm run record .*\n.*npm run check\n.*npm start\n.*\n {2}git add -A\n/);
});

test('an upgrade that was interrupted is taken back before the next one', () => {
  // As if the power had failed between moving src away and moving the newer one in; tests are already there.
  mkdirSync(join(site, '.cache/upgrade-old'), { recursive: true });
  write(join(site, '.cache/upgrade-new'), newer);
  writeFileSync(join(site, '.cache/upgrade-old/upgrade-parts.json'), JSON.stringify(['tests', 'src', 'scripts']));
  renameSync(join(site, '.cache/upgrade-new/tests'), join(site, 'tests'));
  renameSync(join(site, 'src'), join(site, '.cache/upgrade-old/src'));
  expect(upgrade('../newer')).toBe(0);
  expect(said[0]).toBe('上一次升级中途断了，已先恢复原样。');
  expect(read('src/kept.ts')).toBe('new');
  expect(read('.cache/upgrade-old/upgrade-parts.json')).toBeUndefined();
});

test.each([
  ['no folder', [], '用法：npm run upgrade -- <新版程序的文件夹>'],
  ['a folder without the program', ['..'], '✗ .. 里没有明账的程序'],
  ['its own folder', ['.'], '✗ 新版程序要在另一个文件夹里。'],
])('%s is refused, and nothing is changed', (_, args, sentence) => {
  expect(upgrade(...args)).toBe(1);
  expect(said.join('\n')).toContain(sentence);
  expect(state()).toEqual({ ...Object.fromEntries(Object.keys(newer).map((path) => [path, undefined])), ...older });
});

test('what has not been committed is named and nothing is changed, so that there is always a way back', () => {
  write(site, { 'content/site.json': '{ "department": "样例二局" }' });
  expect(upgrade('../newer')).toBe(1);
  expect(said).toEqual([
    '✗ 有 1 个文件改过还没有提交：content/site.json。改法：先 git add -A 和 git commit，再升级。没有改动任何文件。',
  ]);
  expect(read('src/kept.ts')).toBe('old');
  rmSync(join(site, '.git'), { recursive: true });
  expect(upgrade('../newer')).toBe(1);
  expect(said.at(-1)).toContain('✗ 这个文件夹还没有用 Git 存过');
});
