import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withLock } from '../../src/publish/publish-lock.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingzhang-lock-'));
const file = join(scratch, 'lock');
writeFileSync(file, '');
afterAll(() => rmSync(scratch, { recursive: true }));

/** A process that takes the lock, says so, and keeps it. */
function holder(): Promise<ChildProcess> {
  const source = `
    import { withLock } from ${JSON.stringify(resolve('src/publish/publish-lock.ts'))};
    await withLock(${JSON.stringify(file)}, () => {}, () => {
      console.log('held');
      return new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(child));
    child.once('exit', () => reject(new Error('The lock was not taken')));
  });
}

test('a lock whose holder is killed is free at once', async () => {
  const child = await holder();
  const work = new Promise<string>((done) => {
    // Waiting stops this process, so that the holder has to be killed from another one.
    const killer = `setTimeout(() => process.kill(${child.pid}, 'SIGKILL'), 500)`;
    spawn(process.execPath, ['--eval', killer], { stdio: 'ignore' }).once('spawn', async () => {
      const told: string[] = [];
      await withLock(
        file,
        () => told.push('waiting'),
        () => told.push('working'),
      );
      done(told.join());
    });
  });
  expect(await work).toBe('waiting,working');
}, 20_000);

test('a free lock is taken without waiting, and given back when the work fails', async () => {
  const waiting = () => expect.unreachable();
  await expect(withLock(file, waiting, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock(file, waiting, () => 7)).toBe(7);
});
