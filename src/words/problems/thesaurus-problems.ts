import type { ProblemKind } from './problem-kind.ts';

/** Problems of the content: thesaurus. */
export const thesaurusProblems = {
  wordTwice: {
    code: 'MZ901',
    title: '说法重复',
    says: (word: string, line: number) => [
      `说法“${word}”已经在第 ${line} 行写过。`,
      '每个说法只写一次：留下合适的一处；有几种意思，把答案都写进那一条的 targets。',
    ],
    meaning:
      '一个说法在 thesaurus.json 里只写一次，搜索才知道该去哪里。全角半角、大小写、空格和引号不同，也算同一个说法。',
  },
  wordIsTitle: {
    code: 'MZ902',
    title: '说法是别处的名称',
    says: (word: string, title: string, target: string) => [
      `说法“${word}”就是“${title}”（${target}）的名称，却指向别处。`,
      `删去这个说法，或把 ${target} 加进 targets。`,
    ],
    meaning: '说法与章节、名词的名称相同，搜它的人要找的就是那里；指向别处会让人找不到。',
  },
  wordIsAlias: {
    code: 'MZ903',
    title: '说法已经是名词的别名',
    says: (word: string, term: string) => [
      `说法“${word}”已经是名词“${term}”在 glossary.json 里的别名。`,
      `在这里删去它；除非这一条先指向一个章节（role:…），再指向“${term}”。`,
    ],
    meaning:
      '名词的别名写在 glossary.json，不必再写一遍。只有答案首先在某个章节的，才写在这里，并且名词也写进 targets。',
  },
  wordIsMeans: {
    code: 'MZ904',
    title: '说法就是正式说法',
    says: (word: string) => [`“${word}”本来就是报告里的正式说法。`, '删去它：照原文搜就能找到。'],
    meaning: 'words 写大家会输入、报告里没有的说法；与这一条的 means 相同的，照原文就能搜到。',
  },
  literalElsewhere: {
    code: 'MZ905',
    title: '说法在报告的别处出现',
    says: (word: string, place: string) => [
      `“${word}”在报告里出现（例如 ${place}），但不在这一条所指的地方，照字面搜会落到别处。`,
      '改 targets，或删去这个说法；确要保留，在 alsoLiteral 里写 "说法": "理由"。',
    ],
    meaning: '报告自己用了这几个字，说的却可能是另一回事。要么指向它出现的地方，要么写明为什么仍然指向这里。',
  },
  meansMissing: {
    code: 'MZ906',
    title: '所指的地方没有这个正式说法',
    says: (means: string) => [
      `报告里这一条所指的地方没有“${means}”这几个字。`,
      'means 照抄那里的正式说法；几个说法用顿号隔开。',
    ],
    meaning: '搜索结果会写明“公车”即“公务用车”。后面的字要在 targets 所指的章节、名词里找得到。',
  },
  exceptionNeedless: {
    code: 'MZ907',
    title: '用不着的例外',
    says: (word: string) => [
      `alsoLiteral 里的“${word}”用不着：报告没有在别处用这个说法，或者所指的地方也有它。`,
      '从 alsoLiteral 里删去它。',
    ],
    meaning: 'alsoLiteral 只写报告在别处用到、经审定仍保留的说法；用不着的例外会遮住以后真正的问题。',
  },
  exceptionUnknown: {
    code: 'MZ908',
    title: '例外不是这一条的说法',
    says: (word: string, nearest: string | undefined) => [
      `alsoLiteral 里的“${word}”不是这一条的说法。`,
      nearest === undefined ? '改成 words 里的写法，或删去它。' : `是不是想写“${nearest}”？用不着就删去。`,
    ],
    meaning: 'alsoLiteral 里的说法要与同一条 words 里的写法一字不差。',
  },
} satisfies Record<string, ProblemKind>;
