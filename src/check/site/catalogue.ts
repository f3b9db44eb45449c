import { checkStrings } from '../../words/strings.ts';
import type { BuiltPage } from './built-page.ts';
import type { BuiltSite, SitePlace } from './built-site.ts';
import { everyLinkResolves } from './every-link-resolves.ts';
import { fontsCoverHeadings } from './fonts-cover-headings.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { htmlIsValid } from './html-is-valid.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { noForeignRequests, noForeignStyles } from './no-foreign-requests.ts';
import { noInlineCode } from './no-inline-code.ts';
import { pagesAreChinese } from './pages-are-chinese.ts';
import { picturesAreDescribed } from './pictures-are-described.ts';
import { publishedAddressesOpen } from './published-addresses-open.ts';
import type { Advice, SiteFault } from './site-fault.ts';
import { titlesAreUnique } from './titles-are-unique.ts';

/** What one requirement finds wrong in a page by itself. It returns nothing where the requirement is met. */
type PageCheck = (page: BuiltPage, place: SitePlace) => Advice[];

/** What one requirement finds wrong in the site as a whole. */
type SiteCheck = (site: BuiltSite) => SiteFault[];

/**
 * One requirement of the built site: the name of its file, what it demands in a sentence, and the check itself. What can be
 * told of a page by itself is told when it is read, and is known of the same page for good.
 */
export interface CataloguedCheck {
  id: string;
  title: string;
  checkPage?: PageCheck;
  checkSite?: SiteCheck;
}

/** All requirements of the built site, in the order they are reported. */
export const siteChecks: CataloguedCheck[] = [
  { id: 'every-link-resolves', title: checkStrings.everyLinkResolves.claim, checkSite: everyLinkResolves },
  {
    id: 'published-addresses-open',
    title: checkStrings.publishedAddressesOpen.claim,
    checkSite: publishedAddressesOpen,
  },
  { id: 'html-is-valid', title: checkStrings.htmlIsValid.claim, checkPage: htmlIsValid },
  { id: 'titles-are-unique', title: checkStrings.titlesAreUnique.claim, checkSite: titlesAreUnique },
  { id: 'ids-are-unique', title: checkStrings.idsAreUnique.claim, checkPage: idsAreUnique },
  { id: 'headings-in-order', title: checkStrings.headingsInOrder.claim, checkPage: headingsInOrder },
  { id: 'pictures-are-described', title: checkStrings.picturesAreDescribed.claim, checkPage: picturesAreDescribed },
  { id: 'pages-are-chinese', title: checkStrings.pagesAreChinese.claim, checkPage: pagesAreChinese },
  { id: 'fonts-cover-headings', title: checkStrings.fontsCoverHeadings.claim, checkSite: fontsCoverHeadings },
  { id: 'no-inline-code', title: checkStrings.noInlineCode.claim, checkPage: noInlineCode },
  {
    id: 'no-foreign-requests',
    title: checkStrings.noForeignRequests.claim,
    checkPage: noForeignRequests,
    checkSite: noForeignStyles,
  },
];
