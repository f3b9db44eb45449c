/** Places that are no longer what they were: where they went, or why they were withdrawn. */
export const redirectStrings = {
  heading: '以前在这一页的内容',
  moved: '已移到新的位置',
  follow: '去新的位置',
  withdrawn: '已撤下',
  why: (why: string) => `原因：${why}`,
  until: (revision: number, on: string) => `${on} 更正（第${revision}版）以前是这样`,
  seeThen: '看更正前的这一条',
  openEntry: '看这条更正',
  last: '撤下前的文字',
  was: '原来的文字',
  pageMoved: '这一页已移到新的网址',
  pageWithdrawn: '这一页已撤下',
  fileMoved: '这个文件已移到新的网址',
  fileWithdrawn: '这个文件已撤下',
  description: (address: string) => `${address} 以前的内容现在在哪里，或者为什么撤下。`,
} as const;
