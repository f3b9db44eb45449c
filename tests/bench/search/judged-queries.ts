import { readFileSync } from 'node:fs';

/**
 * What answers a query: a section (or any below it), a term, any text that contains these words, one that shows this value
 * with its unit, or a page of the site's own: checks, charts, figures, corrections, data.
 */
export type Target =
  | { section: string }
  | { term: string }
  | { contains: string }
  | { figure: string }
  | { page: string };

/** A query with what a judge accepts as its first hit; none of it for a query about nothing in the report. */
export interface JudgedQuery {
  id: string;
  q: string;
  kind: string;
  expect: Target[];
}

/** Reads a set of judged queries, one JSON object a line. A query that nothing answers is of the kind `none`, in whatever voice it asks. */
export function readJudgedQueries(file: string): JudgedQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as JudgedQuery)
    .map((query) => (query.expect.length === 0 ? { ...query, kind: 'none' } : query));
}
