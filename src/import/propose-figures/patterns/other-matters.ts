import { vehicles } from '../concepts.ts';
import { forEach, type Pattern } from '../pattern.ts';
import { comparedWithLastYear } from '../phrases.ts';

/** 九 and 十: performance, operating costs, procurement, assets. */
export const otherMattersPatterns: Readonly<Record<string, readonly Pattern[]>> = {
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
    { id: 'agency-operation.total', label: '机关运行经费支出', measure: 'final', words: '机关运行经费支出{万元}' },
    ...comparedWithLastYear('agency-operation', '机关运行经费', '比…'),
  ],
  procurement: [
    { id: 'procurement.total', label: '政府采购支出总额', measure: 'final', words: '政府采购支出总额{万元}' },
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
      words: '单价{万元}(含)以上通用设备',
    },
    { id: 'assets.equipment.general', label: '大型通用设备', measure: 'stock', words: '通用设备{台(套)}' },
    {
      id: 'assets.equipment.special.threshold',
      label: '专用设备单价门槛',
      measure: 'threshold',
      words: '单价{万元}(含)以上专用设备',
    },
    { id: 'assets.equipment.special', label: '大型专用设备', measure: 'stock', words: '专用设备{台(套)}' },
  ],
};
