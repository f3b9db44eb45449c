import type { CommonWords } from '../corpus/rarity.ts';
import type { EverydayWords } from '../records/everyday-words.ts';
import type { SearchRecord } from '../records/search-record.ts';
import type { TraditionalCharacters } from '../text/normalise.ts';

/** Folder of Pagefind's own files, below the site's root. */
export const pagefindFolder = 'pagefind';

/** Folder of the texts that hits are cut from and of the words that lead to them, below the site's root. */
export const textsFolder = 'search';

/**
 * The one file of `textsFolder` with a fixed name: what the others are called, which text belongs to which page of
 * Pagefind, and itself what every search reads, so that a first search waits for one file and no more. It is asked for
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
  /** Name of the `ReadingTable`, which only a search needs that finds nothing as typed. */
  pinyin: string;
  /** Name of the `QuestionsFile`, which only such a search needs too. */
  questions: string;
  /** Name of the `Glosses`, which only a search in English or with signs needs. */
  english: string;
  /** What is in the files that every search reads, by their names: the words, the glossary and the newest years. */
  held: Record<string, unknown>;
}

/** Texts of the glossary, or of one year: a search loads only those it has hits in. */
export interface TextsFile {
  /** Name within `textsFolder`; the file holds `SearchRecord[]`. */
  file: string;
  /** Null for the glossary. */
  year: number | null;
  /** Pagefind's ids of these records, in their order. */
  ids: string[];
}

/** What a texts file holds. */
export type SearchTexts = SearchRecord[];

/** What helps to understand a query. */
export interface WordsFile {
  everyday: EverydayWords[];
  traditional: TraditionalCharacters;
}

/** What helps to understand a question. */
export interface QuestionsFile {
  common: CommonWords;
  asked: WrittenQuestions[];
}

/** What people ask about one thing: phrases, folded, apart by line breaks; where they lead. */
export interface WrittenQuestions {
  concepts: string[];
  figures?: string[];
  phrases: string;
}
