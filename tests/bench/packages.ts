import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs packages that only the benchmark needs, once, in a folder of their own.
 * @param versions exact version by package name
 * @returns their node_modules
 */
export function installApart(folder: string, versions: Readonly<Record<string, string>>): string {
  const list = join(folder, 'package.json');
  const modules = join(folder, 'node_modules');
  // npm notes what it installed when it is done.
  const installed = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).dependencies : undefined;
  if (Object.entries(versions).every(([name, version]) => installed?.[name] === version)) return modules;

  const specifiers = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  console.error(`installing ${specifiers.join(' ')} …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(list, JSON.stringify({ private: true, type: 'module' }));
  const flags = ['--save-exact', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  execFileSync('npm', ['install', ...flags, ...specifiers], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return modules;
}
