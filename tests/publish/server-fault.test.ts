import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { LedgerBehind, refuseUnregistered } from '../../src/publish/ledger-behind.ts';
import { LiveCommitMissing } from '../../src/publish/live-content.ts';
import { publishFolder } from '../../src/publish/publish-folder.ts';
import { BuildFailed } from '../../src/publish/run-build.ts';
import { serverFault } from '../../src/publish/server-fault.ts';
import { smallContent } from '../small-content.ts';
import { runProgram } from './run-program.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingzhang-fault-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const folder = publishFolder(scratch);
const told = (error: unknown) => serverFault(error, folder).sentence;
const ofSystem = (code: string) => Object.assign(new Error(`${code}: no`), { code, path: '/srv/site/ready' });

/** The error that work throws. */
function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return expect.unreachable();
}

test.each([
  ['ENOSPC', '服务器的磁盘满了'],
  ['EDQUOT', '服务器的磁盘满了'],
  ['EROFS', '服务器的磁盘现在只读'],
  ['EISDIR', '该是文件的地方是文件夹，或反过来：/srv/site/ready'],
  ['ENOTDIR', '该是文件的地方是文件夹，或反过来：/srv/site/ready'],
  ['EACCES', '没有权限读写 /srv/site/ready'],
  ['EMFILE', '服务器上的程序出了错'],
])('%s is told as what it is', (code, words) => {
  expect(told(ofSystem(code))).toContain(words);
});

test('a folder in place of a lock or of a file is told as that', () => {
  expect(told(thrown(() => new DatabaseSync(scratch)))).toContain('该是文件的地方是文件夹');
  expect(told(thrown(() => readdirSync('/dev/null')))).toContain('该是文件的地方是文件夹，或反过来：/dev/null');
});

test('a build that failed is the content’s fault only where nothing else ended it', () => {
  const faults = (['killed', 'too-long', 'disk-full', undefined] as const).map((reason) => {
    const { sentence, isOfContent } = serverFault(new BuildFailed('the end of it', reason), folder);
    return [sentence.slice(0, 16), isOfContent];
  });
  expect(faults).toEqual([
    ['生成网站的程序两次被系统中止，多', false],
    ['生成网站超过 15 分钟，已中止', false],
    ['服务器的磁盘满了（或只剩一点点）', false],
    ['生成网站时出错，原因见上面', true],
  ]);
});

test('a disk that filled up in the middle of a build is named, whatever the build said', () => {
  expect(told(new BuildFailed('errors: [Getter/Setter]\nENOSPC: no space left on device', undefined))).toContain(
    '磁盘满了',
  );
});

test('a repository without the commit that is live is told with the command that mends it', () => {
  expect(told(new LiveCommitMissing('9d83644b1c2e0000'))).toMatch(/（9d83644b1c2e）.* npm run publish:build -- \//);
});

test('a program that makes pages nobody has registered says who registers them, and that it may stay', () => {
  const behind = new Map([...smallContent()].map(([path, text]) => [path, Buffer.from(text)]));
  expect(() => refuseUnregistered(behind)).not.toThrow();
  const ledger = 'content/permalinks.json';
  const lines = behind.get(ledger)?.toString('utf8') ?? '';
  behind.set(ledger, Buffer.from(lines.replace(/^ *\{"address":"\/site-map\/".*\n/m, '')));
  const error = thrown(() => refuseUnregistered(behind));
  expect(error).toBeInstanceOf(LedgerBehind);
  expect(serverFault(error, folder)).toEqual({
    sentence: expect.stringContaining('程序不用退回：请一位办公人员 npm run upgrade'),
    detail: expect.stringContaining('/site-map/'),
    isOfContent: false,
  });
});

test('a folder that cannot be set up is told in words, with its path', async () => {
  const file = join(scratch, 'file');
  writeFileSync(file, '');
  const { code, output } = await runProgram('.', process.execPath, 'scripts/publish-init.ts', join(file, 'site'));
  expect(code).toBe(2);
  expect(output).toContain('✗ 没有设好：服务器上该是文件的地方是文件夹，或反过来：');
  expect(output).not.toContain('    at ');
});
