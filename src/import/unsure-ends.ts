import { halfWidthStop } from './punctuation.ts';
import type { RawBlock } from './raw-block.ts';
import type { Typesetting } from './typesetting.ts';

/**
 * Numbers of the lines at which a paragraph may end that goes on here: the line is full, a sentence ends with it, and
 * the text marks its paragraphs in no way, neither by indentation nor by empty lines.
 */
export function unsureEnds(blocks: readonly RawBlock[], typesetting: Typesetting): number[] {
  const { full, paragraphMarks, indents, wholeLines } = typesetting;
  const paragraphs = blocks.filter(({ kind }) => kind === 'text' || kind === 'numbered');
  const apart = paragraphs.filter(({ lines: [first] }) => first?.blankBefore);
  if (paragraphMarks || indents || wholeLines || apart.length * 2 > paragraphs.length) return [];
  return paragraphs.flatMap(({ lines }) =>
    lines
      .slice(0, -1)
      .filter(({ number, text }) => full.has(number) && sentenceEnd.test(text))
      .map(({ number }) => number),
  );
}

const sentenceEnd = new RegExp(`(?:[。！？：]|${halfWidthStop})[”’"）)》】]*$`, 'u');
