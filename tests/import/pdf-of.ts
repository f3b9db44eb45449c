/** Words at a place on a page, in points from the lower left corner. */
export interface Printed {
  text: string;
  x: number;
  y: number;
  size?: number;
  /** Operators before the words, which hold for them alone; with empty words, what is drawn instead. */
  how?: string;
}

export interface PdfOptions {
  /** Pretends that the file is locked with a password. */
  locked?: boolean;
  /** Writes every page on its side. */
  sideways?: boolean;
  /** Objects besides those of the pages; the first has number 90, the others follow. */
  extra?: readonly string[];
  /** What the pages have besides their font: /ExtGState<</G 90 0 R>>. */
  resources?: string;
  /** Fonts besides their own: /F2 90 0 R. */
  fonts?: string;
  /** Entries of the pages, and of the document: /Annots[90 0 R]. */
  entries?: string;
  catalog?: string;
  /** Width and height of the pages, in points. */
  size?: readonly [number, number];
}

/**
 * A PDF in the manner of old Chinese offices: the font is named and not embedded, so that a reader needs its own
 * character maps.
 */
export function pdfOf(
  pages: readonly (readonly Printed[])[],
  {
    locked = false,
    sideways = false,
    extra = [],
    resources = '',
    fonts = '',
    entries = '',
    catalog = '',
    size: [wide, high] = [600, 840],
  }: PdfOptions = {},
): Uint8Array {
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, page) => `${6 + page * 2} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R/DW 1000/W[814 939 500]>>',
    '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    ...pages.flatMap((printed, page) => {
      const words = printed.map(({ text, x, y, size = 15, how = '' }) => {
        const place = sideways ? `0 1 -1 0 ${840 - y} ${x}` : `1 0 0 1 ${x} ${y}`;
        return `q ${how} BT /F1 ${size} Tf ${place} Tm <${hexOf(text)}> Tj ET Q`;
      });
      const stream = words.join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${wide} ${high}]/Resources<</Font<</F1 3 0 R${fonts}>>${resources}>>/Contents ${7 + page * 2} 0 R${entries}>>`,
        `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  if (extra.length > 0) objects.push(...Array.from({ length: 89 - objects.length }, () => 'null'), ...extra);
  const key = '0'.repeat(64);
  const lock = locked ? `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>/ID[<00><00>]` : '';
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R${lock}>>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(file);
}

/**
 * Lines of text as a page prints them: 26 characters wide, 15 points high, two characters of indentation where a line
 * begins with a wide blank.
 */
export function printedLines(lines: readonly string[]): Printed[] {
  return lines.map((line, index) => {
    const text = line.trimStart();
    return { text, x: 80 + (line.length - text.length) * 15, y: 760 - index * 30 };
  });
}

/** The lines around the cells of a table, and nothing in them. */
export function ruled(columns: readonly number[], rows: readonly number[]): Printed {
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
  const lines = [
    ...rows.map((y) => `${left} ${y} m ${right} ${y} l S`),
    ...columns.map((x) => `${x} ${top} m ${x} ${bottom} l S`),
  ];
  return { text: '', x: 0, y: 0, how: lines.join(' ') };
}

function hexOf(text: string): string {
  return [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

/** An object that is a stream. */
export function streamOf(entries: string, content: string): string {
  return `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}
