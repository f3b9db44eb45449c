export const searchStrings = {
  title: '搜索',
  description: '检索部门决算报告的全文、名词解释和数字；没有脚本时可从目录找起。',
  intro: '输入报告里的任何词语或数字，例如“三公经费”“公车”，或者一个金额。',
  withoutScript: '即输即搜要靠脚本，这里没有运行：脚本关着，没有载入，或者浏览器太旧。现在可以从下面的目录找起。',
  contents: '从目录找起',
  terms: '名词',
  year: (year: number) => `${year}年度`,
  loading: '正在搜索……',
  /** In the dev server, which searches in the last build. */
  notBuilt: '还没有检索索引：边改边看时搜索用的是上次生成的网站。请先运行 npm run build，再搜索一次。',
  failed: {
    unreachable:
      '搜索没有成功：检索用的文件没有载入，网络可能断了。网络恢复后会自动再找，也可以点“再试”，或从目录找起。',
    refused: '搜索没有成功：检索用的文件取到了，但内容不对或不全，网站可能正在更新。可以过一会再试，或从目录找起。',
    unable: '搜索没有成功：搜索程序在这个浏览器里没能运行，浏览器可能太旧。可以换一个浏览器再试，或从目录找起。',
  },
  again: '再试',
  none: (query: string) => `没有找到“${query}”。可以换个说法、缩短词语，或从目录找起。`,
  found: (
    query: string,
    found: { literal: number; occurrences: number; value: number; alias: number; apart: number; answers: number },
  ) => {
    const inText = found.occurrences > 0 ? `，正文里共 ${found.occurrences} 处` : '';
    const parts = [
      found.literal > 0 ? `写到“${query}”的有 ${found.literal} 条${inText}` : '',
      found.value > 0 ? `写到这些数的有 ${found.value} 条` : '',
      found.alias === 0
        ? ''
        : found.literal > 0
          ? `按常用说法找到 ${found.alias} 条`
          : `报告没有写“${query}”，按常用说法找到 ${found.alias} 条`,
      found.apart > 0 ? `写到这些词、但不连在一起的有 ${found.apart} 条` : '',
      found.answers > 0 ? `与所问相关的有 ${found.answers} 条` : '',
    ];
    const said = parts.filter((part) => part !== '').join('；');
    return said === '' ? '' : `${said}。`;
  },
  cut: (length: number) => `输入太长，只按前 ${length} 个字查找。`,
  missing: (words: readonly string[]) => `报告没有写到${words.map((word) => `“${word}”`).join('、')}。`,
  onlyShared: '下面收起的几处只是用了同样的常用词，不是回答。',
  shared: (count: number) => `只是用词相同的 ${count} 处`,
  guess: '没有把握，您是想问下面的吗？',
  withinNumber: (typed: string) => `没有单独写到“${typed}”，只在更长的数里有这几个字。`,
  values: {
    equal: (typed: string) => `“${typed}”：报告里写法不同，数额相同。`,
    rounded: (typed: string) => `报告没有正好写“${typed}”，下面的数约是这么多。`,
    nearest: (typed: string) => `报告没有“${typed}”，最接近的是下面的数。`,
  },
  answers: '与所问相关',
  card: {
    title: '报告里的数',
    blank: '原文空着',
    otherSide: '与上面的数对不上',
    includes: (asked: string) => `没有单独写“${asked}”多少，这是包括它在内的合计`,
  },
  legend: '实底：与所搜字样相同。虚线：同一事物的正式名称。',
  results: '搜索结果',
  term: '名词解释',
  trailSeparator: ' › ',
  occurrences: (count: number) => `${count} 处`,
  inHeading: '见于标题',
  apart: '词不连在一起',
  isAlias: (typed: string, { word, means }: { word: string; means: string }) =>
    typed === word ? `“${word}”：报告里写“${means}”` : `“${typed}”见于“${word}”，报告里写“${means}”`,
  sameValue: '数额相同',
  respelled: {
    pinyin: (typed: string, words: string) => `“${typed}”按拼音读作“${words}”。`,
    initials: (typed: string, words: string) => `“${typed}”按首字母读作“${words}”。`,
    number: (typed: string, words: string) => `“${typed}”在报告里写作“${words}”。`,
    english: (typed: string, words: string) => `“${typed}”按中文“${words}”找。`,
    sign: (typed: string, words: string) => `“${typed}”按“${words}”找。`,
    homophone: (typed: string, words: string) => `没有“${typed}”，按同音的“${words}”找。`,
  },
  onlySigns: '输入里只有标点符号，没有可以查找的字。',
  itsPlace: '输入的就是这一处的地址',
  shown: (count: number) => `现在只看其中 ${count} 条。`,
  nearest: '相近的名词：',
  otherYear: (year: number, pages: number | null) =>
    pages === null ? `再找 ${year} 年度的` : `再找 ${year} 年度的（${pages} 条）`,
  moreYears: (count: number) => `其余 ${count} 个年度`,
  allHits: '不再筛选，看全部',
  all: '全部',
  narrow: '在哪一部分',
  narrowYear: '哪一年度',
  narrowFindings: '核对',
  allYears: '各年度',
  withFindings: '有核对提示',
  close: '关闭',
  related: '与所搜的说法有关',
} as const;
