/** The card of a figure, and the same on its row among all figures. */
export const evidenceStrings = {
  heading: '凭证',
  card: (label: string) => `凭证：${label}`,
  blank: '原文此处空缺',
  how: '怎么算',
  share: '占比',
  noArithmetic: '这个数没有可以复算的算式。',
  alsoUsed: '别处也用到：',
  samePlaces: (count: number) => `同一笔数 ${count} 处`,
  row: '全部出处',
  close: '关闭',
} as const;
