import type { BuiltSite } from './built-site.ts';

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

/** One requirement of the built site. It returns nothing where the requirement is met. */
export type SiteCheck = (site: BuiltSite) => SiteFault[];
