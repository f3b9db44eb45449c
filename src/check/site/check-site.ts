import { checkStrings } from '../../words/strings.ts';
import type { BuiltSite } from './built-site.ts';
import { type CataloguedCheck, siteChecks } from './catalogue.ts';
import type { SiteFault } from './site-fault.ts';

/** Places printed of one requirement; one mistake in a layout is on every page. */
const shownPlaces = 20;

/**
 * Holds a built site to every requirement.
 * @returns for each requirement that is broken a line with its claim, then the places and how to mend them; nothing where
 * the site may be published
 */
export function checkSite(site: BuiltSite): string[] {
  return siteChecks.flatMap((entry) => {
    const { title } = entry;
    const findings = faultsOf(entry, site);
    if (findings.length === 0) return [];
    const shown = findings.slice(0, shownPlaces);
    return [
      checkStrings.failed(title, findings.length),
      ...shown.map(({ page, detail, hint }) => checkStrings.place(page, detail, hint)),
      ...(findings.length > shownPlaces ? [checkStrings.more(findings.length - shownPlaces)] : []),
    ];
  });
}

/** What one requirement finds wrong: page by page, then in the site as a whole. */
export function faultsOf({ id, checkSite }: CataloguedCheck, site: BuiltSite): SiteFault[] {
  const ofPages = site.pages.flatMap(({ address, faults }) =>
    (faults[id] ?? []).map((advice) => ({ page: address, ...advice })),
  );
  return [...ofPages, ...(checkSite?.(site) ?? [])];
}
