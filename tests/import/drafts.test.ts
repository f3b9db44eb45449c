import { describe, expect, test } from 'vitest';
import { draftCharts } from '../../src/import/draft-charts.ts';
import { draftSite } from '../../src/import/draft-site.ts';
import { draftTerms, explainedTerms } from '../../src/import/draft-terms.ts';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { chartsFileSchema } from '../../src/report/schema/charts.ts';
import type { Figure } from '../../src/report/schema/figures.ts';
import { glossaryFileSchema, type Term } from '../../src/report/schema/glossary.ts';
import { siteSchema } from '../../src/report/schema/site.ts';
import { importText } from './small-report.ts';

const { report } = importText(
  [
    '第一部分 云溪县档案馆2021年度部门决算情况说明 ',
    '一、收入支出决算总体情况说明 ',
    '收、支总计 12.00 万元。 ',
    '二、支出决算情况说明 ',
    '本年支出合计 12.00 万元，其中：基本支出 8.00 万元，占 66.67%；项目支出 4.00 万元，占 33.33%。 ',
    '第二部分 名词解释 ',
    '一、基本支出：指维持日常运转的支出。 ',
    '二、“三公”经费：指因公出国（境）费、公务用车费和公务接待费。 ',
    '三、其他专用名词。 ',
  ].join('\n'),
);
const figures = proposeFigures(report);
const known: Term = {
  id: 'jiben-zhichu',
  name: '基本支出',
  pinyin: 'jī běn zhī chū',
  linkForms: ['基本支出'],
  aliases: ['人头费'],
  related: ['xiangmu-zhichu'],
};

describe('terms', () => {
  test('whose name has no Chinese are drafted as they are written, and pass the check', () => {
    const { report } = importText(
      '第一部分 云溪县档案馆2021年度部门决算情况说明 \n收、支总计 12.00 万元。 \n第二部分 名词解释 \n一、PM2.5：指空气中细小的颗粒物。 ',
    );
    const terms = draftTerms(report, []);
    expect(terms.map(({ pinyin }) => pinyin)).toEqual(['PM2.5']);
    expect(glossaryFileSchema.safeParse({ terms }).success).toBe(true);
  });

  test('are drafted with pinyin and without invented aliases, those the glossary has left out', () => {
    expect(draftTerms(report, [known])).toEqual([
      {
        id: 'sangong-jingfei',
        name: '“三公”经费',
        pinyin: 'sān gōng jīng fèi',
        linkForms: ['“三公”经费'],
        aliases: [],
        related: [],
      },
    ]);
    expect(() => glossaryFileSchema.parse({ terms: draftTerms(report, []) })).not.toThrow();
  });

  test('lead to no words that lead to another term of their glossary already', () => {
    const other = { ...known, linkForms: ['“三公”经费'] };
    expect(draftTerms(report, [other])[0]?.linkForms).toEqual([]);
    expect(draftTerms(report, [other], [])[0]?.linkForms).toEqual(['“三公”经费']);
  });

  test('get an id of their own where theirs is taken', () => {
    const other = { ...known, id: 'sangong-jingfei', name: '别的名词' };
    expect(draftTerms(report, [known, other]).map(({ id }) => id)).toEqual(['sangong-jingfei-2']);
  });

  test('get an id of their first letters where the whole pinyin would be too long for one', () => {
    const name = '国有土地使用权出让收入及对应专项债务收入安排的支出';
    const { report: long } = importText(
      [
        '第一部分 云溪县档案馆2021年度部门决算情况说明 ',
        '本年支出 1 万元。 ',
        '第二部分 名词解释 ',
        `一、${name}：指一种支出。 `,
      ].join('\n'),
    );
    expect(draftTerms(long, []).map(({ id }) => id)).toEqual(['gytdsyqcrsrjdyzxzwsrapdzc']);
  });

  test('of another site are taken over whole, their ties to absent terms cut', () => {
    expect(explainedTerms(report, [known, { ...known, id: 'xiangmu-zhichu', name: '项目支出' }])).toEqual([
      { ...known, related: [] },
    ]);
  });
});

describe('charts', () => {
  test('are drafted for a total and its parts, and name figures instead of numbers', () => {
    const charts = draftCharts(figures);
    expect(charts).toMatchObject([
      {
        id: 'expenditure',
        after: 's1-2-p1',
        takeaway: '本年支出{expenditure.total}，其中基本支出占{expenditure.basic.share}。',
        rows: [
          { figure: 'expenditure.basic', beside: 'expenditure.basic.share' },
          { figure: 'expenditure.project', beside: 'expenditure.project.share' },
          { figure: 'expenditure.total', level: 'total' },
        ],
      },
    ]);
    expect(() => chartsFileSchema.parse({ charts })).not.toThrow();
  });

  test('call the total what the report calls it, and no more', () => {
    const [part] = figures.filter(({ id }) => id === 'expenditure.basic') as [Figure];
    const named = (label: string) =>
      draftCharts([
        { ...part, id: 'fiscal-appropriation.expenditure.structure-total', label, value: '30.00' },
        { ...part, id: 'function.education', label: '教育支出', value: '20.00' },
        { ...part, id: 'function.health', label: '卫生健康支出', value: '10.00' },
      ]).map(({ title, rows }) => [title, rows.at(-1)?.label]);
    expect(named('一般公共预算财政拨款支出（结构情况重述）')).toEqual([
      ['一般公共预算财政拨款支出用在哪些方面', '一般公共预算财政拨款支出合计'],
    ]);
    expect(named('结构情况')).toEqual([['财政拨款支出用在哪些方面', '财政拨款支出合计']]);
  });

  test('are not drafted for a single part', () => {
    expect(draftCharts(figures.filter(({ id }) => !id.startsWith('expenditure.project')))).toEqual([]);
  });
});

test('a new site shows and searches only what its report has', () => {
  const site = draftSite(report, figures, '明账');
  expect(site.home).toEqual({
    figures: [
      { figure: 'all-funds.total', label: '收、支总计' },
      {
        figure: 'expenditure.project',
        label: '项目支出',
        beside: { figure: 'expenditure.project.share', label: '占本年支出' },
      },
      {
        figure: 'expenditure.basic',
        label: '基本支出',
        beside: { figure: 'expenditure.basic.share', label: '占本年支出' },
      },
    ],
    searches: ['“三公”经费', '公务用车', '12.00'],
  });
  expect(() => siteSchema.parse(site)).not.toThrow();
  const withoutShares = figures.filter(({ id }) => id !== 'expenditure.basic.share');
  expect(draftSite(report, withoutShares, '明账').home.figures).toContainEqual({
    figure: 'expenditure.basic',
    label: '基本支出',
  });
});
