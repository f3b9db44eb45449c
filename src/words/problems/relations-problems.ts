import type { ProblemKind } from './problem-kind.ts';

/** Problems of the content: relations. */
export const relationsProblems = {
  relationFigureTwice: {
    code: 'MZ603',
    title: '核对里一个数写了两次',
    says: (relation: string, figure: string) => [
      `核对 ${relation} 的同一个列表里，“${figure}”写了两次。`,
      '删去一个。',
    ],
    meaning: '同一个数在一条算式里加两次，结果就不对了。',
  },
  relationRootLoop: {
    code: 'MZ604',
    title: '根因绕回了自己',
    says: (relation: string) => [
      `核对 ${relation} 的根因一路找下去，又回到了它自己。`,
      '改写 root，或删去其中一个 root。',
    ],
    meaning: 'root 写的是由哪一条核对引起；两条互相引起，就都没有根因，也都不会单独列出。',
  },
  relationIdTaken: {
    code: 'MZ605',
    title: '核对编号已经有了',
    says: (relation: string) => [
      `核对编号 ${relation} 已经用在各部门或各年共用的核对上。`,
      '换一个没有用过的编号；若是同一件事，删去这一条。',
    ],
    meaning: '编号用在网址里，一个编号只能指一条核对。各部门通用的核对随程序提供，不在 content/ 里。',
  },
  relationFigureUnknown: {
    code: 'MZ601',
    title: '核对用到的数字不存在',
    says: (relation: string, figure: string, nearest: readonly string[]) => [
      `核对 ${relation} 用到的数字“${figure}”，在 figures.json 里没有。`,
      nearest.length > 0
        ? `是不是想写 ${nearest.map((name) => `“${name}”`).join('、')}？`
        : '先在 figures.json 里登记这个数，或删去这条核对。',
    ],
    meaning: '核对的算式由数字的编号组成。编号写错，这一条就没有算，读者也看不到。',
  },
  relationFigureMisspelt: {
    code: 'MZ602',
    title: '核对用到的数字像是写错了',
    says: (relation: string, figure: string, nearest: readonly string[]) => [
      `各年共用的核对 ${relation} 用到“${figure}”，没有一个年度登记过这个数。`,
      `是不是想写 ${nearest.map((name) => `“${name}”`).join('、')}？`,
    ],
    meaning:
      '本单位各年共用的核对写在 content/relations.json，某一年用不上其中几条是正常的。但编号与登记过的只差一两个字母，多半是写错了，这一条就没有算。',
  },
} satisfies Record<string, ProblemKind>;
