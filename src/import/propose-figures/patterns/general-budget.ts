import { functions } from '../concepts.ts';
import { forEach, type Pattern } from '../pattern.ts';
import { comparedWithLastYear, completed, planned, spent } from '../phrases.ts';

/** What was spent on each function, with its share. */
const byFunction: readonly Pattern[] = forEach(functions, (name, word) => [
  {
    id: `function.${word}`,
    label: `${name}支出`,
    measure: 'final',
    words: `${name}[(类)支出(类)|(类)支出|支出(类)|支出]{万元}`,
  },
  {
    id: `function.${word}.share`,
    label: `${name}支出占财政拨款支出`,
    measure: 'share',
    words: `${name}[(类)支出|支出(类)|支出]…，占[本年财政拨款支出的|本年财政拨款支出|财政拨款支出的|]{%}`,
  },
]);

/** 五 and 六: the general public budget by function and by nature. */
export const generalBudgetPatterns: Readonly<Record<string, readonly Pattern[]>> = {
  'expenditure-overall': [
    { id: 'fiscal-appropriation.expenditure', label: '财政拨款支出', measure: 'final', words: '财政拨款支出{万元}' },
    {
      id: 'fiscal-appropriation.expenditure.share',
      label: '财政拨款支出占本年支出合计',
      measure: 'share',
      words: '占本年支出合计的{%}',
    },
    ...comparedWithLastYear('fiscal-appropriation.expenditure', '财政拨款支出', '财政拨款支出'),
    ...byFunction,
  ],
  'expenditure-structure': [
    {
      id: 'fiscal-appropriation.expenditure.structure-total',
      label: '财政拨款支出（结构情况重述）',
      measure: 'final',
      words: '财政拨款支出{万元}',
      restates: 'fiscal-appropriation.expenditure',
    },
    ...byFunction,
  ],
  'expenditure-by-function': [
    {
      id: 'general-budget.budget',
      label: '一般公共预算财政拨款支出年初预算',
      measure: 'budget',
      words: `财政拨款支出${planned}{万元}`,
    },
    {
      id: 'general-budget.adjusted-budget',
      label: '一般公共预算财政拨款支出全年预算',
      measure: 'budget',
      words: '全年预算[数为|为]{万元}',
    },
    {
      id: 'general-budget.expenditure',
      label: '一般公共预算财政拨款支出决算',
      measure: 'final',
      words: `${spent}{万元}`,
    },
    {
      id: 'general-budget.completion',
      label: '一般公共预算财政拨款支出完成年初预算',
      measure: 'completion',
      words: completed,
    },
    { id: 'general-budget.basic', label: '一般公共预算财政拨款基本支出', measure: 'final', words: '基本支出{万元}' },
    { id: 'general-budget.project', label: '一般公共预算财政拨款项目支出', measure: 'final', words: '项目支出{万元}' },
    {
      id: 'general-budget.project.institutional-operation',
      label: '项目支出：事业运行',
      measure: 'final',
      words: '事业运行(…){万元}',
    },
    {
      id: 'general-budget.project.administrative-operation',
      label: '项目支出：行政运行',
      measure: 'final',
      words: '行政运行(…){万元}',
    },
  ],
  'expenditure-of-function': forEach(functions, (name, word) => [
    {
      id: `function.${word}.budget`,
      label: `${name}支出年初预算`,
      measure: 'budget',
      words: `${name}…。${planned}{万元}`,
    },
    {
      id: `function.${word}.final`,
      label: `${name}支出决算`,
      measure: 'final',
      words: `${name}…。…，${spent}{万元}`,
      restates: `function.${word}`,
    },
    {
      id: `function.${word}.final`,
      label: `${name}支出决算`,
      measure: 'final',
      words: `“${name}支出”(类)…决算[数|]{万元}`,
      restates: `function.${word}`,
    },
    {
      id: `function.${word}.variance`,
      label: `${name}支出比年初预算增减`,
      measure: 'variance',
      base: 'budget',
      words: `“${name}支出”(类)…决算…，比…年初预算[数|][增加|减少]{万元}`,
    },
    {
      id: `function.${word}.completion`,
      label: `${name}支出完成年初预算`,
      measure: 'completion',
      words: `${name}…。…，…，${completed}`,
    },
  ]),
  'basic-expenditure': [
    {
      id: 'general-budget.basic.detail-total',
      label: '一般公共预算财政拨款基本支出（六、重述）',
      measure: 'final',
      words: '基本支出{万元}',
      restates: 'general-budget.basic',
    },
    { id: 'general-budget.basic.personnel', label: '基本支出：人员经费', measure: 'final', words: '人员经费{万元}' },
    { id: 'general-budget.basic.operating', label: '基本支出：公用经费', measure: 'final', words: '公用经费{万元}' },
  ],
};
