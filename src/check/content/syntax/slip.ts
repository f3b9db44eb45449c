import type { ProblemWords } from '../problem-catalogue.ts';
import type { Fault } from './fault.ts';

/** A slip of the hand that was recognised. */
export interface Slip {
  offset: number;
  length: number;
  words: ProblemWords;
  /**
   * The text as it was surely meant, of the same length so that every place stays where it is; what reads on finds the
   * next slip. Without it nothing sure can be said about the rest of the file.
   */
  mended?: string;
  /** True where `mended` lets reading go on, but is a guess about words or structure that nothing should be judged by. */
  guessed?: true;
}

/** Recognises one family of slips at a fault; undefined where it is none of them. */
export type SlipReader = (fault: Fault, text: string) => Slip | undefined;

/** The text with the stretch replaced, filled up with spaces to the same length. */
export function replaced(text: string, offset: number, length: number, by: string): string {
  return text.slice(0, offset) + by.padEnd(length) + text.slice(offset + length);
}

/** The text with `mark` put in the white space between two offsets; undefined where there is too little to take its place. */
export function inserted(text: string, from: number, to: number, mark: string): string | undefined {
  const gap = text.slice(from, to).search(new RegExp(`\\s{${mark.length}}`));
  return gap === -1 ? undefined : replaced(text, from + gap, mark.length, mark);
}

/** The rest of the line from an offset. */
export function restOfLine(text: string, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
}
