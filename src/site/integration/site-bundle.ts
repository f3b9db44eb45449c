import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Site } from '../../report/schema/site.ts';
import { besideOf, bundlePrefix, cacheFolder, noteUse } from '../kept-file.ts';
import { askedAhead } from './asked-ahead.ts';
import { joinModules } from './joined-program.ts';
import { roomsAsTheyAre } from './rooms-as-they-are.ts';

/** Where Astro leaves what renders the pages, below the folder that it builds into. */
const rendererFolder = '.prerender';

/** A kept bundle: what goes to the site's folder as it is, the program that builds the site, and what `Styles` says. */
const parts = { site: 'site', program: 'build.mjs', styles: 'styles.json', renderer: 'renderer' };

/** Which style sheets each kind of page loads, as Astro keeps it. */
export type Styles = [page: string, { styles: unknown }][];

/** Where a site is published. */
type Place = Pick<Site, 'base' | 'url'>;

/** Where a project's site is published; the path of any, where its settings are no JSON: the build will say so. */
export function placeOf(root: string): Place {
  try {
    const { base = '/', url } = JSON.parse(
      readFileSync(join(root, 'content/site.json'), 'utf8').replace(/^\ufeff/, ''),
    );
    return { base, url };
  } catch {
    return { base: '/' };
  }
}

/**
 * Folder of the bundle that this program makes for a site at this place. Nothing else goes into it: whatever the content,
 * the bundler would make the same again.
 * @param program its digest
 */
export function bundleFolder(program: string, { base, url }: Place): string {
  const key = createHash('sha256').update(JSON.stringify([program, base, url]));
  return resolve(cacheFolder, `${bundlePrefix}${key.digest('hex').slice(0, 16)}`);
}

/** Where Astro leaves what it has bundled, below the project's folder. */
const bundled = '.cache/bundle-new';

/** Has Astro bundle what renders the pages of a project's site, and what they load. */
export async function bundlePages(root: string): Promise<void> {
  const { build } = await import('astro');
  const { base, url } = placeOf(root);
  const site = url === undefined ? {} : { site: url };
  await build({
    root,
    outDir: join(root, bundled),
    base,
    ...site,
    integrations: [rendersNoPage(root)],
    logLevel: 'warn',
  });
}

/** Astro bundles and renders no page: every build renders from the kept bundle. */
function rendersNoPage(root: string): AstroIntegration {
  let routes: HookParameters<'astro:build:setup'>['pages'];
  let outDir: URL;
  return {
    name: 'mingzhang:renders-no-page',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [roomsAsTheyAre(root), askedAhead(root)] } });
      },
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:setup': ({ pages }) => {
        routes = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'mingzhang:renders-no-page',
          setup: async () => {
            const [renderer, kept] = [rendererFolder, parts.renderer].map((name) =>
              fileURLToPath(new URL(name, outDir)),
            );
            // Astro removes its own folder.
            renameSync(renderer as string, kept as string);
            const styles: Styles = [...routes].map(([key, page]) => [key, { styles: page.styles }]);
            writeFileSync(new URL(parts.styles, outDir), JSON.stringify(styles));
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('There is no page to render')),
        });
      },
    },
  };
}

/**
 * Keeps what Astro has bundled; whole, or not at all. What renders the pages is joined with all that builds the site around
 * them.
 * @param entry what builds the site, from the project's folder
 */
export async function keepBundle(root: string, entry: string, folder: string): Promise<void> {
  const renderer = join(root, bundled, parts.renderer);
  const rendererEntry = readdirSync(renderer).find((name) => name.startsWith('prerender-entry')) ?? '';
  const beside = besideOf(folder);
  await joinModules(join(root, entry), join(beside, parts.program), {
    'astro/entrypoints/prerender': join(renderer, rendererEntry),
  });
  rmSync(renderer, { recursive: true });
  cpSync(join(root, bundled), join(beside, parts.site), { recursive: true });
  rmSync(join(root, bundled), { recursive: true });
  renameSync(join(beside, parts.site, parts.styles), join(beside, parts.styles));
  // Another build may have been quicker, and a third may be reading what it has kept.
  if (existsSync(folder)) rmSync(beside, { recursive: true });
  else renameSync(beside, folder);
}

/** A bundle where it is at work. */
export interface LaidOutBundle {
  /** Address of the module that builds the site. */
  entry: string;
  styles: Styles;
}

/**
 * Lays a kept bundle out: its scripts and styles where the site is built, the program where it finds the project's packages.
 * @param dist folder of the site; what lies there goes
 */
export function layOutBundle(root: string, folder: string, dist: string): LaidOutBundle {
  noteUse(folder);
  rmSync(dist, { recursive: true, force: true });
  cpSync(join(folder, parts.site), dist, { recursive: true });
  const program = join(root, '.cache', parts.program);
  cpSync(join(folder, parts.program), program);
  return { entry: pathToFileURL(program).href, styles: JSON.parse(readFileSync(join(folder, parts.styles), 'utf8')) };
}
