/** The card of a figure, and the same on its row among all figures. */
export const evidenceStrings = {
  heading: '凭证',
  card: (label: string) => `凭证：${label}`,
  blank: '原文此处空缺',
  takesPart: '参与核对：',
  elsewhere: '同一笔数另见',
  inText: '到原句',
  row: '全部数字',
  close: '关闭',
} as const;
