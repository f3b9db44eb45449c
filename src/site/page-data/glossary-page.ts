import type { Content } from '../../report/content.ts';
import { type TermLink, termLinks } from './home-page.ts';

/** Terms whose pinyin begins with the same letter. */
export interface PinyinGroup {
  letter: string;
  terms: (TermLink & { pinyin: string })[];
}

export interface GlossaryPage {
  inOrder: TermLink[];
  byPinyin: PinyinGroup[];
}

/** What the glossary's index shows: the terms in the report's order, and by pinyin. */
export function glossaryPage(content: Content): GlossaryPage {
  const inOrder = termLinks(content);
  const spoken = content.terms
    .map((term, index) => ({ ...(inOrder[index] as TermLink), pinyin: term.pinyin }))
    .toSorted((a, b) => a.pinyin.localeCompare(b.pinyin, 'en'));
  const groups = Map.groupBy(spoken, ({ pinyin }) => pinyin.normalize('NFD').charAt(0).toUpperCase());
  return { inOrder, byPinyin: [...groups].map(([letter, terms]) => ({ letter, terms })) };
}
