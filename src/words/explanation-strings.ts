/** npm run check -- --explain: what a code means. */
export const explanationStrings = {
  meaning: '什么意思',
  example: '例子',
  edited: (file: string) => `在 ${file} 里，把`,
  into: '写成了',
  removed: (file: string) => `${file} 被删去了。`,
  emptied: (file: string) => `${file} 变成了空文件。`,
  replaced: (file: string) => `${file} 写成了`,
  output: 'npm run check 会说：',
  mend: '怎么改',
  after: '改好、保存，再运行一次 npm run check，直到出现“没有问题”。例子里的内容是编的。',
  list: '问题的编号。看某一个的说明和例子：npm run check -- --explain MZ105',
} as const;
