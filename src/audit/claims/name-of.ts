import type { Statement } from '../reading/statement.ts';

/** What a statement speaks of, in the report's words: its own name, the item's, or the heading's. */
export function nameOf({ subject, item, passage }: Statement): string {
  const own = item === undefined ? subject : (item.name ?? item.group ?? item.category);
  return own || subject || (passage.trail.at(-1)?.heading ?? passage.part.heading).replace(/\s/g, '').slice(0, 24);
}
