import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { ReadFailure } from '../read-failure.ts';
import { type XmlElement, XmlRefusal, xmlTree } from './xml-elements.ts';
import { zipChecksums } from './zip-checksums.ts';

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
/** What stands beside the text is small. */
const mostBytesBeside = 8 * 2 ** 20;

/** Opens a Word file, without unpacking more of it than a report can need. */
export function openDocx(bytes: Uint8Array): DocxPackage | { failure: ReadFailure } {
  try {
    const packageParts = partsOf(bytes, '_rels/.rels', '');
    const main = packageParts.get('officeDocument') ?? 'word/document.xml';
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const parts = partsOf(bytes, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
    const document = unpacked(bytes, main, mostBytes);
    if (document === undefined) return { failure: { kind: 'damaged', format: 'docx' } };
    const beside = (kind: string) => {
      const part = unpacked(bytes, parts.get(kind) ?? `${folder}${kind}.xml`, mostBytesBeside);
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

/** Where the parts of a kind are, by the relations of the package or of the text. */
function partsOf(bytes: Uint8Array, name: string, folder: string): Map<string, string> {
  const relations = unpacked(bytes, name, mostBytesBeside);
  if (relations === undefined) return new Map();
  return new Map(
    xmlTree(relations).children.flatMap((child): [string, string][] => {
      if (typeof child === 'string') return [];
      const { Type: type, Target: target, TargetMode: mode } = child.attributes;
      if (type === undefined || target === undefined || mode === 'External') return [];
      return [[type.slice(type.lastIndexOf('/') + 1), target.startsWith('/') ? target.slice(1) : `${folder}${target}`]];
    }),
  );
}

/**
 * A part of the file, or undefined where it has none of that name.
 * @throws XmlRefusal where it says that it is larger than a report can be, or is not what was packed
 */
function unpacked(bytes: Uint8Array, name: string, most: number): Uint8Array | undefined {
  const files = unzipSync(bytes, {
    filter: (file) => {
      if (file.name !== name) return false;
      if (file.originalSize > most) throw new XmlRefusal({ kind: 'too-large', megabytes: file.originalSize / 2 ** 20 });
      return true;
    },
  });
  const part = files[name];
  if (part !== undefined && zipChecksums(bytes).get(name) !== crc32(part)) {
    throw new XmlRefusal({ kind: 'damaged', format: 'docx' });
  }
  return part;
}
