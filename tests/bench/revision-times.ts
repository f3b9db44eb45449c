// Measures what past versions cost: node scripts/run.mjs tests/bench/revision-times.ts [--runs 3]
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseUnpublished } from '../../src/check/content/parse-content.ts';
import { contentFiles, readContent } from '../../src/check/content/read-content.ts';
import { permalinksJson } from '../../src/history/permalinks/permalinks-json.ts';
import { blocksOf } from '../../src/report/outline.ts';
import type { Correction } from '../../src/report/schema/corrections.ts';
import { siteOf2019 } from './buildable-site.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';
import { median, table } from './table.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);
const rows: string[][] = [];
for (const revisions of [1, 2, 20]) {
  const site = siteOf2019(join(tmpdir(), 'mingzhang-revisions', String(revisions)));
  correct(site.folder, revisions - 1);
  const costs: ProcessCost[] = [];
  for (let run = 0; run < runs; run++) {
    for (const left of site.leftBehind) rmSync(join(site.folder, left), { recursive: true, force: true });
    costs.push(await measureProcess(site.command, site.folder));
  }
  const built = readdirSync(join(site.folder, 'dist'), { recursive: true, encoding: 'utf8' });
  const pages = built.filter((path) => path.endsWith('.html'));
  rows.push([
    String(revisions),
    String(pages.length),
    median(costs.map(({ wallSeconds }) => wallSeconds)).toFixed(1),
    Math.min(...costs.map(({ wallSeconds }) => wallSeconds)).toFixed(1),
    median(costs.map(({ cpuSeconds }) => cpuSeconds)).toFixed(1),
    (pages.reduce((bytes, path) => bytes + statSync(join(site.folder, 'dist', path)).size, 0) / 1e6).toFixed(1),
  ]);
}
console.log(table(['Versions', 'HTML pages', 'Median, s', 'Fastest, s', 'CPU, s', 'HTML, MB'], rows));

/**
 * Gives a copy of the project a made-up past: in each earlier version one more paragraph of the longest part read
 * differently, which is the costliest place. Only the copy's ledger and corrections are touched.
 */
function correct(folder: string, count: number): void {
  const year = 2019;
  const path = join(folder, 'content/reports', String(year), 'corrections.json');
  const ledgerPath = join(folder, 'content/permalinks.json');
  const files = contentFiles(folder);
  const { content } = parseUnpublished(files);
  const report = content.years.find((other) => other.report.year === year)?.report;
  if (!report) throw new Error(`There is no report of ${year}`);
  const paragraphs = blocksOf(report).filter(({ block, part }) => block.type === 'paragraph' && part.number === 3);
  const corrections = paragraphs.slice(0, count).map(({ block }, index): Correction => {
    const after = 'text' in block ? block.text : '';
    const change = { what: 'text', place: block.id, before: `${after}（旧）`, after } as const;
    return { revision: index + 2, on: '2026-11-01', kind: 'transcription', why: '测量用', changes: [change] };
  });
  if (corrections.length < count) throw new Error('The part has too few paragraphs to correct');
  const olds = new Map(corrections.flatMap(({ changes }) => changes.map((change) => [change.place, change])));
  const entries = content.permalinks.entries.map((entry) => {
    const change = olds.get(entry.address.split('#')[1] ?? '');
    return change?.what === 'text' && entry.address.startsWith(`/${year}/`) ? { ...entry, text: change.before } : entry;
  });
  const added = corrections.map(({ revision }) => {
    return { address: `/corrections/#${year}-${revision}`, kind: 'correction', since: revision } as const;
  });
  writeFileSync(path, JSON.stringify({ corrections }, null, 2));
  writeFileSync(ledgerPath, permalinksJson({ ...content.permalinks, entries: [...entries, ...added] }));
  // Says at once if the made-up past does not hold together.
  readContent(folder);
}
