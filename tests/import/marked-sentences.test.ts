import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placedFigures } from './placed-figures.ts';
import { importText, officeText } from './small-report.ts';

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
  const { report } = importText(officeText(heading, [words]), { year: 2020 });
  const ids = new Map(placedFigures(report).map(({ id, text, at }) => [words.indexOf(text) + at, id]));
  const read = marked.replace(/([\d.,]+)\{([^}]*)\}/g, (_, number: string, expected: string, at: number) => {
    const start = marked.slice(0, at).replace(/\{[^}]*\}/g, '').length;
    const id = ids.get(start) ?? '-';
    return `${number}{${expected.split('/').includes(id) ? expected : id}}`;
  });
  expect(read).toBe(marked);
});
