import type { SearchRecord } from './search-records.ts';
import { fold, runTokens } from './tokens.ts';

/**
 * How much a match in each field adds to the score of a match in the text.
 * `title` is for display and for portals that merge indexes; its words count through `t`.
 */
export const metaWeights = { title: 0, t: 5, a: 3, p: 0.5 } as const;

/** Language given to Pagefind. Any language it knows would make it cut the tokens again. */
const language = 'unknown';

/**
 * A record as Pagefind takes it: tokens for words, in the text and in the fields t (heading), a (aliases), p (headings above).
 * @param base path of the site with slashes at both ends
 */
export function pagefindRecord(record: SearchRecord, base: string) {
  const meta = {
    title: record.title,
    t: record.heading === null ? '' : tokens([record.heading]),
    a: tokens([...record.aliases, ...record.hiddenAliases]),
    p: tokens(record.trail.map(({ heading }) => heading)),
  };
  return {
    url: `${base.replace(/\/$/, '')}${record.address}`,
    language,
    content: tokens([record.heading === null ? '' : record.title, ...record.blocks.map((block) => block.text)]),
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== '')),
  };
}

/** Tokens of several runs; nothing is found across the end of one. */
function tokens(runs: string[]): string {
  return runs
    .filter((run) => fold(run).text !== '')
    .flatMap(runTokens)
    .join(' ');
}
