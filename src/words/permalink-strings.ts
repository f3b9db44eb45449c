/** Sentences about published addresses and their words; read by office staff. */
export const permalinkStrings = {
  figure: (label: string, value: string | null, unit: string) =>
    `${label}：${value === null ? '原文空着' : value + unit}`,
  findingGone: '这一条核对现在不作了：程序的读法或者它依据的话已经改变。',
  recorded: (added: number, moved: number, withdrawn: number) =>
    `✓ 登记了 ${added} 个新网址，${moved} 个转址，${withdrawn} 个撤下（content/permalinks.json）。`,
  nothingToRecord: '✓ 没有新网址，登记簿不用改。',
  recordUsage:
    '用法：npm run record\n      npm run record -- --moved 旧网址=新网址\n      npm run record -- --withdrawn 网址 --why "原因"\n      npm run record -- --unpublished（从来没有推送过，登记簿重新写）',
  withdrawnNeedsWhy: '✗ 撤下网址要写明原因：加上 --why "原因"。',
  movedNeedsBoth: (value: string) => `✗ --moved 应写成 旧网址=新网址，现在是“${value}”。`,
  notPublished: (address: string) => `✗ 登记簿里没有网址 ${address}。`,
  needsCorrection: '✗ 发布过的文字或数字有变动，要先写勘误：运行 npm run correct。没有写入任何文件。',
} as const;
