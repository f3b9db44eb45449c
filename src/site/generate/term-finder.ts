import type { Term } from '../../report/schema/glossary.ts';
import type { Span } from './spans.ts';

export type TermSpan = Span & { kind: 'term' };

/**
 * Finds the terms named in a text: the longest form wins, and a longer word that merely contains a form is passed over
 * whole (工作人员经费 is not 人员经费). Looks once in a text: every term's page asks about every paragraph.
 */
export class TermFinder {
  readonly terms: readonly Term[];
  /** Forms to look for, the longest first; `term` is undefined for a word that only contains a form. */
  readonly #words: readonly { form: string; term: Term | undefined }[];
  readonly #found = new Map<string, readonly TermSpan[]>();

  constructor(terms: readonly Term[]) {
    this.terms = terms;
    this.#words = terms
      .flatMap((term) => [
        ...term.linkForms.map((form) => ({ form, term })),
        ...(term.notWithin ?? []).map((form) => ({ form, term: undefined })),
      ])
      .toSorted((a, b) => b.form.length - a.form.length);
  }

  /** The same without one term: where it is explained it is not linked to itself. */
  without(id: string): TermFinder {
    return new TermFinder(this.terms.filter((term) => term.id !== id));
  }

  /** Where terms are named in a text, in its order. */
  spansIn(text: string): readonly TermSpan[] {
    const spans = this.#found.get(text) ?? this.#look(text);
    this.#found.set(text, spans);
    return spans;
  }

  #look(text: string): TermSpan[] {
    const spans: TermSpan[] = [];
    for (let start = 0; start < text.length; ) {
      const word = this.#words.find(({ form }) => text.startsWith(form, start));
      if (word?.term) spans.push({ kind: 'term', term: word.term, start, end: start + word.form.length });
      start += word?.form.length ?? 1;
    }
    return spans;
  }
}

/** For words that link to no terms. */
export const noTerms = new TermFinder([]);
