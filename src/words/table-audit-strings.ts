/** Words of the audit over the tables of the accounts. */
export const tableAuditStrings = {
  /** Title of what a relation says of one table: 表5：…. */
  title: (table: string, relation: string) => `${table}：${relation}`,
  /** A cell, for people: 表5“一般公共服务支出”的“基本支出”. */
  cell: (table: string, row: string, column: string) => `${table}“${row}”的“${column}”`,
  /** A cell that its column names well enough. */
  column: (table: string, column: string) => `${table}的“${column}”`,
  text: '正文',
  inText: (section: string, label: string) => `正文${section}的“${label}”`,
  row: (line: number) => `第${line}行`,
  empty: '空格',
  allHold: (count: number) => `按表里所列的数算了${count}处，都对得上。`,
  someRounded: (count: number, rounded: number) =>
    `按表里所列的数算了${count}处，其中${rounded}处差在末位，各数都经过四舍五入，进位可以造成。`,
  someFail: (count: number, failing: number) => `按表里所列的数算了${count}处，其中${failing}处对不上。`,
  notTaken: '这一条要用到的表，本站没有照录，所以没有核对，也不作判断。',
  missingLine: (code: string) => `没有列出科目${code}`,
  missingLineSentence: (code: string, below: string, isElsewhere: boolean) =>
    `表里列了${below}，没有列出它们的上一级${code}，${isElsewhere ? '别的表列了' : '别的科目都列了上一级'}；可能少了一行，也可能编码写错了一位。补上这一行读者就能对上。`,
  noItems: (code: string) => `科目${code}下面没有列出各项`,
  noItemsSentence: (code: string, name: string) =>
    `表里列了${code}“${name}”，没有列出它下面的各项，别的款都列了；可能少了一行。补上这一行读者就能对上。`,
  noItemsElsewhere: (code: string, name: string, table: string, item: string) =>
    `表里列了${code}“${name}”，没有列出它下面的各项，${table}列了${item}；可能少了一行。补上这一行读者就能对上。`,
  otherCode: (code: string) => `科目编码${code}和别的表不同`,
  otherCodeSentence: (name: string, code: string, other: string) =>
    `这张表的“${name}”编码印作${code}，别的表印作${other}，可能有一处印错；各条按${other}核对。`,
  repeatedCode: (code: string) => `科目编码${code}印了两次`,
  repeatedCodeSentence: (code: string) =>
    `同一张表里两行的编码都是${code}，可能有一处印错；读者分不清哪一行是哪一个科目，上下级之和也没有核对。`,
  otherName: (code: string) => `科目${code}的名称和别的表不同`,
  otherNameSentence: (code: string, name: string, table: string, other: string) =>
    `科目${code}在这张表里叫“${name}”，在${table}里叫“${other}”；可能有一处印错。`,
  noUnit: '没有印金额单位',
  noUnitSentence: '别的表都印了金额单位，这张表没有印；本站不代填，和别的表、正文也没有核对。',
  otherUnit: '金额单位和别的表对不上',
  otherUnitSentence: (unit: string, other: string, count: number) =>
    `这张表的单位印作${unit}，和别的表、正文有关的${count}条都对不上；如果是${other}，就都能对上。是不是这样，由发布单位对照账表确定。`,
  otherYear: '表头的年度和报告不同',
  otherYearSentence: (found: string, year: string) => `表头印的是${found}年度，报告是${year}年度的决算。`,
  otherBody: '表头的单位和报告不同',
  otherBodySentence: (found: string, department: string) =>
    `表头印的单位是“${found}”，发布决算的是“${department}”；可能是简称，也可能用了别的单位的表。`,
  emptyTable: '整张表没有填',
  emptyTableSentence: (where: string, value: string) =>
    `这张表各格都没有填，${where}却有${value}；可能漏填。空格不等于0，本站不代填。`,
  deniedTable: '表里有数，表下却说没有',
  deniedTableSentence: '这张表填了数，表下的说明却写本表无数据；说明可能是模板留下的。',
  total: (table: string) => `${table}的合计`,
  headlines: {
    'one-number': (cell: string, gap: string) => `${cell}差${gap}`,
    blank: (cell: string) => `${cell}没有填`,
    swapped: () => '表里两格的数可能写反了',
    exchanged: () => '表里预算数和决算数可能写反了',
    shifted: () => '表里一列数可能错了行',
    carried: () => '表里一个数和它的各级合计同别处不同',
    unknown: (cell: string, gap: string) => `${cell}和各项差${gap}`,
    apart: (cell: string, other: string, gap: string) => `${cell}和${other}差${gap}`,
  },
  causes: {
    'one-number': (cell: string, printed: string, instead: string, count: number) =>
      `${cell}写${printed}，有关的${count}条都对不上；如果是${instead}，就都能对上。是不是这样，由发布单位对照账表确定。`,
    blank: (cell: string, instead: string, count: number) =>
      `${cell}没有填，有关的${count}条因此对不上；如果是${instead}，就都能对上。空格不等于0，本站不代填。`,
    swapped: (one: string, other: string, count: number) =>
      `${one}和${other}两格可能写反了：对调以后，有关的${count}条都能对上。是不是这样，由发布单位对照账表确定。`,
    exchanged: (one: string, count: number) =>
      `从${one}起，预算数和决算数可能写反了：对调以后，有关的${count}条都能对上。是不是这样，由发布单位对照账表确定。`,
    shifted: (first: string, cells: number, count: number) =>
      `从${first}起，有${cells}格的数可能错了一行：各归一行以后，有关的${count}条都能对上。是不是这样，由发布单位对照账表确定。`,
    carried: (cell: string, cells: number, by: string, count: number) =>
      `${cell}和表内同它上下相关的共${cells}格，同别的表、正文都差${by}，有关的${count}条都对不上；表内各级之和没有错，可能是这一个数不同、带进了合计。是不是这样，由发布单位对照账表确定。`,
    unknown: (cell: string, printed: string, expected: string, gap: string) =>
      `${cell}写${printed}，按有关各格算是${expected}，相差${gap}。对照账表可以确定哪一格需要调整。`,
    apart: (cell: string, printed: string, other: string, otherPrinted: string, gap: string) =>
      `${cell}写${printed}，${other}写${otherPrinted}，应当相同，相差${gap}。对照账表可以确定哪一处需要调整。`,
    short: (cell: string, sum: string, gap: string) =>
      `${cell}下面所列各项合计${sum}，少${gap}；没有金额的项一项也没有列，可能只列了一部分。补一句说明读者就能对上。`,
    exceeds: (cell: string, within: string, gap: string, isCertain: boolean) =>
      isCertain
        ? `${cell}比${within}多${gap}，后者应当包括前者。对照账表可以确定哪一格需要调整。`
        : `${cell}比${within}多${gap}，一般不会这样：可能错了一行，也可能口径不同。补一句说明读者就能对上。`,
    more: (count: number) => `同一处还牵连${count}条。`,
  },
};
