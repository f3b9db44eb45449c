import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PreparedContent, PreparedYear } from '../../../src/audit/prepared-year.ts';
import { parseContent } from '../../../src/check/content/parse-content.ts';
import { correctionsList } from '../../../src/history/corrections/corrections-list.ts';
import { foldBack } from '../../../src/history/corrections/fold-back.ts';
import { placesOf } from '../../../src/history/permalinks/places.ts';
import { redirects } from '../../../src/history/permalinks/redirects.ts';
import { byAddress, resolve } from '../../../src/history/permalinks/resolve.ts';
import { currentRevision } from '../../../src/report/revisions.ts';
import { generatedPart, generatedTerm } from '../../../src/site/generate/generated-pages.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { applied, beginning, edits, publishedEdit, tagIn } from '../../random-edits.ts';

/** Ids that a reader finds on each page: those of the generated page, of its charts, and of what is told under it. */
function idsOnPages(content: PreparedContent): Map<string, Set<string>> {
  const site = new PreparedSite(content);
  const ids = new Map<string, Set<string>>();
  for (const { page, anchor } of [...redirects(content).onPage.values()].flat()) {
    ids.set(page, (ids.get(page) ?? new Set()).add(anchor ?? ''));
  }
  for (const { page } of redirects(content).pages) ids.set(page, ids.get(page) ?? new Set());
  for (const { address, kind } of placesOf(content)) {
    const [page = '', anchor] = address.split('#');
    const known = ids.get(page) ?? new Set();
    ids.set(page, known);
    // Those of pages that are no MDX, or that a component adds.
    if (anchor && (!page.includes('/part-') || kind === 'chart' || kind === 'anchor')) known.add(anchor);
  }
  const year = content.years[0] as PreparedYear;
  const generated = (page: string, mdx: string) => {
    const known = ids.get(page) ?? new Set();
    ids.set(page, known);
    for (const [, anchor = ''] of mdx.matchAll(/ id="([^"]+)"/g)) known.add(anchor);
  };
  for (const { number } of year.report.parts) generated(`/2019/part-${number}/`, generatedPart(number, year, site));
  for (const term of content.terms) generated(`/glossary/${term.id}/`, generatedTerm(term, site));
  return ids;
}

const placesIn = (year: PreparedYear) =>
  placesOf({
    site: {} as never,
    terms: [],
    thesaurus: [],
    template: {} as never,
    permalinks: { opened: '', entries: [] },
    redactions: [],
    years: [year],
  });

const words = (year: PreparedYear) =>
  placesIn(year).flatMap(({ id, text, figure, kind }) =>
    id && (text !== undefined || figure) && kind !== 'chart' ? [`${id}|${text ?? figure?.value}`] : [],
  );

test('after fifty random sequences of edits every old link leads to its words, and every revision reads as it did', () => {
  let followed = 0;
  let moved = 0;
  let withdrawn = 0;
  const sequence = fc.array(edits, { minLength: 3, maxLength: 7 });
  fc.assert(
    fc.property(sequence, (steps) => {
      let files = beginning();
      let content = parseContent(files);
      let tag = 1000;
      // What every address ever said, and every revision.
      const promises = new Map<string, string | undefined>();
      const revisions = new Map<number, string[]>();
      const used = new Set<string>();
      const remember = () => {
        for (const { address, text, id } of placesOf(content)) {
          if (!promises.has(address)) promises.set(address, text === undefined ? undefined : tagIn(text));
          if (id) used.add(id);
        }
        const year = content.years[0] as PreparedYear;
        revisions.set(currentRevision(year.corrections), words(year));
      };
      remember();
      for (const step of steps) {
        files = publishedEdit(applied(step, files, used, ++tag), content);
        content = parseContent(files);
        remember();
        const ids = idsOnPages(content);
        const places = new Map(placesOf(content).map((place) => [place.address, place]));
        const ledger = byAddress(content.permalinks.entries);
        for (const [address, tagThen] of promises) {
          followed++;
          const [page = '', anchor] = address.split('#');
          expect(ids.has(page), `${address}: no page`).toBe(true);
          if (anchor) expect(ids.get(page)?.has(anchor), `${address}: no anchor`).toBe(true);
          const end = resolve(address, ledger, (other) => places.has(other));
          expect(end.kind === 'here' || end.kind === 'tombstone', `${address}: ${end.kind}`).toBe(true);
          if (end.kind === 'tombstone') withdrawn++;
          else if ('address' in end && end.address !== address) moved++;
          const said =
            end.kind === 'tombstone'
              ? end.entry.withdrawn?.text
              : 'address' in end
                ? places.get(end.address)?.text
                : '';
          if (tagThen !== undefined) expect(tagIn(said ?? ''), address).toBe(tagThen);
        }
        const versions = foldBack(content.years[0] as PreparedYear);
        for (const [revision, then] of revisions) {
          expect(words(versions.at(-revision) as PreparedYear), `revision ${revision}`).toEqual(then);
        }
        const idsIn = versions.map((version) => new Set(placesIn(version).map(({ id }) => id)));
        for (const { address, what } of correctionsList(content).flatMap(({ changes }) => changes)) {
          const [, revision, id] = /\/r\/(\d+)\/.*#(.+)$/.exec(address) ?? [];
          expect(idsIn.at(-Number(revision))?.has(id), `${what} ${address}`).toBe(true);
        }
      }
    }),
    { numRuns: 50, seed: 2019 },
  );
  // The edits did what they are for.
  expect(followed).toBeGreaterThan(5000);
  expect(moved).toBeGreaterThan(100);
  expect(withdrawn).toBeGreaterThan(100);
}, 180_000);
