import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentFiles } from '../../../src/check/content/read-content.ts';
import { folder2019 } from '../../report-2019.ts';
import { fixtureContent, published } from '../../small-content.ts';
import { brokenVariant } from './broken-variants.ts';
import { liveOrRefused } from './live-or-refused.ts';
import { type ValidChange, validChanges } from './valid-changes.ts';

/** Every how many-th change is tried; `npm run test:publish` tries each. */
const every = Number(process.env['VALID_CHANGES_EVERY'] ?? 97);
/** How many broken variants are built where the check finds nothing; `npm test` leaves it at checking them. */
const variants = Number(process.env['FUZZ_VARIANTS'] ?? 0);
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-valid-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('whatever passes the check is built and passes the check of the built site', { timeout: 7_200_000 }, async () => {
  const tried = validChanges.filter((_, index) => index % every === 0);
  const { failed, ...counts } = await liveOrRefused(fixtureContent('small'), tried, join(folder, 'valid'), published);
  // The figures of docs/checks/fuzz.md.
  if (process.env['VALID_CHANGES_EVERY'] !== undefined) console.log(counts);
  expect(failed).toEqual([]);
  expect(counts.live).toBeGreaterThan(0);
});

test.runIf(variants > 0)('a broken variant is refused or live', { timeout: 7_200_000 }, async () => {
  const content = contentFiles(folder2019);
  const tried = Array.from({ length: variants }, (_, seed) => changeOf(content, seed));
  const { failed, ...counts } = await liveOrRefused(content, tried, join(folder, 'broken'), (files) => files);
  console.log(counts);
  expect(failed).toEqual([]);
  expect(counts.live).toBeGreaterThan(0);
});

/** The slip as a change of the one file it touches; two of one file cannot be made at once. */
function changeOf(content: ReadonlyMap<string, string>, seed: number): ValidChange {
  const variant = brokenVariant(content, seed);
  const changed = [...new Set([...content.keys(), ...variant.files.keys()])].filter(
    (path) => content.get(path) !== variant.files.get(path),
  );
  return {
    field: variant.file,
    payload: `seed ${seed}, ${variant.kind}`,
    apply: (files) => {
      const made = new Map(files);
      for (const path of changed) {
        const text = variant.files.get(path);
        if (text === undefined) made.delete(path);
        else made.set(path, text);
      }
      return made;
    },
  };
}
