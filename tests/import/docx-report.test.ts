import { expect, test } from 'vitest';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { docxText } from '../../src/import/read-source/docx/docx-text.ts';
import { footnoteMarks } from '../../src/report/footnotes.ts';
import { docxOf, p, r } from './docx-of.ts';
import { lineOwners } from './line-owners.ts';
import { importText, officeText } from './small-report.ts';

const raised = '<w:vertAlign w:val="superscript"/>';
const footnotes = `<w:footnote w:id="2">${p('含上年结转 12.00 万元。')}</w:footnote>`;
const body = [
  p('第一部分  云溪县档案馆2021年度部门决算情况说明'),
  p('一、收入支出决算总体情况说明'),
  p(r('2021年度收入总计 330.00') + r('1', raised) + r(' 万元，支出总计 330.00 万元。')),
  p('二、支出决算情况说明'),
  p(
    `${r('2021年度本年⽀出合计 ')}<w:fldSimple w:instr=" =190+140 ">${r('330.00')}</w:fldSimple>${r(' 万元，其中：基本支出 190.00 万元，占本年支出 57.58%；项目支出 １４０．００ 万元')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('，占本年支出 42.42%。')}`,
  ),
  p('三、“三公”经费支出决算情况说明'),
  p(r('2021年度“三公”经费支出预算为 3.00 万元，支出决算为 2.10 万元。') + r('（送审稿为 4.10 万元）', '<w:vanish/>')),
].join('');

const read = docxText(docxOf({ body, footnotes }));
const text = 'text' in read ? read.text : '';
const { report, texts, questions } = importText(text);
const figures = new Map(proposeFigures(report).map(({ id, value, quote }) => [id, { value, quote }]));

test('a Word file becomes a report whose every number is the printed one', () => {
  expect(Object.fromEntries([...figures].map(([id, { value }]) => [id, value]))).toMatchObject({
    'all-funds.total': '330.00',
    'all-funds.expenditure-total': '330.00',
    'expenditure.total': '330.00',
    'expenditure.basic': '190.00',
    'expenditure.project': '140.00',
    'three-public.total': '2.10',
  });
  expect([...figures.values()].map(({ value }) => value)).not.toContain('4.10');
});

test('the source keeps what was extracted, the report has ordinary characters', () => {
  expect(text).toContain('⽀出合计 330.00 万元');
  expect(texts['s1-2-p1']).toContain(
    '本年支出合计 330.00 万元，其中：基本支出 190.00 万元，占本年支出 57.58%；项目支出 140.00 万元¹',
  );
});

test('a footnote stands behind the whole sentence, in its section and without a question, linked both ways', () => {
  expect(texts['s1-2-p2']).toBe('¹ 含上年结转 12.00 万元。');
  expect(questions).toEqual([]);
  const [part] = report.parts;
  const sentence = texts['s1-2-p1'] ?? '';
  expect(part && footnoteMarks(part)).toEqual([
    { block: 's1-2-p1', start: sentence.indexOf('¹'), end: sentence.indexOf('¹') + 1, to: 's1-2-p2' },
    { block: 's1-2-p2', start: 0, end: 1, to: 's1-2-p1' },
  ]);
});

test('every line of the source belongs to one passage', () => {
  const owners = lineOwners(report);
  text.split('\n').forEach((line, index) => {
    if (line.trim() !== '') expect(owners.get(index + 1), line).toHaveLength(1);
  });
});

test('a report in one paragraph, or in one a part, whose lines were broken by hand is read like one of paragraphs', () => {
  const explained = [
    '一、主要职能',
    '负责统计，管理全县的普查',
    '二、机构设置',
    '局机关：办公室、综合科',
    '所属单位：普查中心',
    ...['会议费', '培训费', '差旅费', '印刷费', '咨询费'].map((name, nth) => `${nth + 1}. ${name}${nth + 2}.50万元`),
    '以上各项支出都比上年减少，其中会议费减少1.25万元，其余各项没有大的变化。',
  ];
  const whole = officeText('支出决算情况说明', explained).trimEnd().split('\n');
  const parts = whole.reduce<string[][]>(
    (all, line) => {
      if (line.startsWith('第')) all.push([line]);
      else all.at(-1)?.push(line);
      return all;
    },
    [[]],
  );
  const textsOf = (paragraphs: readonly string[][]) => {
    const file = docxOf({ body: paragraphs.map((lines) => p(lines.map((line) => r(line)).join(lineEnd))).join('') });
    const own = docxText(file);
    return importText('text' in own ? own.text : '', { year: 2020 }).report.parts;
  };
  const lineEnd = '<w:r><w:br/></w:r>';
  const expected = textsOf(whole.map((line) => [line]));
  expect(textsOf([whole])).toEqual(expected);
  expect(textsOf(parts)).toEqual(expected);
});
