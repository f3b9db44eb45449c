import type { Advice } from './site-fault.ts';

/** What is known of a page once it has been read: all that a check of the whole site asks, and what is wrong with it alone. */
export interface PageFacts {
  address: string;
  title: string;
  description: string;
  /** Values of all `id` attributes. */
  ids: string[];
  /** Every address it names, once. */
  urls: string[];
  /** The characters it shows in the font that the site ships. */
  inFont: string;
  /** What the checks of single pages say of it, by their ids. */
  faults: Record<string, Advice[]>;
}
