import { vehicles } from '../concepts.ts';
import { forEach, type Pattern } from '../pattern.ts';
import { comparedWithLastYear, thanLastYear } from '../phrases.ts';

/** Whole sections on performance: targets set, progress followed, results assessed. */
const performanceStages: readonly Pattern[] = [
  ...forEach(
    { 编报绩效目标: 'targets', 绩效跟踪评价: 'monitoring', 绩效自评: 'self-assessment' },
    (name, word): Pattern[] => [
      { id: `performance.${word}.projects`, label: `${name}项目数`, measure: 'flow', words: `${name}的…项目{个}` },
      {
        id: `performance.${word}.amount`,
        label: `${name}项目预算金额`,
        measure: 'budget',
        words: `${name}的…项目…，涉及预算金额{万元}`,
      },
    ],
  ),
  { id: 'performance.self-assessment.score', label: '绩效自评平均得分', measure: 'nominal', words: '平均得分{分}' },
  ...forEach({ 优: 'excellent', 良: 'good', 合格: 'pass', 不合格: 'fail' }, (name, word): Pattern[] => [
    {
      id: `performance.self-assessment.${word}`,
      label: `绩效评级为“${name}”的项目数`,
      measure: 'flow',
      words: `“${name}”的项目{个}`,
    },
  ]),
  { id: 'performance.self-assessment.problems', label: '绩效自评发现问题数', measure: 'flow', words: '发现问题{个}' },
];

/** 九 and 十: performance, operating costs, procurement, assets. */
export const otherMattersPatterns: Readonly<Record<string, readonly Pattern[]>> = {
  performance: performanceStages,
  'performance-management': [
    { id: 'performance.projects', label: '绩效自评涉及项目数', measure: 'flow', words: '涉及项目{个}' },
    { id: 'performance.projects.amount', label: '绩效自评项目资金', measure: 'final', words: '涉及项目…，资金{万元}' },
    {
      id: 'performance.whole-unit.amount',
      label: '整体支出绩效自评资金',
      measure: 'final',
      words: '整体支出绩效自评，资金{万元}',
    },
  ],
  'performance-self-assessment': [
    {
      id: 'performance.project.budget',
      label: '项目全年预算数（追加预算）',
      measure: 'supplementary-budget',
      words: '全年预算数为追加预算{万元}',
    },
    { id: 'performance.project.budget', label: '项目全年预算数', measure: 'budget', words: '全年预算数为{万元}' },
    { id: 'performance.project.executed', label: '项目执行数', measure: 'final', words: '执行数为{万元}' },
    { id: 'performance.project.completion', label: '项目完成预算', measure: 'completion', words: '完成预算的{%}' },
  ],
  'operating-costs': [
    {
      id: 'agency-operation.total',
      label: '机关运行经费支出',
      measure: 'final',
      words: '机关运行经费支出[合计|][为|]{万元}',
    },
    ...comparedWithLastYear('agency-operation', '机关运行经费', thanLastYear),
  ],
  procurement: [
    { id: 'procurement.total', label: '政府采购支出总额', measure: 'final', words: '政府采购支出总额{万元}' },
    { id: 'procurement.total', label: '政府采购金额', measure: 'final', words: '政府采购[金额|支出](…)为{万元}' },
    ...forEach({ 货物: 'goods', 工程: 'works', 服务: 'services' }, (name, word): Pattern[] => [
      { id: `procurement.${word}`, label: `${name}采购金额`, measure: 'final', words: `${name}采购[金额|支出]{万元}` },
    ]),
    ...forEach({ 中小企业: 'sme', 小微企业: 'small-micro' }, (name, word): Pattern[] => [
      {
        id: `procurement.reserved-${word}.budget`,
        label: `面向${name}预留政府采购项目预算`,
        measure: 'budget',
        words: `面向${name}预留 政府采购 项目预算 金额{万元}`,
      },
      {
        id: `procurement.reserved-${word}.awarded`,
        label: `面向${name}预留项目中由其中标或成交的金额`,
        measure: 'final',
        words: `面向${name}预留[的|]政府采购项目中，…，采购金额{万元}`,
      },
    ]),
    {
      id: 'procurement.other.awarded-sme',
      label: '其他政府采购项目中由中小企业中标或成交的金额',
      measure: 'final',
      words: '其他政府采购项目中，…，采购金额{万元}',
    },
    { id: 'procurement.goods', label: '政府采购货物支出', measure: 'final', words: '政府采购货物支出{万元}' },
    { id: 'procurement.works', label: '政府采购工程支出', measure: 'final', words: '政府采购工程支出{万元}' },
    { id: 'procurement.services', label: '政府采购服务支出', measure: 'final', words: '政府采购服务支出{万元}' },
    { id: 'procurement.sme', label: '授予中小企业合同金额', measure: 'final', words: '授予中小企业合同金额{万元}' },
    {
      id: 'procurement.sme.share',
      label: '授予中小企业合同金额占政府采购支出总额',
      measure: 'share',
      words: '授予中小企业…，占政府采购支出总额的{%}',
    },
    {
      id: 'procurement.small-micro',
      label: '授予小微企业合同金额',
      measure: 'final',
      words: '授予小微企业合同金额{万元}',
    },
    {
      id: 'procurement.small-micro.share',
      label: '授予小微企业合同金额占政府采购支出总额',
      measure: 'share',
      words: '授予小微企业…，占政府采购支出总额的{%}',
    },
  ],
  'state-assets': [
    { id: 'assets.vehicles.total', label: '车辆总数', measure: 'stock', words: '共有车辆{辆}' },
    ...forEach(vehicles, (name, word): Pattern[] => [
      { id: `assets.vehicles.${word}`, label: name, measure: 'stock', words: `${name}{辆}` },
    ]),
    {
      id: 'assets.equipment.general.threshold',
      label: '通用设备单价门槛',
      measure: 'threshold',
      words: '单[价|位价值]{万元}[(含)|]以上通用设备',
    },
    { id: 'assets.equipment.general', label: '大型通用设备', measure: 'stock', words: '通用设备{台(套)}' },
    {
      id: 'assets.equipment.threshold',
      label: '大型设备单价门槛',
      measure: 'threshold',
      words: '单价{万元}(含)以上设备',
    },
    { id: 'assets.equipment', label: '大型设备', measure: 'stock', words: '以上设备(…){台(套)}' },
    {
      id: 'assets.equipment.special.threshold',
      label: '专用设备单价门槛',
      measure: 'threshold',
      words: '单[价|位价值]{万元}[(含)|]以上专用设备',
    },
    { id: 'assets.equipment.special', label: '大型专用设备', measure: 'stock', words: '专用设备{台(套)}' },
  ],
};
