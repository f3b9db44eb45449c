import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLockfile } from '../../../scripts/toolchain/complete-lockfile.ts';

const lockOf = (optional: Record<string, string>) => ({
  lockfileVersion: 3,
  packages: {
    'node_modules/zod': { version: '1.0.0' },
    'node_modules/tool': { version: '2.0.0', dev: true, optionalDependencies: optional },
  },
});

test('a missing platform package is added with its platform, in order', () => {
  const { packages } = completeLockfile(lockOf({ '@tool/cli-linux-arm64-musl': '2.0.0' }));
  expect(Object.keys(packages)).toEqual([
    'node_modules/@tool/cli-linux-arm64-musl',
    'node_modules/tool',
    'node_modules/zod',
  ]);
  expect(packages['node_modules/@tool/cli-linux-arm64-musl']).toEqual({
    version: '2.0.0',
    cpu: ['arm64'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  });
});

test('windows is win32, and wasm has no system', () => {
  const { packages } = completeLockfile(lockOf({ '@tool/windows-x64': '2.0.0', '@tool/wasm32-wasi': '2.0.0' }));
  expect(packages['node_modules/@tool/windows-x64']?.os).toEqual(['win32']);
  expect(packages['node_modules/@tool/wasm32-wasi']).not.toHaveProperty('os');
});

test('a package found in a folder above is not missing, and completing twice changes nothing', () => {
  const nested = {
    packages: {
      'node_modules/a/node_modules/b': { optionalDependencies: { zod: '1.0.0' } },
      'node_modules/zod': { version: '1.0.0' },
    },
  };
  expect(completeLockfile(nested)).toEqual(nested);
  const once = completeLockfile(lockOf({ '@tool/darwin-x64': '2.0.0' }));
  expect(completeLockfile(once)).toEqual(once);
});

test('a name that tells no platform is refused', () => {
  expect(() => completeLockfile(lockOf({ fsevents: '2.0.0' }))).toThrow('fsevents');
});

test("the project's lockfile is complete and names no registry", () => {
  const text = readFileSync('package-lock.json', 'utf8');
  expect(`${JSON.stringify(completeLockfile(JSON.parse(text)), null, 2)}\n`).toBe(text);
  expect(text).not.toMatch(/"resolved"/);
});
