import { ordinaryText } from './ordinary-text.ts';
import type { Report } from './schema/report.ts';

/** What is printed before the body of a report, line by line, blank lines left out. */
export interface FrontMatter {
  cover: readonly string[];
  contents: readonly string[];
}

/**
 * Cover and list of contents, which no page shows.
 * @param source text of source.txt, whose lines the report's asides name
 */
export function frontMatter({ source: { asides = [] } }: Report, source: string): FrontMatter {
  const lines = source.split(/\r?\n/).map((line) => ordinaryText(line));
  const of = (wanted: (typeof asides)[number]['kind']) =>
    asides
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ lines: [from, to] }) => lines.slice(from - 1, to))
      .filter((line) => line.trim() !== '');
  return { cover: of('cover'), contents: of('contents') };
}
