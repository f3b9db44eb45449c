import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptFile } from '../../src/site/kept-file.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingzhang-kept-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test('a kept file is made once, and whole or not at all', async () => {
  const file = join(scratch, 'cache', 'picture.png');
  await expect(keptFile(file, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect((await keptFile(file, async () => Buffer.from('made'))).toString()).toBe('made');
  expect((await keptFile(file, () => expect.unreachable())).toString()).toBe('made');
  expect(readdirSync(join(scratch, 'cache'))).toEqual(['picture.png']);
});
