/** Pages of docs/checks. */
export const checkDocsStrings = {
  derived: '<!-- 由 npm run docs:checks 生成，不要直接改。 -->',
  meaning: '什么意思',
  example: '例子',
  edited: (file: string) => `在 \`${file}\` 里，把`,
  into: '写成了',
  removed: (file: string) => `\`${file}\` 被删去了。`,
  emptied: (file: string) => `\`${file}\` 变成了空文件。`,
  replaced: (file: string) => `\`${file}\` 写成了`,
  output: '`npm run check` 会说：',
  mend: '怎么改',
  after: '改好、保存，再运行一次 `npm run check`，直到出现“没有问题”。例子里的内容是编的。',
  back: '全部编号',
} as const;
