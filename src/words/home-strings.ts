/** Home page. */
export const homeStrings = {
  title: (department: string, year: number) => `${department}${year}年度部门决算`,
  heading: (year: number) => `${year}年度部门决算`,
  ours: '这几句由本站用原文的数字写成，点数字看原句，再点一下看算法。“决算”是一年结束后公布的实际收支。',
  doubted: '这个数在别处写得不同',
  /** After a number that counts up to a day; the year where it is another than the report's. */
  until: (year: number | undefined, month: number, day: number) =>
    `（截至${year === undefined ? '' : `${year}年`}${month}月${day}日）`,
  corrected: (count: number, last: string) => `这份报告发布以后更正过${count}次，最近一次在${last}：改了什么`,
  findings: '对不上的地方',
  findingsIntro: (independent: number, shown: number) =>
    `报告里有${independent}处前后对不上。${independent > shown ? `先看${shown}处：` : ''}`,
  noFindings: (all: number) => `能核对的${all}条关系都核对过，没有发现对不上的地方。`,
  allFindings: (independent: number) => `全部${independent}处`,
  howChecked: (all: number) => `${all}条核对怎么做的`,
  place: (section: string, number: string) => `${section} · ${number}`,
  quote: (words: string) => `“${words}”`,
  seeBoth: '看两处原文和算法',
  answers: '常问',
  doubtedAnswer: '报告前后对不上：',
  amounts: '主要的数',
  digits: '单位是元，每格写一位',
  asPrinted: '原文写作',
  unprinted: '斜线格：原文没有写到这一位，不当作0。',
  allTerms: (count: number) => `全部${count}个名词`,
  description: (department: string, year: number) =>
    `${department}${year}年度部门决算全文：名词解释、数字、图表，可检索，可引用到每一段。`,
  try: '试试',
  parts: '报告正文',
  terms: '名词',
  charts: '图表',
  tables: (count: number) => `${count}张决算表，逐格照录`,
  tablesInSource: (count: number) => `${count}张表，见原文`,
  tablesAbsent: '决算表0张。原文此处没有表格。',
  termCount: (count: number) => `${count}项`,
} as const;
