/** npm run import, where it asks its questions one by one. */
export const importAnswerStrings = {
  begin: (count: number) =>
    `\n有 ${count} 件事要您定，下面一件一件地问。直接按回车是照它写的，没有写的就先放着；答“以后”也是先放着，答“退出”或者按 Ctrl+C，没有答的全都先放着。`,
  notAsked:
    '上面拿不准的、暂拟的、名词表里没有的，可以一件一件地问您：把同一条命令加上 --replace --ask 再运行一次，答案由它写好。',
  again: (count: number) => `\n还有 ${count} 件，也是一样地答。`,
  later: (answer: string) => /^(以后|以后再说|跳过|later)$/i.test(answer),
  leave: (answer: string) => /^(退出|不答了|quit|exit|q)$/i.test(answer),
  placement: (line: number, words: string) => `\n第 ${line} 行“${words}…”没有编号。它属于哪里？对照原件看。`,
  candidate: (number: number, what: string) => `  ${number}. ${what}`,
  place: (number: number, id: string, heading: string, isChosen: boolean) =>
    `  ${number}. ${id} ${heading}${isChosen ? '（直接按回车是这个）' : ''}`,
  which: '写序号：',
  reason: '为什么？写一句（直接按回车是“对照原件”）：',
  ownReason: '对照原件',
  term: (name: string) => `\n报告解释了 ${name}，名词表里没有。收进名词吗？`,
  linksElsewhere: (words: string, term: string) =>
    `\n正文里的“${words}”现在链到名词“${term}”。收进“${words}”以后仍然链到那里，它自己的一页只有解释；两个说的是一件事的，答“否”。`,
  pinyin: (pinyin: string) => `拼音是 ${pinyin}，对就按回车，不对就重写（要带声调）：`,
  badPinyin: (answer: string) => `“${answer}”不是带声调的拼音，例如 sāngōng jīngfèi。不收这个名词，答“以后”。`,
  lost: (label: string, quote: string) =>
    `\n原来登记的“${label}”（“${quote}”），新原文里找不到这句话了。它现在是哪一个数？`,
  remarkGone: (quote: string, text: string) =>
    `\n本站注说的“${quote}”，新的原文里没有了。注是：${text}\n  1. 撤下这条注\n  2. 先放着（不撤下，检查会说它）`,
  noNumberNow: '没有这个数了',
  provisional: (context: string) => `\n${context}\n  这个数的编号和名称是暂拟的。`,
  unregistered: (context: string) => `\n${context}\n  这个数还没有登记。`,
  waits: (context: string, lost: string) => `\n${context}\n  也许就是上面先放着的“${lost}”，也先放着。`,
  label: (label: string) => `  它叫什么？${label === '' ? '' : `（直接按回车是“${label}”）`}`,
  labelOrName: (label: string) =>
    `  它叫什么？${label === '' ? '' : `（直接按回车是“${label}”；`}是名字的一部分、不是数量的，写“不是数”${label === '' ? '' : '）'}：`,
  isNoNumber: (answer: string) => /^(不是数|不是数量|不是)$/.test(answer),
  nameWith: (digits: string) => `  连着 ${digits} 的名字是哪几个字？照抄（不知道就直接按回车，先放着）：`,
  nameWithout: (answer: string, digits: string) => `“${answer}”里要有 ${digits}，也要照原文。`,
  unit: (unit: string) => `  单位？${unit === '' ? '' : `（直接按回车是“${unit}”）`}`,
  noUnit: (answer: string, printed: string | undefined) =>
    printed === undefined
      ? `“${answer}”不是单位；写数后面的量词，例如 件、万元、%。`
      : `“${answer}”不是单位；原文里数后面是“${printed}”，照它写，或者直接按回车。`,
  noName: (answer: string) => `“${answer}”不是名称；写它叫什么，例如“编写样例”。不知道就答“以后”。`,
  measure: '  它是哪一种？（不知道就直接按回车，先放着）',
  measures: [
    { measure: 'final', name: '决算数、实际数' },
    { measure: 'budget', name: '年初预算数' },
    { measure: 'share', name: '占比、比例' },
    { measure: 'stock', name: '某一天的数量（年末人数、车辆数）' },
    { measure: 'flow', name: '全年累计的数量（批次、人次、件数）' },
    { measure: 'change', name: '比上年增减多少' },
    { measure: 'growth', name: '比上年增减百分之几' },
  ],
  sameAs: (ids: readonly string[]) => `  别的年度同名、同一句的数，编号是 ${ids.join('、')}；是同一件事就用同一个。`,
  id: (id: string) => `  编号，推送以后不能再改（直接按回车是 ${id}）：`,
  badId: (answer: string) => `“${answer}”不能作编号：只用小写字母、数字、连字符和点，例如 work.sessions。`,
  idTaken: (answer: string) => `编号 ${answer} 已经有了，换一个。`,
  named: (figures: readonly { id: string; label: string; context: string }[]) =>
    [
      '\n刚才定下的名称和编号（直接按回车的，是照程序拟的）。编号是网址的一部分，推送以后永远不能改，现在再看一遍：',
      ...figures.map(({ id, label, context }, index) => `  ${index + 1}. ${label}　${id}　${context}`),
    ].join('\n'),
  rename: '要改哪一个？写它的序号；都对就直接按回车：',
  unsound: (message: string) => `${message}\n  这一条没有写，先放着。`,
  conflictChoices: (word: string, context: string, namedTarget: string | undefined) =>
    `  报告里是：${context}\n  1. 从 thesaurus.json 删去“${word}”，以后搜它照字面找\n  2. ${
      namedTarget === undefined ? '留着，仍然指向现在的地方，写理由' : `留着，也指向那里（${namedTarget}）`
    }`,
  keepReason: '  为什么仍然指向那里？写一句：',
  done: (answered: number, open: number) =>
    open === 0
      ? `\n✓ 都答完了（${answered} 件），已经写好。答错了的：在文件里删去它写的那一条，同一条命令加上 --replace 再导入一次，只有它会再问。`
      : `\n答了 ${answered} 件，已经写好；还有 ${open} 件先放着，什么时候再答都行：把同一条命令加上 --replace 再运行一次。编号还是暂拟的数不答完，不能推送。`,
} as const;
