/** npm run correct, where it takes back a correction that was published. */
export const withdrawalStrings = {
  isAsked: (answer: string) => /^撤回(更正|第?\s*\d+\s*版)?$/.test(answer),
  none: '还没有写过勘误，没有可以撤回的更正。',
  correction: (number: number, year: number, revision: number, on: string, kind: string, why: string, places: number) =>
    `${number}. ${year} 年第 ${revision} 版，${on}，${kind}，${places} 处：${why}`,
  which: '撤回哪一次？写序号；都不是就直接按回车：',
  gone: '（没有，原来就没有这一段）',
  left: (places: readonly string[]) =>
    `\n  没有撤回的 ${places.length} 处：${places.join('、')}。后来又更正过的，照网址单独改；移动过的，用 npm run move 移回去；撤下的段落，编号不能再用，回不来。`,
  confirm: '都改回更正以前的样子吗？勘误还在，这次撤回另写一条。',
} as const;
