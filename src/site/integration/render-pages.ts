import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { RouteData } from 'astro';
import { app } from 'astro/entrypoints/prerender';
import type { Site } from '../../report/schema/site.ts';
import type { Params } from '../page-data/static-paths.ts';
import type { Styles } from './site-bundle.ts';

/**
 * Renders all pages and files of the site, as Astro does when it has bundled; only what is bundled can.
 * @param outDir folder of the site
 * @returns the addresses of the pages, without the slash before
 */
export async function renderPages(
  outDir: string,
  { base, url }: Pick<Site, 'base' | 'url'>,
  styles: Styles,
): Promise<string[]> {
  const renderer: Renderer = app;
  renderer.setInternals({ pagesByKeys: new Map(styles) });
  renderer.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });

  const pages: string[] = [];
  const done = new Set<string>();
  for (const { routeData: route } of app.manifest.routes) {
    if (!route.prerender) continue;
    for (const path of await pathsOf(route)) {
      if (done.has(path)) continue;
      done.add(path);
      // Pages alone would keep the process from hearing Pagefind, which writes the index meanwhile.
      await setImmediate();
      const isPage = route.type === 'page';
      const address = isPage ? path.replace(/\/?$/, '/') : path;
      const request = new Request(new URL(base.slice(0, -1) + address, url ?? 'http://localhost'));
      const response = await app.render(request, { routeData: route });
      if (isPage) pages.push(address.slice(1));
      const file = address === '/404/' ? '404.html' : address.replace(/\/$/, '/index.html');
      mkdirSync(join(outDir, file, '..'), { recursive: true });
      writeFileSync(join(outDir, file), Buffer.from(await response.arrayBuffer()));
    }
  }
  return pages;
}

/** What is asked of Astro's renderer: of all that its own build hands it, pages ask for nothing else. */
interface Renderer {
  setInternals(internals: { pagesByKeys: Map<string, { styles: unknown }> }): void;
  setOptions(options: object): void;
}

/** A page of several addresses. */
interface PageModule {
  getStaticPaths: () => { params: Params }[];
}

/** Paths of all pages of a kind, without base. */
async function pathsOf(route: RouteData): Promise<string[]> {
  if (route.pathname !== undefined) return [route.pathname];
  const { getStaticPaths } = (await app.getComponentByRoute(route)) as unknown as PageModule;
  return getStaticPaths().map(({ params }) => {
    const segments = route.segments.map((parts) =>
      parts.map(({ content, dynamic }) => (dynamic ? (params[content.replace('...', '')] ?? '') : content)).join(''),
    );
    return `/${segments.filter((segment) => segment !== '').join('/')}`;
  });
}
