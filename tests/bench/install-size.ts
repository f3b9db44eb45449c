import { execFileSync } from 'node:child_process';
import { copyFileSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { table, verdict } from './table.ts';

/** What a server installs, as a Markdown table: the whole beside the aim, then the heaviest packages. */
export function installSize(temporary: string): string {
  const folder = join(temporary, 'install');
  mkdirSync(join(folder, 'scripts/toolchain/node'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc', 'scripts/toolchain/node/package.json']) {
    copyFileSync(file, join(folder, file));
  }
  execFileSync('npm', ['ci', '--omit=dev', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const modules = join(folder, 'node_modules');
  const packages = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((own) => `${name}/${own}`) : [name],
  );
  const sizes = packages
    .map((name) => ({ name, megabytes: bytesBelow(join(modules, name)) / 1e6 }))
    .sort((a, b) => b.megabytes - a.megabytes);
  const whole = sizes.reduce((sum, { megabytes }) => sum + megabytes, 0);
  return table(
    ['Package', 'MB', 'Aim', ''],
    [
      [`all ${sizes.length}`, whole.toFixed(0), '≤ 300', verdict(whole <= 300)],
      ...sizes.slice(0, 8).map(({ name, megabytes }) => [name, megabytes.toFixed(0), '', '']),
    ],
  );
}

function bytesBelow(path: string): number {
  const state = lstatSync(path);
  if (!state.isDirectory()) return state.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesBelow(join(path, name)), 0);
}
