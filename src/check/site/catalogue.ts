import { checkStrings } from '../../words/strings.ts';
import { everyLinkResolves } from './every-link-resolves.ts';
import { fontsCoverHeadings } from './fonts-cover-headings.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { htmlIsValid } from './html-is-valid.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { noForeignRequests } from './no-foreign-requests.ts';
import { noInlineCode } from './no-inline-code.ts';
import { pagesAreChinese } from './pages-are-chinese.ts';
import { picturesAreDescribed } from './pictures-are-described.ts';
import { publishedAddressesOpen } from './published-addresses-open.ts';
import type { SiteCheck } from './site-fault.ts';
import { titlesAreUnique } from './titles-are-unique.ts';

/** One requirement of the built site: the name of its file, what it demands in a sentence, and the check itself. */
export interface CataloguedCheck {
  id: string;
  title: string;
  check: SiteCheck;
}

/** All requirements of the built site, in the order they are reported. */
export const siteChecks: CataloguedCheck[] = [
  { id: 'every-link-resolves', title: checkStrings.everyLinkResolves.claim, check: everyLinkResolves },
  {
    id: 'published-addresses-open',
    title: checkStrings.publishedAddressesOpen.claim,
    check: publishedAddressesOpen,
  },
  { id: 'html-is-valid', title: checkStrings.htmlIsValid.claim, check: htmlIsValid },
  { id: 'titles-are-unique', title: checkStrings.titlesAreUnique.claim, check: titlesAreUnique },
  { id: 'ids-are-unique', title: checkStrings.idsAreUnique.claim, check: idsAreUnique },
  { id: 'headings-in-order', title: checkStrings.headingsInOrder.claim, check: headingsInOrder },
  { id: 'pictures-are-described', title: checkStrings.picturesAreDescribed.claim, check: picturesAreDescribed },
  { id: 'pages-are-chinese', title: checkStrings.pagesAreChinese.claim, check: pagesAreChinese },
  { id: 'fonts-cover-headings', title: checkStrings.fontsCoverHeadings.claim, check: fontsCoverHeadings },
  { id: 'no-inline-code', title: checkStrings.noInlineCode.claim, check: noInlineCode },
  { id: 'no-foreign-requests', title: checkStrings.noForeignRequests.claim, check: noForeignRequests },
];
