import type { ProblemKind } from './problem-kind.ts';
import { restored } from './restored.ts';

/** What people call a space that is not the keyboard's, and a sign that takes no place. */
function spaceName(code: string): string {
  const names: Record<string, string> = {
    'U+00A0': '不换行空格',
    'U+3000': '全角空格',
    'U+0009': '制表符',
    'U+200B': '零宽空格',
    'U+200D': '零宽连字',
    'U+FEFF': '零宽不换行空格',
    'U+00AD': '软连字符',
  };
  return `${names[code] ?? '特殊的字符'}（${code}）`;
}

/** Problems of the content: quotes. */
export const quotesProblems = {
  quoteMissing: {
    code: 'MZ401',
    title: '引文在段落里找不到',
    says: (block: string, quote: string, nearest: string) => [
      `在段落 ${block} 里找不到引文“${quote}”。`,
      quote.replace(/\s/g, '') === nearest.replace(/\s/g, '')
        ? `差别只在空格（全角空格、不换行空格看起来一样）：照抄“${nearest}”。`
        : `最接近的原文：“${nearest}”。照抄原文；如果认为原文有误，不要改引文，请写成本站注。`,
    ],
    meaning: '引文要与所在段落的文字一字不差，包括空格和标点。',
  },
  quoteElsewhere: {
    code: 'MZ402',
    title: '引文在别的段落里',
    says: (block: string, quote: string, others: readonly string[]) => [
      `段落 ${block} 里没有引文“${quote}”，它在 ${others.map((other) => `“${other}”`).join('、')} 里。`,
      `是不是想写 "block": "${others[0]}"？`,
    ],
    meaning: '引文照抄得对，但段落编号写成了别的段落。',
  },
  quoteRepeated: {
    code: 'MZ403',
    title: '引文不止一处',
    says: (quote: string, block: string) => [
      `引文“${quote}”在段落 ${block} 里不止一处。`,
      '把引文写长一些，让它在这一段里只出现一次。',
    ],
    meaning: '引文要能确定是段落里的哪一处，所以只能出现一次。',
  },
  markMissing: {
    code: 'MZ404',
    title: '标记的字样找不到',
    says: (quote: string, block: string, nearest: string) => [
      `段落 ${block} 里找不到标记的字样“${quote}”。`,
      `最接近的原文：“${nearest}”。照抄原文，或删去这个标记。`,
    ],
    meaning: '标记没有填写的模板文字时，字样要与段落的文字一字不差。',
  },
  sourceChanged: {
    code: 'MZ405',
    title: '原文文件被改动',
    says: (registered: number, now: number, path: string, isSameWords = false) =>
      isSameWords
        ? [
            'source.txt 的换行（或文件开头看不见的编码标记）变了，字没有变。',
            `多半是编辑器存盘时改的；原文要一个字节不差地保存：${restored(path)}。`,
          ]
        : registered === now
          ? [
              'source.txt 改动过，还没有写明为什么。',
              `录入时弄错了的、单位发布了更正的：运行 npm run correct，它问原因，写成勘误。不是有意改的，整个年度一起恢复：${restored(path.replace(/\/[^/]*$/, ''))}。`,
            ]
          : [
              `source.txt 现在有 ${now} 行，登记的是 ${registered} 行：${now < registered ? `少了 ${registered - now}` : `多了 ${now - registered}`} 行，从那里起每一段的行号都对不上了。`,
              `不是有意增删的：${restored(path)}。撤下一段时不要删行，把那几行改成空行。真的换了原文：重新导入（npm run import … --replace）。`,
            ],
    meaning:
      '登记的 SHA-256 证明原文没有变。录入差错和单位的更正可以改，改动要由 npm run correct 写成勘误；原件自己印错的不改，写本站注。',
  },
  originalChanged: {
    code: 'MZ415',
    title: '原件不是登记的那一份',
    says: (name: string) => [
      `original/${name} 与 report.json 里 source.published 登记的 SHA-256 不一致。`,
      '放回导入时用的那一份；单位换了原件的，重新导入；为了遮去不该公开的字要换的，放回以后运行 npm run redact，由它来换。',
    ],
    meaning: '网站把 original 里的原件供人下载，说它就是正文的出处。登记的 SHA-256 用来证明是同一份。',
  },
  originalUnknown: {
    code: 'MZ416',
    title: '没有登记过的原件',
    says: (path: string, published: string | undefined) => [
      `report.json 没有登记 ${path.split('/').at(-1)}，它不会出现在网站上。`,
      published === undefined
        ? '是公布的原件，就在 report.json 的 source.published 登记文件名、种类、SHA-256 和页数；不是就移到 content 以外。'
        : `登记的原件是“${published}”。留登记的：rm '${path}'。要换成这一份：npm run import -- '${path}' --year ${path.split('/')[2]} --replace。只是改了名字的，改回去。`,
    ],
    meaning: '一份报告有一份公布的原件，放在年度的 original 文件夹里，名字照 report.json 的 source.published。',
  },
  textDiffers: {
    code: 'MZ406',
    title: '正文与原文不一致',
    says: (id: string, lines: string, printed: string) => [
      `正文 ${id} 与原文第 ${lines} 行不一致。`,
      `原文是“${printed}”，照它改回。录入时弄错了、原文文件也要改的：先收起这些改动（git stash push -u -- content），再运行 npm run correct，几处一起改。原件自己印错的：正文不改，写本站注。`,
    ],
    meaning: '正文照录原文，只把断行接回来；原文的错也照录，另写本站注说明。',
  },
  spacesDiffer: {
    code: 'MZ414',
    title: '正文的空格与原文不一致',
    says: (id: string, lines: string, odd: { code: string; after: string; isUnseen: boolean } | undefined) => [
      odd?.isUnseen
        ? `正文 ${id} 里有看不见的字符，原文第 ${lines} 行没有。`
        : `正文 ${id} 的空格与原文第 ${lines} 行不一致。`,
      odd === undefined
        ? '空格照录原文，连着的几个空格写成一个，换行处可有可无；开头和末尾不留空格。'
        : `${odd.after === '' ? '开头' : `“${odd.after}”后面`}是${spaceName(odd.code)}，${odd.isUnseen ? '不占位置：删去它（把这几个字连同前后重打一遍）' : '看起来和空格一样：改成普通的空格'}。`,
    ],
    meaning: '多一个空格或者空格错了位置，“2019 年”会变成“201 9年”，读者和检索都认不出来。',
  },
  lineTwice: {
    code: 'MZ407',
    title: '原文的一行用了两次',
    says: (line: number) => [`原文第 ${line} 行被用了两次。`, '检查 lines 的起止行号。'],
    meaning: '原文的每一行只属于一个段落。',
  },
  lineUnused: {
    code: 'MZ408',
    title: '原文的一行没有用上',
    says: (line: number, words: string) => [
      `原文第 ${line} 行没有出现在任何段落里：“${words}”，它的前一段在这里。`,
      '不是有意删的，恢复它所属的段落：git stash push -u -- content。要撤下那一段：也先恢复，再运行 npm run correct。录入时漏了的：改那一段的 lines 和 text。',
    ],
    meaning: '原文的每一行（空行除外）都要在正文里，不能漏。',
  },
  linesOutOfRange: {
    code: 'MZ409',
    title: '行号超出原文',
    says: (lines: string, count: number) => [
      `行号 ${lines} 不对：原文一共 ${count} 行。`,
      '写成 [起, 止]，从 1 数起，起不大于止。',
    ],
    meaning: 'lines 写的是这一段在 source.txt 里的起止行号。',
  },
  headingDiffers: {
    code: 'MZ410',
    title: '标题与正文不一致',
    says: (id: string, style: 'run-in' | 'item', text: string) =>
      style === 'item'
        ? [
            `章节 ${id} 是编号条目，它的 numeral 或 heading 与正文不符。`,
            `正文以“${text}”开头；numeral 照抄开头的序号，heading 写不带引号的 null。`,
          ]
        : [`章节 ${id} 的标题与正文开头不符。`, `正文以“${text}”开头；numeral 和 heading 照抄开头的字。`],
    meaning: '没有独立成行的标题，文字就在第一段的开头，要与那一段一字不差；没有标题的条目写 null。',
  },
  headingLines: {
    code: 'MZ411',
    title: '章节的行号与第一段不一致',
    says: (id: string, right: string) => [`章节 ${id} 的行号与它的第一段不一致。`, `写成 ${right}。`],
    meaning: '没有独立成行的标题时，章节的 lines 就是它第一段的 lines。',
  },
  decisionWords: {
    code: 'MZ412',
    title: '人工裁决与原文不符',
    says: (line: number, printed: string) => [
      `原文第 ${line} 行不是以这些字开头。`,
      printed === '' ? `原文第 ${line} 行是空的；核对行号。` : `那一行是“${printed}”；核对行号和 startsWith。`,
    ],
    meaning: '裁决写明原文的行号和那一行开头的字，两处要对得上，导入时才会采用。',
  },
  decisionPlace: {
    code: 'MZ413',
    title: '人工裁决与正文不符',
    says: (line: number, belongsTo: string, parent: string | undefined) => [
      parent === undefined
        ? `正文里没有从原文第 ${line} 行开始的段落。`
        : `裁决说原文第 ${line} 行的段落属于 ${belongsTo}，正文里它在 ${parent} 之下。`,
      '两处改成一致，或重新导入。',
    ],
    meaning: '裁决决定没有编号的段落放在哪一节，report.json 应与它一致。',
  },
} satisfies Record<string, ProblemKind>;
