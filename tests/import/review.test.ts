import { expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { templateRelations } from '../../src/audit/relations.ts';
import { openNumbers } from '../../src/import/answers/new-figure.ts';
import { importReview } from '../../src/import/import-review.ts';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import type { ReadNote } from '../../src/import/read-source/read-notes.ts';
import { importStrings } from '../../src/words/strings.ts';
import { importText, officeText } from './small-report.ts';

const busy = officeText('收入支出决算总体情况说明', [
  '2020年度收入总计10.00万元，与上年相比增加2.00万元，增长50.00%。',
  ...Array.from({ length: 30 }, (_, nth) => `仓库里有${nth + 11}箱表格。`),
]);
const hidden = Array.from(
  { length: 30 },
  (_, nth): ReadNote => ({ kind: 'left-out', why: 'hidden', words: `暗文${nth}`, line: 7 }),
);
const questions = Array.from({ length: 30 }, (_, nth) => ({ kind: 'page-without-text' as const, page: nth + 1 }));

function reviewed(text = busy) {
  const source = { name: '决算.txt', format: 'text' as const, pages: null, text, notes: hidden };
  const { report } = importText(text, { year: 2020 });
  const figures = proposeFigures(report);
  const audit = auditReport({ report, figures }, templateRelations);
  return importReview(report, figures, { tables: [] }, questions, { audit, names: [] }, source);
}

test('the review of an import says first what needs a person: what is asked, what does not add up, what nobody saw, what is missing, what is unbound', () => {
  const { toSee } = reviewed();
  const places = ['处拿不准', '独立的不一致', '没有收录的', '没有认出', '处未登记'].map((words) =>
    toSee.findIndex((line) => line.includes(words)),
  );
  expect(places.every((place) => place !== -1)).toBe(true);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('the review fits a screen of 50 lines, however much there is of each', () => {
  const { done, toSee, taken } = reviewed();
  expect(
    [...done, importStrings.review.toSee, ...toSee, importStrings.review.taken, ...taken].length,
  ).toBeLessThanOrEqual(50);
});

test('a number of a person is told as one, and is no number to name', () => {
  const words = ['联系人王某，电话 13800138000，证号11010519491231002X。', '仓库里有 12 箱表格。'];
  const own = officeText('收入支出决算总体情况说明', words);
  const { toSee } = reviewed(own);
  expect(toSee[0]).toMatch(/^! 有 2 处像手机号、身份证号，可能是个人信息/);
  expect(toSee[1]).toMatch(/^ {2}s\d.* 13800138000$/);
  const { report } = importText(own, { year: 2020 });
  expect(openNumbers(report, [], []).map(({ digits }) => digits)).toEqual(['12']);
});
