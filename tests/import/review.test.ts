import { expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { templateRelations } from '../../src/audit/relations.ts';
import { openNumbers } from '../../src/import/answers/new-figure.ts';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import type { ReadNote } from '../../src/import/read-source/read-notes.ts';
import { importReview } from '../../src/import/review/import-review.ts';
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

/** What the review of a report says was not recognised. */
function unrecognised(...sections: string[]): string {
  const text = officeText('收入支出决算总体情况说明', ['2020年度收入总计10.00万元。', ...sections]);
  return (
    reviewed(text.replace('第一部分 云山县统计局概况\n一、主要职能', '第一部分 其他\n一、其他')).toSee.find((line) =>
      line.startsWith('没有认出'),
    ) ?? ''
  );
}

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

test('what is said of a place in a PDF names its page, of which a line of the text tells nothing', () => {
  const text = `${busy.replace('仓库里有11', '\f仓库里有11')}`;
  const { report } = importText(text, { year: 2020 });
  const line = text.slice(0, text.indexOf('\f')).split('\n').length;
  const notes: ReadNote[] = [
    { kind: 'left-out', why: 'hidden', words: '暗文', line, page: 7 },
    { kind: 'left-out', why: 'attachment', words: '附.xlsx', line: 1 },
  ];
  const asked = [
    { kind: 'preface' as const, line, startsWith: '仓库' },
    { kind: 'unsure-ends' as const, lines: [1, line, line + 1] },
    { kind: 'page-without-text' as const, page: 3 },
    { kind: 'not-read' as const, what: 'aslant' as const, words: '斜字', line, page: 5 },
  ];
  const review = (format: 'pdf' | 'text') => {
    const audit = auditReport({ report, figures: [] }, templateRelations);
    const source = { name: '决算', format, pages: null, text, notes };
    return importReview(report, [], { tables: [] }, asked, { audit, names: [] }, source).toSee.join('\n');
  };
  expect(review('pdf')).toContain(`  原文第 2 页，第 ${line} 行“仓库…”`);
  expect(review('pdf')).toContain(`  原文第 1、2 页，第 1、${line}、${line + 1} 行`);
  expect(review('pdf')).toMatch(/^ {2}原文第 3 页取不到文字/m);
  expect(review('pdf')).toMatch(/^ {2}原文第 5 页，第 \d+ 行附近有斜排的字/m);
  expect(review('pdf')).toMatch(/^ {2}原文第 7 页，第 \d+ 行：隐藏的文字/m);
  expect(review('pdf')).toMatch(/^ {2}附在文件里的另一个文件/m);
  expect(review('text')).toMatch(/^ {2}第 \d+ 行“仓库…”/m);
});

test('what stands in the report under a narrower heading, or as a section of another part, is not said to be missing', () => {
  expect(unrecognised()).toContain('预算绩效情况');
  expect(unrecognised('二、其他重要事项情况说明', '（一）绩效管理工作开展情况', '已经开展。')).not.toContain('绩效');
  expect(unrecognised()).toContain('部门概况');
  expect(unrecognised('二、本单位基本情况', '内设3个股室。')).not.toContain('部门概况');
  expect(unrecognised('二、收入基本情况', '收入10.00万元。')).toContain('部门概况');
});
