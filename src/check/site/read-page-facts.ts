import { builtPage } from './built-page.ts';
import type { SitePlace } from './built-site.ts';
import { siteChecks } from './catalogue.ts';
import { charactersInFont } from './fonts-cover-headings.ts';
import type { PageFacts } from './page-facts.ts';
import { referencesOf } from './references.ts';
import { descriptionOf, titleOf } from './titles-are-unique.ts';

/**
 * Reads a page. What comes of it hangs on nothing but the arguments and the program.
 * @param path of its file below the site's folder; an SVG has ids and nothing else that is asked for
 */
export function readPageFacts(path: string, html: string, place: SitePlace): PageFacts {
  const page = builtPage(path, html);
  const { address } = page;
  const ids = [...new Set(page.ids)];
  if (path.endsWith('.svg')) return { address, title: '', description: '', ids, urls: [], inFont: '', faults: {} };
  const found = siteChecks.map(({ id, checkPage }) => [id, checkPage?.(page, place) ?? []] as const);
  return {
    address,
    title: titleOf(page),
    description: descriptionOf(page),
    ids,
    urls: [...new Set(referencesOf(page).map(({ url }) => url))],
    inFont: [...charactersInFont(page)].join(''),
    faults: Object.fromEntries(found.filter(([, advice]) => advice.length > 0)),
  };
}
