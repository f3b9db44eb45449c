import { table } from '../table.ts';
import type { Latency } from './latency.ts';
import type { LiteralRecall } from './literal-recall.ts';
import type { Relevance } from './relevance.ts';

/** What was measured of one engine. */
export interface MeasuredEngine {
  engine: string;
  relevance: (Relevance & { set: string })[];
  literal: LiteralRecall | null;
  latency: Latency;
}

/** Below these the benchmark fails. Shares, and for `falseHits` the share of queries about nothing that return hits. */
const floor = { mrr: 0.92, literal: 1, first: 0.99, falseHits: 1 / 7 } as const;

/** The measurements as Markdown: engines against sets, then ours by kind of query. */
export function searchTables(
  measured: MeasuredEngine[],
  sets: { name: string; queries: { kind: string }[] }[],
): string {
  const engines = table(
    [
      'Engine',
      ...sets.map(({ name, queries }) => `MRR ${name} (${queries.filter(({ kind }) => kind !== 'none').length})`),
      'hits on nothing',
      'literal recall',
      'first hit literal',
      'median ms',
      'p95 ms',
    ],
    measured.map(({ engine, relevance, literal, latency }) => [
      engine,
      ...relevance.map(({ mrr }) => mrr.toFixed(3)),
      `${sum(relevance.map(({ falseHits }) => falseHits))} of ${sum(relevance.map(({ none }) => none))}`,
      literal === null ? '–' : share(literal.complete, literal.queries),
      literal === null ? '–' : share(literal.first, literal.queries),
      latency.median.toFixed(2),
      latency.p95.toFixed(2),
    ]),
  );
  const [ours] = measured;
  const asked = measured.flatMap(({ engine, literal }) =>
    literal === null ? [] : [`${engine}: ${literal.queries.toLocaleString('en')}`],
  );
  return `${engines}\n\nSubstrings asked for: ${asked.join('; ')}.\n\n${ours === undefined ? '' : byKind(ours)}`;
}

function byKind({ relevance }: MeasuredEngine): string {
  const outcomes = relevance.flatMap(({ outcomes }) => outcomes).filter(({ query }) => query.kind !== 'none');
  const kinds = Map.groupBy(outcomes, ({ query }) => query.kind);
  return table(
    ['Kind of query', 'queries', 'MRR', 'first hit right'],
    [...kinds].map(([kind, of]) => [
      kind,
      String(of.length),
      (sum(of.map(({ place }) => (place === null ? 0 : 1 / place))) / of.length).toFixed(3),
      share(of.filter(({ place }) => place === 1).length, of.length),
    ]),
  );
}

/** What falls below the floor, one sentence each. */
export function shortfalls({ relevance, literal }: MeasuredEngine): string[] {
  const falseHits = sum(relevance.map(({ falseHits }) => falseHits));
  const none = sum(relevance.map(({ none }) => none));
  return [
    ...relevance
      .filter(({ mrr }) => mrr < floor.mrr)
      .map(({ set, mrr }) => `MRR on ${set} is ${mrr.toFixed(3)}, not ${floor.mrr}`),
    ...(falseHits > none * floor.falseHits ? [`${falseHits} of ${none} queries about nothing return hits`] : []),
    ...(literal !== null && literal.complete < literal.queries * floor.literal
      ? [
          `not every section is returned for ${literal.queries - literal.complete} substrings, such as ${literal.failures.join(' ')}`,
        ]
      : []),
    ...(literal !== null && literal.first < literal.queries * floor.first
      ? [
          `the first hit does not contain ${literal.queries - literal.first} substrings, such as ${literal.failures.join(' ')}`,
        ]
      : []),
  ];
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
