import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishFolder } from '../../src/publish/publish-folder.ts';
import { logEvent, pusherOf } from '../../src/publish/publish-log.ts';
import { smallContent } from '../small-content.ts';
import { runProgram } from './run-program.ts';
import { StaffClone } from './staff-clone.ts';

let folder: ReturnType<typeof publishFolder>;
const failed = {
  what: 'failed',
  sentence: '服务器的磁盘满了',
  detail: 'ENOSPC:\n"写不下"',
  who: '推送人 张三',
} as const;

beforeEach(() => {
  folder = publishFolder(mkdtempSync(join(tmpdir(), 'mingzhang-log-')));
});
afterEach(() => rmSync(folder.root, { recursive: true }));

function program(path: string, ...lines: string[]): void {
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(path, 0o755);
}

test('who deletes a branch is named without a commit', () => {
  const unknown = () => {
    throw new Error('unknown revision');
  };
  const git = Object.assign(unknown, { objects: () => [] });
  expect(pusherOf(git, '0'.repeat(40))).toMatch(/^推送人 [^，]+$/);
});

test('an entry says when in Beijing, what, who and why, with all that was printed below it', () => {
  expect(logEvent(folder, failed)).toBeUndefined();
  expect(logEvent(folder, { what: 'live', sentence: '000002-9d83644b1c2e', who: '管理员 root' })).toBeUndefined();
  expect(readFileSync(folder.log, 'utf8').replaceAll(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/gm, 'WHEN')).toBe(
    [
      'WHEN 没有成功；推送人 张三；服务器的磁盘满了',
      '    ENOSPC:',
      '    "写不下"',
      'WHEN 上线；管理员 root；000002-9d83644b1c2e',
      '',
    ].join('\n'),
  );
});

test('the operator’s own program is told the kind of event and the entry', () => {
  const told = join(folder.root, 'told');
  program(folder.notify, `echo "$1" > '${told}'`, `cat >> '${told}'`);
  expect(logEvent(folder, failed)).toBeUndefined();
  expect(readFileSync(told, 'utf8')).toMatch(/^failed\n20.* 没有成功；推送人 张三；服务器的磁盘满了\n {4}ENOSPC:/);
});

test('that a notification failed is told and written down, and so is that the log cannot be written', () => {
  program(folder.notify, 'echo no network >&2', 'exit 7');
  expect(logEvent(folder, failed)).toMatch(/^注意：通知程序 .* 没有成功（no network）/);
  expect(readFileSync(folder.log, 'utf8')).toMatch(/^20.* 注意：通知程序/m);
  rmSync(folder.log);
  mkdirSync(folder.log);
  expect(logEvent(folder, failed)).toMatch(/^注意：.* 写不进去（EISDIR/);
});

test('the notifier that ships sends mail and a robot’s message, of failures only', async () => {
  const bin = join(folder.root, 'bin');
  mkdirSync(bin);
  program(join(bin, 'mail'), `echo "$@" > '${folder.root}/mail'; cat >> '${folder.root}/mail'`);
  program(
    join(bin, 'curl'),
    `for word; do case $word in '{'*) printf %s "$word" > '${folder.root}/message';; esac; done
cat '${folder.root}/answer'`,
  );
  const robotAnswers = (code: number) => writeFileSync(join(folder.root, 'answer'), `{"errcode":${code},"errmsg":"-"}`);
  robotAnswers(0);
  const unfilled = await runProgram('.', 'deploy/notify', 'failed');
  expect(unfilled).toEqual({ code: 1, output: 'neither mail_to nor webhook is filled in\n' });
  const filled = readFileSync('deploy/notify', 'utf8')
    .replace(/^mail_to=$/m, 'mail_to=zhang@example.gov.cn')
    .replace(/^webhook=$/m, 'webhook=https://robot.example/send');
  writeFileSync(folder.notify, filled.replace('#!/bin/sh', `#!/bin/sh\nPATH='${bin}':$PATH`));
  chmodSync(folder.notify, 0o755);
  expect((await runProgram('.', '/bin/sh', folder.notify, 'live')).code).toBe(0);
  expect(existsSync(join(folder.root, 'mail'))).toBe(false);

  expect(logEvent(folder, failed)).toBeUndefined();
  expect(readFileSync(join(folder.root, 'mail'), 'utf8')).toMatch(/^-s mingzhang: failed zhang@example.gov.cn\n20/);
  const { msgtype, text } = JSON.parse(readFileSync(join(folder.root, 'message'), 'utf8'));
  expect([msgtype, text.content]).toEqual([
    'text',
    expect.stringMatching(/^网站：.*磁盘满了\n {4}ENOSPC:\n {4}"写不下"$/),
  ]);
  // Robots answer what they refuse as if all were well, but for a number.
  robotAnswers(310000);
  expect(logEvent(folder, failed)).toContain('the robot refused: {"errcode":310000');
});

// It is made for a server: GNU's stat, tar and find.
test.skipIf(process.platform !== 'linux')(
  'the backup that ships keeps the history, what is served and the settings, and a repository is made of it again',
  async () => {
    const [target, restored] = ['backup', 'restored.git'].map((name) => join(folder.root, name)) as [string, string];
    mkdirSync(target);
    const staff = await StaffClone.begin(join(folder.root, 'staff'), folder.repository, smallContent());
    await staff.git('init', '--quiet', '--bare', '--initial-branch=main', folder.repository);
    await staff.push();
    const served = (await staff.git('rev-parse', 'HEAD')).trim();
    staff.rename('换下来的');
    await staff.commit();
    await staff.push('main', 'main:draft');
    mkdirSync(folder.current);
    writeFileSync(join(folder.current, 'release.json'), JSON.stringify({ id: '1', commit: served, files: {} }));
    writeFileSync(folder.log, '日志');
    writeFileSync(folder.takenBack, '');
    const { code, output } = await runProgram('.', 'deploy/backup', folder.root, target, 'LICENSE');
    expect(output).toBe('');
    expect(code).toBe(0);

    const file = (ending: string) =>
      join(target, readdirSync(target).find((name) => name.endsWith(`-${basename(folder.root)}.${ending}`)) ?? '');
    expect(readFileSync(file('live'), 'utf8')).toBe(served);
    await staff.git('clone', '--quiet', '--mirror', file('bundle'), restored);
    expect(await staff.git('ls-remote', restored)).toBe(await staff.git('ls-remote', folder.repository));
    const kept = await runProgram('.', 'tar', '--list', '--absolute-names', '--file', file('tgz'));
    expect(kept.output.trim().split('\n').slice(-3)).toEqual([folder.log, folder.takenBack, 'LICENSE']);

    writeFileSync(folder.notify, `#!/bin/sh\ncat > '${join(folder.root, 'heard')}'\n`, { mode: 0o755 });
    expect((await runProgram('.', 'deploy/backup', folder.root, join(target, 'gone'))).code).not.toBe(0);
    expect(readFileSync(join(folder.root, 'heard'), 'utf8')).toContain(`没有成功；备份 ${folder.root} 到`);
  },
);
