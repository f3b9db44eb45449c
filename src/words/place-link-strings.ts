/** The links at every place. They stand apart from what citing says, which is loaded when someone cites. */
export const placeLinkStrings = {
  cite: '引用',
  citeOf: (name: string) => `引用 ${name}`,
  copied: '已复制',
  copyPlace: '复制链接',
  copyPlaceOf: (name: string) => `复制链接：${name}`,
  copiedLink: '链接已复制',
  notCopiedText: '没有复制成功，请选中文字自行复制',
  notCopied: '没有复制成功，请从地址栏复制本处的地址',
} as const;
