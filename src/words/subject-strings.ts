/** The page of a 科目: everything the reports say of it, in tables and text. */
export const subjectStrings = {
  crumb: '科目',
  title: (code: string, name: string) => `${code} ${name}`,
  description: (code: string, name: string, tables: number, places: number) =>
    `科目 ${code} ${name}在各年部门决算里的全部出处：表里${tables}处，正文里${places}处。`,
  levels: { 3: '类', 5: '款', 7: '项' } as Record<number, string>,
  kind: (code: string) => (code.startsWith('2') ? '功能分类' : code.startsWith('1') ? '收入分类' : '经济分类'),
  position: '在上级里',
  share: (parent: string, share: string, table: string) => `占${parent}的${share}（${table}）。`,
  shareOurs: '百分比由本站算出，原文没有写。',
  inTables: '在表里',
  column: '表、栏',
  place: '出处',
  year: (year: number) => `${year}年度`,
  emptyCells: '空着的格，原表没有填，不等于0。',
  emptyColumns: (heads: readonly string[]) => `没有填：${heads.join('、')}`,
  inText: '在正文里',
  notInText: '正文里没有写到这个科目。',
  term: '名词解释',
  otherNames: (names: readonly string[]) => `别的年度或别的表写作：${names.join('、')}。`,
  within: (count: number) => `下属科目${count}个`,
  of: (year: number, number: string) => `${year} · ${number}`,
} as const;
