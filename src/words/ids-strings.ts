/** npm run ids: what the files call a place. */
export const idsStrings = {
  usage:
    '用法：npm run ids -- 网页上的字或网址\n      npm run ids -- --roles（各章节的用途，写在 thesaurus.json 的 targets 里）',
  unsound: (path: string) => `（${path} 现在有问题，没有看它；npm run check 会说哪里不对。）`,
  notFound: (pasted: string) => `没有找到“${pasted}”。少写几个字试试。`,
  place: (year: number, id: string, context: string) => `\n${year} 年 ${id}　${context}`,
  targets: (targets: readonly string[]) => `  说法的 targets 可以写：${targets.join('、')}`,
  figure: (id: string, label: string, printed: string) => `  数字 ${id}　${label}　${printed}`,
  role: (target: string, headings: readonly string[]) => `${target}　${headings.join('；')}`,
  more: (count: number) => `\n……还有 ${count} 处；多写几个字。`,
} as const;
