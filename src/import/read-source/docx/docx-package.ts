import { mainPart, mostBytesBeside, partsOf, unpacked } from '../office-package.ts';
import type { ReadFailure } from '../read-failure.ts';
import { type XmlElement, XmlRefusal, xmlTree } from '../xml-elements.ts';

/** The parts of a Word file that its words depend on; what a file does not have is empty. */
export interface DocxPackage {
  /** XML of the text itself: it is read block by block, never as a whole. */
  document: Uint8Array;
  styles: XmlElement;
  numbering: XmlElement;
  footnotes: XmlElement;
  endnotes: XmlElement;
  settings: XmlElement;
}

/** A part of this many bytes is no report: 300 pages with all their tables take less than a third of it. */
const mostBytes = 48 * 2 ** 20;

/** Opens a Word file, without unpacking more of it than a report can need. */
export function openDocx(bytes: Uint8Array): DocxPackage | { failure: ReadFailure } {
  try {
    const main = mainPart(bytes, 'word/document.xml');
    const parts = new Map(partsOf(bytes, main).map(({ type, target }) => [type, target]));
    const document = unpacked(bytes, main.main, mostBytes);
    if (document === undefined) return { failure: { kind: 'damaged', format: 'docx' } };
    const beside = (kind: string) => {
      const part = unpacked(bytes, parts.get(kind) ?? `${main.folder}${kind}.xml`, mostBytesBeside);
      return part === undefined ? { name: '', attributes: {}, children: [] } : xmlTree(part);
    };
    return {
      document,
      styles: beside('styles'),
      numbering: beside('numbering'),
      footnotes: beside('footnotes'),
      endnotes: beside('endnotes'),
      settings: beside('settings'),
    };
  } catch (error) {
    return { failure: docxFailure(error) };
  }
}

/** Why reading a Word file stopped. */
export function docxFailure(error: unknown): ReadFailure {
  return error instanceof XmlRefusal ? error.failure : { kind: 'damaged', format: 'docx' };
}
