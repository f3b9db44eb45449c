/**
 * Builds the site into dist/. What does it is bundled once for each state of the program, and kept; this only gets it ready.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programDigest } from '../src/site/integration/program-digest.ts';
import { bundleFolder, layOutBundle, placeOf } from '../src/site/integration/site-bundle.ts';
import { buildStrings } from '../src/words/build-strings.ts';
import type { BuildOrder } from './build-command.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// A variable of the machine that has the name of one of Vite's own would stand in its place on every page.
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR']) delete process.env[name];
const root = process.cwd();
const fresh = join(root, '.cache/dist-new');
const started = performance.now();

try {
  const program = programDigest(root);
  const place = placeOf(root);
  const bundle = bundleFolder(program, place);
  if (!existsSync(bundle)) {
    console.log(buildStrings.bundling);
    // In a process of its own: what Astro and the bundler leave in memory would be carried along to the end.
    execFileSync(process.execPath, ['scripts/bundle.ts', bundle], { stdio: 'inherit' });
  }
  const { entry, styles } = layOutBundle(root, bundle, fresh);
  const { build }: { build: (order: BuildOrder) => Promise<void> } = await import(entry);
  await build({ root, program, fresh, styles, started });
} catch (problem) {
  console.error(problem);
  console.error(buildStrings.fault);
  process.exitCode = 1;
}
