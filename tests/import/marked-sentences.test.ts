import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importReport } from '../../src/import/import-report.ts';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { tokenStart } from '../../src/report/figure-place.ts';
import { blocksOf, textOf } from '../../src/report/outline.ts';
import { officeText } from './small-report.ts';

/** A heading, and a sentence with the id of each number behind it: {a/b} is either, {-} is none. */
const sentences = readFileSync('tests/fixtures/marked-sentences.txt', 'utf8')
  .trim()
  .split('\n# ')
  .flatMap((section) => {
    const [heading = '', ...lines] = section.replace(/^# /, '').split('\n');
    return lines.map((line) => [heading, line] as const);
  });

/** Sentences in the manner of many provinces, made up, of which each number is known. */
test.each(sentences)('below %s each number is what is marked: %s', (heading, marked) => {
  const words = marked.replace(/\{[^}]*\}/g, '');
  const result = importReport(new TextEncoder().encode(officeText(heading, [words])), { year: 2020 });
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  const blocks = new Map(blocksOf(result.report).map(({ block }) => [block.id, textOf(block)]));
  const ids = new Map(
    proposeFigures(result.report).map((figure) => {
      const text = blocks.get(figure.block) ?? '';
      const start = words.indexOf(text) + text.indexOf(figure.quote) + (tokenStart(figure) ?? 0);
      return [start, figure.id.replace(/\.restated(?:-\d+)?$/, '')] as const;
    }),
  );
  const read = marked.replace(/([\d.,]+)\{([^}]*)\}/g, (_, number: string, expected: string, at: number) => {
    const start = marked.slice(0, at).replace(/\{[^}]*\}/g, '').length;
    const id = ids.get(start) ?? '-';
    return `${number}{${expected.split('/').includes(id) ? expected : id}}`;
  });
  expect(read).toBe(marked);
});
