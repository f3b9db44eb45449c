import type { Quantity } from '../reading/quantities.ts';
import type { Claim } from './claim.ts';

/** A way in which some numbers of a paragraph may belong together. */
export interface Equation {
  amounts: readonly Quantity[];
  /** How far the numbers are from standing as they do in a sentence that says so: 0 where they stand just so. */
  distance: number;
  /** It divides: what it needs is no printed number but a range. */
  isDivided?: true;
  /** Its parts are a row: names and numbers only. */
  isRow?: boolean;
  /** Its numbers go up or down as their words say. */
  isSigned?: true;
  /** How many times as likely as without its words it is to be meant: they say that something of the kind holds, not of which numbers. */
  announced?: number;
  /** Of a rate: between which values it stands where it was taken of the wrong one of two numbers. */
  mistaken?: (() => Range) | undefined;
  /** Its words leave no doubt that it is meant: it is asked about whatever the numbers. */
  isSaid?: boolean;
  /** Between which values one of them makes it hold, the others as they are printed; in its measure, without 万 and 亿. */
  needs(index: number): Range;
  /** In its words and units; none where these do not go together. */
  claim(): Claim | undefined;
}

export type Range = readonly [least: number, most: number];

/** A number, exact but for what computing makes of it. */
export function exactly(value: number): Range {
  const loose = Math.abs(value) * 1e-11 + 1e-7;
  return [value - loose, value + loose];
}

export function isWithin(value: number, [least, most]: Range): boolean {
  return least <= value && value <= most;
}

export function isExact({ amounts, needs }: Equation): boolean {
  return isWithin((amounts[0] as Quantity).worth, needs(0));
}
