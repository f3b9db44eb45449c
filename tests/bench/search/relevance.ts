import { isAccepted, type SearchDocument } from './document.ts';
import type { JudgedQuery } from './judged-queries.ts';

/** An engine of the comparison: ids of documents, best first. */
export interface SearchEngine {
  name: string;
  search(query: string): Promise<string[]>;
}

/** How one query went. */
export interface Outcome {
  query: JudgedQuery;
  /** Place of the first accepted hit, from 1; null where there is none. */
  place: number | null;
  hits: string[];
}

export interface Relevance {
  /** Mean reciprocal rank over the queries that have an answer. */
  mrr: number;
  /** Share of them whose first hit is accepted. */
  first: number;
  /** Queries about nothing that return hits. */
  falseHits: number;
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
    const index = hits.findIndex((id) => {
      const document = documents.get(id);
      return document !== undefined && isAccepted(query, document);
    });
    outcomes.push({ query, place: index === -1 ? null : index + 1, hits });
  }
  const answerable = outcomes.filter(({ query }) => query.kind !== 'none');
  const none = outcomes.filter(({ query }) => query.kind === 'none');
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  return {
    mrr: mean(answerable.map(({ place }) => (place === null ? 0 : 1 / place))),
    first: mean(answerable.map(({ place }) => (place === 1 ? 1 : 0))),
    falseHits: none.filter(({ hits }) => hits.length > 0).length,
    none: none.length,
    outcomes,
  };
}
