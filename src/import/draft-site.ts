import type { Figure } from '../report/schema/figures.ts';
import type { Report } from '../report/schema/report.ts';
import type { Site } from '../report/schema/site.ts';
import { isPrinted } from './draft-terms.ts';

/** What the home page of a new site shows, where the report has it. */
const homeFigures: Site['home']['figures'] = [
  { figure: 'all-funds.total', label: '收、支总计' },
  {
    figure: 'revenue.fiscal-appropriation',
    label: '财政拨款收入',
    beside: { figure: 'revenue.fiscal-appropriation.share', label: '占本年收入' },
  },
  {
    figure: 'expenditure.project',
    label: '项目支出',
    beside: { figure: 'expenditure.project.share', label: '占本年支出' },
  },
  { figure: 'three-public.total', label: '“三公”经费' },
  {
    figure: 'expenditure.basic',
    label: '基本支出',
    beside: { figure: 'expenditure.basic.share', label: '占本年支出' },
  },
  { figure: 'agency-operation.total', label: '机关运行经费' },
];
const mostFigures = 4;
const usualSearches = ['“三公”经费', '公务用车', '人员经费', '公用经费', '政府采购', '住房公积金', '绩效'];
const mostSearches = 5;

/** `site.json` of a site for the department of a report; people change it. */
export function draftSite(report: Report, figures: readonly Figure[], name: string): Site {
  const stated = new Map(figures.filter(({ value }) => value !== null).map((figure) => [figure.id, figure]));
  const total = stated.get('all-funds.total')?.token;
  return {
    name,
    department: report.department,
    base: '/',
    home: {
      figures: homeFigures
        .filter(({ figure }) => stated.has(figure))
        .slice(0, mostFigures)
        // A report may state an amount without its share.
        .map(({ beside, ...own }) => (beside && stated.has(beside.figure) ? { ...own, beside } : own)),
      searches: [
        ...usualSearches.filter((words) => isPrinted(report, words)).slice(0, mostSearches),
        ...(total === undefined ? [] : [total]),
      ],
    },
  };
}
