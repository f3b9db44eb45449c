import { table } from '../table.ts';
import { aimsTable } from './aims.ts';
import { share, sum } from './figures.ts';
import type { Latency } from './latency.ts';
import type { LiteralRecall } from './literal-recall.ts';
import type { Relevance } from './relevance.ts';
import type { StrangeAnswers } from './strange-words.ts';

/** What was measured of one engine. */
export interface MeasuredEngine {
  engine: string;
  relevance: (Relevance & { set: string })[];
  literal: LiteralRecall | null;
  latency: Latency;
}

/** A set of judged queries. */
export interface MeasuredSet {
  name: string;
  queries: { kind: string }[];
}

/** The measurements as Markdown: engines against sets, ours beside the aims, then ours by kind of query. */
export function searchTables(measured: MeasuredEngine[], sets: MeasuredSet[]): string {
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
  const own = ours === undefined ? [] : [aimsTable(ours), byKind(ours)];
  return [engines, `Substrings asked for: ${asked.join('; ')}.`, ...own].join('\n\n');
}

/** Sets that are run by themselves: each engine on each, then ours by kind of query. */
export function setTables(measured: MeasuredEngine[]): string {
  const rows = measured.flatMap(({ engine, relevance, latency }) =>
    relevance.map(({ set, mrr, first, firstThree, noHit, falseHits, offered, none, outcomes }) => [
      set,
      engine,
      mrr.toFixed(3),
      percent(first),
      percent(firstThree),
      `${noHit} of ${outcomes.length - none}`,
      `${falseHits} of ${none}`,
      `${offered} of ${none}`,
      latency.p95.toFixed(2),
    ]),
  );
  const heads = ['Set', 'Engine', 'MRR', 'hit@1', 'hit@3', 'no hit', 'false answers', 'false offers', 'p95 ms'];
  const [ours] = measured;
  return [table(heads, rows), ...(ours === undefined ? [] : [byKind(ours)])].join('\n\n');
}

/** Questions for words that stand nowhere: how often they are answered. */
export function strangeTable(answers: readonly StrangeAnswers[]): string {
  return table(
    ['Asked for a word that stands nowhere', 'answered', 'with a figure', 'and untold', 'offered', 'of'],
    answers.map(({ asked, answered, figures, untold, offered, of }) => [
      asked,
      ...[answered, figures, untold, offered, of].map(String),
    ]),
  );
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}

function byKind({ relevance }: MeasuredEngine): string {
  const outcomes = relevance.flatMap(({ outcomes }) => outcomes).filter(({ query }) => query.kind !== 'none');
  const kinds = Map.groupBy(outcomes, ({ query }) => query.kind);
  const within = (of: typeof outcomes, place: number) =>
    share(of.filter((one) => one.place !== null && one.place <= place).length, of.length);
  return table(
    ['Kind of query', 'queries', 'MRR', 'hit@1', 'hit@3', 'no hit'],
    [...kinds].map(([kind, of]) => [
      kind,
      String(of.length),
      (sum(of.map(({ place }) => (place === null ? 0 : 1 / place))) / of.length).toFixed(3),
      within(of, 1),
      within(of, 3),
      String(of.filter(({ hits }) => hits.length === 0).length),
    ]),
  );
}
