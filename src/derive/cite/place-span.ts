import { citeStrings } from '../../words/cite-strings.ts';

/**
 * Names everything from one place to a later one; what both names begin with is said once. A first paragraph, which has
 * no number in its own name, gets it: 第三部分 七、(二) 第1段至第2段.
 * @param first @param last names of {@link CitablePlace}, in the order of the report
 */
export function placeSpan(first: string, last: string): string {
  if (first === last) return first;
  const [from, to] = [first.split(' '), last.split(' ')];
  const differs = from.findIndex((word, index) => word !== to[index]);
  const shared = differs === -1 ? from.length : differs;
  const begins = from.slice(shared).join(' ') || citeStrings.paragraph(1);
  return [...from.slice(0, shared), citeStrings.span(begins, to.slice(shared).join(' '))].join(' ');
}
