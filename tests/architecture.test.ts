import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What each stage may read: the stages upstream of it, and nothing downstream. Modules directly in src/ are open to all. */
const upstream: Record<string, string[]> = {
  report: ['strings'],
  cite: ['report'],
  import: ['report'],
  metadata: ['report', 'cite'],
  share: ['fonts'],
  audit: ['report'],
  permalinks: ['report', 'audit', 'compare'],
  corrections: ['report', 'permalinks'],
  'content-check': ['report', 'audit'],
  charts: ['report', 'audit'],
  compare: ['report', 'audit', 'charts'],
  data: ['report', 'audit', 'charts'],
  generate: ['report', 'audit', 'charts', 'permalinks', 'corrections'],
  'page-data': [
    'report',
    'audit',
    'charts',
    'cite',
    'compare',
    'generate',
    'metadata',
    'share',
    'permalinks',
    'corrections',
  ],
  search: ['report', 'audit'],
  fonts: [],
  checks: [],
  serve: [],
  publish: ['report', 'content-check'],
  toolchain: [],
  strings: [],
};

/** The door of content: what it lets in is also compared with what has been published, by a stage downstream. */
const doors: Record<string, string> = { 'src/report/parse-content.ts': 'permalinks' };

/** Stages that are pure: no disk, no printing, no exit codes but in the named files at their edge. */
const pure = [
  'report',
  'cite',
  'import',
  'audit',
  'content-check',
  'permalinks',
  'corrections',
  'charts',
  'compare',
  'data',
  'generate',
  'metadata',
  'page-data',
];
const edges = ['src/report/read-content.ts'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(ts|astro)$/.test(path));

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** The stage that a path in src/ belongs to; undefined for modules directly in src/. */
function stageOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

test.each(Object.entries(upstream))('%s reads only what lies upstream of it', (stage, allowed) => {
  const crossing = files
    .filter((file) => stageOf(file) === stage)
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => ({ file, to: normalize(join(dirname(file), path)) })),
    )
    .filter(({ file, to }) => {
      const target = stageOf(to);
      return doors[file] !== target && target !== undefined && target !== stage && !allowed.includes(target);
    });
  expect(crossing).toEqual([]);
});

test.each(pure)('%s touches neither disk nor terminal', (stage) => {
  const touching = files
    .filter((file) => stageOf(file) === stage && !edges.includes(file))
    .filter((file) =>
      /'node:(fs|child_process|http|process)|console\.|process\.(exit|stdout|argv)/.test(readFileSync(file, 'utf8')),
    );
  expect(touching).toEqual([]);
});

test('every stage of src has its rule here', () => {
  const shown = ['client', 'components', 'integration', 'layouts', 'pages', 'styles'];
  const stages = new Set(files.map(stageOf).filter((stage) => stage !== undefined));
  expect([...stages].filter((stage) => !(stage in upstream) && !shown.includes(stage))).toEqual([]);
});

test('components and pages reach content only through page data, not through other stages’ inner modules', () => {
  const inner = files
    .filter((file) => ['components', 'layouts'].includes(stageOf(file) ?? ''))
    .flatMap((file) => importsOf(file).map((path) => ({ file, to: normalize(join(dirname(file), path)) })))
    .filter(({ to }) => ['generate', 'import', 'audit', 'search'].includes(stageOf(to) ?? ''));
  expect(inner).toEqual([]);
});
