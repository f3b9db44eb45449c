import type { SourceLine } from './source-lines.ts';

/**
 * Printed text of wrapped lines: each stripped, joined without separator (a space only between two Latin words), each
 * run of blanks one space.
 */
export function joinedText(lines: readonly Pick<SourceLine, 'text'>[]): string {
  const wraps = lines.map(({ text }, index) => {
    const twoWords = /[A-Za-z]/.test(lines[index - 1]?.text.at(-1) ?? '') && /^[A-Za-z]/.test(text);
    return (twoWords ? ' ' : '') + text;
  });
  return collapseBlanks(wraps.join(''));
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
