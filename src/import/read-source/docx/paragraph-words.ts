import { raisedText } from '../raised-text.ts';
import type { LeftOut, NotRead } from '../read-notes.ts';
import { equationText } from './equation-text.ts';
import type { NoteKind, NoteMarks } from './note-marks.ts';
import { symbolOf } from './symbols.ts';
import type { Look, WordStyles } from './word-styles.ts';
import { child, childValue, type XmlElement } from './xml-elements.ts';

/** Words of a paragraph as Word shows them, and what hangs on it. */
export interface ParagraphWords {
  /** A hand-made end of line is a line feed, a tab a tab. */
  text: string;
  /** Contents of text boxes that are anchored in it. */
  boxes: XmlElement[];
  notes: { kind: NoteKind; id: string; mark: string }[];
}

/** Something to be told of the file, before it is known in which line it stands. */
export type Noticed = Omit<LeftOut, 'line'> | Omit<NotRead, 'line'>;

/** A field whose end has not come yet. */
interface OpenField {
  instruction: string;
  inResult: boolean;
  /** Length of the text where its result begins. */
  from: number;
}

/** What reading a text goes on with from one paragraph to the next. */
export interface InlineReading {
  styles: WordStyles;
  marks: NoteMarks;
  fields: OpenField[];
  /** Whether the words stand on a ground that need not be white: in a cell with a colour, in a box. */
  isShaded: boolean;
  /** Whether pictures or colours lie under the text, so that white words may be seen. */
  hasBackdrop: boolean;
  notice(noticed: Noticed): void;
}

/** Fields that Word shows nothing for; of all others the result stands in the file. */
const silentField =
  /^\s*(?:TC|XE|RD|TA|SET|ASK|FILLIN|BOOKMARK|ADVANCE|PRIVATE|HYPERLINK|DATABASE|NEXT|SKIPIF|GOTOBUTTON|MACROBUTTON|PRINT|TOC|INDEX|BIDIOUTLINE|REF|PAGEREF|FORMTEXT|FORMCHECKBOX)\b|^\s*$/i;

/** Reads the words of a paragraph: insertions kept, deletions not, of fields the result, of what nobody sees nothing. */
export function paragraphWords(paragraph: XmlElement, reading: InlineReading): ParagraphWords {
  const found: ParagraphWords = { text: '', boxes: [], notes: [] };
  const look = reading.styles.paragraphLook(child(paragraph, 'w:pPr'));
  let unseen: { why: LeftOut['why']; words: string } | undefined;
  const isShown = () => reading.fields.every(({ inResult }) => inResult);
  const tellUnseen = () => {
    if (unseen && unseen.words.trim() !== '') reading.notice({ kind: 'left-out', ...unseen });
    unseen = undefined;
  };

  const write = (text: string, { raised, ...own }: Look) => {
    if (!isShown() || text === '') return;
    const isWhite = own.white === true && !own.shaded && !reading.isShaded;
    const why = own.hidden ? 'hidden' : own.tiny ? 'tiny' : isWhite && !reading.hasBackdrop ? 'white' : undefined;
    if (isWhite && why === undefined) reading.notice({ kind: 'not-read', what: 'white', words: text });
    if (why !== undefined) {
      if (unseen?.why !== why) tellUnseen();
      unseen = { why, words: (unseen?.words ?? '') + text };
      return;
    }
    tellUnseen();
    const shown = own.capitals ? text.toUpperCase() : text;
    if (raised !== 'superscript' && raised !== 'subscript') {
      found.text += shown;
      return;
    }
    const written = raisedText(shown, raised);
    if (!written.whole) reading.notice({ kind: 'not-read', what: 'raised', words: shown });
    found.text += written.text;
  };

  const runPart = (part: XmlElement, run: Look): void => {
    switch (part.name) {
      case 'w:t':
        write(symbols(plainText(part), run), run);
        break;
      case 'w:tab':
      case 'w:ptab':
        write('\t', { ...run, raised: undefined });
        break;
      case 'w:br':
      case 'w:cr':
        write('\n', { ...run, raised: undefined });
        break;
      case 'w:noBreakHyphen':
        write('-', run);
        break;
      case 'w:sym':
        write(
          symbols(String.fromCodePoint(Number.parseInt(part.attributes['w:char'] ?? '', 16) || 0x20), {
            font: part.attributes['w:font'],
          }),
          run,
        );
        break;
      case 'w:instrText': {
        const field = reading.fields.at(-1);
        if (field && !field.inResult) field.instruction += plainText(part);
        break;
      }
      case 'w:fldChar':
        fieldMark(part);
        break;
      case 'w:ruby':
        if (isShown()) reading.notice({ kind: 'left-out', why: 'ruby', words: allText(child(part, 'w:rt')) });
        inline(child(part, 'w:rubyBase'));
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        if (!isShown() || run.hidden) break;
        const kind = part.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const isOwn = /^(?:1|true|on)$/.test(part.attributes['w:customMarkFollows'] ?? '');
        const mark = isOwn ? '' : reading.marks.next(kind);
        if (mark === '' && !isOwn) reading.notice({ kind: 'not-read', what: 'note-mark', words: '' });
        found.text += mark;
        found.notes.push({ kind, id: part.attributes['w:id'] ?? '', mark });
        break;
      }
      case 'w:object':
        reading.notice({ kind: 'not-read', what: 'object', words: '' });
        shape(part, run.hidden === true);
        break;
      case 'w:drawing':
      case 'w:pict':
        shape(part, run.hidden === true);
        break;
      case 'mc:AlternateContent':
        for (const other of elementsOf(chosen(part))) runPart(other, run);
        break;
    }
  };

  const fieldMark = (mark: XmlElement) => {
    const type = mark.attributes['w:fldCharType'];
    const field = reading.fields.at(-1);
    if (type === 'begin') {
      reading.fields.push({ instruction: '', inResult: false, from: found.text.length });
      const list = child(child(mark, 'w:ffData'), 'w:ddList');
      const entries = list?.children.filter((entry) => typeof entry !== 'string' && entry.name === 'w:listEntry') ?? [];
      const entry = entries[Number(childValue(list, 'w:result') ?? childValue(list, 'w:default') ?? 0)];
      if (typeof entry === 'object') {
        const open = reading.fields.pop();
        write(entry.attributes['w:val'] ?? '', look);
        if (open) reading.fields.push({ ...open, instruction: 'FORMTEXT' });
      }
    } else if (type === 'separate' && field) Object.assign(field, { inResult: true, from: found.text.length });
    else if (type === 'end' && field) {
      reading.fields.pop();
      if (!field.inResult && isShown()) askForResult(field.instruction);
    }
  };

  const askForResult = (instruction: string) => {
    if (!silentField.test(instruction)) reading.notice({ kind: 'not-read', what: 'field', words: instruction.trim() });
  };

  const shape = (drawing: XmlElement, hidden: boolean): void => {
    for (const part of elementsOf(drawing)) {
      const isHidden =
        hidden ||
        /^(?:1|true)$/.test(child(part, 'wp:docPr')?.attributes['hidden'] ?? '') ||
        /visibility:\s*hidden/.test(part.attributes['style'] ?? '');
      if (part.name === 'w:txbxContent') {
        if (isHidden) reading.notice({ kind: 'left-out', why: 'hidden', words: allText(part) });
        else found.boxes.push(part);
      } else if (part.name === 'mc:AlternateContent') {
        const choice = chosen(part);
        if (choice) shape(choice, isHidden);
      } else if (part.name === 'pic:pic' || part.name === 'v:imagedata') {
        reading.notice({ kind: 'left-out', why: 'picture', words: '' });
      } else if (part.name === 'c:chart' || part.name === 'dgm:relIds') {
        reading.notice({ kind: 'not-read', what: 'chart', words: '' });
      } else if (part.name === 'v:textpath') {
        reading.notice({ kind: 'not-read', what: 'word-art', words: part.attributes['string'] ?? '' });
      } else shape(part, isHidden);
    }
  };

  const symbols = (text: string, { font }: Look): string =>
    text.replace(/\p{Co}/gu, (sign) => {
      const symbol = symbolOf(sign, font);
      if (symbol === undefined) reading.notice({ kind: 'not-read', what: 'symbol', words: font ?? '' });
      return symbol ?? '';
    });

  const inline = (element: XmlElement | undefined): void => {
    for (const part of elementsOf(element)) {
      switch (part.name) {
        case 'w:r': {
          const run = reading.styles.runLook(child(part, 'w:rPr'), look);
          for (const own of elementsOf(part)) runPart(own, run);
          break;
        }
        case 'w:del':
        case 'w:moveFrom':
          break;
        case 'w:fldSimple': {
          const before = found.text.length;
          inline(part);
          if (found.text.length === before && isShown()) askForResult(part.attributes['w:instr'] ?? '');
          break;
        }
        case 'm:oMath':
        case 'm:oMathPara':
          equation(part);
          break;
        case 'mc:AlternateContent':
          inline(chosen(part));
          break;
        default:
          if (!part.name.endsWith('Pr')) inline(part);
      }
    }
  };

  const equation = (part: XmlElement) => {
    if (part.name === 'm:oMathPara') {
      for (const own of elementsOf(part).filter(({ name }) => name === 'm:oMath')) equation(own);
      return;
    }
    const { text, certain } = equationText(part);
    write(text, look);
    if (!certain && isShown()) reading.notice({ kind: 'not-read', what: 'equation', words: text });
  };

  inline(paragraph);
  tellUnseen();
  return found;
}

/** Whether the mark that ends a paragraph is gone: deleted, moved away or hidden, so that the next one goes on with it. */
export function endMark(paragraph: XmlElement, styles: WordStyles): 'shown' | 'deleted' | 'hidden' {
  const properties = child(paragraph, 'w:pPr');
  const mark = child(properties, 'w:rPr');
  if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) return 'deleted';
  const isInitial = child(properties, 'w:framePr')?.attributes['w:dropCap'];
  if (
    styles.runLook(mark, styles.paragraphLook(properties)).hidden ||
    (isInitial !== undefined && isInitial !== 'none')
  )
    return 'hidden';
  return 'shown';
}

/** What a program of today shows of an alternative. */
export function chosen(alternative: XmlElement): XmlElement | undefined {
  return child(alternative, 'mc:Choice') ?? child(alternative, 'mc:Fallback');
}

export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((part): part is XmlElement => typeof part !== 'string');
}

function plainText(element: XmlElement): string {
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
