import { isAccepted, type SearchDocument } from './document.ts';
import type { JudgedQuery } from './judged-queries.ts';

/** A document that an engine found. */
export interface EngineHit {
  id: string;
  /** What it shows of it, where that is not all. */
  shown?: string;
  /** Offered as what was perhaps meant, and not as an answer. */
  isGuess?: true;
}

/** An engine of the comparison: what it finds, best first. */
export interface SearchEngine {
  name: string;
  search(query: string): Promise<EngineHit[]>;
}

/** How one query went. */
export interface Outcome {
  query: JudgedQuery;
  /** Place of the first accepted hit, from 1; null where there is none. */
  place: number | null;
  hits: EngineHit[];
}

export interface Relevance {
  /** Mean reciprocal rank over the queries that have an answer. */
  mrr: number;
  /** Share of them whose first hit is accepted. */
  first: number;
  /** Share of them whose first three hits have an accepted one. */
  firstThree: number;
  /** How many of them have no hit at all. */
  noHit: number;
  /** Queries about nothing that return hits as an answer, and those that only offer some. */
  falseHits: number;
  offered: number;
  /** Queries about nothing. */
  none: number;
  outcomes: Outcome[];
}

/** Runs judged queries through an engine. */
export async function measureRelevance(
  engine: SearchEngine,
  queries: JudgedQuery[],
  documents: Map<string, SearchDocument>,
): Promise<Relevance> {
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const hits = await engine.search(query.q);
    const index = hits.findIndex(({ id, shown }) => {
      const document = documents.get(id);
      return document !== undefined && isAccepted(query, document, shown);
    });
    outcomes.push({ query, place: index === -1 ? null : index + 1, hits });
  }
  const answerable = outcomes.filter(({ query }) => query.kind !== 'none');
  const none = outcomes.filter(({ query }) => query.kind === 'none');
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  return {
    mrr: mean(answerable.map(({ place }) => (place === null ? 0 : 1 / place))),
    first: mean(answerable.map(({ place }) => (place === 1 ? 1 : 0))),
    firstThree: mean(answerable.map(({ place }) => (place !== null && place <= 3 ? 1 : 0))),
    noHit: answerable.filter(({ hits }) => hits.length === 0).length,
    falseHits: none.filter(({ hits }) => hits.some(({ isGuess }) => isGuess === undefined)).length,
    offered: none.filter(({ hits }) => hits.length > 0 && hits.every(({ isGuess }) => isGuess === true)).length,
    none: none.length,
    outcomes,
  };
}
