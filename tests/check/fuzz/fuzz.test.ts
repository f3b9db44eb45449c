import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content/check-content.ts';
import { contentFiles } from '../../../src/check/content/read-content.ts';
import { folder2019 } from '../../report-2019.ts';
import { brokenVariant } from './broken-variants.ts';
import { changedFields } from './changed-fields.ts';
import { badLine, fuzzTally } from './fuzz-tally.ts';

/** The short form; `npm run test:publish` sets the whole. */
const variants = Number(process.env['FUZZ_VARIANTS'] ?? 150);
const content = contentFiles(folder2019);

test(`the check keeps its promises on ${variants} broken variants of the real content`, { timeout: 600_000 }, () => {
  const { bad, fates, slowest } = fuzzTally(content, variants);
  // The figures of docs/checks/fuzz.md.
  if (process.env['FUZZ_VARIANTS'] !== undefined) console.log(variants, fates, slowest);
  expect(bad.map(badLine)).toEqual([]);
  // A check that found something everywhere, or nowhere, would be no check.
  expect(fates.noticed).toBeGreaterThan(variants / 2);
  expect(fates['same meaning']).toBeGreaterThan(0);
});

test('the real content itself is sound', () => {
  expect(checkContent(content).problems).toEqual([]);
});

test('the same seed breaks the content in the same way', () => {
  const [first, second] = [brokenVariant(content, 77), brokenVariant(content, 77)];
  expect([first.kind, first.file]).toEqual([second.kind, second.file]);
  expect([...first.files]).toEqual([...second.files]);
});

test('what differs between two versions is told by field', () => {
  const before = new Map([['content/a.json', '{ "x": [{ "label": "1" }], "y": 2 }']]);
  const after = new Map([['content/a.json', '{ "y": 2, "x": [{ "label": "2" }] }']]);
  expect(changedFields(before, after)).toEqual(['a.json label']);
  const reasons = (why: string) => new Map([['content/a.json', `{ "alsoLiteral": { "编制": "${why}" } }`]]);
  expect(changedFields(reasons('甲'), reasons('乙'))).toEqual(['a.json alsoLiteral']);
});
