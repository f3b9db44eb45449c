import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chineseNumeral } from '../../report/chinese-number.ts';

/** How Word numbers one level of a list. */
interface Level {
  format: string;
  /** %1、 or （%2）; the digit is the level, from 1. */
  text: string;
  start: number;
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * A Word file whose automatic numerals are written out as words of their paragraphs: 一、 that Word only draws is part
 * of what was published, and readers of Word files leave it out.
 */
export function withPrintedNumerals(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const [body, numbering] = ['word/document.xml', 'word/numbering.xml'].map((name) => files[name]);
  if (!body || !numbering) return bytes;
  const document = parse(body);
  const levels = levelsOf(parse(numbering));
  const styles = files['word/styles.xml'] ? stylesOf(parse(files['word/styles.xml'])) : new Map<string, Numbered>();
  const counters = new Map<string, number[]>();
  for (const paragraph of all(document, 'p')) {
    const numbered = numberedBy(paragraph, styles);
    const list = numbered && levels.get(numbered.list);
    if (!numbered || !list) continue;
    const numeral = nextNumeral(list, numbered, counters);
    if (numeral !== '') prepend(document, paragraph, numeral);
  }
  const xml = new XMLSerializer().serializeToString(document);
  return zipSync({ ...files, 'word/document.xml': strToU8(xml) }, { level: 0 });
}

interface Numbered {
  list: string;
  level: number;
}

function numberedBy(paragraph: Element, styles: ReadonlyMap<string, Numbered>): Numbered | undefined {
  const properties = child(paragraph, 'pPr');
  const own = properties && numberedIn(properties);
  const style = value(properties && child(properties, 'pStyle'));
  return own ?? (style === undefined ? undefined : styles.get(style));
}

function numberedIn(properties: Element): Numbered | undefined {
  const numbering = child(properties, 'numPr');
  const list = value(numbering && child(numbering, 'numId'));
  if (!numbering || list === undefined) return undefined;
  return { list, level: Number(value(child(numbering, 'ilvl')) ?? 0) };
}

/** Headings are often numbered by their style. */
function stylesOf(document: Document): Map<string, Numbered> {
  return new Map(
    all(document, 'style').flatMap((style) => {
      const properties = child(style, 'pPr');
      const numbered = properties && numberedIn(properties);
      const id = style.getAttributeNS(wordNamespace, 'styleId');
      return numbered && id ? [[id, numbered] as const] : [];
    }),
  );
}

function levelsOf(document: Document): Map<string, Level[]> {
  const abstract = new Map(
    all(document, 'abstractNum').map((list) => [
      list.getAttributeNS(wordNamespace, 'abstractNumId') ?? '',
      all(list, 'lvl').map((level) => ({
        format: value(child(level, 'numFmt')) ?? 'decimal',
        text: value(child(level, 'lvlText')) ?? '',
        start: Number(value(child(level, 'start')) ?? 1),
      })),
    ]),
  );
  return new Map(
    all(document, 'num').map((list) => [
      list.getAttributeNS(wordNamespace, 'numId') ?? '',
      abstract.get(value(child(list, 'abstractNumId')) ?? '') ?? [],
    ]),
  );
}

function nextNumeral(levels: readonly Level[], { list, level }: Numbered, counters: Map<string, number[]>): string {
  const counts = counters.get(list) ?? [];
  counters.set(list, counts);
  counts[level] = (counts[level] ?? (levels[level]?.start ?? 1) - 1) + 1;
  counts.length = level + 1;
  const { format, text } = levels[level] ?? { format: 'none', text: '' };
  if (format === 'bullet' || format === 'none') return '';
  return text.replace(/%(\d)/g, (_, nth: string) => {
    const at = Number(nth) - 1;
    return numeralOf(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal');
  });
}

function numeralOf(count: number, format: string): string {
  if (/^(?:chinese|ideograph|japanese|taiwanese)/.test(format) && format !== 'ideographEnclosedCircle') {
    return chineseNumeral(count);
  }
  if (/Circle/.test(format) && count <= 20) return String.fromCodePoint(0x245f + count);
  return String(count);
}

function prepend(document: Document, paragraph: Element, words: string): void {
  const run = document.createElementNS(wordNamespace, 'w:r');
  const text = document.createElementNS(wordNamespace, 'w:t');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(document.createTextNode(words));
  run.appendChild(text);
  const properties = child(paragraph, 'pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
}

function parse(bytes: Uint8Array): Document {
  return new DOMParser({ onError: () => undefined }).parseFromString(strFromU8(bytes), 'text/xml');
}

function all(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagNameNS(wordNamespace, name)];
}

function child(element: Element, name: string): Element | undefined {
  return [...element.childNodes].find(
    (node): node is Element => node.nodeType === 1 && (node as Element).localName === name,
  );
}

function value(element: Element | undefined | null): string | undefined {
  return element?.getAttributeNS(wordNamespace, 'val') ?? undefined;
}
