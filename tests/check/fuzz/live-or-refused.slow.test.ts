import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixtureContent } from '../../small-content.ts';
import { liveOrRefused } from './live-or-refused.ts';
import { validChanges } from './valid-changes.ts';

/** Every how many-th change is tried; `npm run test:publish` tries each. */
const every = Number(process.env['VALID_CHANGES_EVERY'] ?? 97);
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-valid-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('whatever passes the check is built and passes the check of the built site', { timeout: 7_200_000 }, async () => {
  const tried = validChanges.filter((_, index) => index % every === 0);
  const { failed, ...counts } = await liveOrRefused(fixtureContent('small'), tried, folder);
  // The figures of docs/checks/fuzz.md.
  if (process.env['VALID_CHANGES_EVERY'] !== undefined) console.log(counts);
  expect(failed).toEqual([]);
  expect(counts.live).toBeGreaterThan(0);
});
