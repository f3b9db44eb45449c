import { strToU8, zipSync } from 'fflate';

/** Parts of a small Word file, as the XML between the root's tags. */
export interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  settings?: string;
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** A Word file, whole enough for Word and LibreOffice to open it. */
export function docxOf({ body, ...others }: DocxParts): Uint8Array {
  const parts = Object.entries(others);
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (rows: string[]) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`,
    );
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${kind}.document.main+xml"/>${parts
        .map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${kind}.${name}+xml"/>`)
        .join('')}</Types>`,
    ),
    '_rels/.rels': relations([`<Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/>`]),
    'word/_rels/document.xml.rels': relations(
      parts.map(([name], index) => `<Relationship Id="r${index}" Type="${relation}/${name}" Target="${name}.xml"/>`),
    ),
    'word/document.xml': strToU8(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(
      parts.map(([name, xml]) => [`word/${name}.xml`, strToU8(`<w:${name} ${namespaces}>${xml}</w:${name}>`)]),
    ),
  });
}

/** A paragraph of runs, or of plain words. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : r(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run. */
export function r(words: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}
