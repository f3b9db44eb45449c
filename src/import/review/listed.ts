import { importStrings } from '../../words/strings.ts';

/** So many of one kind are listed: the review fits a screen. */
export const mostListed = 6;

/** The first of many lines, and how many more there are. */
export function listed(lines: readonly string[]): string[] {
  return lines.length <= mostListed + 1
    ? [...lines]
    : [...lines.slice(0, mostListed), importStrings.review.more(lines.length - mostListed)];
}
