/** Words that only say that an amount follows, in whatever number and order: 分别为, 共计, 达到; 收入总计为 is not what 收入为 is. */
export const copulas =
  '(?:分别|均|皆|各|约|仅|曾|只有|共计|累计|(?<!收入|支出|[收支])(?:合计|总计)(?=[为是达])|总共|一共|共|(?<![合总])计|也|亦|则|都|(?<![合相])同|(?<![保实现拥])有|为|是|系|达到|达|：|:)*';

/** What opens a comparison: 比上年, 较之上年, 与上年. */
export const than = '(?:[比较][之于起]?|[照与同和跟])';

/** The year before, by a word: its number is another matter. */
export const lastYear = '(?:上年|去年|上一年|前一年)';

/** How a step is told (净增加, 略有下降), and what may stand behind its word (增长了, 降幅为). */
const manner = '(?:净|略有?|小幅|大幅|稍有?|有所|相应|明显|同步|随之|双双)*';
const behind = '(?:额|率|幅度|部分|数|比例|比率|百分比)?(?:均|都|各)?(?:了|为|是|达到|达)*';
const rise = `${manner}(?:增[加长多支收大幅速]|上[升涨浮]|攀升|提[高升]|扩大|超[支出]|多[支收花用列]出?|多出|升[高幅]|涨幅|(?<![最较提])高出?(?!于)|多|(?<![追核调新])增|升)`;
const fall = `${manner}(?:减[少支收幅]|下[降浮滑跌]|降[低幅]|跌幅|压[减缩降]|缩[减小]|削减|回落|节[约省支](?:(?:财政)?(?:资金|经费))?|省[下出了]|少[支收花用列]出?|少|(?<![核调])减|降)`;

/** Words of a rise, and of a fall, right before an amount or a rate, and what may stand behind them. */
export const [rises, falls] = [`${rise}${behind}`, `${fall}${behind}`] as const;

/** Either, told apart by groups. */
export const step = `(?:(?<up>${rise})|(?<down>${fall}))${behind}`;
/** The same without groups. */
export const anyStep = `(?:${rise}|${fall})${behind}`;

/** What is left of a whole, whose number may not be printed. */
export const remainder = /其余|余下|剩余|不足部分|差额/;

const planned = '(?:批复|下达|核定|安排|编列|部门|单位|财政拨款|支出|收入|总额|金额|合计|资金|指标|数|额)*';
/** A budget by its name (部门预算, 批复的预算数, 年初安排资金); where it says whose money it is (一般公共预算), it is none. */
export const budget = `(?:(?:批复|下达|核定|安排|编列|部门|单位|财政拨款|(?<!项目|基本)支出|收入)*的?(?<!一般公共|公共财政|公共|基金|经营)预算${planned}|(?<=年初|期初)(?:批复|下达|核定|安排|计划|编列|列(?:支|报)?(?:预算)?)${planned})`;
/** Which budget, where words before it say so. */
export const budgetKind = '年初|期初|全年|经?(?:年中)?调整后?的?|调整|当年|本年|年度';

/** What spends, behind a name or in place of one: 全年实支, 累计列支, 执行数. */
export const spending =
  '(?:实际|全年|当年|本年度?|年内|本期|累计|共计|总共|共|已经?|支出|列支|开支|支付|付出|使用|花费|花[去掉]?|用[去掉了]|发生|完成|执行|决算|实支|实付|投入|结算|报销|规模|金额|总额|资金|款项?|数|额|了)';
