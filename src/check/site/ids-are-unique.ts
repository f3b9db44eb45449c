import { checkStrings } from '../../words/strings.ts';
import type { BuiltPage } from './built-page.ts';
import type { Advice } from './site-fault.ts';

/** No id stands twice on a page, and each can be named in an address. */
export function idsAreUnique({ ids }: BuiltPage): Advice[] {
  const strings = checkStrings.idsAreUnique;
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const repeated = seen.has(id);
    seen.add(id);
    if (!/^\S+$/.test(id)) return [strings.malformed(id)];
    return repeated ? [strings.repeated(id)] : [];
  });
}
