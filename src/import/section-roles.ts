import type { Part } from '../report/schema/report.ts';

type PartRole = NonNullable<Part['role']>;

/** What a section is about, and what navigation calls it. */
export interface SectionName {
  role?: string;
  label?: string;
}

interface Naming {
  words: RegExp;
  role: string;
  /** Left out where the words found are the label; null where navigation goes by the section's own words. */
  label?: string | null;
}

/** Known by words, never by number: parts and sections come and go over the years. The first that fits counts. */
const PARTS: readonly { words: RegExp; role: PartRole; label: string }[] = [
  { words: /(?:名词|术语|名词术语)(?:解释|说明)$/, role: 'glossary', label: '名词解释' },
  {
    words: /决算(?:情况|数据|公开)?(?:情况)?(?:的)?说明$|决算情况说明|决算(?:数据)?(?:情况)?分析(?:说明)?$/,
    role: 'explanation',
    label: '情况说明',
  },
  { words: /决算(?:公开)?(?:表|报表|表格)$/, role: 'tables', label: '决算表' },
  { words: /重点工作/, role: 'key-work', label: '重点工作' },
  { words: /(?:概况|基本情况|情况概述|简介)$/, role: 'overview', label: '概况' },
];

const FIRST_LEVEL: Partial<Record<PartRole, readonly Naming[]>> = {
  overview: [
    { words: /(?:主要|部门|单位|基本|工作)?职[能责]/, role: 'functions' },
    { words: /单位构成|机构设置|机构情况/, role: 'units' },
    { words: /人员构成|人员情况/, role: 'staff', label: '人员构成' },
  ],
  explanation: [
    { words: /[“"]?三公[”"]?\s*经费/, role: 'three-public', label: '“三公”经费' },
    { words: /政府性基金/, role: 'government-funds', label: '政府性基金' },
    { words: /国有资本经营/, role: 'state-capital', label: '国有资本经营' },
    { words: /基本支出/, role: 'basic-expenditure', label: '基本支出' },
    { words: /一般公共预算/, role: 'general-public-budget', label: '一般公共预算' },
    { words: /财政拨款(?:收入支出|收支)/, role: 'fiscal-appropriation', label: '财政拨款' },
    { words: /(?:收入支出|收支)(?:决算)?总体/, role: 'revenue-and-expenditure', label: '收支总体' },
    { words: /机关运行经费/, role: 'operating-costs', label: '机关运行经费' },
    { words: /政府采购/, role: 'procurement', label: '政府采购' },
    { words: /国有资产/, role: 'state-assets', label: '国有资产' },
    { words: /收入决算/, role: 'revenue', label: '收入' },
    { words: /支出决算/, role: 'expenditure', label: '支出' },
    { words: /绩效/, role: 'performance', label: '预算绩效' },
    { words: /其他重要事项/, role: 'other-matters', label: '其他事项' },
  ],
  'key-work': [
    { words: /主题教育/, role: 'thematic-education' },
    { words: /机构改革/, role: 'institutional-reform' },
    { words: /绩效目标/, role: 'performance-targets' },
  ],
};

/** A name for what a section answers, not for navigation. */
const concept = (role: string, words: RegExp): Naming => ({ words, role, label: null });

const DEEPER: Partial<Record<PartRole, readonly Naming[]>> = {
  // Duties are paragraphs without heading: the first sentence tells, read from its beginning.
  overview: [
    concept('function-planning', /^[^。；]*(?:发展规划|年度计划)/),
    concept('function-data-sharing', /^[^。；]*数据资源/),
    concept('function-network', /^[^。；]*(?:政务网络和|网络建设|基础设施)/),
    concept('function-information-systems', /^[^。；]*信息系统/),
    concept('function-grid-command', /^[^。；]*(?:网格|指挥中心)/),
    concept('function-public-complaints', /^[^。；]*(?:群众工作|投诉|信访|热线)/),
    concept('function-security', /^[^。；]*安全/),
    concept('function-training', /^[^。；]*(?:培训|交流)/),
    concept('function-assigned', /^[^。；]*(?:交办|交付)/),
  ],
  explanation: [
    { words: /^因公出国\s*[（(]境[）)]\s*费/, role: 'three-public-travel-abroad' },
    { words: /^公务用车购置及运行(?:维护)?费/, role: 'three-public-vehicle' },
    { words: /^公务用车购置费/, role: 'three-public-vehicle-purchase' },
    { words: /^公务用车运行(?:维护)?费/, role: 'three-public-vehicle-operation' },
    { words: /^公务接待费/, role: 'three-public-reception' },
    { words: /三公.*支出决算总体/, role: 'three-public-overall', label: '总体情况' },
    { words: /三公.*支出决算具体/, role: 'three-public-detail', label: '具体情况' },
    { words: /经费的单位范围/, role: 'three-public-scope', label: '单位范围' },
    { words: /经费支出决算情况/, role: 'three-public-expenditure', label: '支出决算' },
    { words: /支出决算总体情况/, role: 'expenditure-overall', label: '总体情况' },
    { words: /支出决算结构情况/, role: 'expenditure-structure', label: '结构情况' },
    { words: /支出决算具体情况/, role: 'expenditure-by-function', label: '具体情况' },
    { words: /绩效管理工作/, role: 'performance-management', label: '绩效管理' },
    { words: /绩效自评/, role: 'performance-self-assessment', label: '绩效自评' },
    { words: /机关运行经费/, role: 'operating-costs' },
    { words: /政府采购/, role: 'procurement' },
    { words: /国有资产/, role: 'state-assets' },
    { words: /人员构成|人员情况/, role: 'staff', label: '人员构成' },
    { words: /^收入决算/, role: 'revenue', label: '收入' },
    { words: /^支出决算/, role: 'expenditure', label: '支出' },
    // 政府收支分类科目, expenditure by function, names of classes (类)
    concept('expenditure-general-public-services', /^一般公共服务/),
    concept('expenditure-public-security', /^公共安全支出/),
    concept('expenditure-education', /^教育支出/),
    concept('expenditure-science', /^科学技术支出/),
    concept('expenditure-culture', /^文化(?:旅游)?体育与传媒支出/),
    concept('expenditure-social-security', /^社会保障和就业/),
    concept('expenditure-health', /^(?:卫生健康|医疗卫生)/),
    concept('expenditure-environment', /^节能环保支出/),
    concept('expenditure-communities', /^城乡社区支出/),
    concept('expenditure-agriculture', /^农林水支出/),
    concept('expenditure-transport', /^交通运输支出/),
    concept('expenditure-housing', /^住房保障/),
  ],
  'key-work': [
    concept('party-study', /思想建党|思想政治|理论学习|意识形态/),
    concept('party-organisation', /基层组织|党支部|组织建设/),
    concept('thematic-education-activities', /主题教育/),
    concept('party-discipline', /从严治党|党风廉政|作风/),
    concept('reform-tasks', /改革任务/),
    concept('position-and-research', /职责定位|调研/),
    concept('internal-rules', /建章立制|规章制度/),
    concept('complaint-handling', /投诉|信访/),
    concept('supervision-and-appraisal', /督办|督查|考评/),
    concept('platform-building', /平台建设/),
    concept('network', /网络.*运维/),
    concept('network-construction', /网络建设/),
    concept('network-maintenance', /运维|运行维护/),
    concept('working-mechanism', /工作机制/),
  ],
};

/** Whether words head a section of the explanation, one of 收入, 支出, “三公”经费 …, rather than a part. */
export function isSpecificSection(words: string): boolean {
  const naming = FIRST_LEVEL.explanation?.find(({ words: pattern }) => pattern.test(words));
  return naming !== undefined && naming.role !== 'other-matters';
}

/** Sections of every part, for a report without parts. */
const ANY_FIRST_LEVEL: readonly Naming[] = [
  { words: /(?:名词|术语)(?:解释|说明)$/, role: 'glossary', label: '名词解释' },
  ...Object.values(FIRST_LEVEL).flat(),
];

/** What a part is about and its short name; a part nobody knows goes by its heading. */
export function partName(heading: string): { role?: PartRole; label: string } {
  const known = PARTS.find(({ words }) => words.test(heading));
  return known ? { role: known.role, label: known.label } : { label: heading };
}

/**
 * What a section is about and its short name, where its words tell.
 * @param part role of its part
 * @param depth 1 for a section directly in the part
 * @param words heading, or for a numbered paragraph its text without numeral
 * @param isItem whether the words are a paragraph: then only their beginning counts
 */
export function sectionName(part: PartRole | undefined, depth: number, words: string, isItem: boolean): SectionName {
  const own = part && (depth === 1 ? FIRST_LEVEL : DEEPER)[part];
  const namings = own ?? (part === undefined ? (depth === 1 ? ANY_FIRST_LEVEL : (DEEPER.explanation ?? [])) : []);
  for (const { words: pattern, role, label } of namings) {
    const match = pattern.exec(words);
    if (match && !(isItem && match.index > 0)) return label === null ? { role } : { role, label: label ?? match[0] };
  }
  return {};
}
