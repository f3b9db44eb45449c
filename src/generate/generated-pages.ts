import type { Content } from '../report/content.ts';
import { toMdx } from './mdx.ts';
import { partPage } from './part-page.ts';
import { termPage } from './term-page.ts';

/** Id of a part's generated page, e.g. `2019/part-3`. */
export function partPageId(year: number, part: number): string {
  return `${year}/part-${part}`;
}

/** Id of a term's generated page, e.g. `glossary/sangong-jingfei`. */
export function termPageId(term: string): string {
  return `glossary/${term}`;
}

/** All MDX pages of the site by their ids: one for each part of each report, one for each term. */
export function generatedPages({ terms, years }: Content): Map<string, string> {
  const parts = years.flatMap((year) =>
    year.report.parts.map(
      (part) => [partPageId(year.report.year, part.number), toMdx(partPage(part, year, terms))] as const,
    ),
  );
  const termPages = terms.map((term) => [termPageId(term.id), toMdx(termPage(term, terms, years))] as const);
  return new Map([...parts, ...termPages]);
}
