import { symbolOf } from '../symbols.ts';
import { allText, child, childSwitch, chosen, elementsOf, plainText, type XmlElement } from '../xml-elements.ts';
import { drawingContents } from './drawing-contents.ts';
import { equationText } from './equation-text.ts';
import type { NoteKind } from './note-marks.ts';
import { chosenEntry, unanswered } from './open-fields.ts';
import { restingHeight } from './raised-runs.ts';
import type { Look } from './run-look.ts';
import { type InlineReading, ShownWords } from './shown-words.ts';

/** Words of a paragraph as Word shows them, and what hangs on it. */
export interface ParagraphWords {
  /** A hand-made end of line is a line feed, a tab a tab. */
  text: string;
  /** Contents of text boxes that are anchored in it. */
  boxes: XmlElement[];
  notes: { kind: NoteKind; id: string; mark: string }[];
}

/** Reads the words of a paragraph: insertions kept, deletions not, of fields the result, of what nobody sees nothing. */
export function paragraphWords(paragraph: XmlElement, reading: InlineReading): ParagraphWords {
  const found: Omit<ParagraphWords, 'text'> = { boxes: [], notes: [] };
  const look = reading.styles.paragraphLook(child(paragraph, 'w:pPr'), reading.tableLook);
  const shown = new ShownWords(reading, restingHeight(paragraph));
  const write = (text: string, own: Look) => shown.write(text, own);
  const { fields } = reading;

  const runPart = (part: XmlElement, run: Look): void => {
    switch (part.name) {
      case 'w:t':
        write(symbols(plainText(part), run), run);
        break;
      case 'w:tab':
      case 'w:ptab':
        write('\t', run);
        break;
      case 'w:br':
      case 'w:cr':
        write('\n', run);
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
      case 'w:instrText':
        fields.instruct(plainText(part));
        break;
      case 'w:fldChar':
        fieldMark(part);
        break;
      case 'w:ruby':
        if (fields.isShown) reading.notice({ kind: 'left-out', why: 'ruby', words: allText(child(part, 'w:rt')) });
        inline(child(part, 'w:rubyBase'));
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        if (!fields.isShown || run.hidden) break;
        const kind = part.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const isOwn = /^(?:1|true|on)$/.test(part.attributes['w:customMarkFollows'] ?? '');
        const mark = isOwn ? '' : reading.marks.next(kind);
        if (mark === '' && !isOwn) reading.notice({ kind: 'not-read', what: 'note-mark', words: '' });
        shown.text += mark;
        found.notes.push({ kind, id: part.attributes['w:id'] ?? '', mark });
        break;
      }
      case 'w:pgNum':
      case 'w:dayShort':
      case 'w:dayLong':
      case 'w:monthShort':
      case 'w:monthLong':
      case 'w:yearShort':
      case 'w:yearLong':
        // Old fields, of which Word stores no result.
        askFor(part.name.slice(2));
        break;
      case 'w:contentPart':
      case 'w:control':
      case 'w:object':
        reading.notice({ kind: 'not-read', what: 'object', words: '' });
        drawing(part, run.hidden === true);
        break;
      case 'w:drawing':
      case 'w:pict':
        drawing(part, run.hidden === true);
        break;
      case 'mc:AlternateContent':
        for (const other of elementsOf(chosen(part))) runPart(other, run);
        break;
    }
  };

  const fieldMark = (mark: XmlElement) => {
    switch (mark.attributes['w:fldCharType']) {
      case 'begin':
        // What is chosen from a list stands in the list, and whether a box is ticked beside it.
        write(chosenEntry(mark), look);
        fields.begin();
        if (chosenEntry(mark) !== '') fields.show();
        break;
      case 'separate':
        fields.separate();
        break;
      case 'end':
        askFor(fields.end());
        break;
    }
  };

  const askFor = (instruction: string | undefined) => {
    if (instruction !== undefined) reading.notice({ kind: 'not-read', what: 'field', words: instruction });
  };

  const drawing = (part: XmlElement, isHidden: boolean) => {
    const { boxes, noticed } = drawingContents(part, isHidden);
    found.boxes.push(...boxes);
    for (const one of noticed) reading.notice(one);
  };

  const symbols = (text: string, { font }: Look): string =>
    [...text]
      .map((sign) => {
        const symbol = symbolOf(sign, font);
        if (symbol === undefined) reading.notice({ kind: 'not-read', what: 'symbol', words: font ?? '' });
        return symbol ?? '';
      })
      .join('');

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
          const before = shown.text.length;
          inline(part);
          if (shown.text.length === before && fields.isShown) askFor(unanswered(part.attributes['w:instr'] ?? ''));
          break;
        }
        case 'm:oMath':
        case 'm:oMathPara':
          equation(part);
          break;
        case 'mc:AlternateContent':
          inline(chosen(part));
          break;
        case 'w:subDoc':
          reading.notice({ kind: 'not-read', what: 'other-file', words: '' });
          break;
        case 'w:bdo': {
          const before = shown.text.length;
          inline(part);
          if (part.attributes['w:val'] === 'rtl' && shown.text.length > before)
            reading.notice({ kind: 'not-read', what: 'reversed', words: shown.text.slice(before) });
          break;
        }
        case 'w:sdt':
          if (isPrompt(part)) reading.notice({ kind: 'not-read', what: 'prompt', words: allText(part) });
          inline(part);
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
    if (!certain && fields.isShown) reading.notice({ kind: 'not-read', what: 'equation', words: text });
  };

  inline(paragraph);
  shown.end();
  return { text: shown.text, ...found };
}

/** Whether a content control shows no more than what to type in it. */
export function isPrompt(control: XmlElement): boolean {
  return childSwitch(child(control, 'w:sdtPr'), 'w:showingPlcHdr') === true;
}
