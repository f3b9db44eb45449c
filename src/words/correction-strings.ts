/** Corrections: the command that writes them, the notes beside the text, the page of all corrections, past versions. */
export const correctionStrings = {
  kinds: { transcription: '本站转录差错', department: '单位更正', remark: '本站加注' },
  what: {
    text: '文字',
    heading: '标题',
    row: '表格行',
    columns: '表头',
    accounts: '决算表',
    figure: '数字',
    added: '新增',
    withdrawn: '撤下',
    moved: '移动',
    remark: '本站注',
  },
  principle:
    '更正有两种：本站转录时弄错了，或者单位发布了更正。原文自己写错的不在这里改：正文照录原文，用 npm run add 写一条本站注，它会显示在原句旁边。',
  finished: '✓ 上一次更正没有写完就断了，已经补上。请运行 npm run check 再看一遍。',
  freshRemarks: (places: readonly string[]) =>
    `\n本站注（${places.join('、')}）是新写的，还没有上线；它不用勘误就能发布。`,
  announce: '要在“更正”页和订阅里也说一声吗？',
  nothing: '✓ 现在的内容与上次发布的一致，没有要写的勘误。',
  onlyRecorded:
    '✓ 与上次推送的一致，没有要写的勘误。登记过、还没有推送过的网址有变动，请运行 npm run record 重新登记。',
  stillProvisional: (year: number, labels: readonly string[]) =>
    `✗ ${year} 年度还有 ${labels.length} 个数的编号是暂拟的（${labels.slice(0, 3).join('、')}${labels.length > 3 ? ' 等' : ''}）。勘误写下就公开，先把编号答完（导入那条命令加上 --replace 再运行一次），再写勘误。没有写勘误。`,
  found: (title: string, told: number, places: number) =>
    `${title}：有 ${told === places ? `${told} 处` : `${told} 条（一共 ${places} 处）`}与上次发布的不同。`,
  change: (number: number, what: string, place: string, before: string | null, after: string | null, within = 0) =>
    `\n${number}. ${what} ${place}${within === 0 ? '' : `（连同里面的 ${within} 处）`}\n   更正前：${before ?? '（没有）'}\n   更正后：${after ?? '（没有）'}`,
  onlyBlanks: (number: number, places: readonly string[], before: string, after: string) =>
    `\n${number}. 只是空格不同的 ${places.length} 处：${places.slice(0, 3).join('、')}${places.length > 3 ? ' 等' : ''}，例如\n   更正前：${before}\n   更正后：${after}`,
  which: '\n哪几处属于这一次更正？写序号，用逗号隔开；都是就直接按回车：',
  badNumbers: (answer: string) => `✗ 看不懂“${answer}”。请写上面的序号，例如 1,3；都是就直接按回车。`,
  whichKind: '\n是哪一种？1 本站转录差错　2 单位发布了更正　3 原文自己写错了：',
  kindNeeded: '✗ 种类会公开显示，要选一个：本站抄错了是 1；单位自己换了文件、发了更正是 2；都不是，是 3。',
  sourceIsKept:
    '原文自己写错的不更正，没有写勘误。先把正文恢复成原文的样子：git stash push -u -- content（已经提交了的：git checkout origin/main -- content）；再运行 npm run add，写一条本站注，说明哪里有疑问。',
  badKind: (answer: string) => `✗ 不认识的种类“${answer}”。请写 1、2 或 3。`,
  whichWhy: '为什么更正？这句话会公开显示：',
  whyNeeded: '✗ 要写明更正的原因。',
  whichDay: (today: string) => `更正日期？今天是 ${today}，是今天就直接按回车：`,
  badDate: (answer: string) => `✗ 日期应写成 2026-03-01 的样子，现在是“${answer}”。`,
  noSuchDay: (on: string) => `✗ 没有 ${on} 这一天，请看看月份有几天。`,
  dateToCome: (on: string, today: string) =>
    `✗ 日期 ${on} 还没有到，今天是 ${today}。勘误写下就不能改，请写真正的日期。`,
  dateBeforeLast: (on: string, last: string) => `✗ 日期 ${on} 早于上一次更正的 ${last}；勘误按先后排列。`,
  dateBeforeReport: (on: string, earliest: string) =>
    `✗ 日期 ${on} 早于 ${earliest}，那时这份报告还没有发布。勘误写下就不能改，请写真正更正的那一天。`,
  summary: (revision: number, kind: string, on: string, why: string) =>
    `\n这次更正形成第 ${revision} 版：${kind}，${on}，${why}`,
  confirm: '写入吗？',
  apart: {
    parted: '   ！更正前没有这一处对不上，更正后有了。请再对一遍原件。',
    'still-apart': '   ！更正前后都对不上。结论的轻重只看两个数像不像同一个数写错，变轻了不是对上了。请再对一遍原件。',
  },
  confirmApart: (count: number) => `更正以后有 ${count} 处对不上（上面标着！的）。原件确实是这样的，才答“是”。写入吗？`,
  nothingWritten: '没有写入任何文件。',
  noCorrection:
    '没有写勘误。改动还在文件里，没有勘误推送会被拒绝：看好以后再运行 npm run correct；还要改别处：npm run correct -- --edit；不要这些改动了：git stash push -u -- content。',
  written: (revision: number, file: string) =>
    `✓ 已写好第 ${revision} 版的勘误（${file}），登记簿也更新了（content/permalinks.json）。旧版仍可打开。`,
  wrongReason: (file: string) =>
    `  原因写错了，还没有推送的：改 ${file} 最后一条的 why（种类是 kind），再运行 npm run check。推送以后不能改。`,
  moreOpen: (years: readonly number[]) =>
    `${years.join('、')}年度还有改动没有写勘误，请再运行一次 npm run correct；不写，推送会被拒绝。`,
  notChanged: (place: string) => `✗ ${place} 没有改动。没有写入任何文件。`,
  usage:
    '用法：npm run correct\n      npm run correct -- --edit（已有改动没有写勘误，还要改别处）\n      npm run correct -- --kind transcription|department --why "原因" --on 2026-12-01 [--year 2019] [--places s3-7-p1,s3-8-p2] [--yes]\n      npm run correct -- --kind remark --places s3-7-p1 --why "原因"',

  done: '已更正',
  later: '后来更正',
  note: (revision: number, on: string) => `第${revision}版，${on}`,
  before: '更正前',
  after: '更正后',
  none: '（没有）',
  movedFrom: (from: string, to: string) => `从 ${from} 移到 ${to}`,
  movedBetween: (from: string, to: string) => (from === to ? `在“${from}”里换了位置` : `从“${from}”移到“${to}”`),
  title: '更正',
  description: '报告发布以后本站更正过什么、什么时候、为什么，更正前后各是什么。',
  intro: '报告发布以后，凡改动文字或数字，都在这里逐条写明更正前后、日期和原因。',
  empty: '尚无更正。',
  how: '怎样更正',
  rules: [
    { name: '改什么', text: '只有两种情况更正正文：本站转录时弄错了，或者单位发布了更正。' },
    { name: '不改什么', text: '原文自己的疑点不改：正文照录原文，本站的说明写在旁边，标明“本站注”。' },
    { name: '旧版', text: '每次更正形成新的一版，以前各版都能打开；引用时用版次网址，看到的就是引用时的文字。' },
    { name: '订阅', text: '用下面的地址订阅，有更正就会收到。' },
  ],
  feeds: { atom: 'Atom 订阅', json: 'JSON Feed 订阅' },
  list: '全部更正',
  versions: '各版',
  version: (n: number) => `第${n}版`,
  currentVersion: (n: number) => `第${n}版（现行）`,
  pastNotice: (n: number, current: number) => `您看的是第${n}版，已有更正；现行的是第${current}版。`,
  currentNotice: (n: number) => `您看的是第${n}版（现行）。这一版报告的文字以后不变。`,
  toCurrent: '看现行版的这一处',
  seeEarlier: '看更正前的这一处',
  auditThen: '看这一版的核对结果',
  findings: {
    kept: '这是这一版还是现行版的时候，本站最后的核对结果，照当时的原话留着；以后核对的程序改了，这里也不变。',
    computed: '这一版当时的核对结果没有留下来，这里是现在的程序按这一版的文字重新核对的。',
    current:
      '这一版现在是现行版：核对结果由现在的程序算出，程序改进了会跟着变；到有了下一版，就照最后的说法留下，以后不变。',
  },
  finding: ({ verdictName, formula, sentence }: { verdictName: string; formula: string; sentence: string }) =>
    [verdictName, formula, sentence].filter((words) => words !== '').join('　'),
  toRead: '提示（不算问题，照常发布）：更正以后，下面这些本站自己写的话请再读一遍，不对了就改：',
  chartToRead: (year: number, chart: string, words: readonly string[], figures: readonly string[]) =>
    `  ${year} 年图表 ${chart} 的话里说“${words.join('”“')}”，它用的 ${figures.join('、')} 更正过。在 charts.json 里写上 claims，以后就由程序核对。`,
  chartUntrue: (year: number, chart: string, words: string, compared: readonly string[]) =>
    `  ${year} 年图表 ${chart} 的话里说“${words}”，现在的数是 ${compared.join('、')}，并不是这样：那句话先不显示，请在 charts.json 里改写它和 claims。`,
  remarkToRead: (year: number, block: string, before: string, figure: string, now: string) =>
    `  ${year} 年 ${block} 旁边的本站注写着 ${before}，${figure} 已经更正为 ${now}。`,
  searchToRead: (search: string) =>
    `  首页“试试”里的“${search}”是更正前的数，现在搜不到它了：运行 npm run add，选 4，改“试试”的检索词。`,
  turned: (id: string, title: string, before: string | null, after: string | null) =>
    `\n核对 ${id} ${title}\n   更正前：${before ?? '（没有这一条）'}\n   更正后：${after ?? '（没有这一条）'}`,
  findingsChanged: (all: number, turned: number) =>
    turned === 0 ? `核对结果随之改变${all}条，结论都没有变` : `核对结果随之改变${all}条，其中结论不同的${turned}条`,
  /** What a finding's own line says of a correction; of another year's report where that was the one corrected. */
  findingWas: (year: number | null, revision: number, on: string, before: string | null) =>
    `${year === null ? '' : `${year}年度报告`}第${revision}版，${on}：更正前${before === null ? '没有这一条' : `是“${before}”`}`,
  seeThen: '看更正前的这一条',
  versionTitle: (title: string, n: number) => `${title}（第${n}版）`,
  versionDescription: (description: string, n: number) => `第${n}版：${description}`,
  feedTitle: (site: string) => `${site}：更正`,
  feedEntry: (title: string, revision: number, kind: string) => `${title}第${revision}版：${kind}`,
  openEntry: '看这条更正',
} as const;
