import { termAddress } from '../../report/addresses.ts';
import { glossaryStrings } from '../../words/strings.ts';
import { definedTermSet } from '../metadata/json-ld.ts';
import { wholeAddress } from '../site-url.ts';
import { type TermLink, termLinks } from './home-page.ts';
import { type Frame, frameOf } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';

/** Terms whose pinyin begins with the same letter. */
export interface PinyinGroup {
  letter: string;
  terms: (TermLink & { pinyin: string })[];
}

export interface GlossaryPage {
  frame: Frame;
  inOrder: TermLink[];
  byPinyin: PinyinGroup[];
}

/** What the glossary's index shows: the terms in the report's order, and by pinyin. */
export function glossaryPage(site: PreparedSite): GlossaryPage {
  const { content } = site;
  const inOrder = termLinks(content);
  const spoken = content.terms
    .map((term, index) => ({ ...(inOrder[index] as TermLink), pinyin: term.pinyin }))
    .toSorted((a, b) => a.pinyin.localeCompare(b.pinyin, 'en'));
  const groups = Map.groupBy(spoken, ({ pinyin }) => pinyin.normalize('NFD').charAt(0).toUpperCase());
  const { title } = glossaryStrings;
  const structured = definedTermSet(
    wholeAddress(termAddress()),
    title,
    inOrder.map(({ name, address }) => ({ name, address: wholeAddress(address) })),
  );
  return {
    frame: frameOf(site, {
      address: termAddress(),
      title,
      description: glossaryStrings.description(inOrder.length),
      section: 'glossary',
      trail: [{ label: title }],
      structured,
    }),
    inOrder,
    byPinyin: [...groups].map(([letter, terms]) => ({ letter, terms })),
  };
}
