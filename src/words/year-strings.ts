/** Several years: the switch between them, and the years side by side. */
export const yearStrings = {
  switch: '切换年度',
  label: '年度',
  compare: '历年对照',
  compareFigure: (label: string) => `历年对照：${label}`,
  noPart: (year: number) => `${year}（没有这一部分，到目录）`,
  noSection: (year: number) => `${year}年度报告没有这一节。`,
  reportHome: (year: number) => `到${year}年度报告目录`,
  section: (year: number, words: string) => `${year}年度：${words}`,
  ofYear: (title: string, year: number) => `${title}（${year}年度）`,
} as const;
