import { checkStrings } from '../../words/strings.ts';
import type { BuiltSite } from './built-site.ts';
import type { SiteFault } from './site-fault.ts';

/**
 * Every address ever published leads to a file that is there, and its #fragment to an id on that page; and every page is
 * among the published addresses, so that it too will be kept.
 */
export function publishedAddressesOpen(site: BuiltSite): SiteFault[] {
  const strings = checkStrings.publishedAddressesOpen;
  // Where a file was withdrawn, a page in a folder of its name says so.
  const folderOf = (file: string) => (file.endsWith('/') ? file : `${file}/`);
  const known = new Set(site.promised.map(folderOf));
  const lost = site.promised.flatMap((address): SiteFault[] => {
    const [page = '', id] = address.split('#');
    const [file = ''] = [page.slice(1), `${folderOf(page).slice(1)}index.html`].filter((path) => site.files.has(path));
    if (file === '') return [{ page, ...strings.gone(address) }];
    if (id === undefined || site.idsByFile.get(file)?.has(decodeURIComponent(id))) return [];
    return [{ page, ...strings.noAnchor(address, id) }];
  });
  // A site that is checked without its ledger has promised nothing.
  const unrecorded =
    site.promised.length === 0 ? [] : site.pages.filter(({ address }) => isKept(address) && !known.has(address));
  return [...lost, ...unrecorded.map(({ address }) => ({ page: address, ...strings.unrecorded(address) }))];
}

/** The page of what is not found has no address of its own. */
function isKept(address: string): boolean {
  return address !== '/404.html';
}
