import { setImmediate } from 'node:timers/promises';
import type { RouteData } from 'astro';
import { app } from 'astro/entrypoints/prerender';
import type { Put } from '../../search/index/kept.ts';
import { showing } from '../page-data/current-site.ts';
import type { PreparedSite } from '../page-data/prepared-site.ts';
import type { Params } from '../page-data/static-paths.ts';
import { YearSite } from '../page-data/year-site.ts';
import type { Styles } from './site-bundle.ts';

/**
 * Gets ready what renders pages; only what is bundled can.
 * @param styles that each kind of page loads
 */
export function startRenderer(styles: Styles): void {
  renderer.setInternals({ pagesByKeys: new Map(styles) });
  renderer.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
}

/**
 * Renders pages and files, as Astro does when it has bundled: those of the year whose site it is, or else those of no year.
 * @param done paths that are rendered already; those that this renders are added
 * @returns the addresses of the pages, without the slash before
 */
export function renderPages(put: Put, site: PreparedSite, done: Set<string>): Promise<string[]> {
  return showing(site, () => renderShown(put, site, done));
}

async function renderShown(put: Put, site: PreparedSite, done: Set<string>): Promise<string[]> {
  const { base, url } = site.content.site;
  const isOfYear = site instanceof YearSite;
  // Which pages a route has is remembered of the site that was shown before.
  renderer.routeCache.clearAll();
  const pages: string[] = [];
  for (const { routeData: route } of app.manifest.routes) {
    const { params } = route;
    // The pictures of both stand in one folder.
    if (!route.prerender || (!params.includes('image') && params.includes('year') !== isOfYear)) continue;
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
      const file = address === '/404/' ? '404.html' : address.replace(/\/$/, '/index.html').slice(1);
      put(file, Buffer.from(await response.arrayBuffer()));
    }
  }
  return pages;
}

/** What is asked of Astro's renderer: of all that its own build hands it, pages ask for nothing else. */
interface Renderer {
  setInternals(internals: { pagesByKeys: Map<string, { styles: unknown }> }): void;
  setOptions(options: object): void;
  routeCache: { clearAll(): void };
}

const renderer: Renderer = app;

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
