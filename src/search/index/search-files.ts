import type { AskedRecords, AskedThing } from '../questions/counted-questions.ts';
import type { SearchRecord } from '../records/search-record.ts';
import type { Glosses } from '../text/english.ts';
import type { ReadingTable } from '../text/readings.ts';
import type { TraditionalCharacters } from '../text/simplified.ts';

/** Folder of Pagefind's own files, below the site's root. */
export const pagefindFolder = 'pagefind';

/** Folder of the texts that hits are cut from and of the words that lead to them, below the site's root. */
export const textsFolder = 'search';

/**
 * The one file of `textsFolder` with a fixed name: what the others are called, and itself what every search reads, so that a first search waits for one file and no more. It is asked for
 * anew on each visit; the others carry a hash in their name and may be kept for ever.
 */
export const catalogueFile = 'catalogue.json';

/** What the name of a file of `textsFolder` looks like that carries a hash of what is in it. */
export const hashedFileNames = /[^/]+-[0-9a-f]{8}\.json/;

/**
 * Name of a file of `textsFolder` after what it holds.
 * @param sha256 of its bytes, in hex
 */
export function hashedFileName(name: string, sha256: string): string {
  return `${name}-${sha256.slice(0, 8)}.json`;
}

export interface SearchCatalogue {
  /** The glossary, then the years, newest first. */
  texts: TextsFile[];
  /** Name of the `WordsFile`, which every search needs. */
  words: string;
  /** Name of the `QuestionsFile`, which only a search needs that finds nothing as typed. */
  questions: string;
  /** Hash of the `SaidFile`s, of which such a search needs those of its characters: `saidFileName`. */
  said: string;
  /** Name of the `EnglishFile`, which only a search in English or with signs needs. */
  english: string;
  /** Name of the file of `TraditionalCharacters` that stand nowhere here, which only a search with such characters needs. */
  traditional: string;
  /** What is in the files that every search reads, by their names: the words, the glossary and the newest years. */
  held: Record<string, unknown>;
}

/** Texts of the glossary, or of one year: a search loads only those it has hits in. */
export interface TextsFile {
  /** Name within `textsFolder`; the file holds `SearchRecord[]`. */
  file: string;
  /** Null for the glossary. */
  year: number | null;
}

/** What a texts file holds. */
export type SearchTexts = SearchRecord[];

/** What helps to understand a query. */
export interface WordsFile {
  /** As `packWords` writes it. */
  everyday: string;
  /** Those that stand in texts, or among simplified ones. */
  traditional: TraditionalCharacters;
}

/** What helps to understand what is not found as typed, whatever it is. */
export interface QuestionsFile {
  things: AskedThing[];
  /** How many different runs of characters there are in all that is asked, and in what the site says. */
  runs: number;
  /** Of the common characters: as `commonReadings` reads it. */
  common: string;
  /** Of the characters of all texts and names, what is not told so. */
  readings: ReadingTable;
}

/** What helps to understand English. */
export interface EnglishFile extends Glosses {
  asked: AskedRecords[];
}

/** What helps to understand what is typed with some characters. */
export interface SaidFile {
  /** In how many questions on each thing they stand, and the pairs that begin with them: as `packCounts` writes it. */
  counts: string;
  /** Common words that begin with them, with how rare they are: as `packRarity` writes it. */
  common: string;
  /** Words of the regions that begin with them, or stand for what does: a line for each thing they say, all write it first. */
  regional: string;
  /** Of those that no text or name has, what the `QuestionsFile` does not tell. */
  readings: ReadingTable;
}

/** So many that what a question needs weighs least: fewer hold more that it does not ask for, more are packed worse. */
export const saidFileCount = 1024;

/** Which of the `SaidFile`s has a character. */
export function saidPlace(character: string): number {
  return (character.codePointAt(0) ?? 0) % saidFileCount;
}

/**
 * Name of one of the `SaidFile`s.
 * @param hash of all of them
 */
export function saidFileName(place: number, hash: string): string {
  return hashedFileName(`said-${place}`, hash);
}
