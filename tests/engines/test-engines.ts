import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { contentFiles } from '../../src/check/content/read-content.ts';
import { runBuild } from '../../src/publish/run-build.ts';
import { startServer } from '../../src/publish/static-server.ts';
import { replaceMarkedSection } from '../bench/marked-section.ts';
import { table } from '../bench/table.ts';
import { makeProject } from '../project.ts';
import { folder2019, project2019, site } from '../report-2019.ts';
import { oldChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { type Flow, flows } from './flows.ts';
import { webkit } from './webkit.ts';

// npm run test:engines [-- --write]: the main flows in old Chromium from npm, and in Firefox and WebKit where Debian's
// firefox-esr and webkit2gtk-driver are installed (WebKit needs a screen: xvfb has one). With --write the table goes to docs/browsers.md; pictures
// of a part at 390 px are left in node_modules/.cache/mingzhang/engines. The site of the frozen report is built before.

const [firefoxAt, webkitAt, screenAt] = ['/usr/bin/firefox-esr', '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'] as const;
const hasScreen = process.env.DISPLAY !== undefined;
const engines: (() => Promise<Engine>)[] = [
  () => oldChromium('92.0.0'),
  () => oldChromium('107.0.0'),
  ...(existsSync(firefoxAt) ? [() => firefox(firefoxAt)] : []),
  ...(existsSync(webkitAt) && (hasScreen || existsSync(screenAt))
    ? [() => webkit(webkitAt, hasScreen ? undefined : screenAt)]
    : []),
];

const cache = resolve('node_modules/.cache/mingzhang');
const pictures = join(cache, 'engines');
mkdirSync(pictures, { recursive: true });
makeProject(project2019, contentFiles(folder2019));
await runBuild(project2019, { cache });
const server = await startServer({ directory: join(project2019, 'dist'), base: site.base, port: 0 });
const columns: { name: string; results: string[] }[] = [];
for (const start of engines) {
  const engine = await start();
  const results: string[] = [];
  try {
    await engine.open(`${server.address}2019/part-3/`, 390, 844);
    writeFileSync(join(pictures, `${engine.name.replaceAll(' ', '-')}.png`), await engine.picture());
    for (const flow of flows) {
      results.push((await resultOf(engine, flow)) ?? '**no**');
      console.log(`${engine.name}: ${flow.name}: ${results.at(-1)}`);
    }
  } finally {
    await engine.close();
  }
  columns.push({ name: engine.name, results });
}
await server.close();

const rows = flows.map(({ name }, index) => [name, ...columns.map(({ results }) => results[index] ?? '')]);
const text = table(['Flow', ...columns.map(({ name }) => name)], rows);
console.log(`\n${text}`);
if (process.argv.includes('--write')) {
  const file = 'docs/browsers.md';
  writeFileSync(file, replaceMarkedSection(readFileSync(file, 'utf8'), 'engines', text));
}
if (rows.some((row) => row.includes('**no**'))) process.exitCode = 1;

/** How a flow went; undefined where it did not. */
async function resultOf(engine: Engine, { at, width = 1280, act, seen }: Flow): Promise<string | undefined> {
  await engine.open(server.address + at, width, 844);
  // Scripts run after the page has come.
  await answerOf(engine, `'started' in document.documentElement.dataset ? 'yes' : undefined`);
  if (act) await engine.evaluate(`(${act})()`).catch(() => {});
  return answerOf(engine, `(${seen})()`);
}

/** The first string that an expression gives, within ten seconds. */
async function answerOf(engine: Engine, expression: string): Promise<string | undefined> {
  for (let tries = 0; tries < 50; tries++) {
    // In the middle of going to another page there is nothing to ask.
    const answer = await engine.evaluate(expression).catch(() => undefined);
    if (typeof answer === 'string') return answer;
    await setTimeout(200);
  }
  return undefined;
}
