/** npm run correct, where it changes the words itself. */
export const rewordStrings = {
  where:
    '\n要改哪一处？粘贴网页上那一处的网址，或者要改的那几个字（现在的字）；要撤回一次公开过的更正，写“撤回”；没有要改的就直接按回车：',
  whereElse: '\n还要改哪一处？写网址或者那几个字；上一处改错了，写“上一步”，退回到改它以前；没有了就直接按回车：',
  isBack: (answer: string) => /^(上一步|退一步|退回)$/.test(answer),
  noStep: '没有可以退的：这一次还没有改过什么。',
  steppedBack: (paths: readonly string[]) => `✓ 退回到改上一处以前：${paths.join('、')}。`,
  isChart: (year: number, title: string, id: string) =>
    `“${title}”是 ${year} 年的图表：标题、图说是本站的话，在 content/reports/${year}/charts.json 里 "id": "${id}" 那一组改，不用勘误；图里的数由网站填，改报告里的就跟着变。`,
  short: (pasted: string, count: number) => `“${pasted}”只有一两个字，有 ${count} 处。确是要找这几个字吗？`,
  notFound: (pasted: string, numbers: readonly string[] = []) =>
    numbers.length > 0
      ? `“${pasted}”只是别的数里的几位（${numbers.slice(0, 3).join('、')}${numbers.length > 3 ? ' 等' : ''}）。要改的数照网页上的整个写。`
      : `没有找到“${pasted}”。少贴几个字试试；网址要带 # 后面的部分（点段落旁边的“链接”就能复制）。`,
  found: (count: number) => `找到 ${count} 处：`,
  candidate: (number: number, year: number, place: string, context: string) =>
    `${number}. ${year} 年 ${place}　${context}`,
  more: (count: number) => `……还有 ${count} 处没有列出；多贴几个字，或者贴网址。`,
  whichPlace: '是哪一处？写序号；都不是就直接按回车：',
  whichPlaces: '是哪几处？写序号，几处用逗号隔开，都是就写“全部”；都不是就直接按回车：',
  badPlaces: (answer: string, count: number) =>
    `看不懂“${answer}”。请写 1 到 ${count} 的数字，几处用逗号隔开，或者写“全部”。`,
  wholePlace: (text: string) => `这一处现在是：\n  ${text}`,
  whichWords: '要改其中哪几个字？整段都改就直接按回车：',
  notInPlace: (answer: string) => `这一处没有“${answer}”。照上面的字抄。`,
  newWords: (old: string) => `把“${old}”改成（照原件；什么也不写就是删去这几个字；整段都删就是撤下）：`,
  strayComma: (written: string, right: string) => `“${written}”里的逗号不在千位上。是不是 ${right}？`,
  whichNumber: (label: string, token: string) => `数字“${label}”原来是 ${token}，现在是哪一个？`,
  numberChoice: (number: number, token: string) => `  ${number}. ${token}`,
  noNumber: (number: number) => `  ${number}. 没有这个数了（撤下它的登记）`,
  leftAsIs: '这一处没有改。',
  whichOne: '写序号；先不改就直接按回车：',
  impossible: {
    empty:
      '这几个字不能整个删去：表格的格、整个部分都要留着字。单位换了稿的，重新导入（手册第 3 章的命令加 --replace）。',
    'no-number': '✗ 这一格是数，写的不是数。照原件写数，例如 106.00；原件上是横线的，写 —。',
    same: '改前改后一样，没有要改的。',
    'not-in-source': 'source.txt 的这几行里没有这些字，可能已经先改过了。先运行 npm run check 看看。',
  },
  withdraw: (count: number) =>
    `整段撤下吗？${count > 1 ? `这一节一共 ${count} 段，连同标题一起撤下；` : ''}别的序号照原样不动，旧网址以后显示它最后的文字和撤下的原因。`,
  usedByCharts: (charts: readonly string[]) =>
    `图表${charts.join('、')}用着这里面的数，或者跟在它后面。先撤下图表：运行 npm run move，贴后面的网址（手册 8.7），再回来撤下这一段。什么也没有写。`,
  relation: (id: string, title: string) => `  本单位的核对 ${id}“${title}”说的是它，一起撤下。`,
  withdrawn: '（撤下）',
  before: (text: string) => `\n  改前：${text}`,
  after: (text: string) => `  改后：${text}`,
  remarkBeside: (text: string) =>
    `  注意：这几个字旁边有本站注“${text}”，它跟到新的字旁边。注文不再对的，改好以后在 remarks.json 里改写它，或者整个删去那一条。`,
  doubled: (words: string) => `  注意：改后是“${words}”，最后两个字相同，是不是多写了一个？`,
  isPrivate: (numbers: readonly string[]) =>
    `  注意：${numbers.join('、')} 像是手机号、身份证号；公开以后只能照手册第 9 章隐去，旧版里也要清除。原件没有印的不要写。`,
  figure: (label: string, id: string, before: string, after: string | null) =>
    `  数字 ${label}（${id}）：${before} → ${after ?? '撤下'}`,
  notInSource: '  source.txt 里分不清是哪一格，没有改；请照原件改好那一行再答“是”，或者就这样。',
  files: (paths: readonly string[]) => `  要写的文件：${paths.join('、')}`,
  confirm: '这样改吗？',
  unsound: (message: string) => `${message}\n这样改通不过上面的检查，什么也没有写。`,
  written: '✓ 改好了。现在可以用 npm run dev 看看网页。',
  alsoPrinted: (places: readonly string[]) => `同一个数别处也印着，照原件看看要不要一起改：${places.join('、')}`,
  unpublished: '这一年还没有发布过，不用写勘误。',
  recordNow: '\n现在写勘误吗？想先看看网页就答“否”，看好了再运行 npm run correct。',
  laterRecord:
    '改动已经写好，勘误还没有写。看好以后运行 npm run correct；还要改别处：npm run correct -- --edit；不要这些改动了：git stash push -u -- content。',
} as const;
