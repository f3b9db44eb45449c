import { expect, test } from 'vitest';
import { type PreparedContent, PreparedYear } from '../../../src/audit/prepared-year.ts';
import { parseUnpublished } from '../../../src/check/content/parse-content.ts';
import { correctionNotes, idInRevision } from '../../../src/history/corrections/correction-notes.ts';
import { foldBack } from '../../../src/history/corrections/fold-back.ts';
import { revisionAddress } from '../../../src/report/addresses.ts';
import { currentRevision } from '../../../src/report/revisions.ts';
import type { Correction } from '../../../src/report/schema/corrections.ts';
import { generatedPart } from '../../../src/site/generate/generated-pages.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { smallContent } from '../../small-content.ts';

const now = '在职人员 5 人，其中工作人员经费由上级承担，人员经费 3.5 万元。';
const then = '在职人员 5 人，人员经费 3.4 万元。';

function contentWith(...corrections: Correction[]): { content: PreparedContent; year: PreparedYear } {
  const { content } = parseUnpublished(smallContent());
  const year = new PreparedYear({ ...(content.years[0] as PreparedYear), corrections });
  return { content: { ...content, years: [year] }, year };
}

function correction(revision: number, changes: Correction['changes']): Correction {
  return { revision, on: `2026-12-0${revision}`, kind: 'department', why: '单位更正', changes };
}

function reworded(): { content: PreparedContent; year: PreparedYear } {
  const figure = contentWith().year.figures.find(({ id }) => id === 'basic.personnel');
  if (!figure) throw new Error('The fixture has no such figure');
  const { id, ...after } = figure;
  const before = { ...after, value: '3.4', quote: '人员经费 3.4 万元', token: '3.4' };
  return contentWith(
    correction(2, [
      { what: 'text', place: 's1-1-p1', before: then, after: now },
      { what: 'figure', place: id, before, after },
    ]),
  );
}

test('without corrections the first revision is today’s', () => {
  const { year } = contentWith();
  expect(currentRevision(year.corrections)).toBe(1);
  expect(foldBack(year)).toEqual([year]);
});

test('words and figures are those of the revision, and today’s stay as they are', () => {
  const { year } = reworded();
  const [, past] = foldBack(year);
  expect(JSON.stringify(past?.report)).toContain(then);
  expect(past?.figures.find(({ id }) => id === 'basic.personnel')?.value).toBe('3.4');
  expect(JSON.stringify(year.report)).toContain(now);
  expect(year.figures.find(({ id }) => id === 'basic.personnel')?.value).toBe('3.5');
});

test('what only rests on later words is left out', () => {
  // The remark is about 上级, which the first revision does not say.
  const [today, past] = foldBack(reworded().year);
  expect(past?.remarks).toEqual([]);
  expect(today?.remarks).toHaveLength(1);
});

test('a place tells of what was corrected, in today’s revision as done, in the past one as to come', () => {
  const { year } = reworded();
  expect(correctionNotes(year, 2).get('s1-1-p1')).toMatchObject([
    { later: false, changes: [{ before: then, after: now }, { what: 'figure' }] },
  ]);
  expect(correctionNotes(year, 1).get('s1-1-p1')?.[0]?.later).toBe(true);
});

test('a note stands at the id that the revision shown has', () => {
  const corrections = [
    correction(2, [{ what: 'moved', place: 's1-1-p2', from: 's1-1-p1', in: 's1-1', follows: null }]),
  ];
  expect(idInRevision('s1-1-p2', 2, 1, corrections)).toBe('s1-1-p1');
  expect(idInRevision('s1-1-p1', 1, 2, corrections)).toBe('s1-1-p2');
});

test('a part that no correction changed is the same page in the past as today', () => {
  const site = new PreparedSite(reworded().content);
  const [today, past] = (site.revisions.get(2019) ?? []).map((then) =>
    [1, 2].map((part) => generatedPart(part, then, site)),
  );
  expect(past?.[0]).not.toBe(today?.[0]);
  expect(past?.[1]).toBe(today?.[1]);
});

test('an address has its counterpart in each revision, where the revisions keep it', () => {
  expect(revisionAddress(2019, 1, '/2019/part-3/#s3-7')).toBe('/2019/r/1/part-3/#s3-7');
  expect(revisionAddress(2019, 2, '/2019/')).toBe('/2019/r/2/');
  expect(revisionAddress(2019, 1, '/2019/figures/#revenue.total')).toBe('/2019/figures/#revenue.total');
  expect(revisionAddress(2019, 1, '/glossary/jiben-zhichu/')).toBe('/glossary/jiben-zhichu/');
});
