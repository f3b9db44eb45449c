import { SaxesParser } from 'saxes';
import type { ReadFailure } from './read-failure.ts';

/** An element of a Word or Excel file. Its name and those of its attributes have the usual prefixes, whatever the file calls them. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** A file that is not read any further, and why. */
export class XmlRefusal extends Error {
  readonly failure: ReadFailure;

  constructor(failure: ReadFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** Deeper than this nothing nests that people write. */
const mostDepth = 200;
/** More elements than this in one paragraph or table, or in all, or more characters, are no report. */
const mostInBlock = 600_000;
const mostElements = 3_000_000;
const mostCharacters = 4_000_000;
/** Bytes without the beginning of a tag: pictures written into an attribute take less. */
const longestTag = 2 ** 21;
/** So much is given to the parser at a time. */
const slice = 2 ** 16;

const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'urn:schemas-microsoft-com:vml': 'v:',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x:',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
};

/** A whole part as one tree. */
export function xmlTree(bytes: Uint8Array): XmlElement {
  let root: XmlElement = { name: '', attributes: {}, children: [] };
  readXml(bytes, 0, (element) => {
    root = element;
  });
  return root;
}

/** Hands over the blocks of a text (what stands directly in its body) one by one, and forgets each. */
export function xmlBlocks(bytes: Uint8Array, read: (block: XmlElement) => void): void {
  readXml(bytes, 2, read);
}

/**
 * Reads XML and hands over every element of one depth with all that is in it.
 * @throws XmlRefusal where it declares a document type, which Word files never do, or is too much to be a report
 * @throws Error where it is no XML
 */
function readXml(bytes: Uint8Array, depth: number, read: (element: XmlElement) => void): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlElement[] = [];
  let elements = 0;
  let inBlock = 0;
  let characters = 0;
  parser.on('doctype', () => {
    throw new XmlRefusal({ kind: 'document-type' });
  });
  parser.on('opentag', (tag) => {
    const element: XmlElement = { name: nameOf(tag), attributes: {}, children: [] };
    for (const attribute of Object.values(tag.attributes)) element.attributes[nameOf(attribute)] = attribute.value;
    elements += 1;
    inBlock = open.length <= depth ? 0 : inBlock + 1;
    if (open.length > mostDepth || inBlock > mostInBlock || elements > mostElements) {
      throw new XmlRefusal({ kind: 'too-large' });
    }
    // Above the wanted depth an element is known by name only.
    if (open.length > depth) open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string) => {
    characters += text.length;
    if (characters > mostCharacters) throw new XmlRefusal({ kind: 'too-large' });
    if (open.length <= depth) return;
    const siblings = open.at(-1)?.children;
    const last = siblings?.at(-1);
    if (siblings && typeof last === 'string') siblings[siblings.length - 1] = last + text;
    else siblings?.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element && open.length === depth) read(element);
  });
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  let inTag = 0;
  for (let start = 0; start < bytes.length; start += slice) {
    const text = decoder.decode(bytes.subarray(start, start + slice), { stream: true });
    inTag = text.includes('<') ? 0 : inTag + slice;
    if (inTag > longestTag) throw new XmlRefusal({ kind: 'too-large' });
    parser.write(text);
  }
  parser.write(decoder.decode()).close();
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function nameOf({ name, local, uri }: { name: string; local: string; uri: string }): string {
  const prefix = prefixes[uri];
  return prefix === undefined ? name : prefix + local;
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((other): other is XmlElement => typeof other !== 'string' && other.name === name);
}

/** All children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (other): other is XmlElement => typeof other !== 'string' && other.name === name,
  );
}

/** `w:val` of the child of a name. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** Whether a switch such as `w:vanish` is on; undefined where nothing is said. */
export function childSwitch(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '');
}

/** What a program of today shows of an alternative. */
export function chosen(alternative: XmlElement): XmlElement | undefined {
  return child(alternative, 'mc:Choice') ?? child(alternative, 'mc:Fallback');
}

/** The elements in an element, without the words between them. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((part): part is XmlElement => typeof part !== 'string');
}

/** The words that stand in an element itself; an end of line in the file is a blank. */
export function plainText(element: XmlElement): string {
  return element.children
    .filter((part) => typeof part === 'string')
    .join('')
    .replace(/[\r\n\t]+/g, ' ');
}

/** All words in an element, however they look. */
export function allText(element: XmlElement | undefined): string {
  return elementsOf(element)
    .map((part) => (part.name === 'w:t' ? plainText(part) : part.name === 'mc:Fallback' ? '' : allText(part)))
    .join('');
}
