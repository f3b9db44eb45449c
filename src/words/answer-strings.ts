/** Answers that a command cannot read. */
export const answerStrings = {
  noAnswer: '没有等到回答，停在这里；已经写好的不变，没有问完的没有写入。',
  yesOrNo: (answer: string, enter: boolean) =>
    `看不懂“${answer}”。请答 是 或 否，也可以答 y 或 n（直接按回车是“${enter ? '是' : '否'}”）。`,
  yes: (enter: boolean) => `（是/否，直接按回车是“${enter ? '是' : '否'}”）`,
  noReason: (answer: string) => `✗ “${answer}”说不清为什么。这句话公开显示，写下就不能改；用中文写一句别人看得懂的。`,
  oneOf: (answer: string, count: number) => `看不懂“${answer}”。请写 1 到 ${count} 的一个数字。`,
} as const;
