/** Term pages and the glossary. */
export const termStrings = {
  definitionOf: (year: number) => `${year}年度报告的解释`,
  notDefined: (year: number) => `${year}年度报告没有解释这个名词。`,
  sameDefinition: (years: readonly number[], isOnly: boolean) =>
    `${years.map((year) => `${year}年度`).join('、')}报告的解释（${isOnly ? '各年相同' : '相同'}）`,
  sameIn: (year: number, number: string) => `${year}年度 ${number}，字句相同`,
  marked: (year: number) => `标出的字句与${year}年度报告的解释不同，标记为本站所加。`,
  uses: '在报告里',
  usesIn: (year: number) => `在${year}年度报告里`,
  unused: (year: number) => `${year}年度报告的正文（名词解释以外）没有提到此项。`,
  place: '出处',
  words: '原文',
  what: '说的是什么',
  number: '数',
  plain: '本站的话',
  leftOut: ' … ',
  aliases: '这样搜也能找到',
  related: '相关名词',
} as const;
