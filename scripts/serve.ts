// Serves the built site on this machine: npm run serve -- [--port 4321] [--dir dist] [--strict-port]
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { homePath } from '../src/publish/releases.ts';
import { startServer } from '../src/publish/static-server.ts';
import { serveStrings } from '../src/words/strings.ts';
import { readSiteSettings } from './site-settings.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    dir: { type: 'string', default: 'dist' },
    // For tests, which must not end up at the next port.
    'strict-port': { type: 'boolean', default: false },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) refuse(serveStrings.badPort(values.port));
const folder = resolve(values.dir);
const released = releasedBase(folder);
const directory = join(folder, released ?? '/');
if (!existsSync(join(directory, 'index.html'))) refuse(serveStrings.notBuilt(values.dir));

const attempts = values['strict-port'] ? 1 : Math.min(20, 65536 - port);
try {
  const server = await startServer({
    directory,
    base: released ?? readSiteSettings().base,
    notFoundPage: join(folder, '404.html'),
    port,
    attempts,
  });
  if (server.port !== port) console.log(serveStrings.portTaken(port, server.port));
  console.log(serveStrings.serving(server.address));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  refuse(serveStrings.noPort(port, port + attempts - 1));
}

/** Path below which the site of a release lies in its folder; undefined where the folder is no release's. */
function releasedBase(site: string): string | undefined {
  const release = join(site, '../release.json');
  return existsSync(release) ? homePath(JSON.parse(readFileSync(release, 'utf8'))) : undefined;
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
