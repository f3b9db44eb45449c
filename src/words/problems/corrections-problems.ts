import type { ProblemKind } from './problem-kind.ts';
import { type FigureWords, figureWords, shortened } from './quoted-words.ts';

/** What goes with a section is not told place by place. */
const alsoWithin = (within: number) => (within === 0 ? '' : `连同里面的 ${within} 处`);

/** Problems of the content: corrections. */
export const correctionsProblems = {
  wordsChanged: {
    code: 'MZ801',
    title: '发布过的文字变了',
    says: (id: string, before: string, after: string) => [
      `${id} 的文字与上次发布的不同：原来是“${shortened(before)}”，现在是“${shortened(after)}”。`,
      '不是有意改的，恢复原样；确要更正，运行 npm run correct 写下勘误。',
    ],
    meaning: '发布过的文字只能用勘误更正：写明更正前后、日期和原因，公开显示。',
  },
  wordsAdded: {
    code: 'MZ802',
    title: '发布以后新增了文字',
    says: (id: string, within: number) => [
      `${id}${alsoWithin(within) || ' '}是发布以后新增的，没有勘误说明。`,
      '不是有意加的，删去；确要增加，运行 npm run correct 写下勘误。',
    ],
    meaning: '发布以后新增的段落、标题或表格行，也要有勘误说明。',
  },
  wordsGone: {
    code: 'MZ803',
    title: '发布过的文字不见了',
    says: (id: string, text: string, near: readonly string[], within: number) => [
      `发布过的 ${id}（“${shortened(text)}”）${alsoWithin(within)}不见了。`,
      `改回原来的编号${near.length > 0 ? `（最接近的编号：${near.join('、')}）` : ''}；确要移走或撤下，运行 npm run correct 写下勘误。`,
    ],
    meaning: '发布过的段落、标题或表格行不能不声不响地消失。',
  },
  wordsMoved: {
    code: 'MZ804',
    title: '发布过的文字换了编号',
    says: (from: string, to: string, within: number) => [
      `发布过的 ${from}${alsoWithin(within) || ' '}现在成了 ${to}。`,
      `把编号改回 ${from}：加减段落、改序号都不改编号；确实换了地方，运行 npm run correct 写下勘误，旧链接会转过去。`,
    ],
    meaning: '编号是网址的一部分；原来的话换了编号，旧链接就找不到它。',
  },
  shifted: {
    code: 'MZ805',
    title: '编号换了含义',
    says: (id: string, from: string) => [
      `编号 ${id} 现在写着原来 ${from} 的话，编号的含义变了。`,
      `编号跟着原来的话走：这段话仍用 ${from}，别的段落用没有用过的编号。`,
    ],
    meaning: '编号现在写着原来另一处的话。增减段落时重排编号会这样；编号要跟着原来的话走。',
  },
  figureChanged: {
    code: 'MZ806',
    title: '发布过的数字变了',
    says: ({ place, before, after }: { place: string; before: FigureWords | null; after: FigureWords | null }) => [
      after === null
        ? `发布过的数字 ${place}（${before === null ? '' : figureWords(before)}）被删去了。`
        : before === null
          ? `数字 ${place}（${figureWords(after)}）是发布以后新登记的，它所在的文字也改过。`
          : `数字 ${place} 与上次发布的不同：原来是${figureWords(before)}，现在是${figureWords(after)}。`,
      `${before === null ? '' : '还没有推送过的，先运行 npm run record 重新登记。推送过的：'}不是有意改的，恢复原样；确要更正，运行 npm run correct 写下勘误。`,
    ],
    meaning: '发布过的数字只能用勘误更正：写明更正前后、日期和原因，公开显示。',
  },
  wrongRevision: {
    code: 'MZ807',
    title: '勘误的版次不对',
    says: (found: number, expected: number) => [
      `版次写的是 ${found}，按先后应是 ${expected}。`,
      `改成 ${expected}；勘误只在末尾增加，不删不换次序。`,
    ],
    meaning: '报告最初发布的是第 1 版，每条勘误形成下一版，依次往后数。',
  },
  dateBefore: {
    code: 'MZ808',
    title: '勘误的日期不按先后',
    says: (on: string, previous: string) => [`更正日期 ${on} 早于上一次的 ${previous}。`, '改正日期，或按先后排列。'],
    meaning: '勘误按时间先后排列，后一条的日期不能早于前一条。',
  },
  dateBeforeReport: {
    code: 'MZ811',
    title: '勘误的日期早于报告',
    says: (on: string, earliest: string) => [
      `更正日期 ${on} 早于 ${earliest}，那时这份报告还没有发布。`,
      '改成真正更正的那一天；报告的发布日期写错了的，改 report.json 的 publishedOn。',
    ],
    meaning: '更正的日期不会早于报告发布的日期；没有写发布日期的，不会早于决算年度过完的那一天。',
  },
  futureDate: {
    code: 'MZ810',
    title: '日期还没有到',
    says: (date: string, today: string) => [
      `日期写的是 ${date}，今天才 ${today}。`,
      '改成真正的日期；电脑的日期不对的，先把它调准。',
    ],
    meaning:
      '公布和更正的日期不会在今天以后。更正的日期还管着后面的更正：后一条不能早于前一条，写错一次，往后都写不成。',
  },
  brokenChain: {
    code: 'MZ809',
    title: '勘误里更正前的文字不对',
    says: (published: string) => [
      `before 与当时发布的不一致；当时发布的是“${shortened(published)}”。`,
      '照抄当时发布的文字；已经写下的勘误不能改。',
    ],
    meaning: '更正前的文字要与当时发布的一致，旧版由它还原。',
  },
} satisfies Record<string, ProblemKind>;
