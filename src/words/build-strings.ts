/** What a build tells while it runs. */
export const buildStrings = {
  reading: '1/3 读取并核对 content/ …',
  found: (title: string, parts: number, figures: number, charts: number) =>
    `    ${title}：${parts} 个部分，${figures} 个数字，${charts} 幅图表`,
  audited: (relations: number, independent: number, bound: number, unbound: number) =>
    `    核对 ${relations} 条关系，独立的不一致 ${independent} 个；原文数字 ${bound} 处已登记，${unbound} 处未登记`,
  building: '2/3 生成页面、字体和检索索引 …',
  done: (seconds: string) => `3/3 完成，用时 ${seconds} 秒，网站在 dist/`,
} as const;
