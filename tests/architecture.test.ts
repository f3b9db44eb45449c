import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** The rooms of src in the one order in which data flows: each may import what stands before it, and nothing else. */
const rooms = [
  'words',
  'report',
  'template',
  'audit',
  'derive',
  'history',
  'check',
  'import',
  'search',
  'site',
  'publish',
];

/** What the site's own room holds, in the same kind of order. */
const insideSite = [
  'site-url.ts',
  'number-with-sign.ts',
  'verdict-shapes.ts',
  'content-security-policy.ts',
  'kept-file.ts',
  'forget-kept-files.ts',
  'words-stay-words.ts',
  'fonts',
  'share',
  'metadata',
  'generate',
  'page-data',
  'env.d.ts',
  'client',
  'components',
  'layouts',
  'pages',
  'integration',
  'styles',
];

/** What the room of the search holds, in the same kind of order. */
const insideSearch = ['text', 'records', 'corpus', 'questions', 'index', 'results', 'ways', 'query.ts'];

/** Whose values each may take from outside the site's room; what else stands there it knows by its type alone. */
const fromOutside = {
  pages: ['words/'],
  layouts: ['words/'],
  components: [
    'words/',
    'report/addresses.ts',
    'report/ids.ts',
    'report/printed-place.ts',
    'report/changed-characters.ts',
  ],
  // What runs in the browser is light: no audit, no history, no schema.
  client: ['words/', 'report/addresses.ts', 'report/ids.ts', 'derive/cite/', 'search/'],
};

/** Rooms that are pure: no disk, no printing, no exit codes but in the named files at their edge. */
const pure = [
  'words',
  'report',
  'template',
  'audit',
  'derive',
  'history',
  'check/content',
  'import',
  'site/generate',
  'site/metadata',
  'site/page-data',
];
const edges = ['src/check/content/read-content.ts'];

/** Sources below a folder, by their paths from the project's folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|mjs|astro)$/.test(path));
}

const files = filesBelow('src');

/** The files that a file imports, by their paths from the project's folder. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)),
  );
}

/** The same without imports that are types only, of which nothing is left when the program runs. */
function valueImportsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:import|export) (?!type\b)([^;']*?) from '(\.[^']+)'/g)]
    .filter(([, names = '']) => !/^\{(\s*type [^,}]+,?)+\s*\}$/.test(names))
    .map(([, , path = '']) => normalize(join(dirname(file), path)));
}

/** The room that a file stands in. */
const roomOf = (file: string): string => file.split('/')[1] ?? '';

test('src holds the rooms and nothing else', () => {
  expect(readdirSync('src').sort()).toEqual([...rooms].sort());
});

test.each(rooms)('%s imports only from rooms that stand before it', (room) => {
  const allowed = rooms.slice(0, rooms.indexOf(room) + 1);
  const crossing = files
    .filter((file) => roomOf(file) === room)
    .flatMap((file) => importsOf(file).map((to) => ({ file, to })))
    .filter(({ to }) => !(to.startsWith('src/') && allowed.includes(roomOf(to))));
  expect(crossing).toEqual([]);
});

test.each(pure)('%s touches neither disk nor terminal', (folder) => {
  const touching = files
    .filter((file) => file.startsWith(`src/${folder}/`) && !edges.includes(file))
    .filter((file) =>
      /'node:(fs|child_process|http|process)|console\.|process\.(exit|stdout|argv)/.test(readFileSync(file, 'utf8')),
    );
  expect(touching).toEqual([]);
});

test('no file leads back to itself, not by a type either', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (trail.includes(file) || done.has(file) || !files.includes(file)) return;
    for (const next of importsOf(file)) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

/** Ids put together or taken apart: a hyphen and a letter before a number, `s3`, `fig1`, `part-3`, `f-…`, `chart-…`. */
const idPatterns = [
  /-[pnrt](\$\{|\(?\\d)/,
  /part-(\$\{|\(?\\d)/,
  /[`^]s(\$\{|\(?\\d)/,
  /[`^]fig(\$\{|\(?\\d)/,
  /startsWith\(['"`](s|fig|f-|chart-|part-)['"`$]/,
  /[`#](f-|chart-(?=\$\{(id|chart)))\$\{/,
  /'-absent'|-absent[`$]/,
  /replace\(\/\^(f-|chart-|part-|s\\d|t\\d)/,
  /split\('-'\)\.slice/,
  /\$\{(block|shown|row|place)\.id\}-/,
  /['"`/][TXY]-(\$\{|['"`])/,
];

test('only ids.ts knows how an id is written, finding-ids.ts a finding’s, addresses.ts an address', () => {
  const homes = ['src/report/ids.ts', 'src/report/finding-ids.ts', 'src/report/addresses.ts'];
  const holding = [...files, ...filesBelow('scripts')]
    .filter((file) => !homes.includes(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(\/?\*|\/\/)/.test(line) && idPatterns.some((pattern) => pattern.test(line)))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(holding).toEqual([]);
});

const outside = [
  ...filesBelow('scripts'),
  ...filesBelow('src'),
  ...readdirSync('.').filter((name) => /\.config\.(ts|mjs)$/.test(name)),
];

test('nothing outside tests imports from tests', () => {
  const imported = outside.flatMap((file) => importsOf(file).map((to) => ({ file, to })));
  expect(imported.filter(({ to }) => to.startsWith('tests/'))).toEqual([]);
});

test('no test and no benchmark reads the content of the project: they read fixtures', () => {
  const reading = filesBelow('tests')
    // This file says what is forbidden; content/schemas, which one test compares, is written by the program and is its own.
    .filter((file) => file !== 'tests/architecture.test.ts' && !file.endsWith('/schema-files.test.ts'))
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
    // Content is reached by its folder, or by whoever reads the folder that the process is in unless told another.
    .filter(({ source }) =>
      /(readFileSync|readdirSync|existsSync|cpSync|URL)\(\s*['"`](\.\/|\.\.\/)*content\b|(readContent|contentFiles)\((\)|'\.'|process\.cwd)|readSiteSettings|join\('content'/.test(
        source,
      ),
    );
  expect(reading.map(({ file }) => file)).toEqual([]);
});

test('the rooms of the site and of the search hold what their orders name', () => {
  expect(readdirSync('src/site').sort()).toEqual([...insideSite].sort());
  expect(readdirSync('src/search').sort()).toEqual([...insideSearch].sort());
});

test.each(insideSearch)('within the search %s imports only what stands before it', (part) => {
  const allowed = insideSearch.slice(0, insideSearch.indexOf(part) + 1);
  const crossing = files
    .filter((file) => file.split('/')[2] === part && roomOf(file) === 'search')
    .flatMap((file) => importsOf(file).map((to) => ({ file, to })))
    .filter(({ to }) => to.startsWith('src/search/') && !allowed.includes(to.split('/')[2] ?? ''));
  expect(crossing).toEqual([]);
});

test.each(insideSite)('within the site %s imports only what stands before it, and styles', (part) => {
  const allowed = [...insideSite.slice(0, insideSite.indexOf(part) + 1), 'styles'];
  const crossing = files
    .filter((file) => file.split('/')[2] === part && roomOf(file) === 'site')
    .flatMap((file) => importsOf(file).map((to) => ({ file, to })))
    .filter(({ to }) => to.startsWith('src/site/') && !allowed.includes(to.split('/')[2] ?? ''));
  expect(crossing).toEqual([]);
});

test.each(Object.entries(fromOutside))('%s reach the content through page data alone', (part, allowed) => {
  const crossing = files
    .filter((file) => file.startsWith(`src/site/${part}/`))
    .flatMap((file) => valueImportsOf(file).map((to) => ({ file, to })))
    .filter(({ to }) => !to.startsWith('src/site/') && !allowed.some((start) => to.startsWith(`src/${start}`)));
  expect(crossing).toEqual([]);
});

test.each(['pages', 'layouts'])('%s show what page data prepared, and prepare nothing', (part) => {
  const shown = ['page-data', 'components', 'layouts', 'client', 'styles', 'site-url.ts', 'content-security-policy.ts'];
  const crossing = files
    .filter((file) => file.startsWith(`src/site/${part}/`))
    .flatMap((file) => valueImportsOf(file).map((to) => ({ file, to })))
    .filter(({ to }) => to.startsWith('src/site/') && !shown.includes(to.split('/')[2] ?? ''));
  expect(crossing).toEqual([]);
});

test('scripts know page data by its types alone', () => {
  const crossing = files
    .filter((file) => file.startsWith('src/site/client/'))
    .flatMap((file) => valueImportsOf(file).map((to) => ({ file, to })))
    .filter(({ to }) => to.startsWith('src/site/page-data/'));
  expect(crossing).toEqual([]);
});

test('the site of the process is asked for at the edge alone', () => {
  const asking = files.filter((file) => importsOf(file).includes('src/site/page-data/current-site.ts'));
  const edge = (file: string) =>
    file.startsWith('src/site/pages/') || /^src\/site\/integration\/(mingzhang|render-pages)\.ts$/.test(file);
  expect(asking.filter((file) => !edge(file))).toEqual([]);
});

test('no module keeps what it prepared: what is prepared once is a value', () => {
  const keeping = files.filter((file) => /^(?:let |.*new WeakMap)/m.test(readFileSync(file, 'utf8')));
  // A browser has one page.
  const mayKeep = (file: string) => file.startsWith('src/site/client/');
  expect(keeping.filter((file) => !mayKeep(file))).toEqual(['src/site/page-data/current-site.ts']);
});
