import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { SitePlace } from '../../check/site/built-site.ts';
import type { PageFacts } from '../../check/site/page-facts.ts';
import { readPageFacts } from '../../check/site/read-page-facts.ts';
import { type Put, putInto } from '../../search/index/kept.ts';
import { besideOf, cacheFolder, noteUse, pagesPrefix } from '../kept-file.ts';
import { isReadByChecks } from './built-files.ts';
import { type LastSite, putInPlace } from './last-site.ts';

/** Pages that are made together, with the files beside them. */
interface MadePages {
  /** Addresses of the pages, without the slash before. */
  pages: string[];
  /** All files, by path; of those that the checks read, what is known of them. */
  files: Record<string, PageFacts | null>;
  /** Where each begins and ends among the contents of all. */
  places: Record<string, [from: number, to: number]>;
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

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** A kept folder: what is known of the files, and all of them one after the other. */
const parts = { made: 'made.json', contents: 'contents' };

/**
 * Puts pages into the site: those kept of the same state, or else new ones. A page that came out as it was before is not read
 * again.
 * @param last what stands in it is not written again
 * @param make renders them, and gives the pages' addresses
 */
export async function keptPages(
  { name, key, place }: Which,
  dist: string,
  last: LastSite,
  make: (put: Put) => Promise<string[]>,
): Promise<KeptPages> {
  const beginning = `${pagesPrefix}${name}-`;
  const folder = join(cacheFolder, `${beginning}${key}`);
  const isNew = !existsSync(folder);
  if (isNew) {
    const before = lastKept(beginning);
    const factsOf = (path: string, content: Uint8Array) => {
      if (!isReadByChecks(path)) return null;
      return before?.(path, content) ?? readPageFacts(path, utf8.decode(content), place);
    };
    await makePages(folder, dist, make, factsOf);
  }
  noteUse(folder);
  const known = { ...madeIn(folder), kept: basename(folder) };
  const contentOf = contentsIn(folder, known);
  if (!isNew) putInPlace(Object.keys(known.files), contentOf, dist, last.has(known.kept) ? last : undefined);
  return known;
}

/** Makes pages, and writes each file once into the site and once behind the others that are kept. */
async function makePages(
  folder: string,
  dist: string,
  make: (put: Put) => Promise<string[]>,
  factsOf: (path: string, content: Uint8Array) => PageFacts | null,
): Promise<void> {
  const beside = besideOf(folder);
  mkdirSync(beside, { recursive: true });
  const put = putInto(dist);
  const contents = openSync(join(beside, parts.contents), 'w');
  try {
    const made: MadePages = { pages: [], files: {}, places: {} };
    let end = 0;
    made.pages = await make((path, content) => {
      put(path, content);
      writeFileSync(contents, content);
      made.files[path] = factsOf(path, content);
      made.places[path] = [end, end + content.length];
      end += content.length;
    });
    writeFileSync(join(beside, parts.made), written(made));
    // Another build may have been quicker.
    if (!existsSync(folder)) renameSync(beside, folder);
  } finally {
    closeSync(contents);
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Each address that pages name is written once for all of them, and is one string for all where it is read. */
function written({ files, ...made }: MadePages): string {
  const urls = [...new Set(Object.values(files).flatMap((facts) => facts?.urls ?? []))];
  const places = new Map(urls.map((url, place) => [url, place]));
  const numbered = Object.entries(files).map(([path, facts]) => {
    return [path, facts && { ...facts, urls: facts.urls.map((url) => places.get(url)) }];
  });
  return JSON.stringify({ ...made, urls, files: Object.fromEntries(numbered) });
}

function madeIn(folder: string): MadePages {
  const { urls, ...made } = JSON.parse(readFileSync(join(folder, parts.made), 'utf8'));
  for (const facts of Object.values(made.files as Record<string, { urls: unknown[] } | null>))
    if (facts) facts.urls = facts.urls.map((place) => urls[place as number]);
  return made;
}

/** Hands out the files of a kept folder; what nobody asks for is not read. */
function contentsIn(folder: string, { places }: MadePages): (path: string) => Uint8Array {
  let contents: Buffer | undefined;
  return (path) => {
    contents ??= readFileSync(join(folder, parts.contents));
    return contents.subarray(...(places[path] ?? [0, 0]));
  };
}

/** What is known of the files of the last state of these pages, as long as they are the same. */
function lastKept(beginning: string): ((path: string, content: Uint8Array) => PageFacts | undefined) | undefined {
  const lastUse = (name: string) => statSync(join(cacheFolder, name)).mtimeMs;
  const last = (existsSync(cacheFolder) ? readdirSync(cacheFolder) : [])
    .filter((name) => name.startsWith(beginning) && existsSync(join(cacheFolder, name, parts.made)))
    .sort((a, b) => lastUse(b) - lastUse(a))[0];
  if (last === undefined) return undefined;
  const folder = join(cacheFolder, last);
  const made = madeIn(folder);
  const contentOf = contentsIn(folder, made);
  return (path, content) => {
    const facts = made.files[path];
    return facts && Buffer.compare(contentOf(path), content) === 0 ? facts : undefined;
  };
}
