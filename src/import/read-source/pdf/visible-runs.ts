import type { WhyUnseen } from '../read-notes.ts';
import { withoutTornNumbers } from '../unknown-characters.ts';
import type { Box } from './box.ts';
import { commonSize } from './common-size.ts';
import type { Glyph, PageDrawing } from './drawn-page.ts';
import { outlinedLines } from './outlined-lines.ts';
import { isPale, isShade } from './pale-colours.ts';
import { printedOnce } from './printed-once.ts';
import { curvedWords } from './seals.ts';
import { struckGlyphs } from './struck-glyphs.ts';
import { tornText } from './torn-text.ts';
import { coversNear, unseenOf } from './unseen-glyphs.ts';
import { levelOf, mainDirection, strangeTo, type Turn, turned, uprightOf } from './writing-direction.ts';

/** A run of characters on a page, in points from its upper left corner. */
export interface PlacedText {
  text: string;
  /** Left end. */
  x: number;
  /** Base line, downwards. */
  y: number;
  width: number;
  /** Height of the type: one Chinese character is as wide. */
  size: number;
  /** A blank is drawn behind it. */
  blankAfter?: boolean;
  /** Drawn as palely as a watermark. */
  isPale?: boolean;
  /** The file says that it is none of the text. */
  isArtifact?: boolean;
  /** What is known of its text where words or digits go on unseen, off the page or cut away. */
  torn?: string | undefined;
}

/** Why nobody sees a run, or why it is none of the text. */
export type Unseen = WhyUnseen | 'aslant' | 'vertical';

/** What stands on a page besides the text that is read. */
export interface UnseenText {
  /** `actual-text`: the file says otherwise than is seen; `line-numbers`: what a margin counts lines with; `chart-words`: those of charts; `equation`: what is drawn in several lines is written in one; `outlined`: letters drawn as paths; `both-sides`: the words before a box that lines of text go on behind. */
  why:
    | Unseen
    | 'seal'
    | 'ruby'
    | 'line-numbers'
    | 'chart-words'
    | 'actual-text'
    | 'equation'
    | 'outlined'
    | 'both-sides'
    | 'comment'
    | 'annotation'
    | 'attachment'
    | 'unchecked';
  words: string;
  /** Base line, downwards. */
  y: number;
  /** It stands on no page that is known. */
  isOfFile?: boolean;
}

/** The text of a page as it is seen when its lines are level. */
export interface SeenPage {
  items: PlacedText[];
  unseen: UnseenText[];
  rules: Box[];
  /** Surfaces in another colour than the paper's. */
  fills: Box[];
  /** Surfaces in a colour that are no rectangles. */
  forms?: Box[];
  /** What is seen of its pictures. */
  pictures: Box[];
  /** Characters on their right side, as words written downwards in a cell have them: brackets are turned. */
  turned: PlacedText[];
}

/** Characters of one run stand this close, in the height of the type; 0.1 is half a narrow blank. */
const widestStep = 0.12;
const widestBack = 0.3;
/** The blank between words that are set apart letter by letter stands no farther behind one. */
const widestBlank = 0.5;

interface Run extends Required<Omit<PlacedText, 'torn' | 'blankAfter'>> {
  /** Blanks behind its text: cut off the text they would be searched for at every character of a line without end. */
  blanks: string;
  end: number;
  why: Unseen | undefined;
}

/** Divides what is drawn on a page into what a reader sees, which may lie on its side, and what not. */
export function seenPage({ glyphs, covers, rules, pictures, forms, withdrawn }: PageDrawing, page: Box): SeenPage {
  const turn = mainDirection(glyphs);
  const ground = coversNear(covers);
  const runs: Run[] = [];
  const once = printedOnce(glyphs);
  const struck = struckGlyphs(once, rules);
  const whyUnseen = new Map(once.map((glyph) => [glyph, unseenOf(glyph, page, ground)] as const));
  const curves = curvedWords(once.filter((glyph) => whyUnseen.get(glyph) === undefined && !withdrawn.has(glyph)));
  const curved = new Set(curves.flatMap((curve) => curve.glyphs));
  for (const glyph of once) {
    if (curved.has(glyph)) continue;
    const taken = withdrawn.get(glyph) ?? (struck.has(glyph) ? 'struck' : undefined);
    const why = whyUnseen.get(glyph) ?? strangeTo(glyph, turn) ?? taken;
    addTo(runs, glyph, why, turn);
  }
  const printed = runs.filter(({ why }) => why === undefined);
  const common = commonSize(
    printed.map(({ text, size }) => ({ size, length: text.length })),
    1,
  );
  const items: PlacedText[] = [];
  const unseen: (UnseenText & { size: number })[] = [];
  for (const [nth, run] of runs.entries()) {
    const { x, y, width, size, isPale, isArtifact } = run;
    const text = withoutTornNumbers(run.text.trimEnd());
    const isLarge = size > common * 1.5;
    const isMark = run.why === 'aslant' ? isPale || isLarge : run.why === undefined && isPale && isLarge;
    const why = isMark ? 'watermark' : run.why;
    if (why === undefined) {
      const blankAfter = run.blanks !== '' || text !== run.text;
      const torn = tornText(text, run, [runs[nth - 1], runs[nth + 1]]);
      items.push({ text, x, y, width, size, blankAfter, isPale, isArtifact, torn });
    } else {
      // Where words are taken away, those around them are no columns.
      const before = items.at(-1);
      const isBehind =
        before !== undefined && Math.abs(before.y - y) < size * 0.05 && x - before.x - before.width < size;
      if ((why === 'struck' || why === 'redacted') && isBehind) before.width = x + width - before.x;
      const last = unseen.at(-1);
      if (last?.why === why && Math.abs(last.y - y) < size * 2 && last.words.length < 60) last.words += text;
      else unseen.push({ why, words: text, y, size });
    }
  }
  const words = items.map(({ x, y, width, size }) => ({ left: x, right: x + width, top: y - size * 0.8, bottom: y }));
  const shapes = forms.map((box) => turned(box, turn));
  const outlined = outlinedLines(shapes, words);
  return {
    items,
    unseen: [
      ...unseen.map(({ why, words, y }) => ({ why, words, y })),
      ...curves.map(({ words, isSeal, ...curve }) => ({
        why: isSeal ? ('seal' as const) : ('aslant' as const),
        words,
        y: Math.max(...curve.glyphs.map((glyph) => levelOf(glyph, turn).y)),
      })),
      ...outlined.map(({ bottom: y }) => ({ why: 'outlined' as const, words: '', y })),
    ],
    turned: glyphs
      .filter((glyph) => strangeTo(glyph, turn) !== undefined && !curved.has(glyph))
      .filter((glyph) => unseenOf(glyph, page, ground) === undefined)
      .filter(({ size, colour, opacity }) => size <= common * 1.5 && !isPale(colour, opacity))
      .flatMap((glyph) => uprightOf(glyph, turn)),
    rules: rules.map((box) => turned(box, turn)),
    forms: shapes,
    pictures: pictures.map((box) => turned(box, turn)),
    fills: covers.filter(({ colour }) => colour && isShade(colour)).map(({ box }) => turned(box, turn)),
  };
}

/** Puts a character behind the run before it, or begins a run with it; blanks begin none. */
function addTo(runs: Run[], glyph: Glyph, why: Unseen | undefined, turn: Turn): void {
  const { text, width, advance, size, colour, opacity, isArtifact = false } = glyph;
  const { x, y } = levelOf(glyph, why === undefined ? turn : glyph);
  const isBlank = text.trim() === '';
  const open = runs.at(-1);
  const isNext =
    open !== undefined &&
    (isBlank || (open.why === why && open.isArtifact === isArtifact && Math.abs(open.size - size) < size * 0.05)) &&
    Math.abs(open.y - y) < size * 0.05 &&
    x - open.end < size * (isBlank ? widestBlank : widestStep) &&
    open.end - x < size * widestBack;
  if (isNext) {
    if (isBlank) open.blanks += text === '\u3000' ? '  ' : ' ';
    else {
      // A blank that nothing moves for is none.
      open.text += x - open.x - open.width < size * widestStep ? text : open.blanks + text;
      open.blanks = '';
      open.width = x + width - open.x;
    }
    open.end = x + advance;
  } else if (!isBlank) {
    runs.push({
      text,
      blanks: '',
      x,
      y,
      width,
      size,
      end: x + advance,
      why,
      isArtifact,
      isPale: isPale(colour, opacity),
    });
  }
}
