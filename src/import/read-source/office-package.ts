import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { XmlRefusal, xmlTree } from './xml-elements.ts';
import { zipChecksums } from './zip-checksums.ts';

/** What stands beside the text of an office file is small. */
export const mostBytesBeside = 8 * 2 ** 20;

/** One part of an office file, as another names it. */
export interface PartRelation {
  id: string;
  /** Last word of its type: `officeDocument`, `styles`, `worksheet`. */
  type: string;
  /** Its name in the file. */
  target: string;
}

/**
 * The parts that a part of an office file, or the file itself, names.
 * @param name of the file of relations
 * @param folder of the part that has them, with a slash at its end; '' for the file itself
 */
function relationsOf(bytes: Uint8Array, name: string, folder: string): PartRelation[] {
  const relations = unpacked(bytes, name, mostBytesBeside);
  if (relations === undefined) return [];
  return xmlTree(relations).children.flatMap((child): PartRelation[] => {
    if (typeof child === 'string') return [];
    const { Id: id = '', Type: type, Target: target, TargetMode: mode } = child.attributes;
    if (type === undefined || target === undefined || mode === 'External') return [];
    const own = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: own }];
  });
}

/** Name of the part that an office file is about, and its folder. */
export function mainPart(bytes: Uint8Array, usual: string): { main: string; folder: string } {
  const main = relationsOf(bytes, '_rels/.rels', '').find(({ type }) => type === 'officeDocument')?.target ?? usual;
  return { main, folder: main.slice(0, main.lastIndexOf('/') + 1) };
}

/** The parts that the main part names. */
export function partsOf(bytes: Uint8Array, { main, folder }: { main: string; folder: string }): PartRelation[] {
  return relationsOf(bytes, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
}

/**
 * A part of the file, or undefined where it has none of that name.
 * @param format what the file is, for the sentence that it is damaged
 * @throws XmlRefusal where it says that it is larger than a report can be, or is not what was packed
 */
export function unpacked(
  bytes: Uint8Array,
  name: string,
  most: number,
  format: 'docx' | 'xlsx' = 'docx',
): Uint8Array | undefined {
  const files = unzipSync(bytes, {
    filter: (file) => {
      if (file.name !== name) return false;
      if (file.originalSize > most) throw new XmlRefusal({ kind: 'too-large', megabytes: file.originalSize / 2 ** 20 });
      return true;
    },
  });
  const part = files[name];
  if (part !== undefined && zipChecksums(bytes).get(name) !== crc32(part)) {
    throw new XmlRefusal({ kind: 'damaged', format });
  }
  return part;
}
