import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import { attributeOf, within, wordsIn } from './html-elements.ts';

/** How the names of files end that a report is published in, or its tables. */
const ofOffice = /\.(?:xlsx?|et|pdf|ofd|docx?|wps|zip|rar|7z)$/i;
const links: ReadonlySet<string> = new Set(['a']);
/** So many are named. */
const mostNamed = 4;

/** The files that a page leads to, by the words of their links: tables may only be there. Undefined where there are none. */
export function linkedFiles(page: DefaultTreeAdapterTypes.Document): string | undefined {
  const names = page.childNodes
    .flatMap((child) => (tree.isElementNode(child) ? within(child, links) : []))
    .flatMap((link) => {
      const address = (attributeOf(link, 'href') ?? '').replace(/[?#].*$/, '');
      const words = wordsIn(link);
      if (!ofOffice.test(address) && !ofOffice.test(words)) return [];
      return words || (address.split('/').at(-1) ?? address);
    });
  const all = [...new Set(names)];
  if (all.length === 0) return undefined;
  return all.slice(0, mostNamed).join('、') + (all.length > mostNamed ? `等 ${all.length} 个` : '');
}
