// Measures the search of the built site, without a browser: npm run bench:search -- [--sets folder] [--misses] [--quick] [--write]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBuiltSearch } from '../../src/search/open-built-search.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { content2019, project2019 } from '../report-2019.ts';
import { machineLine } from './machine.ts';
import { replaceMarkedSection } from './marked-section.ts';
import { shortfalls } from './search/aims.ts';
import { searchDocuments } from './search/document.ts';
import { miniSearchBigrams, miniSearchDefault, ownSearch, stockPagefind } from './search/engines.ts';
import { readJudgedQueries } from './search/judged-queries.ts';
import { measureLatency } from './search/latency.ts';
import { measureLiteralRecall } from './search/literal-recall.ts';
import { measureRelevance } from './search/relevance.ts';
import { searchTables } from './search/tables.ts';

const document = 'docs/search-benchmark.md';
const ownSets = 'tests/search/queries';
const { values } = parseArgs({
  options: {
    /** Folder with more sets of judged queries, *.jsonl. */
    sets: { type: 'string' },
    misses: { type: 'boolean', default: false },
    /** Asks for every 20th substring only, and not of the other engines. */
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const dist = join(project2019, 'dist');
if (!existsSync(join(dist, 'search'))) {
  console.error('The site of 2019 is not built. Run npm test -- --only build first.');
  process.exit(1);
}
const documents = searchDocuments(searchRecords(content2019));
const byId = new Map(documents.map((one) => [one.id, one]));
const own = ownSearch(await openBuiltSearch(dist), documents);
const engines = [own, await stockPagefind(documents), miniSearchDefault(documents), miniSearchBigrams(documents)];
const sets = [ownSets, ...(values.sets === undefined ? [] : [values.sets])].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: basename(file, '.jsonl'),
      isOwn: folder === ownSets,
      queries: readJudgedQueries(join(folder, file)),
    })),
);

const measured = [];
for (const engine of engines) {
  const relevance = [];
  for (const { name, queries } of sets)
    relevance.push({ set: name, ...(await measureRelevance(engine, queries, byId)) });
  const step = engine === own ? (values.quick ? 20 : 1) : 20;
  const literal = values.quick && engine !== own ? null : await measureLiteralRecall(engine, documents, step);
  const latency = await measureLatency(
    engine,
    sets.flatMap(({ queries }) => queries.map(({ q }) => q)),
  );
  measured.push({ engine: engine.name, relevance, literal, latency });
}

const [ours] = measured;
const text = `\`npm run bench:search\` · ${machineLine()}\n\n${searchTables(measured, sets)}`;
console.log(text);
if (values.misses) {
  for (const { set, outcomes } of ours?.relevance ?? []) {
    for (const { query, place, hits } of outcomes) {
      if (query.kind === 'none' ? hits.length > 0 : place !== 1)
        console.log(`${set} ${query.id} ${query.kind} ${query.q}: ${place ?? '–'} of ${hits.length}`);
    }
  }
}
if (values.write) writeFileSync(document, replaceMarkedSection(readFileSync(document, 'utf8'), 'search', text));
const missed = ours === undefined ? [] : shortfalls(ours, sets);
for (const line of missed) console.error(`Below the floor: ${line}`);
if (missed.length > 0) process.exitCode = 1;
