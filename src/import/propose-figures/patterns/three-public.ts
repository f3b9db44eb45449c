import type { Pattern } from '../pattern.ts';
import { comparedWithLastYear, completed, planned, spent, up } from '../phrases.ts';

/** Amount, completion and variance of one of the 三公 items. */
function threePublicItem(id: string, label: string, amount: string, words: string): Pattern[] {
  return [
    { id: amount, label: `${label}支出决算`, measure: 'final', words },
    { id: `${id}.completion`, label: `${label}完成年初预算`, measure: 'completion', words: completed },
    {
      id: `${id}.variance`,
      label: `${label}比年初预算增减`,
      measure: 'variance',
      base: 'budget',
      words: `比年初预算${up}{万元}`,
    },
    ...againstBudget(id, label, amount),
  ];
}

/** 决算数 X 万元，比年初预算数 Y 万元减少 Z 万元: all three of an item, as some cities state them. */
function againstBudget(id: string, label: string, amount: string): Pattern[] {
  return [
    { id: amount, label: `${label}支出决算`, measure: 'final', words: '决算数{万元}' },
    { id: `${id}.budget`, label: `${label}年初预算`, measure: 'budget', words: '年初预算[数|]{万元}' },
    {
      id: `${id}.variance`,
      label: `${label}比年初预算增减`,
      measure: 'variance',
      base: 'budget',
      words: '年初预算[数|]…[万元|元][增加|减少]{万元}',
    },
  ];
}

const assigned = (restated: boolean): Pattern => ({
  id: `three-public.vehicle.assigned-count${restated ? '-restated' : ''}`,
  label: `公车改革调剂分配公车数${restated ? '（重述）' : ''}`,
  measure: 'flow',
  words: '分配{一辆}公车',
  ...(restated && { restates: 'three-public.vehicle.assigned-count' }),
});

/** 七: the 三公 expenses. */
export const threePublicPatterns: Readonly<Record<string, readonly Pattern[]>> = {
  'three-public-scope': [
    { id: 'three-public.units', label: '安排“三公”经费的单位数', measure: 'stock', words: '{个}…单位' },
  ],
  'three-public-expenditure': [
    { id: 'three-public.budget', label: '“三公”经费财政拨款年初预算数', measure: 'budget', words: `${planned}{万元}` },
    { id: 'three-public.total', label: '“三公”经费财政拨款支出决算', measure: 'final', words: `${spent}{万元}` },
    { id: 'three-public.completion', label: '“三公”经费完成年初预算', measure: 'completion', words: completed },
    ...comparedWithLastYear('three-public', '“三公”经费', '财政拨款支出决算数比…'),
    ...comparedWithLastYear('three-public.vehicle', '公务用车购置及运行费', '公务用车购置及运行费支出决算'),
    ...comparedWithLastYear('three-public.overseas', '因公出国(境)费', '因公出国(境)费支出决算'),
    ...comparedWithLastYear('three-public.reception', '公务接待费', '公务接待费支出决算'),
    assigned(true),
  ],
  'three-public-travel-abroad': threePublicItem(
    'three-public.overseas',
    '因公出国(境)费',
    'three-public.overseas.total',
    `${spent}{万元}`,
  ),
  'three-public-vehicle': [
    {
      id: 'three-public.vehicle.purchase',
      label: '公务用车购置费支出决算',
      measure: 'final',
      words: '公务用车购置费…决算数{万元}',
    },
    {
      id: 'three-public.vehicle.operation',
      label: '公务用车运行费支出决算',
      measure: 'final',
      words: '公务用车运行维护费…决算数{万元}',
    },
    {
      id: 'three-public.vehicle.year-end-count',
      label: '年末公务用车保有量',
      measure: 'stock',
      words: '公务用车保有量{辆}',
    },
    ...againstBudget('three-public.vehicle', '公务用车购置及运行维护费', 'three-public.vehicle.total'),
    {
      id: 'three-public.vehicle.total',
      label: '公务用车购置及运行费支出决算',
      measure: 'final',
      words: `${spent}{万元}`,
    },
    {
      id: 'three-public.vehicle.completion',
      label: '公务用车购置及运行费完成年初预算',
      measure: 'completion',
      words: completed,
    },
  ],
  'three-public-vehicle-purchase': [
    ...threePublicItem(
      'three-public.vehicle.purchase',
      '公务用车购置费',
      'three-public.vehicle.purchase',
      '公务用车购置费{万元}',
    ),
    {
      id: 'three-public.vehicle.purchase.count',
      label: '本年度购置(更新)公务用车数',
      measure: 'flow',
      words: '购置(更新)公务用车{辆}',
    },
    {
      id: 'three-public.vehicle.year-end-count',
      label: '年末公务用车保有量',
      measure: 'stock',
      words: '公务用车保有量{辆?}',
    },
  ],
  'three-public-vehicle-operation': [
    ...threePublicItem(
      'three-public.vehicle.operation',
      '公务用车运行费',
      'three-public.vehicle.operation',
      '公务用车运行费{万元}',
    ),
    assigned(false),
    {
      id: 'three-public.vehicle.operation.fuel',
      label: '公务用车运行费：燃料费',
      measure: 'final',
      words: '燃料费{万元}',
    },
    {
      id: 'three-public.vehicle.operation.maintenance',
      label: '公务用车运行费：维修费',
      measure: 'final',
      words: '维修费{万元}',
    },
    {
      id: 'three-public.vehicle.operation.tolls',
      label: '公务用车运行费：过桥过路费',
      measure: 'final',
      words: '过桥过路费{万元}',
    },
    {
      id: 'three-public.vehicle.operation.insurance',
      label: '公务用车运行费：保险费',
      measure: 'final',
      words: '保险费{万元}',
    },
  ],
  'three-public-reception': threePublicItem(
    'three-public.reception',
    '公务接待费',
    'three-public.reception.total',
    `${spent}{万元}`,
  ),
};
