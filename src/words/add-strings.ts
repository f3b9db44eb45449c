/** npm run add: what the office adds of its own. */
export const addStrings = {
  usage: '用法：npm run add（加本站注、大家会搜的词、图表、名词，改页脚和网站的几句话）',
  kinds: [
    '本站注：在一句话旁边说明',
    '大家会搜的词、名词的别名',
    '图表',
    '页脚、首页、路径：联系方式、备案号、发布日期、“试试”里的词……',
    '名词',
  ],
  choice: (number: number, what: string) => `  ${number}. ${what}`,
  whichKind: '要加什么？写序号；不加了就直接按回车：',
  which: '写序号；都不是就直接按回车：',
  nothingWritten: '没有写入任何文件。',
  remark: {
    where: '\n说的是哪一处？粘贴网页上那一处的网址，或者那几个字；没有就直接按回车：',
    whichWords: '说的是其中哪几个字？整段都是就直接按回车：',
    text: '怎样说明？写一句，语气中性，会公开显示在旁边：',
    needed: '✗ 要写说明。',
    shown: (quote: string, text: string) => `\n  “${quote}”的旁边\n  本站注：${text}`,
    next: '接着：npm run check，提交，推送；要在“更正”页也说一声的，再运行 npm run correct。',
  },
  search: {
    words: '\n大家会输入什么？几个用逗号隔开：',
    more: '还有别的说法吗？没有就直接按回车：',
    needed: '✗ 要写一个说法。',
    where: '\n它说的是什么？写名词的名字，或者粘贴报告里那一处的网址、那几个字；没有就直接按回车：',
    whichWords: '报告里叫什么？照抄上面几个字；就是标题就直接按回车：',
    whichTarget: '搜它的人到哪里去？写序号（直接按回车是 1）：',
    target: (name: string, heading: string) => `${heading}（${name}）`,
    noTarget: '✗ 这一处所在的章节没有用途（role），不能作去处。换一处，或者写名词的名字。',
    means: (proposed: string) => `报告里叫什么？照抄原文，不写年份和金额（直接按回车是“${proposed}”）：`,
    alias: (words: readonly string[], term: string) => `\n  搜“${words.join('”“')}” → 名词“${term}”`,
    entry: (words: readonly string[], means: string, heading: string) =>
      `\n  搜“${words.join('”“')}” → “${means}”，到${heading}`,
    next: '接着：npm run check，提交，推送。',
  },
  chart: {
    title: '\n图叫什么名字？不加了就直接按回车：',
    figure: (count: number) =>
      `第 ${count} 行是哪个数？粘贴那个数的网址，或者连着它的几个字${count === 1 ? '' : '；没有了就直接按回车'}：`,
    noFigure: (pasted: string) =>
      `“${pasted}”里没有登记的数。多贴几个字，或者贴那个数的网址（点一下数，卡片里“复制链接”）。`,
    needed: '✗ 至少要一个数。',
    figures: '是哪一个？',
    candidate: (year: number, label: string, printed: string, id: string) => `${year} 年 ${label} ${printed}（${id}）`,
    otherYear: (year: number) => `✗ 一幅图里的数都要是同一年的；前面是 ${year} 年。`,
    label: (label: string) => `这一行叫什么？（直接按回车是“${label}”）`,
    takeaway: (rows: readonly string[]) =>
      `用一句话说这幅图说明什么。句子里不写数，要写第几行的数，写成 {1}、{2}：\n${rows.map((row, index) => `  {${index + 1}} ${row}`).join('\n')}\n写一句：`,
    noRow: (number: string) => `✗ 没有第 ${number} 行。`,
    sentenceNeeded: '✗ 要写一句。',
    id: (id: string) => `编号，推送以后不能再改（直接按回车是 ${id}）：`,
    badId: (id: string) => `✗ “${id}”不行：只用小写字母、数字和连字符，不能与别的图表相同。`,
    shown: (title: string, rows: readonly string[], takeaway: string) =>
      `\n  ${title}\n${rows.map((row) => `    ${row}`).join('\n')}\n  ${takeaway}`,
    next: '接着：npm run record（登记它的网址），npm run check，提交，推送。图跟在第一个数的那一段后面；不要它了，照手册 8.7 撤下。',
  },
  site: {
    line: (what: string, now: string | undefined) => `${what}：${now || '（没有）'}`,
    publishedOn: (year: number) => `${year} 年度报告的发布日期`,
    more: '还要改哪一样？写序号；没有了就直接按回车：',
    value:
      '\n改成什么？照原样写，几个词用逗号隔开，许可的名称后面空一格写网址；要删去这一行，写“删去”；不改就直接按回车：',
    isGone: (answer: string) => answer === '删去',
    unfit: (what: string, why: string) => `✗ ${what}：${why}。`,
    otherForm: '写法不对；网址照浏览器里的抄，例如 https://example.gov.cn/help；必须有的不能删去',
    badDay: (year: number, today: string) =>
      `✗ 写公开发布的那一天，例如 ${year + 1}-08-20：在 ${year} 年过完以后，不晚于今天（${today}）。原文和网站都没有写的，答“删去”。`,
    shown: (what: string, before: string | undefined, after: string | undefined) =>
      `\n  ${what}\n  改前：${before || '（没有）'}\n  改后：${after || '（没有）'}`,
    next: '接着：npm run check，提交，推送；上线以后看每一页的最下面。',
    nextOfBase:
      '换了路径的，推送以后旧网址都打不开：推送以前先和管理员约好，一上线就由他把旧路径转到新路径（docs/operate.md“域名、路径和证书”）。接着：npm run check，提交，推送。',
  },
  term: {
    offered: '\n报告解释了、名词表里还没有的：',
    none: '报告解释的名词都在名词表里了。报告没有解释的不收：释义是报告里的原话。',
    shown: (name: string, pinyin: string, years: readonly number[]) =>
      `\n  名词“${name}”（${pinyin}），释义照${years.join('、')}年度报告的原话`,
    next: '接着：npm run record（登记它的网址），npm run check，提交，推送。大家另外怎么叫它，再运行 npm run add 选 2。',
  },
  files: (paths: readonly string[]) => `  要写的文件：${paths.join('、')}`,
  confirm: '这样写吗？',
  unsound: (message: string) => `${message}\n这样写通不过上面的检查，什么也没有写。`,
  written: (next: string) => `✓ 写好了。${next}`,
} as const;
