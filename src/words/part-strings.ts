/** Part pages: what the site says about the report's text. */
export const partStrings = {
  templateNote: '原文保留的模板说明，没有删去。',
  unfilled: '原文没有填写的模板文字',
  blank: '空缺：原文没有填写',
  /** Stands in words that are handed on for a number the report left blank: white space, and shown as a box. */
  blankSign: '\u2003',
  absent: {
    'final-accounts-tables': '决算表0张。来源的这一部分没有表格；本站不据正文反推。',
  },
  tableInSource: (page: string | undefined) => (page === undefined ? '表格见原文' : `表格见原文第 ${page} 页`),
  tableNotTaken: '，本站没有照录。',
  tableNotTakenBecause: (why: string) => `，本站没有照录：${why}。`,
  table: (number: string) => `表格 ${number}`,
  tableRebuilt: '表格按来源中散开的文字恢复行列，文字照录。',
  /** Number of a place: the first paragraph of a section has the section's. */
  paragraph: (section: string, nth: number) => (nth > 1 ? `${section} 第${nth}段` : section),
  contents: '本部分目录',
  contentsWord: '目录',
  sectionCount: (count: number) => `本部分共${count}节`,
  description: (title: string, part: string) => `${title}${part}全文，每段、每个数字都有固定链接。`,
} as const;
