import type { Colour } from '../colour.ts';
import type { Box } from './box.ts';
import type { Font } from './drawing-state.ts';
import type { Matrix } from './matrix.ts';

/** A character as it is drawn on a page, in points from the page's upper left corner. */
export interface Glyph {
  text: string;
  font: Font;
  /** The code that it has in its font. */
  code: number;
  /** Left end of its base line, downwards. */
  x: number;
  y: number;
  /** How far the pen goes on, without spacing. */
  width: number;
  /** How far it goes on with it. */
  advance: number;
  /** Height of the type: one Chinese character is as wide. */
  size: number;
  /** Direction of writing, of length 1; down the page is positive. */
  across: number;
  down: number;
  /** Written downwards, character below character. */
  isVertical: boolean;
  /** Null where it is a pattern. */
  colour: Colour | null;
  /** Between 0 (nothing is drawn) and 1. */
  opacity: number;
  /** Nothing is drawn outside. */
  clip: Box;
  /** Place in the order of drawing. */
  order: number;
  /** Whether the file says that it is none of the text, as heads and feet of pages are. */
  isArtifact?: boolean;
}

/** What hides everything drawn before it, and is the ground of what is drawn after it. */
export interface Cover {
  box: Box;
  /** Null for a picture. */
  colour: Colour | null;
  order: number;
}

/** What stands on a page. */
export interface PageDrawing {
  glyphs: Glyph[];
  covers: Cover[];
  /** Thin straight lines, level or upright. */
  rules: Box[];
  /** As far as they are seen. */
  pictures: Box[];
  /** Filled forms that are no rectangles, as letters are that are drawn as paths. */
  forms: Box[];
  /** Characters of each marked content that has properties and no place in the structure of the document. */
  marked: Glyph[][];
  /** What its annotations draw over it, fields of forms among them. */
  annotated: Annotated[];
  /** Characters that an annotation strikes out, or marks to be blacked out. */
  withdrawn: Map<Glyph, 'struck' | 'redacted'>;
}

/** What an annotation draws, apart from pictures and from what it covers. */
export interface Annotated {
  id: string;
  glyphs: Glyph[];
  rules: Box[];
}

/** What the operators of a page need besides their arguments. */
export interface DrawingContext {
  ops: Record<string, number>;
  /** From the page's own axes to points from its upper left corner. */
  base: Matrix;
  page: Box;
  /** Whether a layer is switched on. */
  isOn(group: unknown): boolean;
}
