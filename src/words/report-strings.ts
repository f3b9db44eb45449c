/** Home of one report. */
export const reportStrings = {
  title: (report: string) => `${report}：目录与来源`,
  description: (title: string) => `${title}：目录、来源与说明。`,
  contents: '目录',
  about: '关于这份报告',
  department: '发布单位',
  year: '决算年度',
  published: '发布日期',
  source: '来源',
  sourceText: (lines: number, published: { name: string; pages: number | null } | undefined) =>
    `公开文本${lines}行，逐行收录，照录不改${published ? `；取自${published.name}${published.pages === null ? '' : `，共${published.pages}页`}` : ''}`,
  original: (format: string) => `公布的原件（${format}）`,
  tablesOriginal: (format: string) => `单独公布的决算表（${format}）`,
  sourceFile: '原文文本（source.txt）',
  publishedAt: '原件公布于',
  size: '收录',
  sizeText: (counts: { sections: number; paragraphs: number; figures: number; charts: number }) =>
    `${counts.sections}个编号章节、${counts.paragraphs}段正文、${counts.figures}个数字、${counts.charts}幅图表`,
  allFigures: '全部数字',
  allCharts: '全部图表',
  howToCite: '怎样引用',
} as const;
