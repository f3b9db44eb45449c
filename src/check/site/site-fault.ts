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
