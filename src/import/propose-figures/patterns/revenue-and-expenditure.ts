import { expenditures, revenues } from '../concepts.ts';
import { forEach, type Pattern } from '../pattern.ts';
import { comparedWithLastYear, shareOf, thanLastYear, totals } from '../phrases.ts';

/** 一 to 四: what came in, what went out. */
export const revenueAndExpenditurePatterns: Readonly<Record<string, readonly Pattern[]>> = {
  'revenue-and-expenditure': [
    { id: 'all-funds.total', label: '收、支总计', measure: 'final', words: `${totals}[均为|各为|为|]{万元}` },
    { id: 'all-funds.total', label: '收入总计', measure: 'final', words: '收入总计[为|]{万元}' },
    {
      id: 'all-funds.expenditure-total',
      label: '支出总计',
      measure: 'final',
      words: '支出总计[为|]{万元}',
      restates: 'all-funds.total',
    },
    ...comparedWithLastYear('all-funds', '收、支总计', `${totals}[均|各|]`),
    ...comparedWithLastYear('all-funds', '收、支总计', `${totals}…，${thanLastYear}[，|]`),
  ],
  'fiscal-appropriation': [
    {
      id: 'fiscal-appropriation.total',
      label: '财政拨款收、支总计',
      measure: 'final',
      words: `财政拨款${totals}[均为|各为|为|]{万元}`,
    },
    ...comparedWithLastYear('fiscal-appropriation', '财政拨款收、支总计', `财政拨款${totals}[均|各|]`),
    ...comparedWithLastYear('fiscal-appropriation', '财政拨款收、支总计', `财政拨款${totals}…，${thanLastYear}[，|]`),
  ],
  revenue: [
    { id: 'revenue.total', label: '本年收入合计', measure: 'final', words: '[本年收入合计|收入合计]{万元}' },
    ...comparedWithLastYear('all-revenue', '本年收入合计', `收入合计…，${thanLastYear}`),
    ...forEach(revenues, (name, word) => [
      { id: `revenue.${word}`, label: name, measure: 'final', words: `${name}{万元}` },
      {
        id: `revenue.${word}.share`,
        label: `${name}占本年收入`,
        measure: 'share',
        words: `${name}…，${shareOf('收入')}{%}`,
      },
    ]),
  ],
  expenditure: [
    { id: 'expenditure.total', label: '本年支出合计', measure: 'final', words: '[本年支出合计|支出合计]{万元}' },
    ...comparedWithLastYear('all-expenditure', '本年支出合计', `支出合计…，${thanLastYear}`),
    ...forEach(expenditures, (name, word) => [
      { id: `expenditure.${word}`, label: name, measure: 'final', words: `${name}{万元}` },
      {
        id: `expenditure.${word}.share`,
        label: `${name}占本年支出`,
        measure: 'share',
        words: `${name}…，${shareOf('支出')}{%}`,
      },
    ]),
  ],
};
