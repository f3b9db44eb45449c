/** All figures of a report. */
export const figureStrings = {
  title: (year: number) => `${year}年度决算的全部数字`,
  heading: '全部数字',
  description: (year: number, count: number) => `${year}年度决算报告里的${count}个数字，一行一个，附原句和固定链接。`,
  intro: (count: number) => `报告里的${count}个数字，一行一个。每个数都照原文写，并附原句；点编号回到原文。`,
  corrected: (revision: number, on: string) => `已更正（第${revision}版，${on}）`,
  before: (printed: string | null) => `更正前${printed ?? '空缺'}`,
  label: '数字',
  value: '原文的数',
  quote: '原句',
  place: '出处',
  permalink: (label: string) => `${label}，本行的固定链接`,
  jump: '按部分查看',
} as const;
