import { accessibilityAddress } from '../../report/addresses.ts';
import { accessibilityStrings as words } from '../../words/strings.ts';
import { contactOf } from './contact.ts';
import { newestYear } from './home-page.ts';
import { type Frame, frameOf } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';

export interface AccessibilityPage {
  frame: Frame;
  rows: readonly { name: string; text: string }[];
}

/** What the site does for readers who see badly, use no mouse or have pages read to them; what was tried, and what was not. */
export function accessibilityPage(site: PreparedSite): AccessibilityPage {
  const { title, description } = words;
  const newest = newestYear(site.content);
  const contact = contactOf(site.content.site, newest).words;
  return {
    frame: frameOf(site, { address: accessibilityAddress(), title, description, trail: [{ label: title }] }),
    rows: [...words.rows, { name: words.contactName, text: words.contact(newest.report.department, contact) }],
  };
}
