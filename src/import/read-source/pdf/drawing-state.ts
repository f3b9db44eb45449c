import { black, type Colour } from '../colour.ts';
import { replaces } from './blend-modes.ts';
import type { Box } from './box.ts';
import type { Matrix } from './matrix.ts';

/** What drawing needs of a font. */
export interface Font {
  name?: string;
  /** By which the library knows it. */
  loadedName?: string;
  /** What it draws for its characters, where the file draws them by operators (Type 3). */
  charProcOperatorList?: Readonly<Record<string, GlyphDrawing | undefined>>;
  /** Whether it is not in the file. */
  missingFile?: boolean;
  /** The characters of its codes, where they are in a list. */
  toUnicode?: { _map?: readonly (string | undefined)[] };
  fontMatrix?: number[];
  vertical?: boolean;
  defaultVMetrics?: number[];
}

/** Operators with what they take. */
export interface GlyphDrawing {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** A character or a gap as fonts have it. */
export interface DrawnGlyph {
  unicode: string;
  fontChar: string;
  operatorListId?: string;
  isInFont?: boolean;
  originalCharCode: number;
  width: number;
  vmetric?: number[];
  isSpace: boolean;
}

/** What the operators of a page change. */
export interface State {
  matrix: Matrix;
  clip: Box;
  fill: Colour | null;
  stroke: Colour | null;
  fillOpacity: number;
  strokeOpacity: number;
  /** How colours are laid on what is below them. */
  blending: string;
  /** Whether what is drawn is cut to rectangles and by no mask, so that it fills all of its box. */
  isBoxed: boolean;
  /** Whether the mask that is set lets anything through. */
  isShown: boolean;
  lineWidth: number;
  font: Font | undefined;
  fontSize: number;
  mode: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  rise: number;
  leading: number;
}

/** How a page begins. */
export const initial: Omit<State, 'matrix' | 'clip'> = {
  fill: black,
  stroke: black,
  fillOpacity: 1,
  strokeOpacity: 1,
  blending: replaces,
  isBoxed: true,
  isShown: true,
  lineWidth: 1,
  font: undefined,
  fontSize: 0,
  mode: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  rise: 0,
  leading: 0,
};

/** What operators, and the entries of a graphics state, set to a number. */
export const numbers: Readonly<
  Record<string, 'lineWidth' | 'mode' | 'charSpacing' | 'wordSpacing' | 'rise' | 'fillOpacity' | 'strokeOpacity'>
> = {
  setLineWidth: 'lineWidth',
  setTextRenderingMode: 'mode',
  setCharSpacing: 'charSpacing',
  setWordSpacing: 'wordSpacing',
  setTextRise: 'rise',
  LW: 'lineWidth',
  ca: 'fillOpacity',
  CA: 'strokeOpacity',
};
