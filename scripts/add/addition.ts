import type { PreparedContent } from '../../src/audit/prepared-year.ts';
import type { Terminal } from '../terminal.ts';

/** Text of each content file by its path. */
export type Files = ReadonlyMap<string, string>;

/** What was asked for: the files as they would be, how it reads, and what is to be done next. */
export interface Addition {
  changed: Files;
  shown: string;
  next: string;
}

/** Asks for one kind of addition; undefined where a person leaves it. */
export type Ask = (content: PreparedContent, files: Files, terminal: Terminal) => Promise<Addition | undefined>;
