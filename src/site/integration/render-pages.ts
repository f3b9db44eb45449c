import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pages as modules } from 'virtual:pages';
import type { APIContext } from 'astro';
import { showing } from '../page-data/current-site.ts';
import type { PreparedSite } from '../page-data/prepared-site.ts';
import type { Params } from '../page-data/static-paths.ts';
import { YearSite } from '../page-data/year-site.ts';
import type { Loaded } from './loaded.ts';
import { renderPage } from './render-page.ts';

/** Files of `pages`; those of whatever address is left come last, and see what is there already. */
const files = Object.keys(modules).sort((a, b) => Number(isOfAny(a)) - Number(isOfAny(b)));

function isOfAny(file: string): boolean {
  return file.startsWith('[...');
}

/**
 * Renders pages and files beside them: those of the year whose site it is, or else those of no year.
 * @param outDir folder of the site
 * @param loaded what each page loads
 * @param done paths that are rendered already; those that this renders are added
 * @returns the addresses of the pages, without the slash before
 */
export function renderPages(outDir: string, site: PreparedSite, loaded: Loaded, done: Set<string>): Promise<string[]> {
  return showing(site, () => renderShown(outDir, site, loaded, done));
}

async function renderShown(outDir: string, site: PreparedSite, loaded: Loaded, done: Set<string>): Promise<string[]> {
  const { base } = site.content.site;
  const isOfYear = site instanceof YearSite;
  const scripts = new Map(loaded.scripts.map(([name, path]) => [name, base + path]));
  const pages: string[] = [];
  for (const file of files) {
    // The pictures of both stand in one folder.
    if (!file.includes('[image]') && file.includes('[year]') !== isOfYear) continue;
    const { default: page, GET: answer, getStaticPaths = () => [{ params: {} }] } = modules[file] ?? {};
    const sheets = (loaded.sheets[file] ?? []).map((path) => base + path);
    for (const { params } of getStaticPaths()) {
      const path = pathOf(file, params);
      if (done.has(path)) continue;
      done.add(path);
      // Pages alone would keep the process from hearing Pagefind, which writes the index meanwhile.
      await setImmediate();
      const target = join(
        outDir,
        page && path !== '/404' ? join(path, 'index.html') : path.replace('/404', '/404.html'),
      );
      mkdirSync(join(target, '..'), { recursive: true });
      if (page) {
        pages.push(path.slice(1) && `${path.slice(1)}/`);
        writeFileSync(target, await renderPage(page, { params, sheets, scripts }));
      } else {
        const response = await answer?.({ params } as APIContext);
        if (!response) throw new Error(`${file} is no page and has no answer`);
        writeFileSync(target, Buffer.from(await response.arrayBuffer()));
      }
    }
  }
  return pages;
}

/** Path of a page or file below the site's root, from the name of its module. */
function pathOf(file: string, params: Params): string {
  const path = file
    .replace(/(\/?index)?\.astro$|\.ts$/, '')
    .replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '')
    .replace(/\/$/, '');
  return `/${path}`;
}
