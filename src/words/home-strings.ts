/** Home page. */
export const homeStrings = {
  title: (department: string, year: number) => `${department}${year}年度部门决算`,
  heading: (year: number) => `${year}年度部门决算`,
  about: '把公开的部门决算报告做成查得到、连得上、核得了的网页：每个名词能查，每句话、每个数都有固定链接。',
  description: (department: string, year: number) =>
    `${department}${year}年度部门决算全文：名词解释、数字、图表，可检索，可引用到每一段。`,
  try: '试试',
  parts: '正文',
  terms: '名词',
  charts: '图表',
  tablesInSource: (count: number) => `${count}张表，见原文`,
  tablesAbsent: '决算表0张。原文此处没有表格。',
  termCount: (count: number) => `${count}项`,
} as const;
