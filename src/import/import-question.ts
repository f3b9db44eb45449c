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
  /** The cells of a table's row could not be told apart for certain. */
  | { kind: 'table-row-uneven'; line: number; columns: number }
  /** A glossary entry is no term of content/glossary.json. */
  | { kind: 'term-unknown'; line: number; name: string };

/** Why a text cannot be imported: what was looked for and what was found. Nothing is written. */
export type ImportFailure =
  | { kind: 'not-text' }
  | { kind: 'empty' }
  /** No line begins with 第X部分, or no heading says whose accounts of which year these are. */
  | { kind: 'no-parts'; lines: number }
  | { kind: 'no-title'; headings: string[] }
  | { kind: 'other-year'; expected: number; found: number }
  /** Text before the first part belongs nowhere. */
  | { kind: 'front-matter'; from: number; to: number; startsWith: string }
  /** The same numeral twice in the same place would give two passages one address. */
  | { kind: 'repeated-id'; id: string; first: number; second: number };
