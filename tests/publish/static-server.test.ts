import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/publish/static-server.ts';
import { servedPolicy } from '../../src/site/content-security-policy.ts';

const directory = mkdtempSync(join(tmpdir(), 'mingzhang-serve-'));
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(directory, '2019'));
  writeFileSync(join(directory, 'index.html'), '首页'.repeat(1000));
  writeFileSync(join(directory, '404.html'), '没有这一页');
  writeFileSync(join(directory, '2019', 'index.html'), '2019');
  mkdirSync(join(directory, '.well-known'));
  mkdirSync(join(directory, 'search'));
  for (const path of [
    '2019/figures.csv',
    '2019/report.bib',
    '2019/report.ris',
    '2019/atom.xml',
    '2019/all.xlsx',
    'search/said-7-99aabbcc.json',
    'search/catalogue.json',
    '.well-known/security.txt',
  ]) {
    writeFileSync(join(directory, path), '数');
  }
  server = await startServer({ directory, base: '/jue/', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, server.address), { redirect: 'manual', headers });

test('a page is sent compressed and with the security headers', async () => {
  const response = await get('/jue/', { 'accept-encoding': 'br' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(response.headers.get('content-security-policy')).toBe(servedPolicy('/'));
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(await response.text()).toBe('首页'.repeat(1000));
});

test('what carries a hash in its name is kept and not asked for again; all else is', async () => {
  const caching = async (path: string) => (await get(path)).headers.get('cache-control');
  expect(await caching('/jue/search/said-7-99aabbcc.json')).toBe('public, max-age=31536000, immutable');
  expect(await caching('/jue/search/catalogue.json')).toBe('no-cache');
  expect(await caching('/jue/')).toBe('no-cache');
});

test('what is not there gets the 404 page and its status', async () => {
  for (const path of ['/jue/none/', '/jue/none.txt', '/', '/2019/', '/jue/%E8', '/jue/..%2f..%2fetc/passwd']) {
    const response = await get(path);
    expect([path, response.status, await response.text()]).toEqual([path, 404, '没有这一页']);
  }
});

test('an address without its closing slash is redirected with its query', async () => {
  for (const [from, to] of [
    ['/jue', '/jue/'],
    ['/jue/2019?q=1', '/jue/2019/?q=1'],
  ] as const) {
    const response = await get(from);
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  }
});

test.each([
  ['2019/figures.csv', 'text/csv'],
  ['2019/report.bib', 'application/x-bibtex'],
  ['2019/report.ris', 'application/x-research-info-systems'],
  ['2019/atom.xml', 'application/atom+xml'],
  ['.well-known/security.txt', 'text/plain'],
])('%s says what it is and that it is UTF-8', async (path, type) => {
  const response = await get(`/jue/${path}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, `${type};charset=utf-8`]);
});

test('a workbook says what it is', async () => {
  const type = (await get('/jue/2019/all.xlsx')).headers.get('content-type');
  expect(type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
});

test('a page that was not changed is not sent again', async () => {
  const etag = (await get('/jue/')).headers.get('etag') ?? '';
  expect((await get('/jue/', { 'if-none-match': etag })).status).toBe(304);
});

test('a taken port is passed over only where more than one may be tried', async () => {
  await expect(startServer({ directory, base: '/', port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const second = await startServer({ directory, base: '/', port: server.port, attempts: 20 });
  expect(second.port).toBeGreaterThan(server.port);
  await second.close();
});
