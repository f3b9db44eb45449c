import { black } from '../colour.ts';
import type { Box } from './box.ts';
import { heightOf, isInside } from './cell-items.ts';
import type { Font } from './drawing-state.ts';
import type { Glyph, PageDrawing } from './drawn-page.ts';

/** What the library tells of a field of a form. */
export interface FormField {
  /** Tx: words; Ch: a choice; Btn: a button or a box to tick. */
  fieldType?: string | null;
  fieldValue?: string | readonly string[] | null;
  checkBox?: boolean;
  radioButton?: boolean;
  /** The value that a box has when it is ticked; of one of several boxes it is the second. */
  exportValue?: string;
  buttonValue?: string | null;
  /** A choice that shows only what is chosen. */
  combo?: boolean;
  /** Every character has a place of its own. */
  comb?: boolean;
}

/** Boxes as pages print them, below the field that ticks them. */
const printedBox = /^[□■☐☑☒○●◯◉]$/u;

/** Whether it is a field that is filled in or ticked. */
export function isFilledIn({ fieldType, checkBox, radioButton }: FormField): boolean {
  return fieldType === 'Tx' || fieldType === 'Ch' || checkBox === true || radioButton === true;
}

/**
 * Puts the words of a field where it draws them, on the line they stand in, and a sign where a box is to be ticked.
 * @param drawn the characters that it draws
 * @returns the value that it has and does not draw
 */
export function readField(drawing: PageDrawing, field: FormField, drawn: readonly Glyph[], box: Box): string {
  const sign = signOf(field);
  if (sign !== undefined) {
    drawing.glyphs = drawing.glyphs.filter((glyph) => !(printedBox.test(glyph.text) && isInside(glyph, box)));
    putOnLine(drawing.glyphs, signGlyph(sign, box), box);
    return '';
  }
  const value = [field.fieldValue ?? []].flat().join('、').trim();
  const shown = drawn.filter(({ text }) => text.trim() !== '');
  const [first] = shown;
  if (first === undefined) return value;
  const isOneLine = shown.every(({ y }) => Math.abs(y - first.y) < first.size * 0.5);
  // A list shows all there is to choose.
  const isList = field.fieldType === 'Ch' && field.combo !== true;
  if (isList) putOnLine(drawing.glyphs, { ...first, text: value }, box);
  else if (isOneLine) putOnLine(drawing.glyphs, { ...first, ...wholeOf(field.comb === true ? shown : drawn) }, box);
  else drawing.glyphs.push(...drawn);
  return '';
}

/** The sign of a box; undefined where a field is none. */
function signOf({ checkBox, radioButton, fieldValue, exportValue, buttonValue }: FormField): string | undefined {
  if (checkBox) return exportValue !== undefined && fieldValue === exportValue ? '☑' : '☐';
  if (radioButton) return buttonValue != null && fieldValue === buttonValue ? '●' : '○';
  return undefined;
}

/**
 * Words of a field are set by its own height, and anywhere in its width: they are put on the base line of those beside it,
 * with no gap but the one before or behind the field.
 */
function putOnLine(page: Glyph[], own: Glyph, { left, right }: Box): void {
  const host = beside(page, own);
  const width = right - left;
  page.push(host === undefined ? own : { ...own, x: left, y: host.y, width, advance: width });
}

/** The nearest character whose middle is about as high. */
function beside(page: readonly Glyph[], own: Glyph): Glyph | undefined {
  const { x, size } = own;
  let [nearest, least]: [Glyph | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const glyph of page) {
    const isLevel = Math.abs(heightOf(glyph) - heightOf(own)) < Math.max(glyph.size, size) * 0.5;
    const way = Math.abs(glyph.x - x);
    if (isLevel && glyph.across > 0.999 && way < least && glyph.text.trim() !== '') [nearest, least] = [glyph, way];
  }
  return nearest;
}

/** The words of characters, and how wide they are together. */
function wholeOf(glyphs: readonly Glyph[]): Pick<Glyph, 'text' | 'width' | 'advance'> {
  const [first, last] = [glyphs[0] as Glyph, glyphs.at(-1) as Glyph];
  const width = last.x + last.width - first.x;
  return {
    text: glyphs
      .map(({ text }) => text)
      .join('')
      .trim(),
    width,
    advance: width,
  };
}

const noFont: Font = {};

function signGlyph(text: string, { left, top, right, bottom }: Box): Glyph {
  const [width, size] = [right - left, bottom - top];
  return {
    text,
    font: noFont,
    code: 0,
    x: left,
    y: (top + bottom) / 2 + size * 0.35,
    width,
    advance: width,
    size,
    across: 1,
    down: 0,
    isVertical: false,
    colour: black,
    opacity: 1,
    clip: { left, top, right, bottom },
    order: Number.POSITIVE_INFINITY,
  };
}
