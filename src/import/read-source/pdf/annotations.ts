import { isInside } from './cell-items.ts';
import type { Annotated, Glyph, PageDrawing } from './drawn-page.ts';
import { type FormField, isFilledIn, readField } from './form-fields.ts';
import { boxOf, type Matrix } from './matrix.ts';
import { struckGlyphs } from './struck-glyphs.ts';
import type { UnseenText } from './visible-runs.ts';

/** An annotation as the library hands it over. */
export interface Annotation extends FormField {
  id: string;
  subtype: string;
  contentsObj?: { str: string };
  rect: number[];
  /** A file that is packed into it. */
  file?: { filename: string };
}

/** A way to elsewhere, and the window of another annotation. */
const noWords = new Set(['Link', 'Popup']);
/** What marks words of the page, or a place in them: only what is said of them is more than the page has. */
const marksWords = new Set(['Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Caret', 'Text', 'FileAttachment']);

/** Whether an annotation may draw words, or have some that it does not draw. */
export function mayHaveWords({ subtype }: Annotation): boolean {
  return !noWords.has(subtype);
}

/**
 * Takes what is filled in into the words of a page, and takes away what an annotation strikes out or marks to be blacked
 * out. Everything else that is laid over the page is none of its text, and told.
 * @param base from the page's own axes to points from its upper left corner
 */
export function readAnnotations(drawing: PageDrawing, annotations: readonly Annotation[], base: Matrix): UnseenText[] {
  const drawn = new Map(drawing.annotated.map((own) => [own.id, own]));
  const told = annotations
    .filter(mayHaveWords)
    .flatMap((annotation) => readAnnotation(drawing, annotation, drawn.get(annotation.id), base));
  // What is drawn by hand is told once.
  const wordless = told.find(({ words }) => words === '');
  return told.filter((one) => one.words !== '' || one === wordless);
}

function readAnnotation(
  drawing: PageDrawing,
  annotation: Annotation,
  drawn: Annotated | undefined,
  base: Matrix,
): UnseenText[] {
  const { subtype, contentsObj, file, rect } = annotation;
  const box = boxOf(base, rect);
  const tell = (why: UnseenText['why'], words: string) => (words === '' ? [] : [{ why, words, y: box.top }]);
  if (isFilledIn(annotation)) return tell('comment', readField(drawing, annotation, drawn?.glyphs ?? [], box));
  const said = contentsObj?.str.trim() ?? '';
  const words = wordsOf(drawn?.glyphs ?? []);
  for (const glyph of struckGlyphs(drawing.glyphs, drawn?.rules ?? [])) drawing.withdrawn.set(glyph, 'struck');
  if (subtype === 'Redact')
    for (const glyph of drawing.glyphs) if (isInside(glyph, box)) drawing.withdrawn.set(glyph, 'redacted');
  if (subtype === 'Watermark') return tell('watermark', words);
  if (marksWords.has(subtype)) return [...tell('comment', said), ...tell('attachment', file?.filename ?? '')];
  const isShown = drawn !== undefined && (words !== '' || !/^(?:Redact|Widget)$/.test(subtype));
  return isShown ? [{ why: 'annotation', words: words || said, y: box.top }] : tell('comment', said);
}

function wordsOf(glyphs: readonly Glyph[]): string {
  return glyphs
    .map(({ text }) => text)
    .join('')
    .trim();
}
