import type { ReadSource } from './read-source/read-source.ts';

/** Whether a published file is kept beside its text: of one that is text itself, or a saved page, the text is all there is. */
export function hasOriginal(format: ReadSource['format']): format is 'pdf' | 'docx' {
  return format === 'pdf' || format === 'docx';
}
