import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockEntry {
  integrity?: string;
  /** A folder of the project instead of a package of a registry. */
  link?: true;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync('package-lock.json', 'utf8');
const packages: Record<string, LockEntry> = JSON.parse(text).packages;

test('every package of the lockfile has its checksum, and none names a registry', () => {
  const installed = Object.entries(packages).filter(([path, { link }]) => path.startsWith('node_modules/') && !link);
  expect(installed.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  expect(text).not.toMatch(/"resolved": ".*:/);
});

// An install from a registry that does not carry them leaves them out, and npm 11 then refuses the file elsewhere.
test('the lockfile holds the packages of every platform', () => {
  const optional = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  const held = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  expect(optional.filter((name) => !held.has(name))).toEqual([]);
});

// npm of any version reads this; a list of allowed scripts only the newest does.
test('an install runs no script of a package', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
});
