import type { SourceLine } from './source-lines.ts';

/**
 * Printed text of wrapped lines: each stripped, joined without separator (a space only between two Latin words), each
 * run of blanks one space.
 */
export function joinedText(lines: readonly Pick<SourceLine, 'text'>[]): string {
  return collapseBlanks(
    lines.reduce((joined, { text }) => {
      const twoWords = /[A-Za-z]$/.test(joined) && /^[A-Za-z]/.test(text);
      return joined + (twoWords ? ' ' : '') + text;
    }, ''),
  );
}

/**
 * The same lines with the blanks inside the text and at the wraps left as they are, so that a gap can be told from
 * ordinary spacing.
 */
export function spacedText(lines: readonly Pick<SourceLine, 'raw'>[]): string {
  return lines
    .map(({ raw }) => raw)
    .join('')
    .trim();
}

/** Each run of blanks as one space, none at the ends. */
export function collapseBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
