import { figureStart, occurrence } from '../../report/figure-place.ts';
import { literally } from '../../report/literally.ts';
import type { Figure } from '../../report/schema/figures.ts';
import type { Term } from '../../report/schema/glossary.ts';
import type { Mark } from '../../report/schema/report.ts';

/** A stretch of a block's text that is more than text. `start` and `end` count UTF-16 units. */
export type Span = { start: number; end: number } & (
  | { kind: 'figure'; figure: Figure }
  | { kind: 'term'; term: Term }
  | { kind: 'mark'; mark: Mark }
  /** The mark of a footnote, leading to a block of the same page. */
  | { kind: 'footnote'; to: string }
);

/** Where each figure is printed in `text`, its unit included (3 万元, 40 余篇, 99%以上); a blank is the gap itself. */
export function figureSpans(text: string, figures: readonly Figure[]): Span[] {
  return figures.map((figure) => {
    const start = figureStart(figure, text) ?? 0;
    const afterToken = start + figure.token.length;
    const end = figure.blank ? afterToken : afterToken + unitLength(text.slice(afterToken), figure.unit);
    return { kind: 'figure', figure, start, end };
  });
}

function unitLength(rest: string, unit: string): number {
  return new RegExp(`^ ?[余多]? ?${literally(unit)}(以上)?`).exec(rest)?.[0].length ?? 0;
}

/** Where the template's left-overs stand. A blank is shown by its figure where there is one, so it is left out here. */
export function markSpans(text: string, marks: readonly Mark[]): Span[] {
  return marks.flatMap((mark) => {
    const start = mark.kind === 'blank' ? undefined : occurrence(text, mark.quote, mark.nth);
    return start === undefined ? [] : [{ kind: 'mark', mark, start, end: start + mark.quote.length } satisfies Span];
  });
}

/** Spans in the order of the text, without those that begin inside an earlier one. */
export function inOrder(spans: readonly Span[]): Span[] {
  let end = 0;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
