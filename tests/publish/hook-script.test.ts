import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type HookPlaces, hookScript, type hookTargets, toldExitCode } from '../../src/publish/hook-script.ts';
import { publishFolder } from '../../src/publish/publish-folder.ts';
import { sshCommand } from '../../src/publish/ssh-command.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingzhang-hook-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs a hook with sh. What stands in for Node prints each of its arguments on a line. */
function run(hook: keyof typeof hookTargets, places: Partial<HookPlaces>, exitCode = 0, input = '', ...args: string[]) {
  const node = join(scratch, "no de's");
  const started = join(scratch, 'started');
  writeFileSync(node, `#!/bin/sh\nprintf "%s\\n" "$@"\nprintf "%s\\n" "$@" > "${started}"\numask\nexit ${exitCode}\n`);
  chmodSync(node, 0o755);
  const program = join(scratch, 'pro gram; $(touch pwned) `touch pwned`');
  mkdirSync(join(program, 'scripts'), { recursive: true });
  mkdirSync(join(program, 'node_modules'), { recursive: true });
  writeFileSync(join(program, 'scripts/run.mjs'), '');
  const script = hookScript(hook, { node, program, folder: publishFolder(scratch), ...places });
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', script, hook, ...args], {
    cwd: scratch,
    input,
    encoding: 'utf8',
    env: { PATH: '/nowhere' },
  });
  return { status, lines: stdout.trimEnd().split('\n'), stderr, program };
}

test('a hook starts its script, whatever its paths are called', () => {
  const root = `/srv/it's "$HOME" & more`;
  const { status, lines, stderr, program } = run('pre-receive', { folder: publishFolder(root) });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(lines).toEqual([`${program}/scripts/run.mjs`, 'scripts/publish-pre-receive.ts', '--', root, '0022']);
});

test('the hook that publishes says that it is one', () => {
  const { lines } = run('post-receive', {});
  expect(lines.slice(1, 4)).toEqual(['scripts/publish-build.ts', '--hook', '--']);
});

test('what was accepted is served once the branch has moved, and for nothing else; nobody is kept by it', () => {
  const [old, moved, none] = ['a', 'b', '0'].map((digit) => digit.repeat(40));
  const started = join(scratch, 'started');
  const starts = (state: string, line: string) => {
    rmSync(started, { force: true });
    const { status, lines, stderr } = run('reference-transaction', {}, 1, `${line}\n`, state);
    expect([status, lines, stderr]).toEqual([0, [''], '']);
    return existsSync(started) && readFileSync(started, 'utf8').includes('scripts/publish-switch.ts\n--\n');
  };
  expect(starts('committed', `${old} ${moved} refs/heads/main`)).toBe(true);
  expect(starts('prepared', `${old} ${moved} refs/heads/main`)).toBe(false);
  expect(starts('committed', `${old} ${moved} refs/heads/draft`)).toBe(false);
  expect(starts('committed', `${old} ${none} refs/heads/main`)).toBe(false);
});

test('a hook without Node or without its program refuses and says what to do', () => {
  const noNode = run('pre-receive', { node: '/nowhere/node' });
  expect([noNode.status, noNode.stderr]).toEqual([
    1,
    '✗ 没有收下：服务器上找不到 Node.js，请管理员检查。网站保持原样。\n',
  ]);
  const noProgram = run('pre-receive', { program: '/nowhere' });
  expect([noProgram.status, noProgram.stderr]).toEqual([
    1,
    '✗ 没有收下：服务器上的明账程序（/nowhere）不见了，请管理员检查。网站保持原样。\n',
  ]);
});

test('a script that refuses has said why; of one that does not run the hook says so', () => {
  const told = run('pre-receive', {}, toldExitCode);
  expect([told.status, told.stderr]).toEqual([1, '']);
  const broken = run('pre-receive', {}, 137);
  expect([broken.status, broken.stderr]).toEqual([
    1,
    '✗ 没有收下：服务器上的程序没能运行完，可能正在更新，也可能被系统中止了。请过几分钟再推送，仍不行请找管理员。网站保持原样。\n',
  ]);
  expect(run('post-receive', {}, 1).stderr).toMatch(/^✗ 内容收下了，但还没有换上去：/);
});

test('that the program could not run is written to the log and told to the operator, and a refusal that was told is not', () => {
  const { log, notify } = publishFolder(scratch);
  rmSync(log, { force: true });
  writeFileSync(notify, `#!/bin/sh\necho "$1" > '${scratch}/alarm'\ncat >> '${scratch}/alarm'\n`, { mode: 0o755 });
  run('pre-receive', {}, toldExitCode);
  expect(existsSync(log)).toBe(false);
  run('pre-receive', {}, 137);
  const entry = readFileSync(log, 'utf8');
  expect(entry).toMatch(/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d 没有成功；推送人 \?；✗ 没有收下：服务器上的程序没能运行完/);
  expect(readFileSync(join(scratch, 'alarm'), 'utf8')).toBe(`failed\n${entry}`);
  rmSync(notify);
});

test('a key that is bound to one repository opens this one, by Git’s own shell, and no other', () => {
  const [own, other] = ['own', 'other'].map((name) => join(scratch, `${name}.git`)) as [string, string];
  for (const repository of [own, other]) spawnSync('git', ['init', '--quiet', '--bare', repository]);
  mkdirSync(join(scratch, 'git-shell-commands'));
  writeFileSync(join(scratch, 'git-shell-commands/site'), sshCommand(own), { mode: 0o755 });
  const asked = (command: string) =>
    spawnSync('git-shell', ['-c', 'site 张三'], {
      input: '0000',
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: scratch, SSH_ORIGINAL_COMMAND: command },
    });
  for (const service of ['git-receive-pack', 'git-upload-pack']) {
    expect(asked(`${service} '${own}'`)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/0000$/),
    });
    for (const command of [`${service} '${other}'`, `${service} '${own}'; id`, 'sh', '']) {
      const { status, stdout, stderr } = asked(command);
      expect([command, status, stdout]).toEqual([command, 1, '']);
      expect(stderr).toContain(`✗ 这把钥匙只能推送、克隆 ${own}。`);
    }
  }
});
