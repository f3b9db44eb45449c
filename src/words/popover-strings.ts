/** Popover of a term. */
export const popoverStrings = {
  page: '名词页',
  close: '关闭',
  noDefinition: '原文这一条没有定义句。',
} as const;
