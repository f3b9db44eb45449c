import { occurrence, tokenStart } from '../../report/figure-place.ts';
import type { Figure } from '../../report/schema/figures.ts';
import type { Term } from '../../report/schema/glossary.ts';
import type { Mark } from '../../report/schema/report.ts';

/** A stretch of a block's text that is more than text. `start` and `end` count UTF-16 units. */
export type Span = { start: number; end: number } & (
  | { kind: 'figure'; figure: Figure }
  | { kind: 'term'; term: Term }
  | { kind: 'mark'; mark: Mark }
);

/** Where each figure is printed in `text`, its unit included (3 万元, 40 余篇, 99%以上); a blank is the gap itself. */
export function figureSpans(text: string, figures: readonly Figure[]): Span[] {
  return figures.map((figure) => {
    const start = text.indexOf(figure.quote) + (tokenStart(figure) ?? 0);
    const afterToken = start + figure.token.length;
    const end = figure.blank ? afterToken : afterToken + unitLength(text.slice(afterToken), figure.unit);
    return { kind: 'figure', figure, start, end };
  });
}

function unitLength(rest: string, unit: string): number {
  const escaped = unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^ ?[余多]? ?${escaped}(以上)?`).exec(rest)?.[0].length ?? 0;
}

/** Where the template's left-overs stand. A blank is shown by its figure where there is one, so it is left out here. */
export function markSpans(text: string, marks: readonly Mark[]): Span[] {
  return marks.flatMap((mark) => {
    const start = mark.kind === 'blank' ? undefined : occurrence(text, mark.quote, mark.nth);
    return start === undefined ? [] : [{ kind: 'mark', mark, start, end: start + mark.quote.length } satisfies Span];
  });
}

const kept = new WeakMap<readonly Term[], { form: string; term: Term | undefined }[]>();

/** Forms to look for, the longest first; `term` is undefined for a word that only contains a form. Sorted once for a list. */
function wordsOf(terms: readonly Term[]): { form: string; term: Term | undefined }[] {
  const known = kept.get(terms);
  if (known) return known;
  const words = terms
    .flatMap((term) => [
      ...term.linkForms.map((form) => ({ form, term })),
      ...(term.notWithin ?? []).map((form) => ({ form, term: undefined })),
    ])
    .toSorted((a, b) => b.form.length - a.form.length);
  kept.set(terms, words);
  return words;
}

type TermSpan = Span & { kind: 'term' };

const found = new WeakMap<readonly Term[], Map<string, readonly TermSpan[]>>();

/**
 * Where terms are named: the longest form wins, and a longer word that merely contains a form is passed over whole
 * (工作人员经费 is not 人员经费). Looked for once in a text: every term's page asks about every paragraph.
 */
export function termSpans(text: string, terms: readonly Term[]): readonly TermSpan[] {
  const spansIn = found.get(terms) ?? new Map<string, readonly TermSpan[]>();
  found.set(terms, spansIn);
  const spans = spansIn.get(text) ?? findTerms(text, terms);
  spansIn.set(text, spans);
  return spans;
}

function findTerms(text: string, terms: readonly Term[]): TermSpan[] {
  const words = wordsOf(terms);
  const spans: TermSpan[] = [];
  for (let start = 0; start < text.length; ) {
    const word = words.find(({ form }) => text.startsWith(form, start));
    if (word?.term) spans.push({ kind: 'term', term: word.term, start, end: start + word.form.length });
    start += word?.form.length ?? 1;
  }
  return spans;
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
