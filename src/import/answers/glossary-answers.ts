import { put } from '../../report/edit-json.ts';
import type { GlossaryFile, Term } from '../../report/schema/glossary.ts';

/** The glossary with a term, also where it was declined before. */
export function withTerm(text: string, term: Term): string {
  const { declined = [] }: GlossaryFile = JSON.parse(text);
  const left = declined.filter((name) => name !== term.name);
  const now = left.length === declined.length ? text : put(text, ['declined'], left.length > 0 ? left : undefined);
  return put(now, ['terms', -1], term, true);
}

/** The glossary where nobody wants a term of this name: the import does not ask again. */
export function withoutTerm(text: string, name: string): string {
  const { declined = [] }: GlossaryFile = JSON.parse(text);
  return put(text, ['declined'], [...new Set([...declined, name])]);
}
