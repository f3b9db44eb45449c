import { createFold } from '../../../src/search/text/normalise.ts';
import type { SearchDocument } from './document.ts';
import type { SearchEngine } from './relevance.ts';

export interface LiteralRecall {
  /** Distinct substrings that were asked for. */
  queries: number;
  /** Of those, how many returned every document that contains them. */
  complete: number;
  /** Of those, how many had a first hit that contains them. */
  first: number;
  /** The first few that failed. */
  failures: string[];
}

const longest = 12;

/**
 * Asks for distinct substrings of the text blocks, of 1 to 12 characters, as they are compared: without spaces and punctuation.
 * @param step takes every n-th of them; 1 for all
 */
export async function measureLiteralRecall(
  engine: SearchEngine,
  documents: SearchDocument[],
  step = 1,
): Promise<LiteralRecall> {
  const fold = createFold({ traditional: '', simplified: '' });
  const texts = documents.map(({ id, title, text }) => ({
    id,
    runs: [title, ...text.split('\n')].map((run) => fold(run).text),
  }));
  const substrings = new Set<string>();
  for (const run of documents.flatMap(({ text }) => text.split('\n').map((block) => fold(block).text))) {
    for (let start = 0; start < run.length; start++) {
      for (let length = 1; length <= longest && start + length <= run.length; length++) {
        const substring = run.slice(start, start + length);
        // A point alone is no query.
        if (substring !== fold('0.0').text[1]) substrings.add(substring);
      }
    }
  }
  const result: LiteralRecall = { queries: 0, complete: 0, first: 0, failures: [] };
  for (const [number, written] of [...substrings].entries()) {
    if (number % step !== 0) continue;
    result.queries++;
    // What comparing writes for the point and the per cent sign is not what people type.
    const hits = (await engine.search(written.replaceAll('丶', '.').replaceAll('乄', '%'))).map(({ id }) => id);
    const containing = texts.filter(({ runs }) => runs.some((run) => run.includes(written))).map(({ id }) => id);
    const found = new Set(hits);
    const isComplete = containing.every((id) => found.has(id));
    const isFirst = containing.includes(hits[0] ?? '');
    if (isComplete) result.complete++;
    if (isFirst) result.first++;
    if ((!isComplete || !isFirst) && result.failures.length < 10) result.failures.push(written);
  }
  return result;
}
