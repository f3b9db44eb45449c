import type { Colour } from '../colour.ts';
import type { PageDrawing } from './drawn-page.ts';

/** A soft mask as the library announces it. */
export interface SoftMask {
  subtype?: string;
}

/** Of 255: a mask that is no lighter lets nothing through. */
const darkest = 12;

/**
 * What is drawn on a page, apart from what is drawn only as a mask of it. The two come in one row: what a mask draws
 * would cover the page.
 */
export class SoftMasks {
  /** What is drawn now goes here. */
  sheet = nothingDrawn();
  /** Whether the mask that was drawn last lets anything through. */
  letsThrough = true;
  readonly #open: { byAlpha: boolean; letsThrough: boolean; around: PageDrawing }[] = [];

  begin({ subtype }: SoftMask): void {
    this.#open.push({ byAlpha: subtype === 'Alpha', letsThrough: false, around: this.sheet });
    this.sheet = nothingDrawn();
  }

  end(): void {
    const mask = this.#open.pop();
    if (mask === undefined) return;
    this.letsThrough = mask.letsThrough;
    this.sheet = mask.around;
  }

  /** Something is drawn in this colour: a mask lets through where anything is drawn, or where it is not black. */
  draws(colour: Colour | null): void {
    const mask = this.#open.at(-1);
    if (mask && (mask.byAlpha || colour === null || Math.max(colour.r, colour.g, colour.b) > darkest))
      mask.letsThrough = true;
  }
}

function nothingDrawn(): PageDrawing {
  return {
    glyphs: [],
    covers: [],
    rules: [],
    pictures: [],
    forms: [],
    marked: [],
    annotated: [],
    withdrawn: new Map(),
  };
}
