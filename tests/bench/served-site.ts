import { join } from 'node:path';
import { type RunningServer, startServer } from '../../src/publish/static-server.ts';
import { placeAt, searchAddress } from '../../src/report/addresses.ts';
import { type BuiltPage, builtPages } from './built-pages.ts';
import { sentBytes } from './file-size.ts';

/** A built site that is being served, and the pages of it that are looked at. */
export interface ServedSite {
  directory: string;
  base: string;
  server: RunningServer;
  home: string;
  largestPart: string;
  largestTerm: string;
  search: string;
}

/** Serves a built site as `npm run serve` does. Pages are named by their file: 2019/part-3/index.html. */
export async function serveSite(directory: string, base: string): Promise<ServedSite> {
  const pages = builtPages(directory);
  const largest = (isMeant: (address: string) => boolean) => largestOf(directory, pages, isMeant);
  return {
    directory,
    base,
    home: largest((address) => address === '/'),
    largestPart: largest((address) => placeAt(address) !== undefined),
    largestTerm: largest((address) => /^\/glossary\/[^/]+\/$/.test(address)),
    search: largest((address) => address === searchAddress()),
    server: await startServer({ directory, base, port: 0 }),
  };
}

/** Address of a page by its file. */
export function addressOf({ server }: ServedSite, page: string): string {
  return server.address + page.replace(/index\.html$/, '');
}

/** File of the site that a requested path stands for. */
export function fileOf({ directory, base }: ServedSite, path: string): string {
  const inside = path.slice(base.length);
  return join(directory, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
}

function largestOf(directory: string, pages: readonly BuiltPage[], isMeant: (address: string) => boolean): string {
  const sizes = pages
    .filter(({ path }) => isMeant(`/${path.replace(/index\.html$/, '')}`))
    .map(({ path }) => ({ path, bytes: sentBytes(join(directory, path)) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  if (sizes[0] === undefined) throw new Error('The site lacks a kind of page that is measured');
  return sizes[0].path;
}
