import { checkStrings } from '../../words/strings.ts';
import { type BuiltPage, textIn } from './built-page.ts';
import type { Advice } from './site-fault.ts';

/** Every page has one h1, which comes first; no heading skips a level or is empty (WCAG 1.3.1, 2.4.6). */
export function headingsInOrder(page: BuiltPage): Advice[] {
  const strings = checkStrings.headingsInOrder;
  const headings = page.elements
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map((element) => ({ level: Number(element.tagName.slice(1)), text: textIn(element).replace(/\s+/g, ' ').trim() }));
  const mains = headings.filter(({ level }) => level === 1).length;
  return [
    ...(mains === 1 ? [] : [strings.mainHeadings(mains)]),
    ...headings.filter(({ text }) => text === '').map(({ level }) => strings.empty(level)),
    ...headings.flatMap(({ level, text }, index) => {
      const before = headings[index - 1]?.level ?? 0;
      return level > before + 1 ? [strings.skipped(text, before, level)] : [];
    }),
  ];
}
