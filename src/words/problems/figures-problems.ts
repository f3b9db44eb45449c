import type { ProblemKind } from './problem-kind.ts';

/** Problems of the content: figures. */
export const figuresProblems = {
  tokenMissing: {
    code: 'MZ501',
    title: '引文里没有这个数',
    says: (token: string, nth: number, quote: string) => [
      nth > 1 ? `引文“${quote}”里没有第 ${nth} 次出现的“${token}”。` : `引文“${quote}”里没有“${token}”。`,
      'token 要照抄引文里的数，nth 是它第几次出现。',
    ],
    meaning: 'token 是这个数在引文里的原样，页面靠它找到数的位置。',
  },
  valueDiffers: {
    code: 'MZ502',
    title: '数值与原文不一致',
    says: (value: string, token: string) => [
      `value 写的是 ${value}，引文里的数是“${token}”。`,
      '两处改成同一个数；以原文为准，位数也要相同。',
    ],
    meaning: '数值照录原文：引文里是 3.5，value 就写 "3.5"，不写 "3.50"。',
  },
  unitDiffers: {
    code: 'MZ503',
    title: '单位与原文不一致',
    says: (unit: string, token: string, printed: string) => [
      `unit 写的是“${unit}”，原文里“${token}”后面是“${printed}”。`,
      `以原文为准，写成 "${printed}"。`,
    ],
    meaning: '单位照录原文：原文是万元就写万元，不换算。',
  },
  approxMissing: {
    code: 'MZ504',
    title: '约数字样与原文不一致',
    says: (approx: string, token: string, side: '前' | '后', around: string) => [
      `approx 写的是“${approx}”，原文里“${token}”${side}面是“${around}”。`,
      '原文没有这个字样就删去 approx。',
    ],
    meaning:
      '原文写“约12万元”“近300人”“40余篇”“300多人”“99%以上”时，approx 照录“约”“近”“余”“多”“以上”；原文没有就不写。',
  },
  dateMissing: {
    code: 'MZ505',
    title: '截止日期与原文不一致',
    says: (date: string, printed: string) => [
      `asOf 写的是 ${date}，这一段里没有“${printed}”。`,
      '以原文为准；原文没有写截止日期，就删去 asOf。',
    ],
    meaning: '截止日期只在原文写明时才填，要与那一段里写的相同。',
  },
  tokenInside: {
    code: 'MZ506',
    title: '只取了一个数的一部分',
    says: (token: string, whole: string) => [
      `token“${token}”只是原文里“${whole}”的一部分。`,
      '照抄整个数；同样的数不止一处时，用 nth 写明是第几次出现。',
    ],
    meaning: '引文“2 批次 20 人”里，第 2 个“2”是 20 的一部分，不是要登记的数。',
  },
  samePlace: {
    code: 'MZ507',
    title: '两个数登记在同一处',
    says: (token: string, other: string, line: number) => [
      `原文里的这个“${token}”已经在第 ${line} 行登记为“${other}”。`,
      '核对 quote、token 和 nth：nth 写明是引文里第几次出现；重复登记的删去一个。',
    ],
    meaning: '原文里的一个数只登记一次。引文相同而 nth 写错或漏写时，两个编号会指到同一处。',
  },
  priorYearNotEarlier: {
    code: 'MZ511',
    title: '上年数的年度不是以前的年度',
    says: (id: string, year: number, reportYear: number) => [
      `“${id}”是以前年度的数，年度却写成 ${year}；这份是 ${reportYear} 年度的报告。`,
      `year 写它所属的年度，例如 ${reportYear - 1}；确是本年度的数，去掉编号末尾的 .prior-year。`,
    ],
    meaning: '编号以 .prior-year 结尾的，是报告里印出的以前年度的数；它要与那一年的报告核对，年度就要早于本报告。',
  },
  baseMissing: {
    code: 'MZ508',
    title: '没有写与什么相比',
    says: (measure: string, base: string) => [
      `measure 是 ${measure}，却没有写与什么相比。`,
      `补上 "base": "${base}"。`,
    ],
    meaning: '增减额、增减率和差额要写明是与上年（prior-year）还是与年初预算（budget）相比。',
  },
  yearMissing: {
    code: 'MZ509',
    title: '年度与原文不一致',
    says: (year: number, report: number) => [
      `year 写的是 ${year}，这一段里没有提到这一年。`,
      `说的是本年度就写 ${report}；以原文为准。`,
    ],
    meaning: 'year 写这个数说的是哪一年，一般是报告的年度；说上年的数时，原文里要有那一年或“上年”。',
  },
  chartUnit: {
    code: 'MZ510',
    title: '图表的单位与数字不一致',
    says: (unit: string, figure: string, printed: string) => [
      `图表的单位是“${unit}”，这一行的“${figure}”单位是“${printed}”。`,
      '改成一致；各行单位不同的，图表的 unit 写不带引号的 null，kind 写 "table"。',
    ],
    meaning: '一幅图里的各行要用同一个单位，才能画在一起比较。',
  },
  chartNumber: {
    code: 'MZ512',
    title: '图表的话里直接写了数',
    says: (number: string, figures: readonly string[]) => [
      `这里直接写了“${number}”：报告里的数更正以后，这里不会跟着变。`,
      figures.length === 0
        ? '写成 {数字编号}（编号这样查：npm run ids -- 连着那个数的几个字）；要本站推算的，在 derived 里写好怎么算，这里写成 {=推算数}。'
        : `把“${number}”换成 ${figures
            .slice(0, 3)
            .map((id) => `{${id}}`)
            .join(' 或 ')}，数和单位由网站填上。`,
    ],
    meaning: '图表只用登记的数。话里的数写成编号，网站才能填上现在的数，并连到原句。',
  },
  chartBraces: {
    code: 'MZ516',
    title: '图表的话里用了中文花括号',
    says: () => [
      '这里用了中文花括号｛｝，网站不认，会照字印出来。',
      '改成英文的 { }，例如 {revenue.total}（切换到英文输入法再打）。',
    ],
    meaning: '话里的数写成英文花括号里的编号，网站才能填上现在的数。',
  },
  chartClaimWords: {
    code: 'MZ514',
    title: 'claims 里的字不在图表的话里',
    says: (words: string) => [
      `takeaway 和 caution 里都没有“${words}”。`,
      '照话里的字写；那句话已经改掉的，删去这一条。',
    ],
    meaning: 'claims 的 words 照抄话里作比较的几个字。',
  },
  provisional: {
    code: 'MZ515',
    title: '编号和名称还是暂拟的',
    says: (id: string) => [
      `数字 ${id} 的编号和名称是导入时暂拟的，还没有人定过；发布以后编号就不能再改。`,
      '再导入一次（同一条命令加 --replace），它会问；或者改好 id 和 label，再删去 "provisional" 那一行。',
    ],
    meaning: '编号用在网址里，一发布就是承诺。自由叙述里的数，程序只能按句子起名，要由人定。',
  },
} satisfies Record<string, ProblemKind>;
