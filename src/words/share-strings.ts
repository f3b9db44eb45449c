/** Pictures of shared pages. */
export const shareStrings = {
  kicker: (department: string, year: number) => `${department} ${year}年度部门决算`,
  home: '查得到，连得上，核得了',
  figures: '报告里的数字',
  figureCount: (count: number) => `${count}个`,
  checks: '独立的不一致',
  checksCount: (count: number, all: number) => `${count}个／${all}条核对`,
  charts: '图表',
  chartCount: (count: number) => `${count}幅`,
  terms: '报告解释的名词',
  termCount: (count: number) => `${count}项`,
  alt: (title: string, figure: string) => (figure === '' ? title : `${title}。${figure}`),
} as const;
