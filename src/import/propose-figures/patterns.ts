import { expenditures, functions, revenues, vehicles } from './concepts.ts';
import { forEach, type Pattern } from './pattern.ts';

const up = '[增加(减少)|增加|减少]';
const grow = '[增长(下降)|增长|下降]';
const planned = '年初预算[数为|为]';
const spent = '支出决算[数为|为]';
const completed = '完成年初预算的{%}';

/** Change and growth against last year, as two sections state them alike. */
function comparedWithLastYear(id: string, label: string, words: string): Pattern[] {
  return [
    { id: `${id}.change`, label: `${label}比上年增减`, measure: 'change', base: 'prior-year', words: `${words}${up}{万元}` },
    { id: `${id}.growth`, label: `${label}增减率`, measure: 'growth', base: 'prior-year', words: `${words}${up}…，${grow}{%}` },
  ];
}

/** Amount, completion and variance of one of the 三公 items. */
function threePublicItem(id: string, label: string, amount: string, words: string): Pattern[] {
  return [
    { id: amount, label: `${label}支出决算`, measure: 'final', words },
    { id: `${id}.completion`, label: `${label}完成年初预算`, measure: 'completion', words: completed },
    { id: `${id}.variance`, label: `${label}比年初预算增减`, measure: 'variance', base: 'budget', words: `比年初预算${up}{万元}` },
  ];
}

const assigned = (restated: boolean): Pattern => ({
  id: `three-public.vehicle.assigned-count${restated ? '-restated' : ''}`,
  label: `公车改革调剂分配公车数${restated ? '（重述）' : ''}`,
  measure: 'flow',
  words: '分配{一辆}公车',
  ...(restated && { restates: 'three-public.vehicle.assigned-count' }),
});

/** Sentence patterns of the national template, by the role of the section they stand in. */
export const patternsByRole: Readonly<Record<string, readonly Pattern[]>> = {
  staff: [
    { id: 'personnel.in-service.total', label: '在职实有人数', measure: 'stock', words: '在职实有人数{人}' },
    { id: 'personnel.in-service.administrative', label: '在职人员：行政', measure: 'stock', words: '行政{人}' },
    { id: 'personnel.in-service.institutional', label: '在职人员：事业', measure: 'stock', words: '事业{人}' },
    { id: 'personnel.in-service.institutional.civil-service-managed', label: '其中参照公务员法管理', measure: 'stock', words: '参照公务员法管理{人}' },
    { id: 'personnel.retirees.total', label: '离退休人员', measure: 'stock', words: '离退休人员{人}' },
    { id: 'personnel.retirees.veteran-cadre', label: '离休人员', measure: 'stock', words: '离休{人}' },
    { id: 'personnel.retirees.regular', label: '退休人员', measure: 'stock', words: '，退休{人}' },
  ],
  'revenue-and-expenditure': [
    { id: 'all-funds.total', label: '收、支总计', measure: 'final', words: '收、支总计{万元}' },
    ...comparedWithLastYear('all-funds', '收、支总计', '收、支总计各'),
  ],
  'fiscal-appropriation': [
    { id: 'fiscal-appropriation.total', label: '财政拨款收、支总计', measure: 'final', words: '财政拨款收、支总计{万元}' },
    ...comparedWithLastYear('fiscal-appropriation', '财政拨款收、支总计', '财政拨款收、支总计各'),
  ],
  revenue: [
    { id: 'revenue.total', label: '本年收入合计', measure: 'final', words: '本年收入合计{万元}' },
    ...forEach(revenues, (name, word) => [
      { id: `revenue.${word}`, label: name, measure: 'final', words: `${name}{万元}` },
      { id: `revenue.${word}.share`, label: `${name}占本年收入`, measure: 'share', words: `${name}…，占本年收入[的|]{%}` },
    ]),
  ],
  expenditure: [
    { id: 'expenditure.total', label: '本年支出合计', measure: 'final', words: '本年支出合计{万元}' },
    ...forEach(expenditures, (name, word) => [
      { id: `expenditure.${word}`, label: name, measure: 'final', words: `${name}{万元}` },
      { id: `expenditure.${word}.share`, label: `${name}占本年支出`, measure: 'share', words: `${name}…，占本年支出[的|]{%}` },
    ]),
  ],
  'expenditure-overall': [
    { id: 'fiscal-appropriation.expenditure', label: '财政拨款支出', measure: 'final', words: '财政拨款支出{万元}' },
    { id: 'fiscal-appropriation.expenditure.share', label: '财政拨款支出占本年支出合计', measure: 'share', words: '占本年支出合计的{%}' },
    ...comparedWithLastYear('fiscal-appropriation.expenditure', '财政拨款支出', '财政拨款支出'),
  ],
  'expenditure-structure': [
    {
      id: 'fiscal-appropriation.expenditure.structure-total',
      label: '财政拨款支出（结构情况重述）',
      measure: 'final',
      words: '财政拨款支出{万元}',
      restates: 'fiscal-appropriation.expenditure',
    },
    ...forEach(functions, (name, word) => [
      { id: `function.${word}`, label: `${name}支出`, measure: 'final', words: `${name}[(类)支出(类)|(类)支出|支出(类)|支出]{万元}` },
      { id: `function.${word}.share`, label: `${name}支出占财政拨款支出`, measure: 'share', words: `${name}[(类)支出|支出(类)|支出]…，占{%}` },
    ]),
  ],
  'expenditure-by-function': [
    { id: 'general-budget.budget', label: '一般公共预算财政拨款支出年初预算', measure: 'budget', words: `财政拨款支出${planned}{万元}` },
    { id: 'general-budget.expenditure', label: '一般公共预算财政拨款支出决算', measure: 'final', words: `${spent}{万元}` },
    { id: 'general-budget.completion', label: '一般公共预算财政拨款支出完成年初预算', measure: 'completion', words: completed },
    { id: 'general-budget.basic', label: '一般公共预算财政拨款基本支出', measure: 'final', words: '基本支出{万元}' },
    { id: 'general-budget.project', label: '一般公共预算财政拨款项目支出', measure: 'final', words: '项目支出{万元}' },
    { id: 'general-budget.project.institutional-operation', label: '项目支出：事业运行', measure: 'final', words: '事业运行(…){万元}' },
    { id: 'general-budget.project.administrative-operation', label: '项目支出：行政运行', measure: 'final', words: '行政运行(…){万元}' },
  ],
  'expenditure-of-function': forEach(functions, (name, word) => [
    { id: `function.${word}.budget`, label: `${name}支出年初预算`, measure: 'budget', words: `${name}…。${planned}{万元}` },
    { id: `function.${word}.final`, label: `${name}支出决算`, measure: 'final', words: `${name}…。…，${spent}{万元}`, restates: `function.${word}` },
    { id: `function.${word}.completion`, label: `${name}支出完成年初预算`, measure: 'completion', words: `${name}…。…，…，${completed}` },
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
  'three-public-scope': [{ id: 'three-public.units', label: '安排“三公”经费的单位数', measure: 'stock', words: '{个}…单位' }],
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
  'three-public-travel-abroad': threePublicItem('three-public.overseas', '因公出国(境)费', 'three-public.overseas.total', `${spent}{万元}`),
  'three-public-vehicle': [
    { id: 'three-public.vehicle.total', label: '公务用车购置及运行费支出决算', measure: 'final', words: `${spent}{万元}` },
    { id: 'three-public.vehicle.completion', label: '公务用车购置及运行费完成年初预算', measure: 'completion', words: completed },
  ],
  'three-public-vehicle-purchase': [
    ...threePublicItem('three-public.vehicle.purchase', '公务用车购置费', 'three-public.vehicle.purchase', '公务用车购置费{万元}'),
    { id: 'three-public.vehicle.purchase.count', label: '本年度购置(更新)公务用车数', measure: 'flow', words: '购置(更新)公务用车{辆}' },
    { id: 'three-public.vehicle.year-end-count', label: '年末公务用车保有量', measure: 'stock', words: '公务用车保有量{辆?}' },
  ],
  'three-public-vehicle-operation': [
    ...threePublicItem('three-public.vehicle.operation', '公务用车运行费', 'three-public.vehicle.operation', '公务用车运行费{万元}'),
    assigned(false),
    { id: 'three-public.vehicle.operation.fuel', label: '公务用车运行费：燃料费', measure: 'final', words: '燃料费{万元}' },
    { id: 'three-public.vehicle.operation.maintenance', label: '公务用车运行费：维修费', measure: 'final', words: '维修费{万元}' },
    { id: 'three-public.vehicle.operation.tolls', label: '公务用车运行费：过桥过路费', measure: 'final', words: '过桥过路费{万元}' },
    { id: 'three-public.vehicle.operation.insurance', label: '公务用车运行费：保险费', measure: 'final', words: '保险费{万元}' },
  ],
  'three-public-reception': threePublicItem('three-public.reception', '公务接待费', 'three-public.reception.total', `${spent}{万元}`),
  'performance-management': [
    { id: 'performance.projects', label: '绩效自评涉及项目数', measure: 'flow', words: '涉及项目{个}' },
    { id: 'performance.projects.amount', label: '绩效自评项目资金', measure: 'final', words: '涉及项目…，资金{万元}' },
    { id: 'performance.whole-unit.amount', label: '整体支出绩效自评资金', measure: 'final', words: '整体支出绩效自评，资金{万元}' },
  ],
  'performance-self-assessment': [
    { id: 'performance.project.budget', label: '项目全年预算数（追加预算）', measure: 'supplementary-budget', words: '全年预算数为追加预算{万元}' },
    { id: 'performance.project.budget', label: '项目全年预算数', measure: 'budget', words: '全年预算数为{万元}' },
    { id: 'performance.project.executed', label: '项目执行数', measure: 'final', words: '执行数为{万元}' },
    { id: 'performance.project.completion', label: '项目完成预算', measure: 'completion', words: '完成预算的{%}' },
  ],
  'operating-costs': [
    { id: 'agency-operation.total', label: '机关运行经费支出', measure: 'final', words: '机关运行经费支出{万元}' },
    ...comparedWithLastYear('agency-operation', '机关运行经费', '比…'),
  ],
  procurement: [
    { id: 'procurement.total', label: '政府采购支出总额', measure: 'final', words: '政府采购支出总额{万元}' },
    { id: 'procurement.goods', label: '政府采购货物支出', measure: 'final', words: '政府采购货物支出{万元}' },
    { id: 'procurement.works', label: '政府采购工程支出', measure: 'final', words: '政府采购工程支出{万元}' },
    { id: 'procurement.services', label: '政府采购服务支出', measure: 'final', words: '政府采购服务支出{万元}' },
    { id: 'procurement.sme', label: '授予中小企业合同金额', measure: 'final', words: '授予中小企业合同金额{万元}' },
    { id: 'procurement.sme.share', label: '授予中小企业合同金额占政府采购支出总额', measure: 'share', words: '授予中小企业…，占政府采购支出总额的{%}' },
    { id: 'procurement.small-micro', label: '授予小微企业合同金额', measure: 'final', words: '授予小微企业合同金额{万元}' },
    { id: 'procurement.small-micro.share', label: '授予小微企业合同金额占政府采购支出总额', measure: 'share', words: '授予小微企业…，占政府采购支出总额的{%}' },
  ],
  'state-assets': [
    { id: 'assets.vehicles.total', label: '车辆总数', measure: 'stock', words: '共有车辆{辆}' },
    ...forEach(vehicles, (name, word): Pattern[] => [{ id: `assets.vehicles.${word}`, label: name, measure: 'stock', words: `${name}{辆}` }]),
    { id: 'assets.equipment.general.threshold', label: '通用设备单价门槛', measure: 'threshold', words: '单价{万元}(含)以上通用设备' },
    { id: 'assets.equipment.general', label: '大型通用设备', measure: 'stock', words: '通用设备{台(套)}' },
    { id: 'assets.equipment.special.threshold', label: '专用设备单价门槛', measure: 'threshold', words: '单价{万元}(含)以上专用设备' },
    { id: 'assets.equipment.special', label: '大型专用设备', measure: 'stock', words: '专用设备{台(套)}' },
  ],
};
