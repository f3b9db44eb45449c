import { checkStrings } from '../../words/strings.ts';
import type { BuiltSite } from './built-site.ts';
import type { SiteFault } from './site-fault.ts';

/** No id stands twice on a page, and each can be named in an address. */
export function idsAreUnique(site: BuiltSite): SiteFault[] {
  return site.pages.flatMap(({ address, ids }) => {
    const seen = new Set<string>();
    return ids.flatMap((id): SiteFault[] => {
      const repeated = seen.has(id);
      seen.add(id);
      const strings = checkStrings.idsAreUnique;
      if (!/^\S+$/.test(id)) return [{ page: address, ...strings.malformed(id) }];
      return repeated ? [{ page: address, ...strings.repeated(id) }] : [];
    });
  });
}
