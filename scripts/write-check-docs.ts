// Writes docs/checks/: a page for each code of the check, its example run for it, and the list in the README: npm run docs:checks
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { problemCatalogue, problemPage } from '../src/check/content/problem-catalogue.ts';
import { checkPage, codeTable } from '../src/check/content/reporters/check-docs.ts';
import { toolStrings } from '../src/words/strings.ts';
import { shownExample } from '../tests/check/content/shown-example.ts';

mkdirSync('docs/checks', { recursive: true });
for (const entry of problemCatalogue) writeFileSync(problemPage(entry.code), checkPage(entry, shownExample(entry)));
const readme = 'docs/checks/README.md';
const marks = /(<!-- codes -->)[\s\S]*(<!-- \/codes -->)/;
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(marks, (_, begin, end) => `${begin}\n\n${codeTable()}\n\n${end}`),
);
console.log(toolStrings.checkDocsWritten(problemCatalogue.length));
