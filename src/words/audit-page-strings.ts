/** The public audit: its pages, and what it says beside the text. */
export const auditPageStrings = {
  title: (year: number) => `${year}年度决算勾稽核对`,
  heading: '勾稽核对',
  description: (year: number, count: number) =>
    `把${year}年度决算报告里能核对的${count}条关系逐条重算：算式、出处、差额和说明。`,
  intro: (count: number) =>
    `报告里能核对的关系共${count}条，全部列在这里。只陈述原文在哪里写了什么、相差多少、补充什么可以说明。差额都是算式左边减右边。`,
  unregistered: (count: number) => (count === 0 ? '' : `另有${count}条没有登记齐，没有核对，单列在最后，不算在内。`),
  tablesLeftOut: (count: number) => (count === 0 ? '' : `原文还有${count}张表本站没有照录，表里的数不在其内。`),
  method: '怎样核对',
  coverage: (coverage: { figures: number; runs: number; bound: number; waived: number; unbound: number }) =>
    `原文共有${coverage.runs}处阿拉伯数字：${coverage.bound}处已登记为数字，${coverage.waived}处是年份、日期、序号或名称，${coverage.unbound}处未登记。连同汉字写的数量和空缺，登记的数字共${coverage.figures}个。`,
  /** Ends with the address: a sign behind it would be taken for part of it. */
  citing: (report: string, id: string, address: string) =>
    `每条的编号就是它的固定链接。引用时写明报告、核对编号和网址，例如：${report}，核对${id}，${address}`,
  filter: '筛选',
  byPart: '按部分',
  all: '全部',
  agreed: (group: string) => `一致：${group}`,
  matrix: '全部关系一览',
  skipMatrix: '跳过一览',
  independent: (count: number) => `不一致：独立问题${count}个`,
  rooted: (all: number, independent: number) =>
    all === independent
      ? '每一条都是独立问题。'
      : `不一致共${all}条，其中${all - independent}条由别的问题引起，已并入根因之下。`,
  /** Before their numbers. */
  toldElsewhere: (count: number) => `另有${count}条由别的问题引起，列在根因之下：`,
  notApplied: '本年度没有用上的关系',
  difference: (difference: string) => `差额 ${difference}`,
  year: (year: number) => `${year}年`,
  earlierReport: (year: number) => `${year}年度报告`,
  nothingThere: '（此处没有内容）',
  follows: (root: string) => `由 ${root} 引起`,
  besides: '另有',
  counted: (count: number, verdict: string) => `${count} ${verdict}`,
  see: (numbers: readonly string[]) => `见 ${numbers.join('、')}`,
  andSee: (see: string) => `，${see}`,
  /** On paper: notes 4 and 6 stand at 3.2; of another part, only where. */
  footnotesAt: (notes: readonly { at: string; numbers: readonly number[] }[]) =>
    notes
      .map(({ at, numbers }) => (numbers.length > 0 ? `注${numbers.join('、')}的说明在${at}` : `另见${at}`))
      .join('；'),
  footnoteAgreed: (count: number) => `一致${count}条：`,
  remarks: (count: number) => `${count} 注`,
  noteName: (verdict: string, headline: string) => `${verdict}：${headline}`,
  allPlaces: '全部出处',
  methodTitle: '怎样核对',
  methodDescription: '勾稽核对的方法：精度、进位、各种结论和规则的含义，以及不能得出什么结论。',
  principles: (unit: string, decimals: number) => [
    { name: '依据', text: '只用报告自己的文字和数字，逐条对照原句；没有的数不补，空缺不当作零。' },
    { name: '精度', text: `金额以${unit}为单位，按${decimals}位小数看待；末尾的零可以不印。全部按十进制精确计算。` },
    {
      name: '进位',
      text: '印出来的数看作上下各半个末位的一段区间；区间能够相容的，归入四舍五入范围内，同时照样列出精确的差额。',
    },
    {
      name: '先后',
      text: '结论按把握大小分开说：两处白纸黑字不能同时成立，句子又写明各数说的是同一件事，或有别的算得上的关系佐证，才说“不一致”；各数所指要从上下文推断的，只写“需说明口径”，请读者对照两处；只是进位或尾数的出入、口径可以不同的，各有各的说法；本站没有读全、没有登记齐的，写“没有登记齐”，不算原文有错，也不上首页。拿不准的一律不说。',
    },
    {
      name: '没有登记齐',
      text: '一条合计要用到好几个数，其中有的本站还没有登记，就不能判断加起来对不对。这时不核对，只把这一条单列出来。它说的是本站做得不够，不是报告有错。',
    },
    {
      name: '差额',
      text: '差额是算式左边减右边：原文写的减去另一处写的，或减去按其他数算出来的；百分比相差多少，说几个百分点。',
    },
    { name: '根因', text: '一条由另一条引起的，放在根因之下，不另计为独立问题。' },
    {
      name: '限度',
      text: '核对只说明报告内部是否对得上，不是审计，不能说明账务本身如何，也不判断哪一处需要调整；以发布单位的说明和决算表为准。',
    },
    {
      name: '自查',
      text: '每条规则都有会触发和不会触发的样例；并逐个改动登记的数字，检验核对是否察觉，结果见项目文档。',
    },
  ],
  verdicts: '结论',
  severities: '程度',
  severity: (name: string) => `程度：${name}`,
  rules: '规则',
} as const;
