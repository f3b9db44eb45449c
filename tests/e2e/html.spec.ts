import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { project2019 } from '../report-2019.ts';
import { project2020 } from '../tables-2020.ts';
import { expect, test } from './test.ts';

/** What html-validate calls the standard, no matters of taste: rules that follow from the HTML specification itself. */
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

// It takes longer than all else that a build does, and hangs on the components alone: a build asks whether tags are whole.
for (const project of [project2019, project2020]) {
  test(`every page that components make is HTML by the letter: ${project}`, () => {
    const dist = join(project, 'dist');
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(30);
    for (const page of pages) {
      const { results } = validator.validateStringSync(readFileSync(join(dist, page), 'utf8'));
      expect(
        results.flatMap(({ messages }) => messages.map(({ message, selector }) => `${message}: ${selector}`)),
        page,
      ).toEqual([]);
    }
  });
}
