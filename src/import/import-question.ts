import type { NotRead } from './read-source/read-notes.ts';

/** Something the importer could not decide, or a decision that does not fit; the import goes on with what it chose. */
export type ImportQuestion =
  /** An unnumbered paragraph after a numbered one: it may go on with it or belong to a section around it. */
  | { kind: 'unplaced-paragraph'; line: number; startsWith: string; chosen: string; candidates: string[] }
  /** The words at a decision's line have changed; it was not applied. */
  | { kind: 'decision-outdated'; line: number; expected: string; found: string | null }
  /** A decision names a section that is not open at its line; it was not applied. */
  | { kind: 'decision-impossible'; line: number; belongsTo: string; candidates: string[] }
  /** A decision's line begins no unnumbered block; it was not applied. */
  | { kind: 'decision-unused'; line: number; startsWith: string }
  /** A numeral is not the one after its predecessor. */
  | { kind: 'numeral-skipped'; line: number; numeral: string; expected: number }
  /** The same numeral stands twice in one place; the second got an address of its own. */
  | { kind: 'numeral-repeated'; line: number; numeral: string; id: string }
  /** The year or the department is not stated where reports state it; taken from elsewhere. */
  | { kind: 'department-unstated'; taken: string }
  /** The title says that these are the accounts of all departments of a place together. */
  | { kind: 'all-departments'; title: string }
  /** A heading or sentence names another body than the cover; the cover's name is taken. */
  | { kind: 'other-body'; place: string; found: string; taken: string }
  /** Sentences before the first heading belong to no part. */
  | { kind: 'preface'; line: number; startsWith: string }
  /** No heading of a report was recognised: the whole text is one part. */
  | { kind: 'no-headings'; lines: number }
  /** Most lines stand before the first part that was recognised. */
  | { kind: 'before-parts'; before: number; lines: number }
  /** A paragraph may end at these lines, which are full and end a sentence, or go on as it does here. */
  | { kind: 'unsure-ends'; lines: number[] }
  /** A table outside the tables of the accounts that stays in the source. */
  | { kind: 'table-not-read'; line: number; title: string; page: number | null }
  /** A table has no head: its first row stands where the head of others does. */
  | { kind: 'table-without-head'; line: number }
  /** A page without words, most likely a picture. */
  | { kind: 'page-without-text'; page: number }
  /** The cells of a table's row could not be told apart for certain. */
  | { kind: 'table-row-uneven'; line: number; columns: number }
  /** A glossary entry is no term of content/glossary.json. */
  | { kind: 'term-unknown'; line: number; name: string }
  /** Something in the file could not be read for certain. */
  | NotRead;

/** Why a text cannot be imported: what was looked for and what was found. Nothing is written. */
export type ImportFailure =
  | { kind: 'not-text' }
  | { kind: 'empty' }
  /** No headings of final accounts, or none that says of which year they are. */
  | { kind: 'no-parts'; lines: number }
  /** The whole report without its lines: no heading can be told. */
  | { kind: 'one-line'; characters: number }
  /** More lines than a report of one body has. */
  | { kind: 'too-many-lines'; lines: number; most: number }
  /** A paragraph longer than any report has one: its line ends or the marks of its paragraphs are lost. */
  | { kind: 'giant-paragraph'; line: number; characters: number }
  /** Another report behind the first. */
  | { kind: 'second-report'; line: number; heading: string }
  /** A budget that says so in its title. */
  | { kind: 'budget'; title: string }
  /** Another kind of document on accounts, as its title says. */
  | { kind: 'other-genre'; genre: string; title: string }
  /** A budget, or another report that is no final accounts. */
  | { kind: 'not-final-accounts'; headings: string[] }
  /** The template of the ministry or the city, with ×× where a report has its words. */
  | { kind: 'blank-template'; gaps: number }
  | { kind: 'no-title'; headings: string[] }
  | { kind: 'other-year'; expected: number; found: number };
