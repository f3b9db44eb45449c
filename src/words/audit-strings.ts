import { tableAuditStrings } from './table-audit-strings.ts';

/** Words of the audit: verdicts, rules, sentences. A {placeholder} is filled from figures by src/audit/sentence.ts. */
export const auditStrings = {
  verdicts: {
    consistent: {
      name: '一致',
      explanation: '按报告所列的数精确计算，两边相同。只说明报告内部对得上，不说明账务本身已经审计。',
    },
    'within-rounding': {
      name: '四舍五入范围内',
      explanation: '两边略有出入，但每个数都只写到一定小数位，出入小于进位能造成的幅度。差额照样列出。',
    },
    inconsistent: {
      name: '不一致',
      explanation: '两处所写不能同时成立，进位也不能解释。哪一处需要调整，本站不作判断，由发布单位对照账表确定。',
    },
    undefined: {
      name: '无法计算',
      explanation: '计算所需的数是零或没有，算不出来。原文写出的数照录，不作增长或完成情况理解。',
    },
    blank: { name: '空缺', explanation: '模板要求填写或选择的地方原文没有填。空缺不等于零，本站不代填。' },
    explain: {
      name: '需说明口径',
      explanation:
        '数字之间并不冲突，但读者会问为什么不同；或者要靠上下文推断各数所指，推断未必对，所以只提请核对，不说不一致。补一句统计范围或时间的说明即可。',
    },
    'not-recomputable': {
      name: '无法复算',
      explanation: '原文只给出比率，没有给出分子和分母，读者不能自行计算，按原文引用。',
    },
    unregistered: {
      name: '没有登记齐',
      explanation: '这一条要用到的数，本站还没有全部登记，所以没有核对，也不作判断。这说的是本站，不是原文。',
    },
  },
  severities: {
    none: { name: '无', explanation: '两边一致。' },
    info: { name: '提示', explanation: '阅读时留意即可。' },
    low: { name: '低', explanation: '差一个末位，或是没有改写的模板文字，不影响对收支的理解。' },
    medium: { name: '中', explanation: '同一件事有两种写法，或缺少应有的内容，影响对某一项的理解。' },
    high: { name: '高', explanation: '关系到预算或资产的基本情况，需要发布单位说明才能理解。' },
  },
  groups: {
    sum: '合计',
    percent: '百分比',
    'year-on-year': '同比',
    budget: '与年初预算',
    'cross-section': '跨节一致',
    logic: '逻辑',
  },
  notApplied: {
    'missing-figures': '本年度的数字清单里没有所需的数',
    'missing-earlier-figure': '上年度的报告没有写到这个数',
    'words-gone': '所依据的字样不在原文里',
    'missing-blocks': '所涉的段落或表格不在原文里',
    'units-differ': '各数的单位不同',
    approximate: '是约数，不拿来计算',
    'concepts-differ': '两年度报告里这个数的性质不同',
    'nothing-found': '本年度没有这种情况',
  },
  coverage: {
    bound: '已登记的数',
    year: '年份',
    date: '日期',
    numbering: '序号',
    name: '名称中的数字',
    unbound: '未登记',
  },
  /** Instead of the verdict's name, where nothing was rounded. */
  truncated: '舍去尾数',
  /** Of the tables of the accounts. */
  tables: tableAuditStrings,
  tenThousandYuan: '万元',
  yuan: '元',
  inYuan: (tenThousands: string, yuan: string) => `${tenThousands}万元（${yuan}）`,
  percentagePoints: (points: string) => `${points}个百分点`,
  /** Title of a finding across years. */
  priorYearTitle: '{label}，与{year}年度报告对照',
  /** In the place of a number, where a finding has none. */
  acrossYears: '跨年',
  /** Of findings that would go by one number. */
  nthOf: (number: string, nth: number) => `${number} 之${nth}`,
  /** Of a gap in a formula. */
  priorYear: '上年数',
  department: '单位名称',
  occurrencesOf: (words: string) => `“${words}”的次数`,
  listed: (items: string) => `所列“${items}”`,
  itemsInText: '正文的项数',
  itemsInTable: '附表的项数',
  /** Title of a finding that a sentence states by itself. */
  statedTitle: (subject: string, rule: string) => (subject === '' ? rule : `${subject}：${rule}`),
  /** Of what is part of something. */
  denied: (words: string, amount: string) => `一处说“${words}”，一处写${amount}`,
  statedBound: (part: string, whole: string) => `${part}不超过${whole}`,
  paragraphOf: (section: string, paragraph: string) => `${section}第${paragraph}段`,
  /** Where a second number of the same paragraph stands: 3.5写12.40万元，同一段又写12.41万元. */
  sameParagraph: '同一段又',
  /** What one number would explain. */
  cause: (section: string, printed: string, instead: string, count: string) =>
    `这几处可能出于同一个原因：${section}所写的${printed}。如果是${instead}，有关的${count}条都能对上；是不是这样，由发布单位对照账表确定。`,
  /** Before an amount of which the way may be what is wrong. */
  ways: { up: '增加', down: '减少' },
  /** After a contradiction that rests on how sentences were understood. */
  understood: '这几个数说的是不是同一件事，是从上下文推断的，未必如此；两处说法请核对。',
  stray: (quote: string) => `模板要求填写的内容在这里没有填${quote === '' ? '' : `，原文是“${quote}”`}。`,
  /** Where a rule has no sentence of its own for a verdict. */
  sentences: {
    consistent: '所列各处前后一致。',
    'within-rounding': '原文写{actual}，复算为{expected}，相差{difference}，在四舍五入范围内。',
    inconsistent: '原文写{actual}，另一处为{expected}，相差{difference}，由发布单位对照账表可以确定。',
    undefined: '缺少可以作分母的数，无法计算。',
    blank: '所需的{labels}原文没有填写，这一关系暂时无法核对。',
    explain: '所列各处不冲突，补一句口径说明读者就能理解。',
    'not-recomputable': '原文没有给出计算所需的数，无法复算。',
    unregistered: '这一条所说的各部分，本站还没有登记齐，没有核对，不作判断。',
    undirected: '{labels}不为零，而“增加(减少)”没有选定方向，这一关系暂时无法核对。',
  },
  rules: {
    sum: {
      title: '合计',
      headline: '{subject}和各项相加差{gap}',
      explanation:
        '合计应等于各部分相加。每个数都按声明的小数位看作一个区间，差额小于这些区间合起来的宽度时，归入四舍五入范围内。',
      sentences: {
        consistent: '各部分相加得{expected}，与“{subject}”相同。',
        'within-rounding':
          '各部分相加得{expected}，“{subject}”为{actual}，相差{difference}；各数都经过四舍五入，进位可以造成这样的差额。',
        inconsistent:
          '各部分相加得{expected}，“{subject}”写{actual}，相差{difference}。对照决算表的分项可以确定哪一处需要调整。',
        explain: '按所列各项推算为{expected}，“{subject}”写{actual}，相差{difference}，补一句口径说明即可。',
      },
    },
    'same-fact': {
      title: '同一事实',
      headline: '{subject}，两处差{gap}',
      explanation: '同一件事在几处写到，应是同一个数。都按声明的小数位书写，差一个末位也是两个数。',
      sentences: {
        consistent: '各处数额相同，都是{actual}。',
        'within-rounding': '{here}写{actual}，{there}写{expected}，相差{difference}，保留位数不同可以造成。',
        inconsistent:
          '同一项数，{here}写{actual}，{there}写{expected}，相差{difference}。对照决算表可以确定以哪一处为准。',
        explain: '{here}写{actual}，{there}写{expected}，相差{difference}。两处范围可以不同，补一句说明读者就能对上。',
      },
    },
    share: {
      title: '占比',
      headline: '{subject}写{actual}，按金额算是{expected}',
      explanation:
        '占比应等于部分除以整体，按原文所印小数位四舍五入。先试四舍五入，再试舍去尾数，再看金额本身的进位能否解释，并写明是哪一种。',
      sentences: {
        consistent: '按所列金额计算为{expected}，与原文相同。',
        'half-up-to-limit': '按所列金额计算为{exact}，四舍五入后写作{actual}。',
        truncated:
          '按所列金额计算为{exact}，四舍五入是{expected}，舍去尾数是{actual}；原文用的是后一种，金额不受影响。',
        'amounts-rounded': '按所列金额计算为{exact}，原文写{actual}；金额本身也经过四舍五入，两者可以相容。',
        inconsistent:
          '按所列金额计算为{expected}，原文写{actual}，相差{difference}。对照决算表可以确定金额和比例哪一个需要调整。',
        'inconsistent-base': '作为整体的数为零，占比无法计算，而原文写{actual}；核对整体数额后可以确定。',
        undefined: '作为整体的数为零，占比无法计算；原文写{actual}。',
        'undefined-nothing': '部分和整体都是零，占比无法计算；原文写{actual}，可理解为没有这项收支。',
      },
    },
    'share-total': {
      title: '占比合计',
      headline: '各项占比加起来是{actual}',
      explanation:
        '同一整体的各项占比相加应为百分之百；每项进位各差半个末位，合起来的出入在此幅度内归入四舍五入范围内。',
      sentences: {
        consistent: '各项占比相加恰为{expected}。',
        'within-rounding': '各项占比相加为{actual}，与{expected}相差{difference}，各项分别进位可以造成。',
        inconsistent:
          '各项占比相加为{actual}，与{expected}相差{difference}，超过进位能造成的幅度；补列其他项目或核对各项占比可以说明。',
      },
    },
    completion: {
      title: '预算完成比例',
      headline: '{subject}写{actual}，按金额算是{expected}',
      explanation:
        '完成比例应等于支出决算除以年初预算。原文没有单列年初预算时，由决算与增减额，或由合计与其他各项推得，推算过程列在算式里。',
      sentences: {
        consistent: '按所列决算和年初预算计算为{expected}，与原文相同。',
        'half-up-to-limit': '按所列决算和年初预算计算为{exact}，四舍五入后写作{actual}。',
        truncated: '按所列决算和年初预算计算为{exact}，四舍五入是{expected}，舍去尾数是{actual}；原文用的是后一种。',
        'amounts-rounded': '按所列决算和年初预算计算为{exact}，原文写{actual}；金额本身也经过四舍五入，两者可以相容。',
        inconsistent:
          '按所列决算和年初预算计算为{expected}，原文写{actual}，相差{difference}。核对年初预算数可以确定。',
        'inconsistent-base': '年初预算为零，完成比例无法计算，而原文写{actual}；核对年初预算数可以确定。',
        'other-budget':
          '完成{actual}是按另一个预算数{other}算的，与原文所说的预算不是同一个；把是哪一个预算写清楚即可。',
        undefined: '推得的年初预算为零而有支出，完成比例无法计算；原文写{actual}。',
        'undefined-nothing': '年初预算和决算都是零，完成比例无法计算；原文写{actual}，可理解为没有安排也没有发生。',
      },
    },
    'unsupported-rate': {
      title: '只有比率',
      headline: '{subject}超过了百分之百',
      explanation: '原文给出比率而没有给出分子和分母，只能看它是否超过百分之百，无法复算。',
      sentences: {
        'not-recomputable': '原文写“{subject}”为{actual}，没有给出计算它的两个数，读者无法复算，按原文引用。',
        inconsistent: '原文写“{subject}”为{actual}，超过了百分之百；给出计算它的两个数可以说明。',
      },
    },
    change: {
      title: '同比增减额',
      headline: '{subject}的增减额，和两年的数差{gap}',
      explanation: '比上年的增减额应等于本年数减去上年数；原文说明上年没有可比数的，空缺不当作零，增减额无法计算。',
      sentences: {
        undefined: '原文说明上年没有可比的数，增减额无法计算；原文写{actual}，不作增减理解。',
        'within-rounding': '增减额写{actual}，由本年数和上年数推得{expected}，相差{difference}，在四舍五入范围内。',
        'consistent-prior': '本年数减去上年数得{expected}，与所写的增减额相同。',
        'inconsistent-prior':
          '本年数减去上年数得{expected}，增减额写{actual}，相差{difference}。对照决算表可以确定哪一处需要调整。',
      },
    },
    growth: {
      title: '同比增减率',
      headline: '{subject}写{actual}，按增减额算是{expected}',
      explanation:
        '增减率应等于增减额除以上年数，上年数由本年数减去增减额得到。上年数为零时没有增减率可言，写零或百分之百都只是填法。',
      sentences: {
        consistent: '由本年数和增减额推得上年数，增减率计算为{expected}，与原文相同。',
        'half-up-to-limit': '由本年数和增减额推得上年数，增减率计算为{exact}，四舍五入后写作{actual}。',
        truncated: '增减率计算为{exact}，四舍五入是{expected}，舍去尾数是{actual}；原文用的是后一种。',
        'amounts-rounded': '增减率计算为{exact}，原文写{actual}；金额本身也经过四舍五入，两者可以相容。',
        inconsistent:
          '由本年数和增减额推得上年数，增减率计算为{expected}，原文写{actual}，相差{difference}。写明上年数可以确定。',
        'inconsistent-base': '由本年数和增减额推得上年数为零，增减率无法计算，而原文写{actual}；写明上年数可以说明。',
        undefined:
          '本年数减去增减额没有余数，没有可以作分母的上年数，增减率无法计算；原文写{actual}，宜理解为“上年没有数，不可比”。',
        'undefined-nothing': '本年数和增减额都是零，增减率无法计算；原文写{actual}，可理解为没有可比的数。',
      },
    },
    'growth-wording': {
      title: '无上年数时的写法',
      headline: '上年没有数，增减率写法不一',
      explanation: '上年没有可比数时，增减率没有意义；同一份报告里这种情况应有同一种写法。',
      sentences: {
        consistent: '上年没有可比数的{count}处，增减率写法相同。',
        inconsistent: '同样是上年没有可比的数，{writings}，写法不一；统一写成“不可比”或“无上年数”就不会引起误解。',
      },
    },
    'no-prior-year': {
      title: '无上年数而有同比数',
      headline: '说没有上年数，又列了同比数',
      explanation: '一段话说明没有上年数，就不应再给出与上年相比的数。',
      sentences: {
        consistent: '说明“{phrase}”的各段没有再列同比数。',
        inconsistent:
          '{places}在同一段里既说明“{phrase}”，又列出与上年相比的增减额和增减率；保留其中一种说法，读者就能明白。',
      },
    },
    variance: {
      title: '与年初预算的差额',
      headline: '{subject}，和预算、决算对不上，差{gap}',
      explanation: '比年初预算的增减额应等于决算减去年初预算。没有单列年初预算的，用总预算减去其他各项的预算推得。',
      sentences: {
        consistent: '推得年初预算为{budget}，与决算相差{actual}，与原文相合。',
        'consistent-stated': '决算减去预算{budget}得{expected}，与所写的增减额相同。',
        'inconsistent-stated':
          '决算减去预算{budget}得{expected}，增减额写{actual}，相差{difference}。对照决算表可以确定哪一处需要调整。',
        'within-rounding':
          '推得年初预算为{budget}，增减额计算为{expected}，原文写{actual}，相差{difference}，在四舍五入范围内。',
        inconsistent:
          '推得年初预算为{budget}，增减额计算为{expected}，原文写{actual}，相差{difference}。单独列出这一项的年初预算可以确定。',
      },
    },
    bound: {
      title: '部分不超过总数',
      headline: '{subject}比总数还多{gap}',
      explanation: '属于某项之内的数不会大于该项。这一关系只能发现超出，不能证明数字准确。',
      sentences: {
        consistent: '{actual}没有超过{expected}，两处相容。',
        'within-rounding': '{actual}略大于{expected}，相差{difference}，在四舍五入范围内。',
        inconsistent: '按关系应不超过{expected}，原文为{actual}，多出{difference}。说明两处各自的范围可以理清。',
        explain: '{actual}大于{expected}，相差{difference}；两处统计的对象可以不同，补一句说明即可。',
      },
    },
    'fixed-value': {
      title: '由字样确定的数',
      headline: '“{label}”应为{expected}，写了{actual}',
      explanation: '模板固定的数，或原文的说法已经确定的数，应照此填写。',
      sentences: {
        consistent: '所写的数与原文的说法相合。',
        inconsistent:
          '按模板或原文的说法，“{label}”应为{expected}，原文写{actual}，相差{difference}；核对两处说法可以确定。',
        explain: '按原文的说法，“{label}”通常为{expected}，原文写{actual}；补一句说明即可。',
      },
    },
    'zero-together': {
      title: '同有同无',
      headline: '数量和金额，一处是零，一处不是',
      explanation: '买了多少和花了多少应同时为零，或同时不为零。',
      sentences: {
        consistent: '{figures}，前后相合。',
        inconsistent: '{figures}，一处为零而另一处不为零；说明数量和金额的对应关系可以理清。',
      },
    },
    'threshold-count': {
      title: '门槛与数量',
      headline: '设备至少值{actual}，全年只采购{expected}',
      explanation: '单价在门槛以上的物品，件数乘以门槛是最低金额；若大于全年采购金额，则不是当年采购所得。',
      sentences: {
        consistent: '按单价门槛和数量，至少值{actual}，没有超过{expected}，两处相容。',
        explain:
          '按单价门槛和数量，至少值{actual}，超过全年采购的{expected}；可能是以前年度购置或调入，补一句说明即可。',
        inconsistent:
          '按单价门槛和数量，至少值{actual}，超过全年采购的{expected}，相差{difference}；说明设备来源可以理清。',
      },
    },
    'full-year': {
      title: '截止日期',
      explanation: '年度报告的数应统计到年末；截止日期较早的不是全年数。',
      sentences: {
        explain: '有{count}个数只统计到{date}，比年末早{days}天，不是全年数；与全年数比较时请留意。',
      },
    },
    'listed-items': {
      title: '列举项数',
      headline: '写的是{actual}，列出来是{expected}',
      explanation: '“三个方面”之类的数词，应与所列举的项数相同。',
      sentences: {
        consistent: '数词与所列举的项数相同：{list}。',
        inconsistent: '原文写{actual}，所列举的是{expected}；核对列举可以确定。',
      },
    },
    'table-items': {
      title: '附表与正文项数',
      headline: '正文{expected}项，附表{actual}项',
      explanation: '附表一行所列的工作内容，应与正文对应一节的各项相同。',
      sentences: {
        consistent: '正文和附表都是{expected}项，名称相同。',
        inconsistent: '正文这一节有{expected}项，附表列出{actual}项，没有对上的是{missing}；补列或说明即可。',
      },
    },
    occurrences: {
      title: '出现次数',
      headline: '写的是{actual}，介绍的是{expected}',
      explanation: '所写的项数，应与正文中逐项介绍的次数相同。',
      sentences: {
        consistent: '原文写{actual}，“{phrase}”出现的次数与此相同。',
        inconsistent: '原文写{actual}，“{phrase}”出现{expected}；补写或核对项数可以确定。',
      },
    },
    wording: {
      title: '用词',
      headline: '同一件事，几处叫法不同',
      explanation: '同一件事在各处应有同一种叫法，名词解释应与单位的级别和科目相符。',
      sentences: {
        consistent: '各处用词相同。',
        inconsistent: '{readings}，所指的是同一件事而用词不同；由发布单位统一用词即可。',
        explain: '{readings}；名称不同，是否为同一件事，补一句说明即可。',
      },
    },
    'same-text': {
      title: '同一说明',
      headline: '同一件事，两处说明不同',
      explanation: '同一事项在两处作说明，文字应相同。',
      sentences: {
        consistent: '{places}各处的说明文字相同。',
        inconsistent: '{places}说明的是同一事项，文字不同；对照后统一即可。',
      },
    },
    explanation: {
      title: '需要说明',
      explanation: '几处文字或数字并不冲突，但并列起来读者会有疑问。',
      sentences: { consistent: '所涉文字已经能够互相对应。' },
    },
    blank: {
      title: '未填写的数',
      explanation: '模板要求填写的数原文空着。空缺按空缺显示，不以零代替。',
      sentences: {
        consistent: '“{label}”已填写，为{actual}。',
        blank: '“{label}”原文没有填数字。本站按空缺显示，不以零代替；补填即可。',
      },
    },
    unchosen: {
      title: '未选定的措辞',
      explanation: '模板中“增加(减少)”之类供选择的措辞，原文没有选定其一。',
      sentences: { blank: '有{count}处{quotes}没有选定其一（{places}），读者看不出方向；选定一种，或写“持平”即可。' },
    },
    placeholder: {
      title: '未替换的模板文字',
      explanation: '模板用省略号或括号说明提示填写内容，原文没有替换。',
      sentences: { blank: '{places}保留着模板的提示文字{quotes}，没有写出具体内容；补写或删去即可。' },
    },
    'comparison-word': {
      title: '大于、小于、等于',
      headline: '写“{phrase}”，两个数不是这样',
      explanation: '“决算数大于（小于、等于）预算数”的说法，应与同一句话里的两个数相合。',
      sentences: {
        consistent: '决算{actual}，预算{expected}，与“{phrase}”的说法相合。',
        inconsistent: '原文说“{phrase}”，而决算是{actual}，预算是{expected}；对照决算表可以确定改数还是改字。',
        'consistent-prior': '本年{actual}，上年{expected}，与“{phrase}”的说法相合。',
        'inconsistent-prior': '原文写“{phrase}”，而本年是{actual}，上年是{expected}；对照决算表可以确定改数还是改字。',
        'consistent-rate': '完成预算{actual}，与“{phrase}”的说法相合。',
        'inconsistent-rate': '原文说“{phrase}”，而完成预算的比例是{actual}；对照决算表可以确定改数还是改字。',
      },
    },
    unit: {
      title: '元与万元',
      headline: '单位写成了另一个：{actual}',
      explanation:
        '全文以万元（或元）为单位，一处用了另一个单位：按印出的单位与前后各数都合不上，换成全文的单位就都合得上。',
      sentences: {
        inconsistent: '原文写{actual}，按{expected}才与前后各数相合；可能是单位写错，对照决算表可以确定。',
      },
    },
    average: {
      title: '平均数',
      headline: '{subject}写{actual}，按总数算是{expected}',
      explanation: '人均、次均、亩产之类的平均数，应等于同一段里的总数除以所对应的数量。',
      sentences: {
        inconsistent: '按同一段的总数和数量计算为{expected}，原文写{actual}，相差{difference}；核对哪一个数写错即可。',
      },
    },
    'heading-year': {
      title: '标题和截止日期的年份',
      headline: '标题写成了{found}年',
      explanation: '讲决算的标题，年份应是决算年度；“截至某年12月31日”也应是这一年年末。',
      sentences: {
        inconsistent: '标题“{quote}”写{found}年，报告说的是{expected}年度；可能是沿用旧稿，改过来即可。',
        day: '原文写“{quote}”，报告说的是{expected}年度；年末数应截至{expected}年12月31日，核对后可以确定。',
      },
    },
    'heading-body': {
      title: '标题里的单位名称',
      headline: '标题写着别的单位：{found}',
      explanation: '各处标题写的单位，应与封面上的单位相同。省略前面的地名不算不同。',
      sentences: {
        inconsistent: '这里写的是“{found}”，封面写的是“{cover}”；可能是套用别的单位的文稿，改过来即可。',
        explain: '这里写的是“{found}”，封面写的是“{cover}”；核对后改过来，或在部门概况里补一句说明即可。',
      },
    },
    'compared-year': {
      title: '相比的年份',
      headline: '相比的年份对不上',
      explanation: '“与某年相比”说的应是以前的年度；讲本年的一段话，开头应是本年。',
      sentences: {
        inconsistent: '原文写“{quote}”相比，而报告说的就是{expected}年度；本年不能与本年或以后相比，核对年份即可。',
        old: '这一处与{found}年相比，别处都与{expected}年相比；核对年份，或补一句说明即可。',
        next: '这里写结转到{found}年使用，本年的结余应结转到{expected}年；核对年份即可。',
        opening: '这一段讲本年的数，开头写的是{found}年，报告说的是{expected}年度；核对年份即可。',
      },
    },
    'report-kind': {
      title: '部门决算与单位决算',
      headline: '一处写“{found}”，一处写“{expected}”',
      explanation: '一份报告要么是部门决算，要么是单位决算，各处标题应一致；自称“本部门”还是“本单位”也应一致。',
      sentences: {
        inconsistent: '标题写“{found}”，封面和其他标题写“{expected}”；统一用词即可。',
        explain: '这里写“{found}”，别处都写“{expected}”；统一用词即可。',
      },
    },
    contents: {
      title: '目录与正文',
      headline: '目录和正文对不上',
      explanation: '目录所列的部分、节和表，应与正文的标题相同，一个不少。',
      sentences: {
        inconsistent: '正文的标题是“{heading}”，目录写作“{entry}”；两处统一即可。',
        unlisted: '正文有“{heading}”，目录里没有列出；补列即可。',
        gap: '目录里“{entry}”紧接在“{before}”之后，序号中间缺了一个；核对后补列即可。',
        missing: '目录列有“{entry}”，正文里没有找到；补上内容，或从目录里删去即可。',
      },
    },
    unfinished: {
      title: '没有写完的句子',
      explanation: '“主要原因是”“主要用于”之后应有内容，一句话应有句号，增减率、占比和金额应有单位。',
      sentences: {
        blank: '“{quote}”之后没有内容；补写即可。',
        'no-unit': '“{quote}”之后没有单位；补写“%”“万元”一类的单位即可。',
        'broken-off': '“{quote}”之后没有句号，像是没有写完；补写，或补上句号即可。',
      },
    },
    punctuation: {
      title: '标点',
      explanation: '句号、逗号不叠用，同样的话不连着印两遍，引号、书名号和括号成对。',
      sentences: {
        doubled: '“{quote}”处的标点“{sign}”叠在一起；删去多余的一个即可。',
        repeated: '“{sign}”连着印了两遍；删去一遍即可。',
        unpaired: '“{quote}”处的“{sign}”没有配对的另一半；补上或删去即可。',
      },
    },
    'stand-in': {
      title: '占位字样',
      explanation: '年份、名称和数字应当写全，不留“XX”“202 年度”之类的占位字样。',
      sentences: { blank: '“{quote}”处还是占位字样，没有写出内容；补写即可。' },
    },
    'calendar-date': {
      title: '日期',
      headline: '没有“{quote}”这一天',
      explanation: '日期应是历法里有的一天。',
      sentences: {
        inconsistent: '“{quote}”在历法里没有这一天；对照原件可以确定应是哪一天。',
        backwards: '“{quote}”，完在开始之前；核对日期即可。',
        span: '“{quote}”，从头到尾不是这么长；核对日期和时长即可。',
        late: '“{quote}”，这一天在这份报告之后；核对日期即可。',
        'other-year': '“{quote}”，这一天不在{year}年度，报告说的是{year}年度的事；核对日期即可。',
        early: '“{quote}”时{year}年度还没有结束，决算还编不出来；核对日期即可。',
      },
    },
    'at-odds': {
      title: '前后说法',
      headline: '两处说法对不上',
      explanation:
        '支出增加，原因就不会只是压减；得分90分以上一般为优，80至90分为良，60至80分为中，不会超过满分；同一列举里不会有两个同名的数。',
      sentences: {
        'reason-up': '前面说的是增加或偏多，原因却写“{quote}”；核对方向，或把原因说全即可。',
        'reason-down': '前面说的是减少或偏少，原因却写“{quote}”；核对方向，或把原因说全即可。',
        'reason-none': '前面说的是与上年持平，原因却写“{quote}”；核对增减，或把原因说全即可。',
        days: '“{open}”与“{closed}”合在一起比一年还长；核对天数即可。',
        'full-mark': '“{quote}”超过满分{full}分；核对得分即可。',
        measure: '“{quote}”的计量单位与所计的事物不相配；核对计量单位即可。',
        average: '平均得分写{score}分，按所列得分平均是{mean}分；核对得分即可。',
        way: '前面说的与“{quote}”方向相反；核对增减即可。',
        score: '得分{score}分，等级却写“{grade}”；核对得分与等级即可。',
        heading: '标题写的是“{own}”，下面讲的只有“{other}”；核对标题即可。',
        'same-name': '“{name}”在这里说了两次，数却不同：{numbers}；核对名称即可。',
      },
    },
    'classification-name': {
      title: '支出科目名称',
      headline: '支出科目里没有“{name}”',
      explanation: '支出功能分类科目的名称应是当年科目表里的名称。本站只核对确实知道的名称，不知道的不作判断。',
      sentences: {
        inconsistent: '支出功能分类里没有“{name}”这个科目，相近的是“{now}”；对照当年科目表可以确定。',
        above: '“{below}”这一款属于“{now}”类，这里写在“{name}”类之下；对照当年科目表可以确定。',
        near: '本站所知的支出功能分类里没有“{name}”，相近的是“{now}”；对照当年科目表可以确定。',
        glossary: '这里写的是“{name}（项）”，名词解释里相近的是“{now}（项）”，两处各只有一个；核对科目名称即可。',
        explain: '“{name}”是{until}年及以前的名称，后来改为“{now}”；对照当年科目表可以确定。',
      },
    },
    'prior-year-restated': {
      title: '上年数与上年度报告',
      headline: '同一年的数，两份报告差{gap}',
      explanation:
        '报告里印出的上年数，应与上年度报告当时印出的同一个数相同。只比两份报告都印出的数，由增减额推得的不算；单位或性质不同的不比。',
      sentences: {
        consistent: '“{concept}”的{year}年数，本报告写{actual}，与{year}年度报告所写相同。',
        'within-rounding':
          '“{concept}”的{year}年数，本报告写{actual}，{year}年度报告写{expected}，相差{difference}，保留位数不同可以造成。',
        inconsistent:
          '“{concept}”的{year}年数，本报告写{actual}，{year}年度报告写{expected}，相差{difference}。公布之后可以有调整或更正，写明原因读者就能对上。',
      },
    },
    table: {
      title: '决算表各格',
      explanation:
        '决算表里，合计、各类、各款应等于所属各行之和，每行的合计应等于各列之和，两侧的总计应相等；几张表说同一个数的格应相同，也应与正文相同。一格写错会牵连许多条，这里只列一处，并写明怎样改就都能对上。',
      sentences: { inconsistent: '按有关各格算是{expected}，这一格写{actual}，相差{difference}。' },
    },
    absent: {
      title: '缺少的表和图',
      explanation: '报告提到的表或图不在所取得的文本里。',
      sentences: { blank: '所取得的文本里没有这部分内容，请以发布单位公布的原件为准。' },
    },
  },
} as const;
