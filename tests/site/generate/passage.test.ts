import { expect, test } from 'vitest';
import { toMdx } from '../../../src/site/generate/mdx.ts';
import { paragraph } from '../../../src/site/generate/nodes.ts';
import { passage } from '../../../src/site/generate/passage.ts';
import { noTerms } from '../../../src/site/generate/term-finder.ts';

test('the mark of a footnote leads to the note, and nothing else of the sentence does', () => {
  const words = '项目支出 140.00 万元¹，占 42.42%。';
  const content = passage(words, {
    year: 2020,
    figures: [],
    marks: [],
    footnotes: [{ block: 's2-3-p1', start: 14, end: 15, to: 's2-3-p2' }],
    terms: noTerms,
    alreadyLinked: new Set(),
    anchors: true,
  });
  expect(toMdx({ type: 'root', children: [paragraph(content)] })).toContain(
    '项目支出 140.00 万元<FootnoteLink to="s2-3-p2">¹</FootnoteLink>，占 42.42%。',
  );
});
