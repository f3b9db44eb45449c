import type { AskedValue } from '../corpus/value-search.ts';
import type { OtherYear } from '../index/candidates.ts';
import type { AnswerCard } from './answer-card.ts';
import type { Hit } from './hit.ts';
import type { Suggestion } from './nearest-names.ts';

/** What was looked for instead of what was typed. */
export interface Instead {
  /** As the site writes it, folded. */
  words: string;
  /** How it was recognised. */
  by: 'pinyin' | 'initials' | 'homophone' | 'number' | 'english' | 'sign';
}

export interface SearchResult {
  /**
   * `found`: the hits answer. `guess`: they may, and are offered as what was perhaps meant. `none`: nothing does.
   * `empty`: nothing to look for was typed.
   */
  status: 'found' | 'guess' | 'none' | 'empty';
  /** As it was typed, as far as it was looked at. */
  query: string;
  /** How many characters are looked at, where more were typed. */
  cutAt: number | null;
  /** Best first. */
  hits: Hit[];
  /** Figures that are the answer, above the hits. */
  cards: AnswerCard[];
  /** Numbers that were typed otherwise than the report prints them, and how the hits' are them. */
  values: { text: string; how: AskedValue['how'] }[];
  /** What was typed stands only within longer numbers. */
  isWithinNumber: boolean;
  /** Words that tell what was asked about and stand nowhere. */
  missing: string[];
  /** Where nothing answers: what only shares common words. */
  shared: Hit[];
  /** What was looked for instead, where nothing has what was typed. */
  respelled: Instead | null;
  /** Where nothing is found: the nearest names, the nearest first. */
  suggestions: Suggestion[];
  /** Years that have it too and were not looked through. */
  otherYears: OtherYear[];
}

/** A result without any of what it may have. */
export const nothingFound: Omit<SearchResult, 'query'> = {
  status: 'none',
  cutAt: null,
  hits: [],
  cards: [],
  values: [],
  isWithinNumber: false,
  missing: [],
  shared: [],
  respelled: null,
  suggestions: [],
  otherYears: [],
};
