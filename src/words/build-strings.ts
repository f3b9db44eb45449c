/** What a build tells while it runs. */
export const buildStrings = {
  bundling: '第一次用这一版程序生成网站，先把程序备好 …',
  reading: '1/3 读取并核对 content/ …',
  found: (title: string, parts: number, figures: number, charts: number) =>
    `    ${title}：${parts} 个部分，${figures} 个数字，${charts} 幅图表`,
  audited: (relations: number, independent: number, bound: number, unbound: number) =>
    `    核对 ${relations} 条关系，独立的不一致 ${independent} 个；原文数字 ${bound} 处已登记，${unbound} 处未登记`,
  building: '2/3 生成页面、字体和检索索引 …',
  checking: (pages: number) => `3/3 核对生成的 ${pages} 个页面 …`,
  refused: '✗ 生成的网站有上面这些问题，没有放进 dist/，那里还是原来的网站。',
  unsound: '没有生成网站；dist/ 里还是原来的网站。',
  // Names no code of an error: a server tells by them what ended a build.
  fault:
    '✗ 没有生成网站：程序没能运行完，上面是它自己的话。多半是没有权限、磁盘满了，或者 npm ci 没有做完：处理好再运行；还不行，把上面的话转给管理员。dist/ 里还是原来的网站。',
  done: (seconds: string) => `✓ 完成，用时 ${seconds} 秒，网站在 dist/`,
} as const;
