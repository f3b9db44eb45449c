import { anyStep, budget, budgetKind, copulas, lastYear, spending, than } from '../../audit/money-words.ts';
import { wordsBefore } from './words-before.ts';

/** What an amount is compared with: 与上年相比, 比2022年年初预算, 较上年决算数. */
const compared = new RegExp(
  `后者[比较]前者|前者[比较]后者|两年(?:相比较?|比较|对比|相较)|[比较](?:它|之|其|年初(?:的?数额?|的?余额)?)(?=${anyStep})|[与同和](?:之|此|其|它)(?:相比较?|比较|对比|相较)|(?:[相对]?${than}|比照)(?:(?:本部门|本单位)?(?:\\d{4}年|${lastYear}(?!度?(?:财政拨款)?结[转余])|往年)度?(?:同期|同口径|末|底)?的?(?:年初|全年|年末)?(?:支出|收入)?(?:决算|执行|实际|支出|收入|预算|完成|总计|合计)*(?:数[据字]?|额)?|(?:本年度?|当年|本年)?(?:年初|全年|调整后?的?)?(?<!一般公共|基金|经营)的?(?:支出|部门)?预算(?:安排|批复)?数?)(?:相?比较?|比较|相?对比|相较)?`,
  'g',
);

const sameOfLastYear =
  /(?<name>[\u4e00-\u9fff()]{3,16}?)(?:支出|决算|数据?)*[比较](?:\d{4}年|[上去]年|上一年)度?的?\k<name>/;

const direction = new RegExp(
  `(?:两[边者方]|都|各|均|分别|共|同比|环比|也|则|总体|同样|同步)*(?:${anyStep}|(?<!收支)差额|相差|(?:预决算)?差异|[无未]?(?:发生)?(?:增减)?(?:变动|变化))(?:\\([^()]*\\)|\\/[^，]*)?(?:额|率|幅度|数)?(?:了|为|达到|达|是)*$`,
);

/** Words that say which of its amounts is stated: 年初预算数为, 支出决算为, 全年共计. */
const stated = new RegExp(
  `的?(?:(?:(?:${budgetKind}|(?<![上去一])年度)*的?${budget}|(?:全年|当年|本年|年[末底终]|(?<![上去一])年度)?(?:决算|执行)(?:安排|执行)?(?:支出)?(?:总?数|金额|(?<!^(?:全年|本年|当年)?[收支][入出]决算)总额|合计|结果)?))*${copulas}$`,
);
const completed =
  /(?:年初|全年|调整后?)?(?:(?<!项目|基本)支出)?(?:预算|决算)?(?:执行|完成|支出|支付|拨付)(?:率|比例|比率|百分比|进度)$/;

const fillers =
  /^(?:→|比$|[收支][入出]?[方端侧](?:[为是]|(?=本年))|又?(?:细?分为?)(?=人员|公用)|细分为|(?:预算|年度)?执行(?:过程)?中$|(?:追加|[压调]减|调增)以?后$|(?:首先|其次|再次|最后)(?:为|是)?|(?:(?:所?占)?比[重例]?|金额|规模|份额|开支|支出|花费)?(?:最|比?较)[高大多少小低]的?(?:项目|科目)?(?:为|是|有)|除了?(?=[本当]年[收支][入出]$)|(?:与之)?(?:相应|对应|相对应)的(?=.{2})|[尚还仍]有(?=.{2})|[到至](?:年末|年底|期末)|截[至止](?:\d{4}年)?(?:年?末|年?底|期末|\d{1,2}月(?:\d{1,2}日|底|末)?)|相比(?:较)?|对比|比较|其中|即(?=$|.{2})|另?一部分(?:是|为)|(?:方面|一项|一块)$|同期(?=.{3})|年中[^，]{0,10}后的?|等于(?=.{2})|加(?=[年本])|[=+＝＋]|核定|现有(?!(?:人员|人数|职工|在册人数)?(?:总数|总人数)?$)|内有|属于|上述|以上(?!.*设备)|(?:单位|部门)管理的|为(?=其他|机要|应急|执法|特种|离退|全年|年初)|另有|另外?(?:加上?)?|(?:再|外)加|连同|加上|含|也|又|还|都|按.{0,12}?(?:分为|划分为|分(?!配)|看|为)|此外|以及|并且?|同时|还有|(?:当年(?![收支][入出](?:合计)?$)|全年)(?!总[收支])|年[末终底](?=[列开花执使][支销费行用])|今年|年终|本年度|年度|本期|年内|本级|实际|主要(?:用于|包括|是|为|有|系)|分别是|分别为|包括|构成为|具体为|一是|二是|三是|四是|本年(?=$)|(?:之内|以内|范围内|额度内|限额内)(?:实际)?|(?:控制)?在(?=$)|(?:两|三|四|二|上述两)项(?:合计|共计|相加)(?:为)?|由.{0,8}管理的|年初批复的|共?(?:取得|实现)?各[类项](?=收入|支出)|由|及|和|与|的|：|、|，|[-—–]+|\(|\)|[①②③④⑤⑥⑦⑧⑨⑩]|[(]?[一二三四五六七八九十\d]{1,3}[).．、]|第[一二三四五六七八九十]+|(?:为|是)(?=$)|(?:本|我|该|全)(?:部门|单位|局|委|办|院|校|馆|中心|处|站|所|系统|场|园|社|队|厅|乡|镇|街道)(?=支出|收入|年?收入|现有|$))/;

/** A clause that names nothing: 按支出功能分类科目, 截至2021年12月31日, 具体情况如下. */
const adverbial =
  /^(?:其中|[两二]者.{0,6}|合同(?:总)?金额|具体.{0,10}|.{0,8}情况.{0,8}|主要用于.{0,10}|主要包括|按.{0,20}(?:分类?|看|划分|科目)|.{0,12}(?:为|是|属于?).{0,12}(?:单位|部门|机关)|截[至止].*|从.*看|经.{0,12}批复.{0,6}|.{0,6}口径[上下看]?|(?:全部)?为(?:财政拨款|一般公共预算).{0,12}|主要.{0,10}如下|.*(?:未(?:安排|发生|组织|列|纳入|使用)|不(?:列入|纳入|编列|单独)|没有|无法|年初无|无此项|持平|一致|相等|相同|不涉及|不再|严格).*)$/;

/** A clause that says what the money is for, where from or why: it stands between a name and its comparison. */
const describing =
  /^(?:主要|用于|包括|含|系|即|为|是|开支|支出范围|经费来源|接待(?!费)|赴|全部(?!授予)|均|因(?!公)|由于|受|根据|按照|按|经(?!营|费|济)|部分)/;

/** Names that go on with what was named before: 该项经费, 全年累计列支, 总额. */
const goingOn = new RegExp(
  `^(?:收支|收入|人员|人数|(?:该项?|此项?|这一|这项)收入|(?:该[项类]?|此[项类]?|这[一项类]|本项|其)?(?:费用|经费|安排|各|均|分别|全部|合计|实现|取得|获得|${spending})*)$`,
);

const someBudget = `(?:${budgetKind})?的?(?<!一般公共|公共|基金|经营)预算`;
const overBudget = new RegExp(`(?:低于|高于|少于|多于|超出?|超过)${someBudget}(?:数|安排)?$`);
const ofBudget = new RegExp(`(?:占|为|是|相当于)?${someBudget}数?的(?:比例)?$`);
const endsOnBudget = new RegExp(`${budget}$`);

/**
 * Names an amount may bear, the nearest clause first; the whole of what stands before it in its sentence. With each, whether
 * its clause says that it is of the budget.
 */
export function namesBefore(
  lead: string,
  isShare: boolean,
): { name: string; behindYear: string; isOfBudget: boolean }[] {
  const own = wordsBefore(lead, lead.length)
    .replace(/^\([^()]*\)|\([^()\d]*，[^()\d]*\)/g, '')
    .replace(/^.*\((?=[^()]*$)/, '')
    .replace(/^(?:团组|批次|人次|批|次)(?=[，、]|$)/, '');
  const clauses = own
    .split(/[，：]/)
    // 机关运行经费主要用于办公费、水费，较上年减少: what it is for is no name.
    .map((clause, index, all) =>
      index === all.length - 1 ? clause : clause.replace(/(?<=.)(?:主要)?(?:用于|包括).*$/, ''),
    )
    .filter((clause, index, all) => index === all.length - 1 || !describing.test(clause));
  return clauses
    .map((clause, index) =>
      index === clauses.length - 1 && isShare
        ? clause.replace(
            /(?:在[^，]*[中里内])?(?:(?:所)?占(?:比)?[^占]*|比[重例](?:约|为|是|达到?)*(?:[^占比]{2,24}的)?)$/,
            '',
          )
        : clause,
    )
    .map((clause) => ({
      name: bareName(clause),
      behindYear: bareName(behindYear(clause)),
      isOfBudget: endsOnBudget.test(clause),
    }))
    .reverse();
}

/** 云山县统计局2021年度总收入: before the year stands whose it is. */
function behindYear(clause: string): string {
  return clause.replace(compared, '').replace(/^.*\d{4}(?:年度?|度)(?:末|底)?/, '');
}

/** A clause without year, comparison, direction, and the words that say what the amount is. */
export function bareName(clause: string): string {
  const name = bareNames.get(clause) ?? withoutDirection(clause);
  if (bareNames.size > 2000) bareNames.clear();
  bareNames.set(clause, name);
  return name;
}

/** Each clause is asked about several times. */
const bareNames = new Map<string, string>();

function withoutDirection(clause: string): string {
  let name = clause
    // 用于保障机构正常运转的日常支出: what 基本支出 is, by its definition.
    .replace(/用于保障[^，]*正常运转(?:、[^，]*任务)?的(?:日常)?支出$/, '基本支出')
    .replace(/用于(?:[^，]*(?:特定|成专项)[^，]*|专项业务工作)的(?:专项业务工作)?(?:项目|经费)?支出$/, '项目支出')
    .replace(/(?:(?:年初|全年)?预算数?(?:与|和|及|、)(?:支出)?决算|预决算)数?(?:均|都|同|皆)?[为是]?$/, '')
    .replace(/[“”"‘’《》]|[-—–]+$/g, '')
    .replace(
      /(?:所?占?比[重例]?|份额|规模|金额)?(?:最[大多高小少低]|次之|占大头|占多数|居首位?|居次位?|居末位?|排第[一二三四])$/,
      '',
    )
    // 就当年收入看; 当年新增收入
    .replace(/^就(?=[本当]年)|(?<=[本当]年(?:收入|支出))来?看$|(?<=[本当]年)新增(?=收入)/g, '')
    // 财政拨款收入为主要来源，达80万元
    .replace(/(?<=.{2})(?:为|是|系)(?:最?主要|最大|第[一二三]大?|重要|主体|大头)[^，]*$/, '')
    // “三公”经费均由一般公共预算财政拨款开支，全年支出20万元: who pays is no name.
    .replace(
      /(?<=.{2})(?:均|都|皆|全部|全)?由[^，]*(?:拨款|预算|财政|资金)[^，]*(?:开支|负担|保障|承担|列支|支付|解决|安排)$/,
      '',
    )
    // 年末尚有财政拨款结转和结余
    .replace(/(?<=^，?年[初末])(?:尚|还|仍|带|留|转)(?:有|余|入|存)(?=.*结[转余])/, '')
    // 年末尚余10万元
    .replace(/^，?(?:年[末底终]|期末)(?:尚|还|仍)?(?:余|有余额|余有|结存)$/, '年末结转和结余')
    // “三公”经费决算数比上年“三公”经费决算数减少: the name once more.
    .replace(sameOfLastYear, '$<name>比上年')
    .replace(compared, '')
    .replace(/(?:支出)?决算数?(?:大于|小于|高于|低于|等于|超过|少于|多于)(?:年初|全年)?预算数?/g, '')
    .replace(/\d{4}(?=年[初末]结[转余])|\d{4}(?:年度?|度)(?:末(?!结[转余])|底)?|\(含\)/g, '')
    .replace(direction, '');
  name = name
    .replace(/(?:年初(?:预算)?安排(?:数|资金)?|年中调整后?|(?<=[,，]|^)(?:预算)?调整后?)(?:为)?$/, '')
    .replace(overBudget, '')
    .replace(
      /^[^()]*(?:其中|包括|包含|(?<!不)含|(?<=总计|合计|收入方|支出方|方面|一方|端|侧)由|(?:(?<=[总合]计)的?(?:构成|组成|来源|对应)|对应)[为是]|(?<=^(?:总|本年|当年|全年)?(?:收入|支出))由(?=[本当]年|财政|一般|政府|国有|年[初末](?!的)|上级|事业|经营))有?(?=.)/,
      '',
    )
    .replace(/(?:完成(?![^，]{2,16}的[^，]{0,6}(?:支出|经费))|(?:实现|兑现|(?<!下)达到?)(?=[^，]{0,6}预算))了?.*$/, '')
    .replace(ofBudget, '')
    .replace(stated, '')
    .replace(/占(?:其中|了)?$|(?<=.{2})(?:一项|一块|方面|的(?:合计|总和|总额|总量))$|[-—–]+$/g, '')
    // 留待下年使用的
    .replace(
      /^.{0,3}(?:留待|留至|转入|转到|转至|结转到|结转至|滚存)(?:下年|下一年|次年)度?(?:继续)?(?:使用|支出)?的?$/,
      '结转下年',
    )
    .replace(direction, '');
  name = name.replace(/(?:使用|用(?!于)|通过)(.*?)(?:安排|开支)的?(?=.)/, '$1');
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(fillers, '');
  }
  name = name.replace(
    /(?:^|(?<=.{2})(?=是|相当于))(?:仅|只|为|是|达|占|相当于)*(?:上年|去年|上一年|前一年)(?:度|同期)?(?:该项?|此项?|这一|这项)?(?:支出|收入|决算|执行|实际)*(?:数[字据额]?|额)?$/,
    '',
  );
  return name.replace(completed, '').replace(/\((?:以[^()]*|不?含[^()]*|不包括[^()]*|包括[^()]*|扣除[^()]*)\)$/, '');
}

/** Whether a name goes on with what was named before. */
export function goesOn(name: string): boolean {
  return goingOn.test(name);
}

/** Whether a clause without a name is one that never has one. */
export function namesNothing(name: string): boolean {
  return adverbial.test(name);
}
