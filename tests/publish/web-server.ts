import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startServer } from '../../src/publish/static-server.ts';
import { freePort } from '../free-port.ts';

export interface WebServer {
  /** nginx with the configuration that publish:init wrote, or the project's own where nginx is not installed. */
  name: 'nginx' | 'sirv';
  /** With a closing slash. */
  address: string;
  stop: () => Promise<void>;
}

/**
 * Serves what a publish folder publishes.
 * @param folder set up by publish:init, with a first release
 * @param scratch folder for what the server writes
 */
export async function startWebServer(folder: string, scratch: string): Promise<WebServer> {
  return nginxFolder() === undefined ? ownServer(folder) : nginxServer(folder, scratch);
}

/** Folder of nginx's own configuration; undefined where it is not installed. */
export function nginxFolder(): string | undefined {
  const { status, stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  const path = /--conf-path=(\S+)/.exec(stderr ?? '')?.[1];
  return status === 0 && path !== undefined && existsSync(join(dirname(path), 'mime.types'))
    ? dirname(path)
    : undefined;
}

async function ownServer(folder: string): Promise<WebServer> {
  const server = await startServer({ directory: join(folder, 'current/site'), base: '/', port: 0 });
  return { name: 'sirv', address: server.address, stop: server.close };
}

async function nginxServer(folder: string, scratch: string): Promise<WebServer> {
  const port = await freePort();
  mkdirSync(scratch, { recursive: true });
  const site = readFileSync(join(folder, 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path t-${name};`);
  const main = [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'worker_processes 2;',
    'daemon off;',
    `pid ${scratch}/nginx.pid;`,
    `error_log ${scratch}/error.log;`,
    'events { }',
    `http { include ${nginxFolder()}/mime.types; access_log off; ${temporary.join(' ')}`,
    site,
    '}',
  ];
  writeFileSync(join(scratch, 'nginx.conf'), main.join('\n'));
  const args = ['-p', scratch, '-c', join(scratch, 'nginx.conf'), '-e', join(scratch, 'error.log')];
  const child = spawn('nginx', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${complaint}`);
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return { name: 'nginx', address, stop: () => stopped(child) };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stopped(child);
  throw new Error(`nginx does not answer: ${complaint}`);
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
