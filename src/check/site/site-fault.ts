import type { BuiltPage } from './built-page.ts';
import type { BuiltSite, SitePlace } from './built-site.ts';

/** What is wrong, and how to mend it; in Chinese. */
export interface Advice {
  /** What was found. */
  detail: string;
  /** What to do. */
  hint: string;
}

/** What a check found wrong in the built site. */
export interface SiteFault extends Advice {
  /** Address of the page or style sheet, without `base`. */
  page: string;
}

/** What one requirement finds wrong in a page by itself. It returns nothing where the requirement is met. */
export type PageCheck = (page: BuiltPage, place: SitePlace) => Advice[];

/** What one requirement finds wrong in the site as a whole. */
export type SiteCheck = (site: BuiltSite) => SiteFault[];
