import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SitePlace } from '../../check/site/built-site.ts';
import type { PageFacts } from '../../check/site/page-facts.ts';
import { readPageFacts } from '../../check/site/read-page-facts.ts';
import { besideOf, cacheFolder, noteUse, pagesPrefix } from '../kept-file.ts';
import { builtFiles } from './built-files.ts';
import { type LastSite, putInPlace } from './last-site.ts';

/** Pages that are made together, with the files beside them. */
interface MadePages {
  /** Addresses of the pages, without the slash before. */
  pages: string[];
  /** All files, by path; of those that the checks read, what is known of them. */
  files: Record<string, PageFacts | null>;
}

/** The same as they are kept. */
export interface KeptPages extends MadePages {
  /** Name of their folder, which is the same as long as they are. */
  kept: string;
}

/** Which pages, and what they hang on. */
interface Which {
  /** The same for the same pages of this program at this place, whatever their content. */
  name: string;
  /** Says all that they hang on. */
  key: string;
  place: SitePlace;
}

/** A kept folder: the files as they are served, and what is known of them. */
const parts = { site: 'site', made: 'made.json' };

/**
 * Puts pages into the site: those kept of the same state, or else new ones. A page that came out as it was before is not read
 * again.
 * @param last what stands in it is not written again
 * @param make renders them into a folder, and gives the pages' addresses
 */
export async function keptPages(
  { name, key, place }: Which,
  dist: string,
  last: LastSite,
  make: (folder: string) => Promise<string[]>,
): Promise<KeptPages> {
  const beginning = `${pagesPrefix}${name}-`;
  const folder = join(cacheFolder, `${beginning}${key}`);
  if (!existsSync(folder)) {
    const before = lastKept(beginning);
    const beside = besideOf(folder);
    try {
      const pages = await make(join(beside, parts.site));
      const files = builtFiles(join(beside, parts.site)).map(({ path, text }) => {
        if (text === undefined) return [path, null];
        return [path, before?.(path, text) ?? readPageFacts(path, text, place)];
      });
      writeFileSync(join(beside, parts.made), written({ pages, files: Object.fromEntries(files) }));
      // Another build may have been quicker.
      if (!existsSync(folder)) renameSync(beside, folder);
    } finally {
      rmSync(beside, { recursive: true, force: true });
    }
  }
  noteUse(folder);
  const known = { ...madeIn(folder), kept: basename(folder) };
  putInPlace(join(folder, parts.site), Object.keys(known.files), dist, last.has(known.kept) ? last : undefined);
  return known;
}

/** Each address that pages name is written once for all of them, and is one string for all where it is read. */
function written({ pages, files }: MadePages): string {
  const urls = [...new Set(Object.values(files).flatMap((facts) => facts?.urls ?? []))];
  const places = new Map(urls.map((url, place) => [url, place]));
  const numbered = Object.entries(files).map(([path, facts]) => {
    return [path, facts && { ...facts, urls: facts.urls.map((url) => places.get(url)) }];
  });
  return JSON.stringify({ pages, urls, files: Object.fromEntries(numbered) });
}

function madeIn(folder: string): MadePages {
  const { urls, ...made } = JSON.parse(readFileSync(join(folder, parts.made), 'utf8'));
  for (const facts of Object.values(made.files as Record<string, { urls: unknown[] } | null>))
    if (facts) facts.urls = facts.urls.map((place) => urls[place as number]);
  return made;
}

/** What is known of the files of the last state of these pages, as long as they are the same. */
function lastKept(beginning: string): ((path: string, text: string) => PageFacts | null | undefined) | undefined {
  const lastUse = (name: string) => statSync(join(cacheFolder, name)).mtimeMs;
  const last = (existsSync(cacheFolder) ? readdirSync(cacheFolder) : [])
    .filter((name) => name.startsWith(beginning) && existsSync(join(cacheFolder, name, parts.made)))
    .sort((a, b) => lastUse(b) - lastUse(a))[0];
  if (last === undefined) return undefined;
  const { files } = madeIn(join(cacheFolder, last));
  return (path, text) => {
    if (files[path] == null) return undefined;
    return readFileSync(join(cacheFolder, last, parts.site, path), 'utf8') === text ? files[path] : undefined;
  };
}
