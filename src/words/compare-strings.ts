/** The years side by side. */
export const compareStrings = {
  title: (years: readonly number[]) => `历年对照（${years[0]}—${years.at(-1)}年）`,
  heading: '历年对照',
  description: (years: readonly number[], count: number) =>
    `${years.join('、')}年度决算报告都写到的${count}个数，逐项并列，每个数连到原句，差额由本站计算。`,
  intro: (count: number) =>
    `至少两个年度的报告都写到、编号相同的数共${count}个，并列在这里。各年的数都取自当年的报告，点数字回到原句；后一年报告里印出的上年数是那份报告自己的说法，另列在下面。`,
  computed:
    '差额是较新一年减去较早一年，由本站按十进制精确计算，不是原文。单位、性质、截止日期不同的，以及约数和增减额、增减率，不相减。',
  statedOnce: (years: readonly { year: number; count: number }[]) =>
    `只有一个年度写到的数不列：${years.map(({ year, count }) => `${year}年${count}个`).join('，')}。`,
  jump: '按内容查看',
  charts: '图表',
  download: '下载 CSV',
  concept: '项目',
  year: (year: number) => `${year}年`,
  difference: '差额',
  computedDifference: '差额（本站计算）',
  permalink: (label: string) => `${label}，本行的固定链接`,
  notStated: '未写',
  blank: '空缺',
  restated: (year: number, printed: string) => `${year}年报告写${printed}`,
  incomparable: {
    blank: '有空缺，不相减',
    unit: '单位不同，不相减',
    measure: '性质不同，不相减',
    relative: '本身是增减，不相减',
    approximate: '约数，不相减',
    'as-of': '截止日期不同，不相减',
  },
  differenceUnit: (unit: string) => (unit === '%' ? '个百分点' : unit),
  signed: (value: string, unit: string) => {
    const sign = value.startsWith('-') ? '−' : /[1-9]/.test(value) ? '+' : '';
    return `${sign}${value.replace(/^-/, '')}${unit}`;
  },
  chartTitle: (label: string, first: number, last: number) => `${label}，${first}—${last}年`,
  inYear: (year: number, section: string) => `${year}年 ${section}`,
  chartBasis: (basis: string) => `${basis}，看最近一年的正文`,
  more: (year: number) => `，比${year}年多`,
  less: (year: number) => `，比${year}年少`,
  same: (year: number) => `，与${year}年持平`,
  stop: '。',
  csv: {
    id: '数字编号',
    label: '名称',
    topic: '内容',
    year: (year: number) => [`${year}年数值`, `${year}年单位`, `${year}年章节`, `${year}年更正`],
    corrected: (on: string, before: string | null) => `${on}更正，更正前${before ?? '空缺'}`,
    difference: ['差额（本站计算）', '差额单位', '说明'],
  },
} as const;
