/** The page for addresses that lead nowhere. */
export const notFoundStrings = {
  title: '没有这一页',
  description: '这个地址没有对应的页面；可以检索，或从目录找起。',
  explain: '这个地址没有对应的页面。可能是地址抄漏了，可以检索，或从下面找起。',
} as const;
