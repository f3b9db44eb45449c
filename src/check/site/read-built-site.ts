import { type BuiltSite, fontCharactersFile, placeOf } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';
import { readPageFacts } from './read-page-facts.ts';

/** One file of the built site. */
export interface BuiltFile {
  /** Path below the site's folder, with `/` between folders. */
  path: string;
  /** Given for HTML, CSS, SVG and the list of the font's characters, which the checks read. */
  text?: string;
}

/** How a site is read. */
export interface ReadOptions {
  /** Path under which the site is served, with slashes at both ends. */
  base?: string;
  /** Address of the published site, where it is known. */
  url?: string | undefined;
  /** Addresses without `base` that have been published. */
  promised?: readonly string[];
  /** What is known of files already, by their paths. */
  known?: ReadonlyMap<string, PageFacts>;
}

/** Reads the files of a built site into what the checks work on, one file after the other. */
export function readBuiltSite(files: readonly BuiltFile[], options: ReadOptions = {}): BuiltSite {
  const { base = '/', url, promised = [], known } = options;
  const place = placeOf(base, url);
  const site: BuiltSite = {
    ...place,
    pages: [],
    styleSheets: [],
    idsByFile: new Map(),
    files: new Set(files.map(({ path }) => path)),
    fontCharacters: files.find(({ path }) => path === fontCharactersFile)?.text,
    promised,
  };
  for (const file of files) {
    const { path } = file;
    if (path.endsWith('.css')) site.styleSheets.push({ path, text: file.text ?? '' });
    if (!/\.(html|svg)$/.test(path)) continue;
    const facts = known?.get(path) ?? readPageFacts(path, file.text ?? '', place);
    site.idsByFile.set(path, new Set(facts.ids));
    if (path.endsWith('.html')) site.pages.push(facts);
  }
  return site;
}
