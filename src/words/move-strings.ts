/** npm run move. */
export const moveStrings = {
  what: '要移动或撤下什么？粘贴网址（段落、章节、名词、图表），或者那一段里的几个字；没有就直接按回车：',
  notFound: (pasted: string) => `没有找到“${pasted}”。网址要带 # 后面的部分（名词页的网址不用）；也可以少贴几个字。`,
  partsStay:
    '整个部分、它唯一的一节不能移动。单位换了稿的，重新导入（npm run import -- 文件 --year 年度 --replace），编号它会保住。',
  whole: (year: number, id: string, text: string) =>
    `\n要移动的是 ${year} 年度的 ${id}：${text}\n（要撤下它的，用 npm run correct。）`,
  whereTo: '移到哪一节？贴那一节的网址，或者标题里的几个字；不移了就直接按回车：',
  noSection: (pasted: string) => `这一年的报告里没有“${pasted}”这一节。`,
  destination: (path: readonly string[]) => `移到：${path.join(' › ')}`,
  sameSection: '它本来就在这一节；只换次序的，不用移动，编号也不变。',
  section: (number: number, id: string, heading: string) => `  ${number}. ${id} ${heading}`,
  whichSection: '是哪一节？写序号；都不是就直接按回车：',
  follows: '\n排在哪里？',
  first: '最前面',
  after: (id: string, text: string) => `${id} ${text} 的后面`,
  place: (number: number, where: string) => `  ${number}. ${where}`,
  whichPlace: (last: number) => `写序号（直接按回车是 ${last}，排在最后）：`,
  moved: (from: string, to: string) => `  ${from} → ${to}；旧网址会转过去，引用过它的数字、注、图表一起改。`,
  targetsFollow: (own: readonly string[]) =>
    `  thesaurus.json 里的“${own.join('”“')}”指着它原来的地方，也指向新的地方。`,
  targetsLost: (own: readonly string[]) =>
    `  thesaurus.json 里的“${own.join('”“')}”指着它原来的地方，新的地方没有用途（role）可指。下面若说那里没有这几个字，就是因为要搬走它：先从 thesaurus.json 删去那一条，再移动。`,
  term: (name: string, id: string) => `\n名词“${name}”，编号 ${id}。`,
  newId: '改成什么编号？只用小写拼音和连字符；要撤下这个名词，答“撤下”；不改了就直接按回车：',
  badId: (id: string, why: string) => `✗ “${id}”不行：${why}。`,
  idTaken: (id: string) => `✗ 编号 ${id} 已经用过，换一个。`,
  ofYear: (number: number, year: number, what: string) => `  ${number}. ${year} 年度：${what}`,
  whichYear: '几个年度都有。是哪一个？写序号；都不是就直接按回车：',
  chart: (year: number, title: string, id: string) =>
    `\n${year} 年度的图表“${title}”（${id}）。图表跟着 after 写的段落走，要换位置改那一行就行。`,
  withdrawChart: '要撤下它吗？',
  why: '为什么？这句话会公开显示在旧网址上：',
  whyNeeded: '✗ 要写明原因。',
  files: (paths: readonly string[]) => `  要写的文件：${paths.join('、')}`,
  confirm: '这样改吗？',
  unsound: (message: string) => `${message}\n这样改通不过上面的检查，什么也没有写。`,
  nothingWritten: '没有写入任何文件。',
  written: '✓ 改好了。',
  correctNext: '发布过的移动了，要写勘误：下面接着问。',
  usage: '用法：npm run move（移动一段、一节；改名词的编号；撤下名词、图表）',
} as const;
