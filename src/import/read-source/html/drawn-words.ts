import { stringsOf } from './css-values.ts';
import type { Element } from './html-elements.ts';
import type { PageStyles } from './page-styles.ts';

/** Words, or signs that change a number, which style sheets draw beside an element; signs of icon fonts and rules are none. */
export function drawnWords(element: Element, styles: PageStyles): string[] {
  return [...styles.besides(element).values()]
    .map((said) => said.get('content') ?? '')
    .filter(
      (content) =>
        /(?:counters?|attr|var)\(/i.test(content) || /[\p{L}\p{N}%‰¥￥−-]/u.test(stringsOf(content).join('')),
    );
}

/** Marks that are drawn around a quotation. */
export function quotationMarks(element: Element, styles: PageStyles): [string, string] {
  const quotes = styles.of(element).get('quotes') ?? '';
  const [open = '“', close = '”'] = /none/i.test(quotes) ? ['', ''] : stringsOf(quotes);
  const drawn = styles.besides(element);
  const mark = (beside: 'before' | 'after', usual: string) => {
    const content = drawn.get(beside)?.get('content') ?? 'normal';
    return /^(?:normal|(?:open|close)-quote)$/i.test(content) ? usual : stringsOf(content).join('');
  };
  return [mark('before', open), mark('after', close)];
}
