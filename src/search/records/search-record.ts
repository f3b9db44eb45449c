import type { Verdict } from '../../audit/verdicts.ts';
import type { Figure } from '../../report/schema/figures.ts';

/** What can be found: words of the report and of its glossary; and what the site says besides. */
export type RecordKind = 'part' | 'section' | 'term' | OwnKind;
type OwnKind = 'page' | 'finding' | 'chart';

/** Whether a record is the site's own and no word of the report. */
export function isOwn(kind: RecordKind): kind is OwnKind {
  return kind === 'page' || kind === 'finding' || kind === 'chart';
}

/** A finding as a hit names it. */
export interface FoundFinding {
  /** What it is called. */
  number: string;
  verdict: Verdict;
  /** The verdict as a reader is told it. */
  verdictName: string;
  title: string;
}

/** A passage of a record: a block of the report as a reader sees it. */
export interface SearchBlock {
  /** Id of the block, its anchor on the part page. */
  id: string;
  text: string;
  /** The gravest finding on it that is not 一致, if there is one. */
  finding?: FoundFinding;
  /** What it states in numbers. */
  figures?: SearchFigure[];
  /** Of a row of the accounts, its amounts. */
  cells?: SearchCell[];
}

/** An amount of the accounts, without comma: its column, and how it is printed where that is otherwise. */
export interface SearchCell {
  column: string;
  value: string;
  token?: string;
}

/** A figure of the report, as a search answers with it. */
export interface SearchFigure extends Pick<Figure, 'id' | 'label' | 'value' | 'unit' | 'measure' | 'approx'> {
  /** The value as printed in the text, where that is written otherwise: 一. */
  token?: string;
  /** Ids of the figures that the report contradicts it with. */
  against?: string[];
  /** The gravest finding on its own number that is not 一致, if there is one. */
  finding?: FoundFinding;
}

/** A heading above a record. */
export interface TrailEntry {
  /** As printed, without numeral. */
  heading: string;
  /** Short, with numeral: 七、“三公”经费. */
  label: string;
}

/**
 * One thing that can be found: a part, a section, a term, a table of the accounts, whose rows are its blocks; and of the
 * site's own a page, a finding or a chart. Every block of the report is in exactly one part, section or term.
 */
export interface SearchRecord {
  /** Address without base, of src/report/addresses.ts. */
  address: string;
  kind: RecordKind;
  year: number;
  /** Printed number, 3.7.2; empty for a term without a definition. */
  number: string;
  /** What a hit is called: the heading as printed, with its numeral. */
  title: string;
  /** The heading without numeral; null for an item that has none, whose title is then made of its parent's. */
  heading: string | null;
  /** Short name of the same. */
  label: string;
  /** Headings above it, the part first. */
  trail: TrailEntry[];
  blocks: SearchBlock[];
  /** What it is about, in a vocabulary that years share; empty where nobody named it. Everyday words point at it. */
  concept: string;
  /** Unit of its cells, of a table of the accounts that prints one. */
  unit?: string;
  /** The part it stands in, or the site, by a name that years share: what a reader can narrow a search to. Null for a term. */
  part: { key: string; label: string } | null;
}
