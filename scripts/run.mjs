#!/usr/bin/env node
// Starts a script or an installed tool with a Node that can run it: node scripts/run.mjs <script.ts | tool> [arguments]
// Plain JavaScript for Node 18 and later. `node_modules/.bin/node` is not relied upon: npm 10 may leave it out.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledNodePackages, chooseNode } from './toolchain/choose-node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** Packages whose tool is not named like the package. */
const packageOfTool = { biome: '@biomejs/biome', playwright: '@playwright/test' };

const [target = '', ...rest] = process.argv.slice(2);
const node = chooseNode(
  {
    executable: process.execPath,
    version: process.versions.node,
    readsTypeScript: Boolean(Reflect.get(process.features, 'typescript')),
  },
  bundledNode(),
);
// The sentences stand here and not in src/words/strings.ts, which this Node may be unable to read.
if (!node) {
  refuse(
    `明账需要 Node.js 22.12 或更高版本（现在是 ${process.version}）：请先运行 npm ci，它会带上合适的 Node；仍不行请到 https://nodejs.org/zh-cn/download 下载安装。不能上网的，见 docs/operate.md“内网、离线安装”。`,
  );
}
if (!existsSync(join(root, 'node_modules', 'zod'))) {
  refuse('这个文件夹里还没有装好依赖，或者上一次没有装完：先运行 npm ci，再来一次。');
}
const script = target.endsWith('.ts') ? join(root, target) : toolScript(target);
if (!script || !existsSync(script)) {
  refuse(`找不到“${target}”：请先运行 npm ci 装好依赖，再检查命令的写法。`);
}

const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
const child = spawn(node.executable, [script, ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Most of a check is loading the program: what Node made of it last time is kept.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'mingzhang', 'compiled'),
    // By its path as seen from there: copies of the program link the folder, and have it too.
    NODE_COMPILE_CACHE_PORTABLE: '1',
    // The bundler asks for memory in large pieces and fills few: as huge pages all of each would be cleared, a second of work.
    MIMALLOC_ALLOW_THP: process.env.MIMALLOC_ALLOW_THP ?? '0',
    // Tools start further Nodes of their own; they need the same flags and find the same Node first. Most of what reading,
    // checking and building make is soon let go: with room for 64 MB of it a sixth less is spent on clearing up.
    NODE_OPTIONS: ['--max-semi-space-size=64', process.env.NODE_OPTIONS, ...node.flags].filter(Boolean).join(' '),
    [pathName]: [dirname(node.executable), join(root, 'node_modules', '.bin'), process.env[pathName]].join(delimiter),
  },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', () =>
  refuse(`这台机器运行不了 ${node.executable}：请到 https://nodejs.org/zh-cn/download 安装 Node.js 22.18 或更高版本。`),
);
child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 1)));

/** Path of the Node that came with the dependencies, if there is one for this machine. */
function bundledNode() {
  for (const name of bundledNodePackages(process.platform, process.arch)) {
    try {
      const manifest = require.resolve(`${name}/package.json`);
      const binary = join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
      if (existsSync(binary)) return binary;
    } catch {
      // Not installed for this machine; the next name may be.
    }
  }
  return undefined;
}

/**
 * Path of the script behind an installed tool, by its package's `bin`.
 * @param {string} tool
 */
function toolScript(tool) {
  const name = Reflect.get(packageOfTool, tool) ?? tool;
  const folder = join(root, 'node_modules', name);
  if (tool === '' || !existsSync(join(folder, 'package.json'))) return undefined;
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = typeof bin === 'string' ? bin : bin?.[tool];
  return path && join(folder, path);
}

/**
 * Says why it cannot go on, in one sentence.
 * @param {string} sentence
 * @returns {never}
 */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}
