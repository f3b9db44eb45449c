import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, HookParameters, RouteData } from 'astro';
import type { Site } from '../../report/schema/site.ts';
import { bundlePrefix, cacheFolder } from '../kept-file.ts';
import type { Params } from '../page-data/static-paths.ts';
import { askedAhead } from './asked-ahead.ts';
import { roomsAsTheyAre } from './rooms-as-they-are.ts';

/** What renders the pages, below the folder that Astro builds into; and which style sheets each kind of page loads. */
const renderer = '.prerender';
const stylesFile = 'styles.json';

/** Where a site is published. */
type Place = Pick<Site, 'base' | 'url'>;

/**
 * Folder of the bundle that this program makes for a site at this place. Nothing else goes into it: whatever the content,
 * the bundler would make the same again.
 * @param program its digest
 */
export function bundleFolder(program: string, { base, url }: Place): string {
  const key = createHash('sha256').update(JSON.stringify([program, base, url]));
  return resolve(cacheFolder, `${bundlePrefix}${key.digest('hex').slice(0, 16)}`);
}

/** Has Astro bundle the program of a project for a site at this place, and keeps what it makes; whole, or not at all. */
export async function bundleProgram(root: string, folder: string, { base, url }: Place): Promise<void> {
  const { build } = await import('astro');
  const outDir = join(root, '.cache', 'bundle-new');
  const site = url === undefined ? {} : { site: url };
  await build({ root, outDir, base, ...site, integrations: [keepsBundle(root, folder)], logLevel: 'warn' });
  rmSync(outDir, { recursive: true });
}

/** Astro bundles and renders no page: every build renders from the kept bundle. */
function keepsBundle(root: string, folder: string): AstroIntegration {
  let routes: HookParameters<'astro:build:setup'>['pages'];
  let outDir: URL;
  return {
    name: 'mingzhang:keeps-bundle',
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
          name: 'mingzhang:keeps-bundle',
          setup: async () => {
            const beside = `${folder}.${process.pid}`;
            cpSync(outDir, beside, { recursive: true });
            const styles = [...routes].map(([key, page]) => [key, { styles: page.styles }]);
            writeFileSync(join(beside, renderer, stylesFile), JSON.stringify(styles));
            // Another build may have been quicker, and a third may be reading what it has kept.
            if (existsSync(folder)) rmSync(beside, { recursive: true });
            else renameSync(beside, folder);
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('There is no page to render')),
        });
      },
    },
  };
}

/**
 * Renders all pages and files of the site with a kept bundle, as Astro does when it has bundled.
 * @param outDir folder of the site, below the project
 * @returns the addresses of the pages, without the slash before
 */
export async function renderBundle(folder: string, outDir: string, { base, url }: Place): Promise<string[]> {
  const now = new Date();
  utimesSync(folder, now, now);
  // Beside the packages and the rooms that it imports.
  cpSync(folder, outDir, { recursive: true });
  const chunks = join(outDir, renderer);
  const entry = readdirSync(chunks).find((name) => name.startsWith('prerender-entry')) ?? '';
  const { app } = await import(pathToFileURL(join(chunks, entry)).href);
  app.setInternals({ pagesByKeys: new Map(JSON.parse(readFileSync(join(chunks, stylesFile), 'utf8'))) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });

  const pages: string[] = [];
  const done = new Set<string>();
  for (const { routeData: route } of app.manifest.routes as { routeData: RouteData }[]) {
    if (!route.prerender) continue;
    for (const path of await pathsOf(route, app)) {
      if (done.has(path)) continue;
      done.add(path);
      const isPage = route.type === 'page';
      const address = isPage ? path.replace(/\/?$/, '/') : path;
      const request = new Request(new URL(base.slice(0, -1) + address, url ?? 'http://localhost'));
      const response: Response = await app.render(request, { routeData: route });
      if (isPage) pages.push(address.slice(1));
      const file = address === '/404/' ? '404.html' : address.replace(/\/$/, '/index.html');
      mkdirSync(join(outDir, file, '..'), { recursive: true });
      writeFileSync(join(outDir, file), Buffer.from(await response.arrayBuffer()));
    }
  }
  rmSync(chunks, { recursive: true });
  return pages;
}

/** A page of several addresses. */
interface PageModule {
  getStaticPaths: () => { params: Params }[];
}

/** Paths of all pages of a kind, without base. */
async function pathsOf(
  route: RouteData,
  app: { getComponentByRoute: (route: RouteData) => Promise<PageModule> },
): Promise<string[]> {
  if (route.pathname !== undefined) return [route.pathname];
  const { getStaticPaths } = await app.getComponentByRoute(route);
  return getStaticPaths().map(({ params }) => {
    const segments = route.segments.map((parts) =>
      parts.map(({ content, dynamic }) => (dynamic ? (params[content.replace('...', '')] ?? '') : content)).join(''),
    );
    return `/${segments.filter((segment) => segment !== '').join('/')}`;
  });
}
