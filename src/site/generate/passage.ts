import type { PhrasingContent } from 'mdast';
import type { Verdict } from '../../audit/verdicts.ts';
import { figuresAddress, termAddress } from '../../report/addresses.ts';
import type { FootnoteMark } from '../../report/footnotes.ts';
import { figureAnchor } from '../../report/ids.ts';
import type { Figure } from '../../report/schema/figures.ts';
import type { Mark } from '../../report/schema/report.ts';
import { text, textElement } from './nodes.ts';
import { figureSpans, inOrder, markSpans, type Span } from './spans.ts';
import type { TermFinder, TermSpan } from './term-finder.ts';

/** What a passage may be marked with. */
export interface PassageContext {
  year: number;
  /** Figures printed in the passage's block. */
  figures: readonly Figure[];
  marks: readonly Mark[];
  /** Marks of footnotes in the block, where both ends of their links are on the page. */
  footnotes?: readonly FootnoteMark[];
  /** Terms to link; each only where `alreadyLinked` does not hold it yet. */
  terms: TermFinder;
  alreadyLinked: Set<string>;
  /** Verdicts to show at figures. */
  verdicts?: ReadonlyMap<string, Verdict> | undefined;
  /** Whether figures carry their anchor (on part pages) or only a link (where the passage is quoted). */
  anchors: boolean;
}

/**
 * Words of the report with figures, terms and template left-overs marked.
 * @param from where the words begin in the block's whole `blockText`, so that a sentence can be quoted alone
 */
export function passage(
  blockText: string,
  context: PassageContext,
  from = 0,
  to = blockText.length,
): PhrasingContent[] {
  const isWithin = ({ start, end }: Span) => start >= from && end <= to;
  const spans = inOrder([
    ...figureSpans(blockText, context.figures),
    ...markSpans(blockText, context.marks),
    ...(context.footnotes ?? []).map((mark): Span => ({ kind: 'footnote', ...mark })),
    ...firstUses(context.terms.spansIn(blockText).filter(isWithin), context.alreadyLinked),
  ]).filter(isWithin);

  const content: PhrasingContent[] = [];
  let done = from;
  for (const span of spans) {
    if (span.start > done) content.push(text(blockText.slice(done, span.start)));
    content.push(spanElement(span, blockText.slice(span.start, span.end), context));
    done = span.end;
  }
  if (done < to) content.push(text(blockText.slice(done, to)));
  return content;
}

function firstUses(spans: readonly TermSpan[], linked: Set<string>): Span[] {
  return spans.filter(({ term }) => {
    if (linked.has(term.id)) return false;
    linked.add(term.id);
    return true;
  });
}

function spanElement(span: Span, words: string, { year, anchors, verdicts }: PassageContext): PhrasingContent {
  switch (span.kind) {
    case 'figure': {
      const { id, blank, label } = span.figure;
      const attributes = { id: anchors ? figureAnchor(id) : undefined, to: figuresAddress(year, id) };
      if (blank) return textElement('Blank', attributes);
      return textElement('Fig', { ...attributes, label: `${label} ${words}`, verdict: verdicts?.get(id) }, [
        text(words),
      ]);
    }
    case 'term':
      return textElement('Term', { id: span.term.id, to: termAddress(span.term.id) }, [text(words)]);
    case 'footnote':
      return textElement('FootnoteLink', { to: span.to }, [text(words)]);
    case 'mark':
      return textElement('Unfilled', {}, [text(words)]);
  }
}
