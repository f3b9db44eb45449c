import { textOf } from '../../../report/outline.ts';
import type { Report } from '../../../report/schema/report.ts';
import { placedNodes } from '../content-files.ts';
import type { ProblemWords } from '../problem-catalogue.ts';
import { says } from '../problem-catalogue.ts';
import { nearestPassage } from './nearest.ts';

/** The words of each block of a report by its id. */
export function blockTexts(report: Report): Map<string, string> {
  return new Map(
    placedNodes(report).flatMap(({ node }) => (node.type === 'section' ? [] : [[node.id, textOf(node)] as const])),
  );
}

/** What to say of a quote that does not stand in its block: another block has it, or these words come closest. */
export function quoteWords(quote: string, block: string, texts: ReadonlyMap<string, string>): ProblemWords {
  const others = [...texts].filter(([, text]) => text.includes(quote)).map(([id]) => id);
  if (others.length > 0 && others.length <= 3) return says('quoteElsewhere', block, quote, others);
  return says('quoteMissing', block, quote, nearestPassage(quote, texts.get(block) ?? ''));
}
