/** What pages load, by its path below the site's root. */
export interface Loaded {
  /** Style sheets of each page in their order, by the page's file below the folder of pages. */
  sheets: Record<string, string[]>;
  scripts: [name: string, path: string][];
}
