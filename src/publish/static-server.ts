import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { servedPolicy } from '../site/content-security-policy.ts';
import { isHashedName } from './hashed-names.ts';

/** What to serve and where. */
export interface ServeOptions {
  /** Folder of the built site. */
  directory: string;
  /** Path under which the site is served, with slashes at both ends. */
  base: string;
  /** Page for what is not found; `404.html` of the folder unless told. */
  notFoundPage?: string;
  /** First port to try; 0 for any free one. */
  port: number;
  /** How many ports to try, counted upwards from `port`; 1 unless told. */
  attempts?: number;
}

/** A server that is listening. */
export interface RunningServer {
  /** Address of the home page, with `base`. */
  address: string;
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves a built site on this machine the way a good host would: compressed, with the security headers, with the
 * site's own page for what is not found, and with one address a page (a missing closing slash is redirected).
 *
 * @returns The running server, once it listens.
 * @throws The error of `listen`; its code is EADDRINUSE where all ports tried are taken.
 */
export async function startServer({
  directory,
  base,
  notFoundPage = join(directory, '404.html'),
  port,
  attempts = 1,
}: ServeOptions): Promise<RunningServer> {
  const server = createServer(siteHandler(directory, base, notFoundPage));
  const found = await listen(server, port, port + attempts - 1);
  return {
    address: `http://localhost:${found}${base}`,
    port: found,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

async function listen(server: Server, port: number, last: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      // This machine only: what is built here may not be published yet.
      server.listen({ port, host: 'localhost' }, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if (port >= last || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listen(server, port + 1, last);
  }
  return (server.address() as AddressInfo).port;
}

/** Answers requests for one site. */
function siteHandler(directory: string, base: string, notFoundPage: string) {
  const compress = compression({ brotli: true, level: 9 });
  const files = sirv(directory, { dev: true, etag: true, extensions: [], setHeaders: nameFile });
  return (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    response.setHeader('Vary', 'Accept-Encoding');
    // Parts of a file cannot be compressed; the files are small enough to be sent whole.
    delete request.headers.range;
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    response.setHeader('Content-Security-Policy', servedPolicy(`/${path.slice(base.length)}`));
    compress(request, response, () => {
      if (`${path}/` === base) return redirect(response, base, query);
      if (!path.startsWith(base)) return notFound(response, notFoundPage);
      const inside = `/${path.slice(base.length)}`;
      if (isFolder(directory, inside)) {
        return redirect(response, `${path}/`, query);
      }
      request.url = inside.endsWith('/') ? `${inside}index.html` : inside;
      return files(request, response, () => notFound(response, notFoundPage));
    });
  };
}

/** Names that carry a hash of what is in them never change; all else sirv lets be asked for anew. */
function nameFile(response: ServerResponse, path: string): void {
  if (isHashedName(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  nameType(response, path);
}

/**
 * Chinese text that does not say its encoding is shown as rubbish by browsers that guess; of the office's own files sirv
 * knows none.
 */
function nameType(response: ServerResponse, path: string): void {
  const textTypes: Record<string, string> = {
    bib: 'application/x-bibtex',
    csv: 'text/csv',
    css: 'text/css',
    js: 'text/javascript',
    json: 'application/json',
    ris: 'application/x-research-info-systems',
    txt: 'text/plain',
    xml: 'application/xml',
  };
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const type = path.endsWith('/atom.xml') ? 'application/atom+xml' : textTypes[ending];
  if (type !== undefined) response.setHeader('Content-Type', `${type};charset=utf-8`);
  const office = { docx: 'wordprocessingml.document', xlsx: 'spreadsheetml.sheet' }[ending];
  if (office !== undefined)
    response.setHeader('Content-Type', `application/vnd.openxmlformats-officedocument.${office}`);
}

function redirect(response: ServerResponse, path: string, query: string | undefined): void {
  // Two slashes at the front would name another host.
  const location = path.replace(/^\/+/, '/') + (query === undefined ? '' : `?${query}`);
  response.writeHead(301, { Location: location }).end();
}

function notFound(response: ServerResponse, page: string): void {
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  response.statusCode = 404;
  response.end(existsSync(page) ? readFileSync(page) : '404');
}

/** Whether a path without closing slash is that of a page's folder in `directory`. */
function isFolder(directory: string, path: string): boolean {
  if (path.endsWith('/')) return false;
  try {
    const page = join(directory, decodeURIComponent(path), 'index.html');
    return page.startsWith(directory) && existsSync(page);
  } catch {
    return false;
  }
}
