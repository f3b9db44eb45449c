import { leadingNumeral } from './numerals.ts';
import type { RawBlock } from './raw-block.ts';
import type { SourceLine } from './source-lines.ts';
import { mayEndParagraph, type Typesetting } from './typesetting.ts';

/** Caption of a picture: 图 1：. */
const captionLine = /^图\s*(\d{1,3})\s*[：:]/;
/** A flattened table begins with its header, whose first column is 序号. */
const tableHeader = /^序号(?:\s|$)/;
/** A row of a table whose cells the reader kept apart, or a text drew upright lines between; a sentence in such a frame is none. */
export const gridRow = /\t|^[|｜](?!.*[。；])|^[^。；]*[|｜]$/;

/** The block that a line opens by its own words: a numeral, a row, a caption, the header of a table; undefined where it may go on. */
export function openedBy(line: SourceLine, open: RawBlock | undefined, typesetting: Typesetting): RawBlock | undefined {
  // Where marks tell the ends of paragraphs, a line that goes on cannot open anything: its numeral stands in a sentence.
  const last = open?.kind === 'footnote' ? undefined : open?.lines.at(-1);
  if (typesetting.exactMarks && last && !last.trailingBlank && open?.kind !== 'part') return undefined;
  const numeral = leadingNumeral(line.text);
  // A tab after the numeral only sets the heading apart from it, and 1.→办公费→12.50万元； is an item of a list.
  const isItem = numeral !== null && /[。；]$/.test(line.text);
  if (!isItem && gridRow.test(numeral?.rest ?? line.text)) return { kind: 'grid', lines: [line] };
  // ① is also the reference to a note, and 第（一）、 / （三）项 names two items: in the middle of a sentence nothing opens.
  const inSentence =
    (numeral?.style === 'circled' || /[、（(“《第]$/.test(last?.text ?? '')) &&
    last &&
    !mayEndParagraph(last, typesetting);
  if (numeral && !inSentence && numeral.style !== 'part') return { kind: 'numbered', numeral, lines: [line] };
  const caption = captionLine.exec(line.text);
  if (caption) return { kind: 'caption', number: Number(caption[1]), lines: [line] };
  return tableHeader.test(line.text) ? { kind: 'table', lines: [line] } : undefined;
}
