import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isHashedName } from '../../src/publish/hashed-names.ts';
import { domainOf, isServable, nginxConfig, renewedConfig } from '../../src/publish/nginx-config.ts';
import { servedPolicy } from '../../src/site/content-security-policy.ts';
import { nginxFolder, startWebServer, type WebServer } from './web-server.ts';

const template = readFileSync('deploy/nginx.conf', 'utf8');
const policy = servedPolicy('/');

const hashed = [
  '/_astro/BaseLayout.DJblUyN3.css',
  '/_astro/search-worker-C-a397Am.js',
  '/jue/_astro/strings.C5CT9M6-.js',
  '/fonts/serif-2019-checks-e0a59bcc1b.woff2',
  '/pagefind/index/unknown_1c2d3e4.pf_index',
  '/pagefind/pagefind.unknown_f14740ac6aac823.pf_meta',
  '/search/texts-2019-cb78b822.json',
  '/search/words-0a1b2c3d.json',
  '/jue/search/said-7-99aabbcc.json',
];
const plain = [
  '/',
  '/index.html',
  '/2019/part-1/',
  '/preferences.js',
  '/favicon.svg',
  '/fonts/serif.css',
  '/pagefind/pagefind.js',
  '/pagefind/pagefind-entry.json',
  '/pagefind/wasm.unknown.pagefind',
  '/search/catalogue.json',
  '/2019/data/figures.json',
];

const typed = [
  ['/2019/data/charts/a.csv', 'text/csv'],
  ['/2019/cite/report.bib', 'application/x-bibtex'],
  ['/2019/cite/report.ris', 'application/x-research-info-systems'],
  ['/corrections/atom.xml', 'application/atom+xml'],
  ['/.well-known/security.txt', 'text/plain'],
] as const;

test('the configuration sends the pages’ own policy, and forbids frames but for what is made for them', () => {
  const sent = policy.replace(/frame-ancestors .*/, 'frame-ancestors $mingzhang_ancestors');
  expect(template).toContain(`add_header Content-Security-Policy "${sent}" always;`);
  expect(servedPolicy('/embed/2019/fig2/')).toMatch(/frame-ancestors \*$/);
});

test('folder and domain are filled in, and nothing else', () => {
  const config = nginxConfig(template, '/srv/明账', 'www.example.gov.cn');
  expect(config).toContain('default "/srv/明账";');
  expect(config).toContain('root "/srv/明账/acme";');
  expect(config).toContain('server_name www.example.gov.cn;');
  expect(config.split('\n')).toHaveLength(template.split('\n').length);
  expect(() => nginxConfig('', '/srv/site')).toThrow('deploy/nginx.conf does not contain');
});

test('a path that nginx could not be told is recognised', () => {
  expect(['/srv/明账-1', '/a"b', '/a b', '/a$b', '/a;b', '/a\nb'].map(isServable)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('only names with a hash are called so', () => {
  expect(hashed.filter((path) => !isHashedName(path))).toEqual([]);
  expect(plain.filter(isHashedName)).toEqual([]);
});

test('two sites that one nginx reads have no variable in common, be their folders called the same', () => {
  const [one, two] = ['/srv/jiaoyu/网站', '/srv/minzheng/网站'].map((folder) =>
    [...nginxConfig(template, folder).matchAll(/^map \S+ \$(\w+) \{/gm)].map(([, name]) => name),
  );
  expect(one).toHaveLength(4);
  expect(one?.filter((name) => two?.includes(name))).toEqual([]);
});

test('an adapted configuration takes over what is new, another domain too, and is left alone where both changed a line', () => {
  const made = nginxConfig(template, '/srv/site', 'old.example');
  const adapted = made.replace('# listen 443 ssl;', 'listen 443 ssl;');
  const fresh = nginxConfig(template.replace('gzip_comp_level 6;', 'gzip_comp_level 5;'), '/srv/site', domainOf(made));
  expect(renewedConfig(adapted, made, fresh)).toBe(fresh.replace('# listen 443 ssl;', 'listen 443 ssl;'));
  expect(renewedConfig(adapted, made, made)).toBe(adapted);
  const moved = nginxConfig(template, '/srv/site', 'new.example');
  expect(domainOf(renewedConfig(made, made, moved) ?? '')).toBe('new.example');
  const beside = 'server_name old.example;\n    rewrite ^/a/(.*)$ /b/$1 permanent;';
  const led = renewedConfig(
    made.replace('server_name old.example;', () => beside),
    made,
    moved,
  );
  expect(led).toContain(beside.replace('old.', 'new.'));
  // As the operator's page has it for https: certificates beside the domain, and a server that leads port 80 to it.
  const secure = `${made.replaceAll('    # ssl_certificate', '    ssl_certificate').replace('    listen 80;\n', '')}
server { listen 80; server_name old.example; return 301 https://$host$request_uri; }\n`;
  expect(renewedConfig(secure, made, moved)).toBe(secure.replaceAll('old.example', 'new.example'));
  expect(renewedConfig(made.replace('gzip_comp_level 6;', 'gzip_comp_level 9;'), made, fresh)).toBeUndefined();
});

describe.skipIf(nginxFolder() === undefined)('served by nginx', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'mingzhang-nginx-'));
  const other = join(scratch, 'other-department');
  let server: WebServer;

  beforeAll(async () => {
    const site = join(scratch, 'current/site');
    for (const path of ['404.html', '.secret', ...typed.map(([path]) => path), ...hashed, ...plain]) {
      if (path.endsWith('/')) continue;
      mkdirSync(join(site, path, '..'), { recursive: true });
      writeFileSync(join(site, path), `${path} 明账 `.repeat(200));
    }
    mkdirSync(join(site, '2019/part-1'), { recursive: true });
    writeFileSync(join(site, '2019/part-1/index.html'), '第一部分');
    for (const [folder, path] of [
      [scratch, 'acme/.well-known/acme-challenge/token'],
      [other, 'current/site/other/index.html'],
      [other, 'current/site/404.html'],
    ] as const) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), `${path} of ${folder === other ? 'the other site' : 'this site'}`);
    }
    const config = nginxConfig(template, scratch);
    const beside = config.replace(/# ("~\^\/)another-department(.*") .*;/, `$1other$2 "${other}";`);
    writeFileSync(join(scratch, 'nginx.conf'), beside);
    server = await startWebServer(scratch, join(scratch, 'web'));
  });

  afterAll(async () => {
    await server?.stop();
    rmSync(scratch, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, server.address), { redirect: 'manual', headers });

  test('every answer carries the security headers', async () => {
    for (const path of ['/', '/none/', '/2019/data/charts/a.csv', '/_astro/BaseLayout.DJblUyN3.css']) {
      const { headers } = await get(path);
      expect([path, headers.get('content-security-policy')]).toEqual([path, policy]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('server')).toBe('nginx');
    }
  });

  test('what has a hash in its name is kept for ever, everything else asked for anew', async () => {
    for (const path of [...hashed, ...plain]) {
      const caching = (await get(path)).headers.get('cache-control');
      expect([path, caching]).toEqual([path, isHashedName(path) ? 'public, max-age=31536000, immutable' : 'no-cache']);
    }
    const missing = await get('/_astro/gone.DJblUyN3.css');
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-cache']);
  });

  test('a page that was not changed is not sent again', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304);
  });

  test('text is compressed and says that it is UTF-8', async () => {
    for (const [path, type] of [
      ['/', 'text/html'],
      ...typed,
      ['/2019/data/figures.json', 'application/json'],
      ['/_astro/BaseLayout.DJblUyN3.css', 'text/css'],
    ] as const) {
      const { headers } = await get(path, { 'accept-encoding': 'gzip' });
      expect([path, headers.get('content-type')]).toEqual([path, `${type}; charset=utf-8`]);
      expect([path, headers.get('content-encoding')]).toEqual([path, 'gzip']);
    }
  });

  test('what is not there gets the 404 page, and so do folders without a page and hidden files', async () => {
    for (const path of ['/none/', '/none', '/2019/', '/.secret', '/_astro/', '/..%2f..%2fetc/passwd']) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, response.status === 400 ? 400 : 404]);
      if (response.status === 404) expect(await response.text()).toContain('404.html 明账');
    }
  });

  test('a part of a file is answered with the whole, every header once', async () => {
    const response = await get('/', { range: 'bytes=999999-' });
    expect([response.status, response.headers.get('x-frame-options')]).toEqual([200, 'DENY']);
  });

  test('a certificate authority gets what was put there for it, and hidden files stay hidden', async () => {
    const token = await get('/.well-known/acme-challenge/token');
    expect([token.status, await token.text()]).toEqual([200, expect.stringContaining('of this site')]);
    expect((await get('/.well-known/acme-challenge/none')).status).toBe(404);
    expect((await get('/.well-known/security.txt')).status).toBe(200);
  });

  test('another department’s site is found without the closing slash, too', async () => {
    for (const [path, location] of [
      ['/other', '/other/'],
      ['/other?q=1', '/other/?q=1'],
    ] as const) {
      const { status, headers } = await get(path);
      expect([path, status, headers.get('location')]).toEqual([path, 301, location]);
    }
    expect((await get('/others/')).status).toBe(404);
  });

  test('another department’s site on the same host answers below its own path, with its own page of what is missing', async () => {
    expect(await (await get('/other/')).text()).toBe('current/site/other/index.html of the other site');
    const missing = await get('/other/none/');
    expect([missing.status, await missing.text()]).toEqual([404, 'current/site/404.html of the other site']);
    expect(await (await get('/none/')).text()).toContain('404.html 明账');
  });

  test('an address without its closing slash is redirected with its query, to no other host', async () => {
    const { status, headers } = await get('/2019/part-1?q=1');
    expect([status, headers.get('location')]).toEqual([301, '/2019/part-1/?q=1']);
  });
});
