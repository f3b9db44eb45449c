/** Every Chinese word of the site that is not content: one section per area, sentences as functions of what they name. */

/** Sentences for problems in content files; read by office staff. */
export const problemStrings = {
  place: (file: string, line: number, column: number, code: string) => `${file} 第 ${line} 行第 ${column} 列  ${code}`,
  mend: '改法：',
  page: '说明：',
  summary: (count: number) => `✗ 内容有 ${count} 个问题，没有生成网站；已有的网站保持不变。`,
  skipped: (files: string, titles: readonly string[]) => `  ${files}：${titles.join('、')}`,
  skippedHeading: (count: number) => `另有 ${count} 项核对没有做，因为要用的文件还有上面的问题；改好后再检查一次：`,
  /** What a schema calls a kind of value, in words. */
  types: {
    string: '带引号的文字',
    number: '不带引号的数字',
    int: '不带引号的整数',
    boolean: 'true 或 false',
    array: '列表 [ ]',
    object: '一组字段 { }',
    tuple: '列表 [ ]',
    null: 'null',
    undefined: '空',
  } as Record<string, string>,
  kinds: {
    block: '段落',
    figure: '数字',
    term: '名词',
    derived: '推算数',
    section: '章节',
    relation: '核对',
    role: '章节用途',
  },
  groups: {
    syntax: '写法',
    schema: '字段和值',
    references: '编号与引用',
    quotes: '引文与原文',
    figures: '数字',
    relations: '勾稽关系',
    permalinks: '固定链接',
    corrections: '勘误',
    thesaurus: '搜索用的说法',
  },
  invisible: { tab: '制表符', other: '控制字符', wide: '全角空格', nonBreaking: '不换行空格', zeroWidth: '零宽字符' },
  requirements: {
    date: '日期写成 2020-09-25 的样子',
    url: '网址写完整，例如 https://example.gov.cn',
    other: '与这个字段规定的写法不同',
  },
  limits: {
    atLeast: (least: string) => `不能小于 ${least}`,
    above: (least: string) => `要大于 ${least}`,
    atMost: (most: string) => `不能大于 ${most}`,
    entries: (most: string) => `最多 ${most} 项`,
  },
  referenceChecks: {
    schemas: '编辑器提示用的格式文件',
    termIds: '名词的编号',
    reportIds: '章节和段落的编号',
    figureIds: '数字的编号',
    chartIds: '图表的编号',
    years: '年度',
    source: '正文与原文',
    headings: '标题与正文',
    decisions: '导入时的人工裁决',
    figures: '数字的引文',
    printed: '数字的单位和日期',
    restated: '同一事实的数字',
    terms: '相关名词',
    sectionTerms: '章节所解释的名词',
    marks: '没有填写的模板文字',
    remarks: '本站注的引文',
    chartPlaces: '图表的位置',
    chartFigures: '图表用到的数字',
    chartUnits: '图表的单位',
    chartTwice: '图表推算里重复的数',
    home: '首页用到的数字',
    relationIds: '各年共用核对的编号',
    yearRelationIds: '本年度核对的编号',
    relationPlaces: '核对的前提',
    relationFigures: '本年度核对用到的数字',
    relationTemplate: '各年共用的核对',
    templateTwice: '各年共用核对里重复的数',
    yearTwice: '本年度核对里重复的数',
    thesaurusTargets: '说法所指的地方',
    thesaurusRepeated: '重复的说法',
    thesaurusOfficial: '说法与正式说法',
    thesaurusAliases: '说法与名词的别名',
    thesaurusTitles: '说法与各处的名称',
    thesaurusExceptions: '说法的例外',
    thesaurusReport: '说法与报告的文字',
  },
} as const;

type ProblemSentence = {
  /** Of its page in docs/checks. */
  title: string;
  /** What was found, and how to mend it. */
  says: (...found: never[]) => readonly [message: string, hint: string];
  /** For its page: what the problem is and why it matters. */
  meaning: string;
};

/** Everything that can be wrong with the content, by name; src/report/problem-catalogue.ts gives the codes. */
export const problemSentences = {
  // Syntax
  chineseComma: {
    title: '用了中文逗号',
    says: (mark: string) => [
      mark === '，' ? '这里用了中文逗号“，”。' : `这里用“${mark}”来分隔两项。`,
      '改成英文逗号 ,（切换到英文输入法再打）。',
    ],
    meaning: '两项之间要用英文逗号分隔；中文逗号、顿号、分号在引号里面可以照用，在引号外面不行。',
  },
  chineseColon: {
    title: '用了中文冒号',
    says: (mark: string) => [
      mark === '：' ? '这里用了中文冒号“：”。' : `字段名后面用了“${mark}”。`,
      '改成英文冒号 :（切换到英文输入法再打）。',
    ],
    meaning: '字段名和它的值之间要用英文冒号。引号里面的中文冒号不受影响。',
  },
  chineseQuote: {
    title: '用了中文引号',
    says: (mark: string) => [
      `这里用了中文引号 ${mark} 当作格式符号。`,
      '文字外面的一对引号改成英文引号 "；引号里面的中文引号可以保留。',
    ],
    meaning: '每段文字外面要有一对英文引号 "。中文引号只能写在这对引号里面。',
  },
  chineseBracket: {
    title: '用了中文括号',
    says: (mark: string, right: string) => [`这里用了“${mark}”当作格式括号。`, `改成英文的 ${right}。`],
    meaning: '列表用 [ ]，一组字段用 { }，都要用英文括号。',
  },
  trailingComma: {
    title: '最后一项后面多了逗号',
    says: () => ['最后一项后面多了一个逗号。', '删去这个逗号。'],
    meaning: '逗号只写在两项之间；最后一项后面紧接着是 ] 或 }，不能再有逗号。删去最后一项时容易留下它。',
  },
  extraComma: {
    title: '多了逗号',
    says: () => ['这里多了一个逗号。', '删去多的逗号，两项之间只留一个。'],
    meaning: '两项之间只有一个逗号，第一项前面没有逗号。',
  },
  missingComma: {
    title: '两项之间少了逗号',
    says: () => ['这一项和下一项之间少了一个英文逗号。', '在标记的地方加一个英文逗号 ,。'],
    meaning: '两项之间要有一个英文逗号。在中间或末尾插入一项时，容易忘记给前一项补上。',
  },
  missingColon: {
    title: '字段名后面少了冒号',
    says: () => ['字段名后面少了英文冒号。', '在标记的地方加一个英文冒号 :。'],
    meaning: '字段名和它的值之间要有一个英文冒号。',
  },
  missingValue: {
    title: '字段没有值',
    says: () => ['冒号后面没有写值。', '补上值；空缺写 null，空列表写 []。'],
    meaning: '每个字段名后面都要有值，不能空着。',
  },
  missingKey: {
    title: '少了字段名',
    says: () => ['这里应是带引号的字段名和冒号。', '照着上下几行的写法补上 "字段名":；不需要这一项就删去。'],
    meaning: '大括号 { } 里的每一项都由字段名、冒号和值组成。',
  },
  unclosedText: {
    title: '引号没有成对',
    says: () => [
      '从这里开始的文字，到行末都没有关上引号。',
      '在这段文字的末尾补一个英文引号 "；一段文字不能分写在两行。',
    ],
    meaning: '每段文字前后各有一个英文引号，写在同一行里。少一个，后面的标点就都被当成了文字。',
  },
  unescapedQuote: {
    title: '文字里面有英文引号',
    says: () => [
      '这里的英文引号把文字提前结束了。',
      '文字里面的引号用中文引号“ ”；原文确是英文引号的，在它前面加反斜杠，写成 \\"。',
    ],
    meaning: '英文引号是格式符号，出现在文字中间会被当成文字的结尾。',
  },
  controlCharacter: {
    title: '文字里面有制表符等看不见的字符',
    says: (name: string) => [`文字里面有看不见的字符（${name}）。`, '删去它，需要空格就打一个空格。'],
    meaning: '从表格或网页粘贴文字时，会带进制表符等看不见的字符。它们不能直接写在引号里面。',
  },
  badEscape: {
    title: '反斜杠的写法不对',
    says: (sequence: string) => [
      `文字里面的“${sequence}”不是 JSON 认识的写法。`,
      '反斜杠本身要写成 \\\\；不需要就删去。',
    ],
    meaning: '反斜杠在 JSON 里有特别的用处，后面只能跟几种字符。',
  },
  singleQuote: {
    title: '用了单引号',
    says: (mark: string) => [`这里用了单引号 ${mark}。`, '文字外面的一对引号改成英文双引号 "。'],
    meaning: 'JSON 的文字只用英文双引号。',
  },
  comment: {
    title: '写了注释',
    says: () => ['JSON 里不能写注释。', '删去注释；要留说明的，写进 note 之类的字段。'],
    meaning: '以 // 或 /* 开头的说明在 JSON 里不允许。',
  },
  strangeSpace: {
    title: '引号外面有特殊空格',
    says: (name: string) => [`引号外面有${name}。`, '删去它，换成普通空格。'],
    meaning: '从网页或文档粘贴来的文字常带全角空格、不换行空格；它们看起来像空格，但不能作格式用。',
  },
  fullWidthDigit: {
    title: '用了全角数字',
    says: (written: string, right: string) => [`这里用了全角数字“${written}”。`, `改成半角：${right}。`],
    meaning: '引号外面的数字要用半角（英文输入法）。',
  },
  thousandsSeparator: {
    title: '数字里有千位逗号',
    says: (written: string, right: string) => [`数字“${written}”里有千位逗号。`, `去掉逗号，写成 ${right}。`],
    meaning: '逗号是分隔两项用的，不能写在数字里面。',
  },
  badNumber: {
    title: '数字的写法不对',
    says: (written: string) => [
      `“${written}”不是 JSON 认识的数字。`,
      '只写数字和小数点，前面不加 0 或 +，后面不带单位；要带单位或照录原文的，加上引号。',
    ],
    meaning: '不带引号的数字只能写成 2019、3.5、-7 这样。',
  },
  bareWord: {
    title: '文字没有加引号',
    says: (word: string) => [`“${word}”没有加引号。`, `写成 "${word}"。`],
    meaning: '字段名和文字都要放在英文引号里。不带引号的只有数字、true、false 和 null。',
  },
  badKeyword: {
    title: 'true、false、null 的写法不对',
    says: (written: string, right: string) => [`不认识“${written}”。`, `是不是想写 ${right}？`],
    meaning: '是、否、空缺分别写 true、false、null，全部小写，不带引号。',
  },
  unclosedBracket: {
    title: '括号没有关上',
    says: (bracket: string, line: number, closing: string, atEnd: boolean) =>
      atEnd
        ? [
            `文件到末尾，第 ${line} 行的 ${bracket} 还没有关上。`,
            `末尾要补上 ${closing}；如果是文件没有保存完整，恢复原来的文件。`,
          ]
        : [`第 ${line} 行的 ${bracket} 到这里还没有关上。`, `在标记的地方之前补上 ${closing}。`],
    meaning: '每个 { 要有对应的 }，每个 [ 要有对应的 ]。删去几行时容易带走一个括号；文件没有保存完整也会这样。',
  },
  extraBracket: {
    title: '多了一个括号',
    says: (bracket: string) => [`这里多了一个 ${bracket}。`, '删去它，或者检查前面是不是少了对应的开括号。'],
    meaning: '每个 } 和 ] 都要有前面的 { 和 [ 与它对应。',
  },
  conflictMarker: {
    title: '留有合并冲突的标记',
    says: (marker: string) => [
      `这里留着 git 合并冲突的标记“${marker}”。`,
      '两个人改了同一处：在 <<<<<<< 和 >>>>>>> 之间留下要的内容，把三行标记都删去。',
    ],
    meaning: '两个人改了同一处时，git 会把两种内容都放进文件并加上标记，等人来选。',
  },
  afterEnd: {
    title: '文件末尾之后还有内容',
    says: () => ['内容在前面已经结束，这里又多出一段。', '删去多出来的部分；常见的原因是粘贴了两次。'],
    meaning: '一个文件只有最外面的一组 { }。',
  },
  duplicateKey: {
    title: '同一处写了两次同名字段',
    says: (key: string, line: number) => [`“${key}”在第 ${line} 行已经写过。`, '两个里只留一个。'],
    meaning: '一组 { } 里每个字段名只能出现一次；写两次就不知道该用哪一个。',
  },
  emptyFile: {
    title: '文件是空的',
    says: () => ['文件是空的。', '恢复这个文件原来的内容。'],
    meaning: '文件里什么也没有，多半是保存时出了错。',
  },
  tooDeep: {
    title: '括号套得太深',
    says: () => ['括号一层套一层，深得不合理。', '恢复上一次保存的文件。'],
    meaning: '正常的内容只有十几层括号；再深多半是文件坏了。',
  },
  badSyntax: {
    title: '不符合 JSON 格式',
    says: () => ['从这里起不符合 JSON 格式。', '对照上下相邻几行的写法检查标点，或恢复上一次保存的文件。'],
    meaning: '写法不是 JSON，也看不出是哪一种常见的手误。',
  },
  // Schema
  missingFile: {
    title: '缺少文件',
    says: (nearest: string | undefined) => [
      '缺少这个文件。',
      nearest === undefined ? '恢复这个文件；每个年度都要有它。' : `恢复这个文件；是不是把它存成了“${nearest}”？`,
    ],
    meaning: '网站需要的文件不在原来的位置，可能被删去、改名或移动了。',
  },
  noReport: {
    title: '没有任何年度的报告',
    says: () => ['content/reports 里没有任何年度的报告。', '先用 npm run import 导入一份报告。'],
    meaning: '至少要有一个年度的报告，才能生成网站。',
  },
  missingField: {
    title: '缺少字段',
    says: (field: string, about: string | undefined) => [
      `缺少字段“${field}”${about === undefined ? '' : `（${about}）`}。`,
      `在标记的这一组 { } 里补上 "${field}"，写法参照相邻的各组。`,
    ],
    meaning: '这一组里少了必须有的字段。每个字段的含义，编辑器会在输入时提示。',
  },
  unknownField: {
    title: '不认识的字段',
    says: (field: string, nearest: string | undefined, allowed: readonly string[]) => [
      `不认识的字段“${field}”。`,
      nearest === undefined
        ? `不需要就删去。这里可以写的字段：${allowed.join('、')}。`
        : `是不是想写“${nearest}”？不需要就删去。`,
    ],
    meaning: '字段名写错了，或者写在了不该写的地方。字段名要一字不差。',
  },
  wrongType: {
    title: '值的类型不对',
    says: (expected: string, received: string) => [`这里应是${expected}，现在是${received}。`, `改成${expected}。`],
    meaning: '文字、数字、列表和一组字段各有写法，不能互换。',
  },
  numberForText: {
    title: '文字写成了数字',
    says: (written: string) => [`这里应是带引号的文字，现在是数字 ${written}。`, `加上英文引号，写成 "${written}"。`],
    meaning: '报告里的数要照录原文，所以是带引号的文字："297.10" 和 "297.1" 不同，不带引号就分不出来了。',
  },
  textForNumber: {
    title: '数字写成了文字',
    says: (written: string, right: string | undefined) => [
      `这里应是不带引号的数字，现在是文字“${written}”。`,
      right === undefined ? '改成不带引号的数字。' : `去掉引号，写成 ${right}。`,
    ],
    meaning: '年度、行号、次数之类的字段是数字，不加引号。',
  },
  wrongValue: {
    title: '值不在允许的范围内',
    says: (written: string, nearest: string | undefined, allowed: readonly string[]) => [
      `不认识“${written}”。`,
      `${nearest === undefined ? '' : `是不是想写“${nearest}”？`}可以写：${allowed.join('、')}。`,
    ],
    meaning: '这个字段只能从几个固定的写法里选一个。',
  },
  badDecimal: {
    title: '数的写法不对',
    says: (written: string, right: string | undefined) => [
      `“${written}”不是照录的十进制数。`,
      `${right === undefined ? '' : `是不是想写 "${right}"？`}请写成带引号的十进制数，例如 "297.1"，不加逗号和单位。`,
    ],
    meaning: '数值只写数字和小数点：不加千位逗号，不带单位，不用全角。单位写在 unit 里；原文的写法照录在 token 里。',
  },
  wrongForm: {
    title: '写法不合要求',
    says: (requirement: string) => [`写法不合要求：${requirement}。`, '按要求改写。'],
    meaning: '编号、日期、网址等字段有固定的写法。',
  },
  tooShort: {
    title: '内容太少',
    says: (written: 'text' | 'list', least: number) =>
      written === 'text'
        ? ['文字是空的。', '写上内容；不需要这个字段就整个删去。']
        : [`列表里的项数不够，至少要有 ${least} 项。`, '补上缺少的项。'],
    meaning: '这个字段不能空着，或者列表里至少要有几项。',
  },
  outOfRange: {
    title: '内容超出范围',
    says: (limit: string) => [`超出了范围：${limit}。`, '核对后改写。'],
    meaning: '数字太大或太小，或者列表太长。',
  },
  blankOrZero: {
    title: '空缺和零没有分清',
    says: () => [
      'value 和 blank 对不上。',
      '原文空着的，写 "value": null 并加 "blank": true；原文写零的，写 "value": "0"，不加 blank。',
    ],
    meaning: '空缺不是零：原文没有填的数照空缺登记，不能用零代替。',
  },
  rowWithoutValue: {
    title: '图表的一行没有数',
    says: () => [
      '图表的这一行没有写数。',
      '写 figure（数字编号）或 derived（推算数）；确实没有数据的，写 "figure": null 并在 missing 里说明，例如 "无同比数据"。',
    ],
    meaning: '每一行要么有一个数，要么说明为什么没有；空着会被读者当成零。',
  },
  // References
  duplicateId: {
    title: '编号重复',
    says: (id: string, line: number) => [`编号“${id}”已经在第 ${line} 行用过。`, '换一个没有用过的编号。'],
    meaning: '每个编号在一个文件里只能用一次，它是网址的一部分。复制一组再改时容易忘记换编号。',
  },
  unknownReference: {
    title: '引用的编号不存在',
    says: (what: string, id: string, nearest: readonly string[]) => [
      `找不到${what}“${id}”。`,
      nearest.length > 0
        ? `是不是想写 ${nearest.map((name) => `“${name}”`).join('、')}？`
        : `没有相近的编号；核对${what}的编号是否写错，或先把它补上。`,
    ],
    meaning: '这里写的编号，在它所指的文件里没有。',
  },
  idNotInPlace: {
    title: '编号与位置不符',
    says: (id: string, parent: string) => [
      `编号“${id}”不在“${parent}”之下。`,
      `下级的编号要以上级的编号开头：${parent}-…；检查是不是放错了位置。`,
    ],
    meaning: '章节和段落的编号跟着上级走，例如 s3-7-2 下面的段落是 s3-7-2-p1。',
  },
  idNotNumber: {
    title: '编号与序号不符',
    says: (id: string, number: number, right: string) => [
      `编号“${id}”与序号 ${number} 不符。`,
      `第 ${number} 个的编号应是“${right}”；检查编号和 number 哪一个写错了。`,
    ],
    meaning: '第三部分的编号是 s3，图 1 的编号是 fig1，网址由它们而来。',
  },
  schemaPath: {
    title: '格式文件的路径不对',
    says: (right: string) => ['$schema 指的不是这个文件的格式文件。', `写成 "${right}"；编辑器靠它提示。`],
    meaning: '$schema 让编辑器在输入时显示每个字段的中文说明，并当场标出写错的地方。路径不对就没有提示。',
  },
  yearNotOfFolder: {
    title: '年度与文件夹不符',
    says: (year: number, folder: string) => [
      `年度写的是 ${year}，文件却在 ${folder} 里。`,
      '两处改成同一个年度；检查是不是把别的年度的文件放错了文件夹。',
    ],
    meaning: '每个年度的文件放在以年度命名的文件夹里，网址也由它而来。',
  },
  // Quotes
  quoteMissing: {
    title: '引文在段落里找不到',
    says: (block: string, quote: string, nearest: string) => [
      `在段落 ${block} 里找不到引文“${quote}”。`,
      `最接近的原文：“${nearest}”。照抄原文；如果认为原文有误，不要改引文，请写成本站注。`,
    ],
    meaning: '引文要与所在段落的文字一字不差，包括空格和标点。',
  },
  quoteElsewhere: {
    title: '引文在别的段落里',
    says: (block: string, quote: string, others: readonly string[]) => [
      `段落 ${block} 里没有引文“${quote}”，它在 ${others.map((other) => `“${other}”`).join('、')} 里。`,
      `是不是想写 "block": "${others[0]}"？`,
    ],
    meaning: '引文照抄得对，但段落编号写成了别的段落。',
  },
  quoteRepeated: {
    title: '引文不止一处',
    says: (quote: string, block: string) => [
      `引文“${quote}”在段落 ${block} 里不止一处。`,
      '把引文写长一些，让它在这一段里只出现一次。',
    ],
    meaning: '引文要能确定是段落里的哪一处，所以只能出现一次。',
  },
  markMissing: {
    title: '标记的字样找不到',
    says: (quote: string, block: string, nearest: string) => [
      `段落 ${block} 里找不到标记的字样“${quote}”。`,
      `最接近的原文：“${nearest}”。照抄原文，或删去这个标记。`,
    ],
    meaning: '标记没有填写的模板文字时，字样要与段落的文字一字不差。',
  },
  sourceChanged: {
    title: '原文文件被改动',
    says: () => [
      'source.txt 与登记的 SHA-256 不一致。',
      '恢复 source.txt，原文不可修改；单位发布了更正稿、要换原文的，运行 npm run correct。',
    ],
    meaning: '原文是公开的文本，一个字也不能改。登记的 SHA-256 用来证明它没有变。',
  },
  textDiffers: {
    title: '正文与原文不一致',
    says: (id: string, lines: string, printed: string) => [
      `正文 ${id} 与原文第 ${lines} 行不一致。`,
      `原文是“${printed}”。照录原文（只接回换行）；认为原文有误，请写成本站注，不要改正文。`,
    ],
    meaning: '正文照录原文，只把断行接回来；原文的错也照录，另写本站注说明。',
  },
  spacesDiffer: {
    title: '正文的空格与原文不一致',
    says: (id: string, lines: string) => [
      `正文 ${id} 的空格与原文第 ${lines} 行不一致。`,
      '空格照录原文，连着的几个空格写成一个，换行处可有可无；开头和末尾不留空格。',
    ],
    meaning: '多一个空格或者空格错了位置，“2019 年”会变成“201 9年”，读者和检索都认不出来。',
  },
  lineTwice: {
    title: '原文的一行用了两次',
    says: (line: number) => [`原文第 ${line} 行被用了两次。`, '检查 lines 的起止行号。'],
    meaning: '原文的每一行只属于一个段落。',
  },
  lineUnused: {
    title: '原文的一行没有用上',
    says: (line: number, words: string) => [
      `原文第 ${line} 行没有出现在任何段落里：“${words}”，它的前一段在这里。`,
      '把它补进所属的段落（改那一段的 lines 和 text），或重新导入。',
    ],
    meaning: '原文的每一行（空行除外）都要在正文里，不能漏。',
  },
  linesOutOfRange: {
    title: '行号超出原文',
    says: (lines: string, count: number) => [
      `行号 ${lines} 不对：原文一共 ${count} 行。`,
      '写成 [起, 止]，从 1 数起，起不大于止。',
    ],
    meaning: 'lines 写的是这一段在 source.txt 里的起止行号。',
  },
  headingDiffers: {
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
    title: '章节的行号与第一段不一致',
    says: (id: string, right: string) => [`章节 ${id} 的行号与它的第一段不一致。`, `写成 ${right}。`],
    meaning: '没有独立成行的标题时，章节的 lines 就是它第一段的 lines。',
  },
  decisionWords: {
    title: '人工裁决与原文不符',
    says: (line: number, printed: string) => [
      `原文第 ${line} 行不是以这些字开头。`,
      printed === '' ? `原文第 ${line} 行是空的；核对行号。` : `那一行是“${printed}”；核对行号和 startsWith。`,
    ],
    meaning: '裁决写明原文的行号和那一行开头的字，两处要对得上，导入时才会采用。',
  },
  decisionPlace: {
    title: '人工裁决与正文不符',
    says: (line: number, belongsTo: string, parent: string | undefined) => [
      parent === undefined
        ? `正文里没有从原文第 ${line} 行开始的段落。`
        : `裁决说原文第 ${line} 行的段落属于 ${belongsTo}，正文里它在 ${parent} 之下。`,
      '两处改成一致，或重新导入。',
    ],
    meaning: '裁决决定没有编号的段落放在哪一节，report.json 应与它一致。',
  },
  // Figures
  tokenMissing: {
    title: '引文里没有这个数',
    says: (token: string, nth: number, quote: string) => [
      nth > 1 ? `引文“${quote}”里没有第 ${nth} 次出现的“${token}”。` : `引文“${quote}”里没有“${token}”。`,
      'token 要照抄引文里的数，nth 是它第几次出现。',
    ],
    meaning: 'token 是这个数在引文里的原样，页面靠它找到数的位置。',
  },
  valueDiffers: {
    title: '数值与原文不一致',
    says: (value: string, token: string) => [
      `value 写的是 ${value}，引文里的数是“${token}”。`,
      '两处改成同一个数；以原文为准，位数也要相同。',
    ],
    meaning: '数值照录原文：引文里是 3.5，value 就写 "3.5"，不写 "3.50"。',
  },
  unitDiffers: {
    title: '单位与原文不一致',
    says: (unit: string, token: string, printed: string) => [
      `unit 写的是“${unit}”，原文里“${token}”后面是“${printed}”。`,
      `以原文为准，写成 "${printed}"。`,
    ],
    meaning: '单位照录原文：原文是万元就写万元，不换算。',
  },
  approxMissing: {
    title: '约数字样与原文不一致',
    says: (approx: string, token: string, behind: string) => [
      `approx 写的是“${approx}”，原文里“${token}”后面是“${behind}”。`,
      '原文没有这个字样就删去 approx。',
    ],
    meaning: '原文写“40余篇”“300多人”“99%以上”时，approx 照录“余”“多”“以上”；原文没有就不写。',
  },
  dateMissing: {
    title: '截止日期与原文不一致',
    says: (date: string, printed: string) => [
      `asOf 写的是 ${date}，这一段里没有“${printed}”。`,
      '以原文为准；原文没有写截止日期，就删去 asOf。',
    ],
    meaning: '截止日期只在原文写明时才填，要与那一段里写的相同。',
  },
  tokenInside: {
    title: '只取了一个数的一部分',
    says: (token: string, whole: string) => [
      `token“${token}”只是原文里“${whole}”的一部分。`,
      '照抄整个数；同样的数不止一处时，用 nth 写明是第几次出现。',
    ],
    meaning: '引文“2 批次 20 人”里，第 2 个“2”是 20 的一部分，不是要登记的数。',
  },
  samePlace: {
    title: '两个数登记在同一处',
    says: (token: string, other: string, line: number) => [
      `原文里的这个“${token}”已经在第 ${line} 行登记为“${other}”。`,
      '核对 quote、token 和 nth：nth 写明是引文里第几次出现；重复登记的删去一个。',
    ],
    meaning: '原文里的一个数只登记一次。引文相同而 nth 写错或漏写时，两个编号会指到同一处。',
  },
  priorYearNotEarlier: {
    title: '上年数的年度不是以前的年度',
    says: (id: string, year: number, reportYear: number) => [
      `“${id}”是以前年度的数，年度却写成 ${year}；这份是 ${reportYear} 年度的报告。`,
      `year 写它所属的年度，例如 ${reportYear - 1}；确是本年度的数，去掉编号末尾的 .prior-year。`,
    ],
    meaning: '编号以 .prior-year 结尾的，是报告里印出的以前年度的数；它要与那一年的报告核对，年度就要早于本报告。',
  },
  baseMissing: {
    title: '没有写与什么相比',
    says: (measure: string, base: string) => [
      `measure 是 ${measure}，却没有写与什么相比。`,
      `补上 "base": "${base}"。`,
    ],
    meaning: '增减额、增减率和差额要写明是与上年（prior-year）还是与年初预算（budget）相比。',
  },
  yearMissing: {
    title: '年度与原文不一致',
    says: (year: number, report: number) => [
      `year 写的是 ${year}，这一段里没有提到这一年。`,
      `说的是本年度就写 ${report}；以原文为准。`,
    ],
    meaning: 'year 写这个数说的是哪一年，一般是报告的年度；说上年的数时，原文里要有那一年或“上年”。',
  },
  chartUnit: {
    title: '图表的单位与数字不一致',
    says: (unit: string, figure: string, printed: string) => [
      `图表的单位是“${unit}”，这一行的“${figure}”单位是“${printed}”。`,
      '改成一致；各行单位不同的，图表的 unit 写不带引号的 null，kind 写 "table"。',
    ],
    meaning: '一幅图里的各行要用同一个单位，才能画在一起比较。',
  },
  // Relations
  relationFigureTwice: {
    title: '核对里一个数写了两次',
    says: (relation: string, figure: string) => [
      `核对 ${relation} 的同一个列表里，“${figure}”写了两次。`,
      '删去一个。',
    ],
    meaning: '同一个数在一条算式里加两次，结果就不对了。',
  },
  relationRootLoop: {
    title: '根因绕回了自己',
    says: (relation: string) => [
      `核对 ${relation} 的根因一路找下去，又回到了它自己。`,
      '改写 root，或删去其中一个 root。',
    ],
    meaning: 'root 写的是由哪一条核对引起；两条互相引起，就都没有根因，也都不会单独列出。',
  },
  relationFigureUnknown: {
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
    title: '核对用到的数字像是写错了',
    says: (relation: string, figure: string, nearest: readonly string[]) => [
      `各年共用的核对 ${relation} 用到“${figure}”，没有一个年度登记过这个数。`,
      `是不是想写 ${nearest.map((name) => `“${name}”`).join('、')}？`,
    ],
    meaning:
      '各年共用的核对写在 content/relations.json，某一年用不上其中几条是正常的。但编号与登记过的只差一两个字母，多半是写错了，这一条就没有算。',
  },
  // Permalinks
  unrecorded: {
    title: '新网址还没有登记',
    says: (addresses: readonly string[]) => [
      `有 ${addresses.length} 个新网址还没有登记：${addresses.slice(0, 3).join('、')}${addresses.length > 3 ? ' 等' : ''}。`,
      '运行 npm run record 登记；登记过的网址以后永远打得开。',
    ],
    meaning: '每个网址都登记在 content/permalinks.json，登记过的以后永远打得开。新增年度、名词或图表以后要登记一次。',
  },
  repeated: {
    title: '网址登记了两次',
    says: (address: string, line: number) => [`网址 ${address} 在第 ${line} 行已经登记过。`, '删去重复的这一行。'],
    meaning: '登记簿里每个网址只占一行；两行就说不清它现在去哪里。',
  },
  gone: {
    title: '发布过的网址不见了',
    says: (address: string, text: string, near: readonly string[]) => [
      `发布过的网址 ${address}${text === '' ? '' : `（${text}）`}不见了。`,
      `改回原来的编号；真要改，移走的运行 npm run record -- --moved ${address}=${near[0] ?? '新网址'}${
        near.length > 1 ? `（还可能是 ${near.slice(1).join('、')}）` : ''
      }，撤下的运行 npm run record -- --withdrawn ${address} --why "原因"。`,
    ],
    meaning: '别人的文件、收藏夹和引用里已经有这个网址，它不能打不开。',
  },
  renamed: {
    title: '网址换了所指',
    says: (address: string, before: string, after: string) => [
      `网址 ${address} 原来指“${before}”，现在指“${after}”，好像不是同一件事。`,
      '编号的含义不能变：新的内容用新的编号；如果只是改了名称，把 content/permalinks.json 这一行的 text 改成新名称。',
    ],
    meaning: '网址的含义不能变：以前引用它的人，现在会看到另一件事。',
  },
  revived: {
    title: '移走或撤下的网址又有了内容',
    says: (address: string) => [
      `网址 ${address} 已经登记为移走或撤下，现在又有了内容。`,
      '给新的内容换一个没有用过的编号。',
    ],
    meaning: '移走或撤下的网址不再给别的内容用，否则旧链接会指错地方。',
  },
  loop: {
    title: '转址绕成了圈',
    says: (trail: readonly string[]) => [`转址绕成了圈：${trail.join(' → ')}。`, '把其中一处的 to 改成现在的网址。'],
    meaning: '转来转去回到原处，旧链接永远到不了内容。',
  },
  deadEnd: {
    title: '转址的去处不存在',
    says: (from: string, to: string, near: readonly string[]) => [
      `${from} 转到的 ${to} 不存在。`,
      near.length > 0 ? `把 to 改成现在的网址，例如 ${near.join('、')}。` : '把 to 改成现在的网址。',
    ],
    meaning: '旧链接要转到一个现在打得开的网址。',
  },
  // Corrections
  ledgerMissing: {
    title: '没有网址登记簿',
    says: () => [
      '没有网址登记簿 content/permalinks.json。',
      '发布过的网站：从 git 里恢复它（git checkout HEAD -- content/permalinks.json），不要重建。新网站：运行 npm run record 建立。',
    ],
    meaning: '登记簿记着发布过的每个网址和当时的文字。丢了它，就没有什么能保证旧链接还打得开、文字没有悄悄改过。',
  },
  wordsChanged: {
    title: '发布过的文字变了',
    says: (id: string, before: string, after: string) => [
      `${id} 的文字与上次发布的不同：原来是“${shortened(before)}”，现在是“${shortened(after)}”。`,
      '不是有意改的，恢复原样；确要更正，运行 npm run correct 写下勘误。',
    ],
    meaning: '发布过的文字只能用勘误更正：写明更正前后、日期和原因，公开显示。',
  },
  wordsAdded: {
    title: '发布以后新增了文字',
    says: (id: string) => [
      `${id} 是发布以后新增的，没有勘误说明。`,
      '不是有意加的，删去；确要增加，运行 npm run correct 写下勘误。',
    ],
    meaning: '发布以后新增的段落、标题或表格行，也要有勘误说明。',
  },
  wordsGone: {
    title: '发布过的文字不见了',
    says: (id: string, text: string, near: readonly string[]) => [
      `发布过的 ${id}（“${shortened(text)}”）不见了。`,
      `改回原来的编号${near.length > 0 ? `（最接近的编号：${near.join('、')}）` : ''}；确要移走或撤下，运行 npm run correct 写下勘误。`,
    ],
    meaning: '发布过的段落、标题或表格行不能不声不响地消失。',
  },
  wordsMoved: {
    title: '发布过的文字换了编号',
    says: (from: string, to: string) => [
      `发布过的 ${from} 现在成了 ${to}。`,
      `把编号改回 ${from}：加减段落、改序号都不改编号；确实换了地方，运行 npm run correct 写下勘误，旧链接会转过去。`,
    ],
    meaning: '编号是网址的一部分；原来的话换了编号，旧链接就找不到它。',
  },
  shifted: {
    title: '编号换了含义',
    says: (id: string, from: string) => [
      `编号 ${id} 现在写着原来 ${from} 的话，编号的含义变了。`,
      `编号跟着原来的话走：这段话仍用 ${from}，别的段落用没有用过的编号。`,
    ],
    meaning: '编号现在写着原来另一处的话。增减段落时重排编号会这样；编号要跟着原来的话走。',
  },
  figureChanged: {
    title: '发布过的数字变了',
    says: ({ place, before, after }: { place: string; before: FigureWords; after: FigureWords }) => [
      `数字 ${place} 与上次发布的不同：原来是${figureWords(before)}，现在是${figureWords(after)}。`,
      '不是有意改的，恢复原样；确要更正，运行 npm run correct 写下勘误。',
    ],
    meaning: '发布过的数字只能用勘误更正：写明更正前后、日期和原因，公开显示。',
  },
  wrongRevision: {
    title: '勘误的版次不对',
    says: (found: number, expected: number) => [
      `版次写的是 ${found}，按先后应是 ${expected}。`,
      `改成 ${expected}；勘误只在末尾增加，不删不换次序。`,
    ],
    meaning: '报告最初发布的是第 1 版，每条勘误形成下一版，依次往后数。',
  },
  dateBefore: {
    title: '勘误的日期不按先后',
    says: (on: string, previous: string) => [`更正日期 ${on} 早于上一次的 ${previous}。`, '改正日期，或按先后排列。'],
    meaning: '勘误按时间先后排列，后一条的日期不能早于前一条。',
  },
  brokenChain: {
    title: '勘误里更正前的文字不对',
    says: (published: string) => [
      `before 与当时发布的不一致；当时发布的是“${shortened(published)}”。`,
      '照抄当时发布的文字；已经写下的勘误不能改。',
    ],
    meaning: '更正前的文字要与当时发布的一致，旧版由它还原。',
  },
  // Thesaurus
  wordTwice: {
    title: '说法重复',
    says: (word: string, line: number) => [
      `说法“${word}”已经在第 ${line} 行写过。`,
      '每个说法只写一次：留下合适的一处；有几种意思，把答案都写进那一条的 targets。',
    ],
    meaning:
      '一个说法在 thesaurus.json 里只写一次，搜索才知道该去哪里。全角半角、大小写、空格和引号不同，也算同一个说法。',
  },
  wordIsTitle: {
    title: '说法是别处的名称',
    says: (word: string, title: string, target: string) => [
      `说法“${word}”就是“${title}”（${target}）的名称，却指向别处。`,
      `删去这个说法，或把 ${target} 加进 targets。`,
    ],
    meaning: '说法与章节、名词的名称相同，搜它的人要找的就是那里；指向别处会让人找不到。',
  },
  wordIsAlias: {
    title: '说法已经是名词的别名',
    says: (word: string, term: string) => [
      `说法“${word}”已经是名词“${term}”在 glossary.json 里的别名。`,
      `在这里删去它；除非这一条先指向一个章节（role:…），再指向“${term}”。`,
    ],
    meaning:
      '名词的别名写在 glossary.json，不必再写一遍。只有答案首先在某个章节的，才写在这里，并且名词也写进 targets。',
  },
  wordIsMeans: {
    title: '说法就是正式说法',
    says: (word: string) => [`“${word}”本来就是报告里的正式说法。`, '删去它：照原文搜就能找到。'],
    meaning: 'words 写大家会输入、报告里没有的说法；与这一条的 means 相同的，照原文就能搜到。',
  },
  literalElsewhere: {
    title: '说法在报告的别处出现',
    says: (word: string, place: string) => [
      `“${word}”在报告里出现（例如 ${place}），但不在这一条所指的地方，照字面搜会落到别处。`,
      '改 targets，或删去这个说法；确要保留，在 alsoLiteral 里写 "说法": "理由"。',
    ],
    meaning: '报告自己用了这几个字，说的却可能是另一回事。要么指向它出现的地方，要么写明为什么仍然指向这里。',
  },
  meansMissing: {
    title: '所指的地方没有这个正式说法',
    says: (means: string) => [
      `报告里这一条所指的地方没有“${means}”这几个字。`,
      'means 照抄那里的正式说法；几个说法用顿号隔开。',
    ],
    meaning: '搜索结果会写明“公车”即“公务用车”。后面的字要在 targets 所指的章节、名词里找得到。',
  },
  exceptionNeedless: {
    title: '用不着的例外',
    says: (word: string) => [
      `alsoLiteral 里的“${word}”用不着：报告没有在别处用这个说法，或者所指的地方也有它。`,
      '从 alsoLiteral 里删去它。',
    ],
    meaning: 'alsoLiteral 只写报告在别处用到、经审定仍保留的说法；用不着的例外会遮住以后真正的问题。',
  },
  exceptionUnknown: {
    title: '例外不是这一条的说法',
    says: (word: string, nearest: string | undefined) => [
      `alsoLiteral 里的“${word}”不是这一条的说法。`,
      nearest === undefined ? '改成 words 里的写法，或删去它。' : `是不是想写“${nearest}”？用不着就删去。`,
    ],
    meaning: 'alsoLiteral 里的说法要与同一条 words 里的写法一字不差。',
  },
} satisfies Record<string, ProblemSentence>;

/** Sentences about published addresses and their words; read by office staff. */
export const permalinkStrings = {
  figure: (label: string, value: string | null, unit: string) =>
    `${label}：${value === null ? '原文空着' : value + unit}`,
  recorded: (added: number, moved: number, withdrawn: number) =>
    `✓ 登记了 ${added} 个新网址，${moved} 个转址，${withdrawn} 个撤下（content/permalinks.json）。`,
  nothingToRecord: '✓ 没有新网址，登记簿不用改。',
  recordUsage:
    '用法：npm run record\n      npm run record -- --moved 旧网址=新网址\n      npm run record -- --withdrawn 网址 --why "原因"',
  withdrawnNeedsWhy: '✗ 撤下网址要写明原因：加上 --why "原因"。',
  movedNeedsBoth: (value: string) => `✗ --moved 应写成 旧网址=新网址，现在是“${value}”。`,
  notPublished: (address: string) => `✗ 登记簿里没有网址 ${address}。`,
  needsCorrection: '✗ 发布过的文字或数字有变动，要先写勘误：运行 npm run correct。没有写入任何文件。',
} as const;

type FigureWords = { value: string | null; unit: string } | null;

function figureWords(figure: FigureWords): string {
  if (figure === null) return '（没有）';
  return figure.value === null ? '空白' : `“${figure.value}${figure.unit}”`;
}

/** Long words cut to what a terminal's line holds. */
function shortened(text: string): string {
  const plain = text.replaceAll('\t', '').replaceAll('\n', '');
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}

/** Corrections: the command that writes them, the notes beside the text, the page of all corrections, past versions. */
export const correctionStrings = {
  kinds: { transcription: '本站转录差错', department: '单位更正', remark: '本站加注' },
  what: {
    text: '文字',
    heading: '标题',
    row: '表格行',
    columns: '表头',
    figure: '数字',
    added: '新增',
    withdrawn: '撤下',
    moved: '移动',
    remark: '本站注',
  },
  principle:
    '更正有两种：本站转录时弄错了，或者单位发布了更正。原文自己写错的不在这里改：正文照录原文，把说明写进 remarks.json（本站注），它会显示在原句旁边。',
  nothing: '✓ 现在的内容与上次发布的一致，没有要写的勘误。先改好 report.json 或 figures.json，再运行 npm run correct。',
  found: (title: string, count: number) => `${title}：有 ${count} 处与上次发布的不同。`,
  change: (number: number, what: string, place: string, before: string | null, after: string | null) =>
    `\n${number}. ${what} ${place}\n   更正前：${before ?? '（没有）'}\n   更正后：${after ?? '（没有）'}`,
  which: '\n哪几处属于这一次更正？写序号，用逗号隔开；都是就直接按回车：',
  badNumbers: (answer: string) => `✗ 看不懂“${answer}”。请写上面的序号，例如 1,3。没有写入任何文件。`,
  whichKind: '\n是哪一种？1 本站转录差错　2 单位发布了更正　3 原文自己写错了：',
  sourceIsKept:
    '原文自己写错的不更正：请把正文恢复成原文的样子，在 remarks.json 里写一条本站注，说明哪里有疑问。没有写入任何文件。',
  badKind: (answer: string) =>
    `✗ 不认识的种类“${answer}”。可以写 transcription、department 或 remark。没有写入任何文件。`,
  whichWhy: '为什么更正？这句话会公开显示：',
  whyNeeded: '✗ 要写明更正的原因。没有写入任何文件。',
  whichDay: (today: string) => `更正日期？今天是 ${today}，是今天就直接按回车：`,
  badDate: (answer: string) => `✗ 日期应写成 2026-12-01 的样子，现在是“${answer}”。没有写入任何文件。`,
  summary: (revision: number, kind: string, on: string, why: string) =>
    `\n这次更正形成第 ${revision} 版：${kind}，${on}，${why}`,
  confirm: '写入吗？（是/否）',
  nothingWritten: '没有写入任何文件。',
  written: (revision: number, file: string) =>
    `✓ 已写好第 ${revision} 版的勘误（${file}），登记簿也更新了（content/permalinks.json）。旧版仍可打开。`,
  moreOpen: '还有别的改动没有写勘误，请再运行一次 npm run correct。',
  notChanged: (place: string) => `✗ ${place} 没有改动。没有写入任何文件。`,
  usage:
    '用法：npm run correct\n      npm run correct -- --kind transcription|department --why "原因" --on 2026-12-01 [--year 2019] [--places s3-7-p1,s3-8-p2] [--yes]\n      npm run correct -- --kind remark --places s3-7-p1 --why "原因"',

  done: '已更正',
  later: '后来更正',
  note: (revision: number, on: string) => `第${revision}版，${on}`,
  before: '更正前',
  after: '更正后',
  none: '（没有）',
  movedFrom: (from: string, to: string) => `编号由 ${from} 改为 ${to}`,
  title: '更正',
  description: '报告发布以后本站更正过什么、什么时候、为什么，更正前后各是什么。',
  intro: '报告发布以后，凡改动文字或数字，都在这里逐条写明更正前后、日期和原因。',
  empty: '尚无更正。',
  how: '怎样更正',
  rules: [
    { name: '改什么', text: '只有两种情况更正正文：本站转录时弄错了，或者单位发布了更正。' },
    { name: '不改什么', text: '原文自己的疑点不改：正文照录原文，本站的说明写在旁边，标明“本站注”。' },
    { name: '旧版', text: '每次更正形成新的一版，以前各版都能打开；引用时用版次网址，看到的就是引用时的文字。' },
    { name: '订阅', text: '用下面的地址订阅，有更正就会收到。' },
  ],
  feeds: { atom: 'Atom 订阅', json: 'JSON Feed 订阅' },
  list: '全部更正',
  versions: '各版',
  version: (n: number) => `第${n}版`,
  currentVersion: (n: number) => `第${n}版（现行）`,
  pastNotice: (n: number, current: number) => `您看的是第${n}版，已有更正；现行的是第${current}版。`,
  currentNotice: (n: number) => `您看的是第${n}版（现行）。这个网址的文字以后不变。`,
  toCurrent: '看现行版的这一处',
  changedHere: (count: number) => `这一页后来有 ${count} 处更正，已在旁边注明。`,
  noAudit: '核对结果只随现行版给出。',
  versionTitle: (title: string, n: number) => `${title}（第${n}版）`,
  versionDescription: (description: string, n: number) => `第${n}版：${description}`,
  feedTitle: (site: string) => `${site}：更正`,
  feedEntry: (title: string, revision: number, kind: string) => `${title}第${revision}版：${kind}`,
  openEntry: '看这条更正',
} as const;

/** Places that are no longer what they were: where they went, or why they were withdrawn. */
export const formerStrings = {
  heading: '以前在这一页的内容',
  moved: '已移到新的位置',
  follow: '去新的位置',
  withdrawn: '已撤下',
  why: (why: string) => `原因：${why}`,
  last: '撤下前的文字',
  was: '原来的文字',
  pageMoved: '这一页已移到新的网址',
  pageWithdrawn: '这一页已撤下',
  description: (address: string) => `${address} 以前的内容现在在哪里，或者为什么撤下。`,
} as const;

/** Sentences of the project's own commands: npm start, npm test and their parts. */
export const toolStrings = {
  publishStep: (name: string, size: string) => `▶ ${name}（${size}）……`,
  publishFailed: (names: readonly string[]) => `✗ 没有通过：${names.join('、')}。`,
  checkDocsWritten: (count: number) => `✓ docs/checks/ 里写好了 ${count} 页。`,
  badSite: '✗ content/site.json 读不懂，不知道网站放在哪个路径下。改法：先运行 npm run build，它会指出哪里写错了。',
  otherPagesPath: (base: string, path: string) =>
    `网站在 GitHub Pages 上的路径是 ${path}，content/site.json 里的 base 却是 ${base}，页面会没有样式、链接会打不开。改法：把 base 改成“${path}”。`,
  lockComplete: '✓ package-lock.json 已写全各平台的可选依赖。',
  lockCompleted: '✓ 已在 package-lock.json 里补全其他平台的可选依赖。',
  lockIncomplete: '✗ package-lock.json 缺少其他平台的可选依赖，npm ci 会拒绝它。改法：运行 npm run lock。',
  schemasWritten: (count: number) => `✓ 已写好 ${count} 个格式文件（content/schemas/）。`,
  schemasFresh: (count: number) => `✓ ${count} 个格式文件都是最新的。`,
  noBrowserAt: (path: string) => `CHROME_PATH 指的浏览器不存在：${path}。改法：改正它，或去掉它。`,
  noBrowser: '没有找到 Chromium。改法：安装 Chrome，或运行 npx playwright install chromium，或用 CHROME_PATH 指明它。',
  browserBroken: '自带的 Chromium 在这台机器上启动不了。改法：安装 Chrome，或用 CHROME_PATH 指明一个浏览器。',
  schemaStale: (file: string) => `✗ ${file} 与 src/report/schema 不一致。改法：运行 npm run schemas。`,
} as const;

/** Sentences of the local server. */
export const serveStrings = {
  serving: (address: string) => `明账已经可以看了：${address}\n按 Ctrl+C 停止。`,
  portTaken: (wanted: number, found: number) => `端口 ${wanted} 已被占用，改用 ${found}。`,
  notBuilt: (directory: string) => `✗ ${directory} 里还没有网站。改法：先运行 npm run build。`,
  badPort: (value: string) => `✗ --port 应是 1 到 65535 之间的整数，现在是“${value}”。`,
  noPort: (first: number, last: number) => `✗ 端口 ${first} 到 ${last} 都被占用。改法：用 --port 另指定一个。`,
} as const;

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
  figureCount: (count: number) => `${count}个数`,
  leftOut: ' … ',
  aliases: '这样搜也能找到',
  related: '相关名词',
} as const;

/** Words of every page's frame: header, footer, ledger rows, search box. */
export const layoutStrings = {
  pageTitle: (title: string, site: string) => (title === site ? site : `${title} · ${site}`),
  skip: '跳到正文',
  yearLabel: (year: number) => `${year}年度部门决算`,
  navigation: '网站栏目',
  sections: {
    report: '正文',
    glossary: '名词',
    checks: '核对',
    figures: '数字',
    charts: '图表',
    compare: '对照',
    data: '数据',
    search: '搜索',
  },
  modes: '显示方式',
  elder: '长者模式',
  dark: '深色',
  breadcrumb: '当前位置',
  breadcrumbLabel: '当前位置：',
  strip: '本部分各节',
  stripYear: (year: number) => `${year}决算`,
  permalink: (number: string) => `${number} 链接，本处的固定地址`,
  place: (number: string) => `${number}，到正文的这一处`,
  searchLabel: '搜索报告的词语或数字',
  searchPlaceholder: '输入词语或数字',
  searchButton: '搜索',
  previousNext: '前后页',
  previous: '上一页：',
  next: '下一页：',
  absence: '空缺',
  remark: '本站注',
  unprintedDigits: '斜线格：原文没有写到这一位。每个数都可点开看原句。',
  /** Fixed expressions of public finance: a heading's line does not break inside them. */
  unbrokenExpressions: [
    '年度',
    '一般公共预算',
    '财政拨款',
    '政府性基金',
    '“三公”经费',
    '大数据中心',
    '预算绩效',
    '绩效目标',
    '国有资产',
    '机关运行经费',
    '基本支出',
    '项目支出',
    '收入支出',
    '情况说明',
    '名词解释',
  ],
  footer: {
    host: '主办单位',
    contact: '联系方式',
    icpNumber: '备案号',
    siteIdCode: '网站标识码',
    source: '内容来源',
    published: '发布日期',
    publishedUnknown: '原文未载明',
    corrections: '更正',
    whatIsTheReports: '白底是原文，照录不改；',
    whatIsOurs: '底色上的编号、图表、说明为本站所加，不是原文。',
  },
} as const;

/** Sentences for the checks of the built site: each problem is what was found and how to mend it. */
export const checkStrings = {
  everyLinkResolves: {
    claim: '站内链接都通',
    unreadable: (url: string) => ({
      detail: `链接“${url}”不是合法的网址。`,
      hint: '改正写法；汉字和空格要按网址规则编码。',
    }),
    outsideBase: (url: string, base: string) => ({
      detail: `链接“${url}”不在网站所在路径 ${base} 之下。`,
      hint: '站内网址请用 href() 生成，它会加上网站所在路径。',
    }),
    noSlash: (url: string) => ({ detail: `链接“${url}”末尾少了斜杠。`, hint: '在末尾加上 /。' }),
    noFile: (url: string) => ({ detail: `链接“${url}”指向的页面或文件不存在。`, hint: '改正链接，或补上缺的页面。' }),
    noAnchor: (url: string, id: string) => ({
      detail: `链接“${url}”指向的页面里没有编号“${id}”。`,
      hint: '改正 # 后面的编号，或在那一页补上它。',
    }),
  },
  publishedAddressesOpen: {
    claim: '发布过的网址都打得开',
    gone: (address: string) => ({
      detail: `发布过的网址 ${address} 打不开了。`,
      hint: '补上它的内容；移走或撤下的，按 docs/permalinks.md 登记，旧网址会转过去或说明原因。',
    }),
    noAnchor: (address: string, id: string) => ({
      detail: `发布过的网址 ${address} 打得开，但页面里没有编号“${id}”。`,
      hint: '让页面重新带上这个编号；它是别人引用过的链接。',
    }),
    unrecorded: (address: string) => ({
      detail: `页面 ${address} 不在登记簿里。`,
      hint: '在 src/permalinks/places.ts 里加上这种页面，再运行 npm run record。',
    }),
  },
  titlesAreUnique: {
    claim: '每页都有自己的标题和简介',
    title: {
      missing: { detail: '没有标题 <title>。', hint: '给这一页写标题。' },
      repeated: (text: string, other: string) => ({
        detail: `标题“${text}”与 ${other} 相同。`,
        hint: '写一个只属于这一页的标题。',
      }),
    },
    description: {
      missing: { detail: '没有简介 <meta name="description">。', hint: '给这一页写简介。' },
      repeated: (text: string, other: string) => ({
        detail: `简介“${text}”与 ${other} 相同。`,
        hint: '写一段只属于这一页的简介。',
      }),
    },
  },
  idsAreUnique: {
    claim: '每页的编号不重复',
    repeated: (id: string) => ({ detail: `编号“${id}”在这一页不止一处。`, hint: '只留一个；别人引用的网址靠它定位。' }),
    malformed: (id: string) => ({ detail: `编号“${id}”是空的或含有空格。`, hint: '换成没有空格的编号。' }),
  },
  headingsInOrder: {
    claim: '标题逐级排列',
    mainHeadings: (count: number) => ({ detail: `有 ${count} 个 h1。`, hint: '每页正好一个 h1。' }),
    empty: (level: number) => ({ detail: `有一个空的 h${level}。`, hint: '写上标题，或删去它。' }),
    skipped: (text: string, before: number, level: number) => ({
      detail: before === 0 ? `第一个标题“${text}”是 h${level}。` : `标题“${text}”从 h${before} 跳到了 h${level}。`,
      hint: `改用 h${before + 1}，大小由样式决定。`,
    }),
  },
  picturesAreDescribed: {
    claim: '图片都有文字说明',
    image: (source: string) => ({ detail: `图片“${source}”没有 alt。`, hint: '写上 alt；纯装饰的图片写 alt=""。' }),
    drawing: (name: string) => ({
      detail: `有一个 svg（class="${name}"）没有名称，也没有对读屏软件隐藏。`,
      hint: '装饰用的加 aria-hidden="true"；有内容的加 role="img" 和 aria-label。',
    }),
    canvas: {
      detail: '有一个 canvas 没有名称，也没有对读屏软件隐藏。',
      hint: '加 aria-hidden="true"，或加 role="img" 和 aria-label。',
    },
    figure: (id: string) => ({ detail: `图“${id}”没有图题 figcaption。`, hint: '在 figure 里写 figcaption。' }),
  },
  pagesAreChinese: {
    claim: '每页都标明是简体中文',
    found: (language: string) => `html 的 lang 是“${language}”。`,
    hint: '写 <html lang="zh-CN">。',
  },
  fontsCoverHeadings: {
    claim: '标题的每个字都在自带字体里',
    noFont: (file: string) => `有用自带字体的标题，却没有 ${file}。`,
    missing: (characters: string[]) => `自带字体缺 ${characters.length} 个字：${characters.join('')}。`,
    hint: '重新运行 npm run build；仍然缺字，请检查收集用字的步骤有没有漏掉这一页。',
  },
  noInlineCode: {
    claim: '页面里没有内嵌的脚本和样式',
    found: (what: string, tag: string) => `${tag} 里有 ${what}。`,
    hint: '移到单独的文件里；安全策略会拦下内嵌的代码。',
  },
  noForeignRequests: {
    claim: '不向其他网站请求任何东西',
    found: (where: string, host: string) => `${where} 会请求 ${host}。`,
    hint: '把文件放进本站；只有给人点的链接可以指向别处。',
  },
  passed: (claim: string) => `✓ ${claim}`,
  failed: (claim: string, count: number) => `✗ ${claim}：${count} 处不合要求`,
  place: (page: string, detail: string, hint: string) => `  ${page} ${detail} 改法：${hint}`,
  more: (count: number) => `  ……还有 ${count} 处`,
  summary: (pages: number, passed: number, failed: number) =>
    `查了 ${pages} 个页面：${passed} 项合格${failed === 0 ? '' : `，${failed} 项不合格`}。`,
  notBuilt: (directory: string) => `✗ ${directory} 里没有网站可查。改法：先运行 npm run build。`,
} as const;

/** Part pages: what the site says about the report's text. */
export const partStrings = {
  templateNote: '原文保留的模板说明，没有删去。',
  unfilled: '原文没有填写的模板文字',
  blank: '空缺：原文没有填写',
  absent: {
    'final-accounts-tables': '决算表0张。来源的这一部分没有表格；本站不据正文反推。',
  },
  tableInSource: (page: string | undefined) =>
    page === undefined ? '表格见原文，本站没有照录。' : `表格见原文第 ${page} 页，本站没有照录。`,
  table: (number: string) => `表格 ${number}`,
  tableRebuilt: '表格按来源中散开的文字恢复行列，文字照录。',
  contents: '本部分目录',
  description: (title: string, part: string) => `${title}${part}全文，每段、每个数字都有固定链接。`,
} as const;

/** Home page. */
export const homeStrings = {
  title: (department: string, year: number) => `${department}${year}年度部门决算`,
  heading: (year: number) => `${year}年度部门决算`,
  about: '把公开的部门决算报告做成查得到、连得上、核得了的网页：每个名词能查，每句话、每个数都有固定链接。',
  description: (department: string, year: number) =>
    `${department}${year}年度部门决算全文：名词解释、数字、图表，可检索，可引用到每一段。`,
  try: '试试',
  parts: '正文',
  terms: '名词',
  charts: '图表',
  tablesInSource: (count: number) => `${count}张表，见原文`,
  tablesAbsent: '决算表0张。原文此处没有表格。',
  termCount: (count: number) => `${count}项`,
} as const;

/** Home of one report. */
export const reportStrings = {
  title: (report: string) => `${report}：目录与来源`,
  description: (title: string) => `${title}：目录、来源与说明。`,
  contents: '目录',
  about: '关于这份报告',
  department: '发布单位',
  year: '决算年度',
  published: '发布日期',
  source: '来源',
  sourceText: (lines: number, published: { name: string; pages: number | null } | undefined) =>
    `公开文本${lines}行，逐行收录，照录不改${published ? `；取自${published.name}${published.pages === null ? '' : `，共${published.pages}页`}` : ''}`,
  size: '收录',
  sizeText: (counts: { sections: number; paragraphs: number; figures: number; charts: number }) =>
    `${counts.sections}个编号章节、${counts.paragraphs}段正文、${counts.figures}个数字、${counts.charts}幅图表`,
  allFigures: '全部数字',
  allCharts: '全部图表',
  howToCite: '怎样引用',
} as const;

/** All figures of a report. */
export const figureStrings = {
  title: (year: number) => `${year}年度决算的全部数字`,
  heading: '全部数字',
  description: (year: number, count: number) => `${year}年度决算报告里的${count}个数字，一行一个，附原句和固定链接。`,
  intro: (count: number) => `报告里的${count}个数字，一行一个。每个数都照原文写，并附原句；点编号回到原文。`,
  label: '数字',
  value: '原文的数',
  quote: '原句',
  place: '出处',
  permalink: (label: string) => `${label}，本行的固定链接`,
  jump: '按部分查看',
} as const;

/** Glossary index. */
export const glossaryStrings = {
  title: '名词解释',
  description: (count: number) => `部门决算报告里的${count}个名词：原文解释、在报告里的用处和相关数字。`,
  intro: (count: number) => `报告解释的名词共${count}项，每项一页。`,
  byOrder: '按原文次序',
  byPinyin: '按拼音',
  termTitle: (name: string) => `${name}是什么`,
  termDescription: (name: string) => `“${name}”在部门决算报告里的解释（照录原文）、用在哪里、有哪些数字。`,
  gutter: '名词',
  from: '出自',
  all: '全部名词',
  home: '首页',
} as const;

/** Links to places, citing them, and the page that explains how. */
export const citeStrings = {
  paragraph: (nth: number) => `第${nth}段`,
  table: '表',
  tableRow: (nth: number) => `表第${nth}行`,
  chart: (title: string) => `本站图表：${title}`,
  rowNumber: (nth: string) => `第${nth}行`,
  checks: (report: string) => `${report}核对`,
  finding: (id: string, title: string, verdict: string) => `${id} ${title}（${verdict}）`,
  link: '链接',
  cite: '引用',
  citeOf: (name: string) => `引用 ${name}`,
  copied: '已复制',
  copyPlace: '复制链接',
  copyPlaceOf: (name: string) => `复制链接：${name}`,
  copiedLink: '链接已复制',
  copiedText: '已复制',
  notCopied: '没有复制成功，请从地址栏复制本处的地址',
  notCopiedText: '没有复制成功，请选中文字自行复制',
  dialog: '引用本处',
  close: '关闭',
  copy: '复制',
  copyLink: '只复制链接',
  download: '下载文件',
  share: '分享',
  format: '格式',
  version: '地址用哪一版',
  pinned: (revision: number) => `第${revision}版，内容不再变动`,
  current: '现行版，随勘误更新',
  result: '引用文字',
  formats: {
    'gbt-2025': 'GB/T 7714—2025',
    'gbt-2015': 'GB/T 7714—2015',
    quotation: '原文和出处',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
    address: '网址',
  },
  about: {
    'gbt-2025': '现行国家标准，2026年7月1日起实施。报告一类不著录引用日期。',
    'gbt-2015': '旧版国家标准，仍有刊物沿用；写明引用日期。',
    quotation: '',
    bibtex: '供 LaTeX 和文献管理软件导入。',
    ris: '供 EndNote、Zotero、NoteExpress 等导入。',
    'csl-json': '供 Zotero、Pandoc 等导入。',
    address: '',
  },
  wordsOf: (place: string) => `${place}（选中的文字）`,
  selection: '选中的文字',
  dayBlank: '年-月-日',
  figures: '数字',
  charts: '本站图表',
  findings: '本站核对',
  pageTitle: (report: string) => `怎样引用${report}`,
  pageHeading: '引用',
  pageDescription: (report: string) =>
    `${report}各部分、各段、各个数字和图表的引用格式：GB/T 7714、BibTeX、RIS、CSL-JSON。`,
  intro: (revision: number) =>
    `每一处都有不变的编号，编号就是地址。引用写发布版（第${revision}版）的地址：勘误以后，那一版的文字不变，并写明后来改了什么。`,
  introDate: '原文没有写发布日期，所以各条都没有发布日期；“年-月-日”处请填您查阅的日期。',
  introNoHost: '下面的地址从“/”写起，前面请加上浏览器地址栏里的网站名，例如“https://…”。',
  introDialog: '在正文各处点“引用”，可以直接复制一处的引文，或把选中的几个字连同地址一起复制。',
  works: '整份报告和各部分',
  file: '文献管理软件',
  jump: '按部分查看',
  selectionHint: '可以复制选中文字的链接，或引用它：按 Tab 键到达。',
  copyWords: '复制这几个字的链接',
  citeWords: '引用这几个字',
} as const;

/** Pictures of shared pages. */
export const shareStrings = {
  kicker: (department: string, year: number) => `${department} ${year}年度部门决算`,
  home: '查得到，连得上，核得了',
  figures: '报告里的数字',
  figureCount: (count: number) => `${count}个`,
  checks: '独立的不一致',
  checksCount: (count: number, all: number) => `${count}个／${all}条核对`,
  charts: '图表',
  chartCount: (count: number) => `${count}幅`,
  terms: '报告解释的名词',
  termCount: (count: number) => `${count}项`,
  alt: (title: string, figure: string) => (figure === '' ? title : `${title}。${figure}`),
} as const;

/** The page for addresses that lead nowhere. */
export const notFoundStrings = {
  title: '没有这一页',
  description: '这个地址没有对应的页面；可以检索，或从目录找起。',
  explain: '这个地址没有对应的页面。可能是地址抄漏了，可以检索，或从下面找起。',
} as const;

/** Charts: figures on part pages, the page of all charts, their data and pictures. */
export const chartStrings = {
  columns: { item: '项目', value: '数量', share: '占比', bar: '条形', source: '出处' },
  levels: { part: '分项', sub: '其中', total: '合计' },
  ofWhich: '其中：',
  noData: '无数据',
  blank: '空缺',
  blankInReport: '原文空缺',
  notComputable: '无法计算',
  computed: '本站计算',
  computedMark: '算',
  workingOf: (label: string) => `${label}：`,
  computedAs: (formula: string) => `本站计算：${formula}`,
  printedAs: (printed: string) => `原文写作“${printed}”`,
  rounded: (decimals: number) => (decimals === 0 ? '（四舍五入到整数）' : `（四舍五入到小数${decimals}位）`),
  operators: { sum: ' + ', difference: ' − ', share: ' ÷ ', equals: ' = ' },
  note: '本站注',
  basis: (sections: string) => `依据 ${sections} 正文数字绘制`,
  imageAbsent: '；原文图像未见',
  actions: {
    link: '链接',
    inReport: '看正文',
    linkOf: (action: string, title: string) => `${action}：${title}`,
    data: 'CSV',
    dataOf: (title: string) => `数据 CSV：${title}`,
    picture: '图片',
    pictureOf: (title: string) => `保存为 PNG 图片：${title}`,
  },
  pictureSaved: '图片已保存',
  pictureFailed: '图片没有生成，请重试或截屏',
  csvColumns: ['项目', '层级', '数值', '单位', '章节', '数字编号', '说明'],
  page: '图表',
  pageTitle: (report: string) => `${report}图表`,
  pageDescription: (report: string) => `${report}的全部图表：每个数都能点回原句，附数据和图片。`,
  permalink: (sections: string, title: string) => `${sections}，在正文里看${title}`,
  pageIntro:
    '表里的数都照录原文，点“出处”回到原句；条形从零起画。标“算”的是本站计算，下面写明算式。原文只有图题、没有图像的，按正文数字重画。',
  notDrawnTitle: '没有画的图',
  noCharts: '这份报告还没有图表。',
} as const;

/** Popover of a term. */
export const popoverStrings = {
  page: '名词页',
  close: '关闭',
  noDefinition: '原文这一条没有定义句。',
} as const;

/** What a build tells while it runs. */
export const buildStrings = {
  reading: '1/3 读取并核对 content/ …',
  found: (title: string, parts: number, figures: number, charts: number) =>
    `    ${title}：${parts} 个部分，${figures} 个数字，${charts} 幅图表`,
  audited: (relations: number, independent: number, bound: number, unbound: number) =>
    `    核对 ${relations} 条关系，独立的不一致 ${independent} 个；原文数字 ${bound} 处已登记，${unbound} 处未登记`,
  building: '2/3 生成页面、字体和检索索引 …',
  done: (seconds: string) => `3/3 完成，用时 ${seconds} 秒，网站在 dist/`,
} as const;

/** Sentences of the importer: what it found, what it asks, why it wrote nothing. */
export const importStrings = {
  recordNext: '下一步：看过草稿、改好编号之后运行 npm run record 登记网址，再发布；登记过的编号就不能再改。',
  siteName: '明账',
  provisional: (count: number) =>
    `其中 ${count} 个出自自由叙述的文字，编号和名称是暂拟的，标了 "provisional": true；请改好，再删去这一行。`,
  usage:
    '用法：npm run import -- <公布的文件> --year <年度>，例如 npm run import -- 决算.pdf --year 2020；文件可以是有文字的 PDF、DOCX 或纯文本。',
  noSource: '✗ 没有说要导入哪个文件。',
  manySources: (names: string[]) => `✗ 一次只能导入一个文件，现在写了 ${names.length} 个：${names.join('、')}。`,
  noYear: '✗ 没有说是哪个年度：要有 --year 和四位数的年份。',
  badYear: (year: string) => `✗ --year 后面应是四位数的年份，现在是“${year}”。`,
  unknownOption: '✗ 有不认识的选项；可以用 --year、--replace、--renamed、--new-site 四个。',
  notRead: (source: string) => `✗ 读不到文件 ${source}：请检查路径是否写对、是不是一个文件。没有写入任何东西。`,
  failed: (source: string, why: string) => `✗ ${source} 没有导入，没有写入任何东西：${why}`,
  existing: (folder: string) =>
    `✗ ${folder} 已经有报告，导入的结果与它不同，没有写入任何东西。确实要换成这一份，请在命令后面加 --replace：章节的编号会保留，改动会列成勘误草稿。`,
  otherDepartment: (found: string, site: string) =>
    `✗ 这是“${found}”的决算，网站是“${site}”的；一个网站只放一个单位，没有写入任何东西。要给它另建网站，请加 --new-site <新文件夹>；如果是同一个单位改了名，请加 --renamed。`,
  siteExists: (folder: string) => `✗ 文件夹 ${folder} 已经存在而且不是空的，没有写入任何东西；请换一个新文件夹的名字。`,
  siteWritten: (folder: string) =>
    `✓ 新网站在 ${folder}：进入这个文件夹，运行 npm ci 和 npm run build；网站名称、联系方式写在 content/site.json。`,
  failures: {
    notText: '要的是 UTF-8 的文本，这个文件不是文本，或者用了别的编码；请另存为 UTF-8 文本，或者直接导入 PDF、DOCX。',
    empty: '要找“第一部分”一类的标题，文件里却没有文字；请检查是否选错了文件。',
    noParts: (lines: number) =>
      `要找“第一部分”或者“一、部门概况”“二、决算情况说明”一类的标题，看了 ${lines} 行文字，一个也没有；请确认这是部门决算公开的全文。`,
    notFinalAccounts: '看了全文，不像部门决算（没有写“决算”，或者写的主要是预算）；请检查是否选错了文件。',
    blankTemplate: (gaps: number) =>
      `这是没有填写的样张：有 ${gaps} 处还写着“XX”“XXX 万元”；请换成填好、已经公布的那一份。`,
    noTitle: (headings: string[]) =>
      `要在封面、目录和各部分的标题里找“××单位 20××年度部门决算”，只找到“${headings.join('”“')}”；请确认这是部门决算公开的全文。`,
    otherYear: (expected: number, found: number) =>
      `命令里的年度是 ${expected}，标题里写的是 ${found}年度；请改 --year，或换成 ${expected} 年度的原文。`,
  },
  unreadable: {
    emptyFile: '文件是空的（0 字节）；请检查是否下载完整、选错了文件。',
    scanned: (pages: number) =>
      `这份 PDF 有 ${pages} 页，一个字也取不到，多半是扫描件；请换成由 Word 直接另存的 PDF 或 DOCX，或者先做文字识别，核对后另存为 UTF-8 文本再导入。`,
    garbled:
      '这份 PDF 的字体没有写明是哪些字，取出来是乱码；请换成由 Word 直接另存的 PDF 或 DOCX，或者先做文字识别，核对后另存为 UTF-8 文本再导入。',
    encrypted: '这份 PDF 加了密码，打不开；请用没有密码的那一份，或者打开后另存为不加密的 PDF。',
    damaged: (format: 'pdf' | 'docx') =>
      `这份 ${format === 'pdf' ? 'PDF' : 'DOCX'} 已经损坏，打不开；请重新下载，或者用 WPS、Word 打开后另存一份再导入。`,
    unknownEncoding: '这个文件不是文本，也不是 PDF 或 DOCX；请确认选对了文件，文本请另存为 UTF-8。',
    wrongKind: {
      empty: '文件是空的。',
      xlsx: '这是 Excel 表格，导入要的是决算公开的全文；请导入全文的 PDF 或 DOCX，表格留在原文里。',
      zip: '这是压缩包；请先解开，导入里面的 PDF 或 DOCX。',
      'old-office': '这是旧版 Word（.doc）文件，或者加了密码的 DOCX；请打开后另存为不加密的 DOCX 再导入。',
      image: '这是图片，没有文字可取；请换成有文字的 PDF 或 DOCX。',
      'web-page': '这是网页；请在网页上下载决算公开的 PDF 或 Word 附件，导入那一份。',
    },
  },
  asked: (count: number) =>
    `? 有 ${count} 处拿不准，请对照原文看一看；段落放错了地方，可以写进 decisions.json 再导入一次：`,
  questions: {
    unplacedParagraph: (line: number, startsWith: string, chosen: string, candidates: string[]) =>
      `第 ${line} 行“${startsWith}…”没有编号，可能属于 ${candidates.join('、')}；先放在 ${chosen}。`,
    decisionOutdated: (line: number, expected: string, found: string | null) =>
      found === null
        ? `decisions.json 说第 ${line} 行以“${expected}”开头，这一行却没有文字；这条裁决没有采用。`
        : `decisions.json 说第 ${line} 行以“${expected}”开头，现在是“${found}”；这条裁决没有采用。`,
    decisionImpossible: (line: number, belongsTo: string, candidates: string[]) =>
      `decisions.json 说第 ${line} 行属于 ${belongsTo}，那里放不下，只能是 ${candidates.join('、')}；这条裁决没有采用。`,
    decisionUnused: (line: number, startsWith: string) =>
      `decisions.json 里第 ${line} 行“${startsWith}”不是一段没有编号的文字的开头，用不着裁决；这条裁决没有采用。`,
    numeralSkipped: (line: number, numeral: string, expected: number) =>
      `第 ${line} 行的序号是“${numeral}”，照次序应是第 ${expected} 个；已照原文编号。`,
    numeralRepeated: (line: number, numeral: string, id: string) =>
      `第 ${line} 行的序号“${numeral}”在同一处已经用过；照录，网址里另编为 ${id}。`,
    departmentUnstated: (taken: string) =>
      `标题和封面都没有写明单位，先写作“${taken}”；请改 report.json 的 department。`,
    preface: (line: number, startsWith: string) =>
      `第 ${line} 行“${startsWith}…”起，第一部分之前还有正文；网站上不显示，登记为卷首语。`,
    pageWithoutText: (page: number) => `原文第 ${page} 页取不到文字，可能是图片或扫描页；那一页没有收录。`,
    tableRowUneven: (line: number, columns: number) =>
      `第 ${line} 行起的表格行分不清 ${columns} 格各是什么；请对照原文改 report.json。`,
    termUnknown: (line: number, name: string) => `第 ${line} 行的名词“${name}”不在 content/glossary.json 里。`,
  },
  done: (title: string) => `✓ 已导入：${title}`,
  counts: [
    ['parts', '部分'],
    ['headings', '独立标题'],
    ['runIns', '段首标题'],
    ['items', '编号条目'],
    ['paragraphs', '段落'],
    ['captions', '图题（没有图）'],
    ['templateNotes', '没有删去的模板说明'],
    ['tables', '照录的表格'],
    ['tablesInSource', '留在原文的表格'],
    ['tableRows', '表格行'],
    ['marks', '没有填写的模板文字'],
    ['pageJoins', '接回的跨页句子'],
    ['terms', '对上的名词'],
  ],
  count: (name: string, count: number) => `  ${name} ${count}`,
  tablesAbsent: '  原文没有决算表，已注明缺少。',
  review: {
    source: (name: string, format: 'pdf' | 'docx' | 'text', pages: number | null, lines: number) =>
      `原文 ${name}：${{ pdf: 'PDF', docx: 'DOCX', text: '文本' }[format]}${pages === null ? '' : ` ${pages} 页`}，取出 ${lines} 行文字`,
    recognised: '认出的部分和章节（行号是 source.txt 的行号）：',
    place: (depth: number, title: string, role: string | undefined, lines: readonly [number, number]) =>
      `  ${'  '.repeat(depth)}${title}  第 ${lines[0]}${lines[1] > lines[0] ? `–${lines[1]}` : ''} 行${role === undefined ? '（未归类）' : ''}`,
    asides: (list: string) => `不属于正文的行：${list}`,
    aside: (kind: 'cover' | 'contents' | 'preface' | 'page-header' | 'page-footer' | 'page-number', lines: number) =>
      `${{ cover: '封面', contents: '目录', preface: '卷首语', 'page-header': '页眉', 'page-footer': '页脚', 'page-number': '页码' }[kind]} ${lines} 行`,
    owned: (owned: number, all: number) => `归属：${all} 行文字中 ${owned} 行归入正文，其余 ${all - owned} 行如上。`,
    tablesInSource: '没有照录、只登记了表名的表格：',
    tableInSource: (id: string, title: string, page: number | null) =>
      `  ${id} ${title}${page === null ? '' : `（原文第 ${page} 页）`}`,
    missing: (names: readonly string[]) => `没有认出：${names.join('、')}。原文确实没有就不必理会。`,
    nothingMissing: '一般应有的部分和章节都认出来了。',
    figures: (bound: number, waived: number, unbound: number, share: string) =>
      `数字：正文里的数字 ${bound} 处已登记，${unbound} 处未登记（登记率 ${share}%）；年份、日期、序号 ${waived} 处不必登记。`,
    unbound: (block: string, context: string) => `  未登记 ${block}：…${context}…`,
    moreUnbound: (count: number) => `  ……还有 ${count} 处未登记，见 npm run build 之后的核对页。`,
    audit: (counts: string, applied: number, all: number) =>
      `核对：${all} 条关系中 ${applied} 条用得上${counts === '' ? '' : `：${counts}`}。`,
    inconsistent: (id: string, title: string, sentence: string) => `  ! ${id} ${title}：${sentence}`,
    noInconsistent: '  没有发现不一致。',
    lost: (ids: readonly string[]) => `这些数字的引文在新原文里找不到了，请改 figures.json：${ids.join('、')}`,
    corrections: (count: number, path: string) =>
      `与原来的报告相比有 ${count} 处改动，写成勘误草稿 ${path}，请逐条补上理由。`,
    termDrafts: (count: number, path: string) =>
      `起草了 ${count} 个名词条目：${path}。核对后移入 content/glossary.json，再加 --replace 导入一次，章节就会连到名词页。`,
    problems: (count: number) => `✗ 还有 ${count} 个问题要改好才能生成网站：`,
  },
  expected: {
    overview: '部门概况',
    tables: '决算表',
    explanation: '决算情况说明',
    glossary: '名词解释',
    'revenue-and-expenditure': '收入支出总体情况',
    revenue: '收入决算情况',
    expenditure: '支出决算情况',
    'fiscal-appropriation': '财政拨款收支总体情况',
    'general-public-budget': '一般公共预算支出情况',
    'basic-expenditure': '基本支出情况',
    'three-public': '“三公”经费情况',
    'government-funds': '政府性基金情况',
    performance: '预算绩效情况',
    'operating-costs': '机关运行经费情况',
    procurement: '政府采购情况',
    'state-assets': '国有资产情况',
  },
  written: (files: string[]) => `  写入 ${files.join('、')}`,
  unchanged: (files: string[]) => `  ${files.join('、')} 与原来相同，没有改动`,
} as const;

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
      explanation: '作为分母的数是零或没有，比例没有意义。原文写出的比例照录，不作增长或完成情况理解。',
    },
    blank: { name: '空缺', explanation: '模板要求填写或选择的地方原文没有填。空缺不等于零，本站不代填。' },
    explain: {
      name: '需说明口径',
      explanation: '数字之间并不冲突，但读者会问为什么不同；补一句统计范围或时间的说明即可。',
    },
    'not-recomputable': {
      name: '无法复算',
      explanation: '原文只给出比率，没有给出分子和分母，读者不能自行计算，按原文引用。',
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
  roundings: {
    plain: '无需进位',
    'half-up': '四舍五入',
    'half-up-to-limit': '四舍五入后恰为 0% 或 100%',
    truncated: '舍去尾数',
    'amounts-rounded': '金额本身经过四舍五入',
  },
  notApplied: {
    'missing-figures': '本年度的数字清单里没有所需的数',
    'missing-earlier-figure': '上年度的报告没有写到这个数',
    'words-gone': '所依据的字样不在原文里',
    'missing-blocks': '所涉的段落或表格不在原文里',
    'units-differ': '各数的单位不同',
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
  tenThousandYuan: '万元',
  inYuan: (tenThousands: string, yuan: string) => `${tenThousands}万元（${yuan}元）`,
  percentagePoints: (points: string) => `${points}个百分点`,
  /** Title of a finding across years. */
  priorYearTitle: '{label}，与{year}年度报告对照',
  department: '单位名称',
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
    undirected: '{labels}不为零，而“增加(减少)”没有选定方向，这一关系暂时无法核对。',
  },
  rules: {
    sum: {
      title: '合计',
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
      explanation:
        '完成比例应等于支出决算除以年初预算。原文没有单列年初预算时，由决算与增减额，或由合计与其他各项推得，推算过程列在算式里。',
      sentences: {
        consistent: '按所列决算和年初预算计算为{expected}，与原文相同。',
        'half-up-to-limit': '按所列决算和年初预算计算为{exact}，四舍五入后写作{actual}。',
        truncated: '按所列决算和年初预算计算为{exact}，四舍五入是{expected}，舍去尾数是{actual}；原文用的是后一种。',
        'amounts-rounded': '按所列决算和年初预算计算为{exact}，原文写{actual}；金额本身也经过四舍五入，两者可以相容。',
        inconsistent:
          '按所列决算和年初预算计算为{expected}，原文写{actual}，相差{difference}。核对年初预算数可以确定。',
        'inconsistent-base': '推得的年初预算为零，完成比例无法计算，而原文写{actual}；补列这一项的年初预算可以说明。',
        undefined: '推得的年初预算为零而有支出，完成比例无法计算；原文写{actual}。',
        'undefined-nothing': '年初预算和决算都是零，完成比例无法计算；原文写{actual}，可理解为没有安排也没有发生。',
      },
    },
    'unsupported-rate': {
      title: '只有比率',
      explanation: '原文给出比率而没有给出分子和分母，只能看它是否超过百分之百，不能复算。',
      sentences: {
        'not-recomputable': '原文写“{subject}”为{actual}，没有给出计算它的两个数，读者无法复算，按原文引用。',
        inconsistent: '原文写“{subject}”为{actual}，超过了百分之百；给出计算它的两个数可以说明。',
      },
    },
    change: {
      title: '同比增减额',
      explanation: '比上年的增减额应等于本年数减去上年数；原文说明上年没有可比数的，上年按没有计算，增减额就是本年数。',
      sentences: {
        consistent: '原文说明上年没有可比的数，增减额{actual}就是本年数，两处相合。',
        inconsistent:
          '原文说明上年没有可比的数，增减额按此应为本年数{expected}，原文写{actual}，相差{difference}。写明上年数可以说明差额。',
        'within-rounding': '增减额写{actual}，由本年数和上年数推得{expected}，相差{difference}，在四舍五入范围内。',
      },
    },
    growth: {
      title: '同比增减率',
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
        undefined: '由本年数和增减额推得上年数为零，增减率无法计算；原文写{actual}，宜理解为“上年没有数，不可比”。',
        'undefined-nothing': '本年和上年都是零，增减率无法计算；原文写{actual}，可理解为两年都没有这项支出。',
      },
    },
    'growth-wording': {
      title: '无上年数时的写法',
      explanation: '上年没有可比数时，增减率没有意义；同一份报告里这种情况应有同一种写法。',
      sentences: {
        consistent: '上年没有可比数的{count}处，增减率写法相同。',
        inconsistent: '同样是上年没有可比的数，{writings}，写法不一；统一写成“不可比”或“无上年数”就不会引起误解。',
      },
    },
    'no-prior-year': {
      title: '无上年数而有同比数',
      explanation: '一段话说明没有上年数，就不应再给出与上年相比的数。',
      sentences: {
        consistent: '说明“{phrase}”的各段没有再列同比数。',
        inconsistent:
          '{places}在同一段里既说明“{phrase}”，又列出与上年相比的增减额和增减率；保留其中一种说法，读者就能明白。',
      },
    },
    variance: {
      title: '与年初预算的差额',
      explanation: '比年初预算的增减额应等于决算减去年初预算。没有单列年初预算的，用总预算减去其他各项的预算推得。',
      sentences: {
        consistent: '推得年初预算为{budget}，与决算相差{actual}，与原文相合。',
        'within-rounding':
          '推得年初预算为{budget}，增减额计算为{expected}，原文写{actual}，相差{difference}，在四舍五入范围内。',
        inconsistent:
          '推得年初预算为{budget}，增减额计算为{expected}，原文写{actual}，相差{difference}。单独列出这一项的年初预算可以确定。',
      },
    },
    bound: {
      title: '不超过',
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
      explanation: '买了多少和花了多少应同时为零，或同时不为零。',
      sentences: {
        consistent: '{figures}，前后相合。',
        inconsistent: '{figures}，一处为零而另一处不为零；说明数量和金额的对应关系可以理清。',
      },
    },
    'threshold-count': {
      title: '门槛与数量',
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
      explanation: '“三个方面”之类的数词，应与所列举的项数相同。',
      sentences: {
        consistent: '数词与所列举的项数相同：{list}。',
        inconsistent: '原文写{actual}，所列举的是{expected}；核对列举可以确定。',
      },
    },
    'table-items': {
      title: '附表与正文项数',
      explanation: '附表一行所列的工作内容，应与正文对应一节的各项相同。',
      sentences: {
        consistent: '正文和附表都是{expected}项，名称相同。',
        inconsistent: '正文这一节有{expected}项，附表列出{actual}项，没有对上的是{missing}；补列或说明即可。',
      },
    },
    occurrences: {
      title: '出现次数',
      explanation: '所写的项数，应与正文中逐项介绍的次数相同。',
      sentences: {
        consistent: '原文写{actual}，“{phrase}”出现的次数与此相同。',
        inconsistent: '原文写{actual}，“{phrase}”出现{expected}；补写或核对项数可以确定。',
      },
    },
    wording: {
      title: '用词',
      explanation: '同一件事在各处应有同一种叫法，名词解释应与单位的级别和科目相符。',
      sentences: {
        consistent: '各处用词相同。',
        inconsistent: '{readings}，所指的是同一件事而用词不同；由发布单位统一用词即可。',
        explain: '{readings}；名称不同，是否为同一件事，补一句说明即可。',
      },
    },
    'same-text': {
      title: '同一说明',
      explanation: '同一事项在两处作说明，文字应相同。',
      sentences: {
        consistent: '{places}的说明文字相同。',
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
    'prior-year-restated': {
      title: '上年数与上年度报告',
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
    absent: {
      title: '缺少的表和图',
      explanation: '报告提到的表或图不在所取得的文本里。',
      sentences: { blank: '所取得的文本里没有这部分内容，请以发布单位公布的原件为准。' },
    },
  },
} as const;

/** Sentences of npm test. */
export const testStrings = {
  steps: {
    format: '格式与语法',
    types: '类型',
    unit: '单元测试',
    build: '生成网站',
    site: '检查网站',
    browser: '浏览器测试',
  },
  unknownStep: (name: string, known: string) => `✗ 没有叫“${name}”的步骤。可以写：${known}。`,
  started: (number: number, count: number, title: string) => `▶ ${number}/${count} ${title}……`,
  passed: (seconds: string, tests: number | undefined) =>
    `  ✓ ${tests === undefined ? '' : `${tests} 项通过，`}用时 ${seconds} 秒`,
  failed: (seconds: string) => `  ✗ 没有通过，用时 ${seconds} 秒，输出如下：`,
  skipped: '  – 网站没有生成，跳过',
  table: ['步骤', '结果', '通过', '未通过', '用时（秒）'],
  verdicts: { passed: '✓ 通过', failed: '✗ 未通过', skipped: '– 跳过' },
} as const;

/** The search page. */
/** Words that make what is typed a question, and are no part of what it asks about. */
export const questionStrings = {
  /** Words that do not change what is asked. */
  particles: ['主要', '到底', '究竟', '一共', '总共', '都', '的', '了', '吗', '呢', '啊', '吧', '在', '是', '里', '儿'],
  definition: [
    '什么是',
    '什么叫',
    '啥叫',
    '叫什么',
    '何为',
    '何谓',
    '解释',
    '概念',
    '是什么',
    '是什么意思',
    '什么意思',
    '啥意思',
    '是啥',
    '啥是',
    '指什么',
    '是指什么',
    '指的是什么',
    '的含义',
    '的定义',
    '的意思',
    '怎么理解',
    '如何理解',
    '怎么解释',
    '名词解释',
    '包括什么',
    '包括哪些',
    '包含哪些',
    '有什么区别',
    '的区别',
  ],
  amount: [
    '多少',
    '多少钱',
    '有多少',
    '是多少',
    '花了多少',
    '花了多少钱',
    '花多少',
    '花多少钱',
    '用了多少',
    '用了多少钱',
    '用多少钱',
    '一共多少',
    '总共多少',
    '共多少',
    '各多少',
    '各占多少',
    '占多少',
    '花钱多少',
    '多不多',
    '多大',
    '有几',
    '总额',
    '金额',
    '规模',
  ],
  howMany: ['多少', '几'],
  /** What is counted, after 多少 and 几: 多少件, 几辆. */
  measures: [
    '个',
    '件',
    '次',
    '人',
    '名',
    '位',
    '条',
    '户',
    '辆',
    '间',
    '台',
    '套',
    '篇',
    '期',
    '项',
    '家',
    '块',
    '元',
    '万',
    '万元',
    '天',
    '批',
    '起',
    '份',
    '场',
    '笔',
  ],
  filler: [
    '的',
    '了',
    '吗',
    '呢',
    '啊',
    '吧',
    '么',
    '钱',
    '花钱',
    '从',
    '从哪',
    '哪来',
    '哪来的',
    '到哪',
    '到',
    '过来',
    '各',
    '占',
    '比',
    '要',
    '会',
    '能',
    '把',
    '对',
    '还',
    '这么多',
    '那么多',
    '多',
    '做',
    '搞',
    '弄',
    '上',
    '里面',
    '去了',
    '一年',
    '包括',
    '进行',
    '方面',
    '相关',
    '有关',
    '关于',
    '信息',
    '数据',
    '在哪看',
    '怎么查',
    '看看',
    '了解',
    '告诉我',
    '在',
    '和',
    '与',
    '是',
    '有',
    '花',
    '用',
    '去',
    '哪里',
    '哪儿',
    '哪些',
    '哪',
    '什么',
    '啥',
    '怎么',
    '怎样',
    '怎么样',
    '如何',
    '怎么办',
    '为什么',
    '为啥',
    '是不是',
    '有没有',
    '有哪些',
    '有什么',
    '是哪些',
    '是谁',
    '谁',
    '哪个',
    '能不能',
    '可以',
    '我想',
    '想知道',
    '请问',
    '一下',
    '查一下',
    '查询',
    '这个',
    '那个',
    '这',
    '他们',
    '它们',
    '你们',
    '单位',
    '部门',
    '今年',
    '当年',
    '本年',
    '这一年',
    '一年',
    '全年',
    '每年',
    '年度',
    '一共',
    '总共',
    '主要',
    '具体',
    '情况',
    '都',
    '被',
    '给',
    '得',
  ],
} as const;

export const searchStrings = {
  title: '搜索',
  description: '检索部门决算报告的全文、名词解释和数字；没有脚本时可从目录找起。',
  intro: '输入报告里的任何词语或数字，例如“三公经费”“公车”，或者一个金额。',
  withoutScript: '即输即搜需要浏览器运行脚本。现在可以从下面的目录找起。',
  contents: '从目录找起',
  terms: '名词',
  year: (year: number) => `${year}年度`,
  loading: '正在搜索……',
  error: '搜索没有成功：索引没能载入。请检查网络后再试，或从目录找起。',
  none: (query: string) => `没有找到“${query}”。可以换个说法、缩短词语，或从目录找起。`,
  found: (
    query: string,
    found: { literal: number; occurrences: number; alias: number; apart: number; answers: number },
  ) => {
    const inText = found.occurrences > 0 ? `，正文里共 ${found.occurrences} 处` : '';
    const parts = [
      found.literal > 0 ? `写到“${query}”的有 ${found.literal} 条${inText}` : '',
      found.alias > 0 ? `按常用说法“${query}”找到 ${found.alias} 条` : '',
      found.apart > 0 ? `各词都有、但不连在一起的有 ${found.apart} 条` : '',
      found.answers > 0 ? `与所问相关的有 ${found.answers} 条` : '',
    ];
    return `${parts.filter((part) => part !== '').join('；')}。`;
  },
  legend: '实底：与所搜字样相同。虚线：同一事物的正式名称。',
  results: '搜索结果',
  term: '名词解释',
  trailSeparator: ' › ',
  occurrences: (count: number) => `${count} 处`,
  inHeading: '见于标题',
  apart: '各词都有，不连在一起',
  isAlias: (typed: string, { word, means }: { word: string; means: string }) =>
    typed === word ? `“${word}”：报告里写“${means}”` : `“${typed}”见于“${word}”，报告里写“${means}”`,
  answers: '与所问相关',
  respelled: {
    pinyin: (typed: string, words: string) => `“${typed}”按拼音读作“${words}”。`,
    initials: (typed: string, words: string) => `“${typed}”按首字母读作“${words}”。`,
    homophone: (typed: string, words: string) => `没有“${typed}”，按同音的“${words}”找。`,
  },
  shown: (count: number) => `现在只看其中 ${count} 条。`,
  nearest: '相近的名词：',
  otherYear: (year: number) => `再找 ${year} 年度的`,
  all: '全部',
  narrow: '在哪一部分',
  narrowYear: '哪一年度',
  narrowFindings: '核对',
  allYears: '各年度',
  withFindings: '有核对提示',
  close: '关闭',
  related: '与所搜的说法有关',
} as const;

/** Several years: the switch between them, and the years side by side. */
export const yearStrings = {
  switch: '切换年度',
  label: '年度',
  compare: '历年对照',
  compareFigure: (label: string) => `历年对照：${label}`,
  noPart: (year: number) => `${year}（没有这一部分，到目录）`,
  noSection: (year: number) => `${year}年度报告没有这一节。`,
  reportHome: (year: number) => `到${year}年度报告目录`,
  section: (year: number, words: string) => `${year}年度：${words}`,
  ofYear: (title: string, year: number) => `${title}（${year}年度）`,
} as const;

/** The years side by side. */
export const compareStrings = {
  title: (years: readonly number[]) => `历年对照（${years[0]}—${years.at(-1)}年）`,
  heading: '历年对照',
  description: (years: readonly number[], count: number) =>
    `${years.join('、')}年度决算报告都写到的${count}个数，逐项并列，每个数连到原句，差额由本站计算。`,
  intro: (count: number) =>
    `至少两个年度的报告都写到、编号相同的数共${count}个，并列在这里。各年的数都取自当年的报告，点数字回到原句；后一年报告里印出的上年数是那份报告自己的说法，另列在下面。`,
  computed:
    '差额是较新一年减去较早一年，由本站按十进制精确计算，不是原文。单位、性质、截止日期不同的，以及约数和增减额、增减率，不相减。',
  statedOnce: (years: readonly { year: number; count: number }[]) =>
    `只有一个年度写到的数不列：${years.map(({ year, count }) => `${year}年${count}个`).join('，')}。`,
  jump: '按内容查看',
  charts: '图表',
  download: '下载 CSV',
  concept: '项目',
  year: (year: number) => `${year}年`,
  difference: '差额',
  computedDifference: '差额（本站计算）',
  permalink: (label: string) => `${label}，本行的固定链接`,
  notStated: '未写',
  blank: '空缺',
  restated: (year: number, printed: string) => `${year}年报告写${printed}`,
  incomparable: {
    blank: '有空缺，不相减',
    unit: '单位不同，不相减',
    measure: '性质不同，不相减',
    relative: '本身是增减，不相减',
    approximate: '约数，不相减',
    'as-of': '截止日期不同，不相减',
  },
  differenceUnit: (unit: string) => (unit === '%' ? '个百分点' : unit),
  signed: (value: string, unit: string) => {
    const sign = value.startsWith('-') ? '−' : /[1-9]/.test(value) ? '+' : '';
    return `${sign}${value.replace(/^-/, '')}${unit}`;
  },
  chartTitle: (label: string, first: number, last: number) => `${label}，${first}—${last}年`,
  inYear: (year: number, section: string) => `${year}年 ${section}`,
  chartBasis: (basis: string) => `${basis}，看最近一年的正文`,
  more: (year: number) => `，比${year}年多`,
  less: (year: number) => `，比${year}年少`,
  same: (year: number) => `，与${year}年持平`,
  stop: '。',
  csv: {
    id: '数字编号',
    label: '名称',
    topic: '内容',
    year: (year: number) => [`${year}年数值`, `${year}年单位`, `${year}年章节`],
    difference: ['差额（本站计算）', '差额单位', '说明'],
  },
} as const;

/** The public audit: its pages, and what it says beside the text. */
export const auditPageStrings = {
  title: (year: number) => `${year}年度决算勾稽核对`,
  heading: '勾稽核对',
  description: (year: number, count: number) =>
    `把${year}年度决算报告里能核对的${count}条关系逐条重算：算式、出处、差额和说明。`,
  intro: (count: number) =>
    `报告里能核对的关系共${count}条，全部列在这里，一格一条。只陈述原文在哪里写了什么、相差多少、补充什么可以说明。`,
  method: '怎样核对',
  coverage: (coverage: { figures: number; runs: number; bound: number; waived: number; unbound: number }) =>
    `原文共有${coverage.runs}处阿拉伯数字：${coverage.bound}处已登记为数字，${coverage.waived}处是年份、日期、序号或名称，${coverage.unbound}处未登记。连同汉字写的数量和空缺，登记的数字共${coverage.figures}个。`,
  citing: (report: string, id: string, address: string) =>
    `每条的编号就是它的固定链接。引用时写明报告、核对编号和网址，例如：${report}，核对${id}，${address}。`,
  filter: '筛选',
  byVerdict: '按结论',
  byPart: '按部分',
  all: '全部',
  independent: (count: number) => `不一致：独立问题${count}个`,
  rooted: (all: number, independent: number) =>
    all === independent
      ? '每一条都是独立问题。'
      : `不一致共${all}条，其中${all - independent}条由别的问题引起，已并入根因之下。`,
  section: (name: string, count: number) => `${name}：${count}条`,
  notApplied: '本年度没有用上的关系',
  difference: (difference: string) => `差额 ${difference}`,
  year: (year: number) => `${year}年`,
  earlierReport: (year: number) => `${year}年度报告`,
  nothingThere: '（此处没有内容）',
  follows: (root: string) => `由 ${root} 引起`,
  open: (id: string) => `核对 ${id}：算式与出处`,
  moreNotes: (count: number, verdicts: string[]) => `另有${count}条：${verdicts.join('、')}`,
  moreConsistent: (count: number) => `另有${count}条一致`,
  methodTitle: '怎样核对',
  methodDescription: '勾稽核对的方法：精度、进位、各种结论和规则的含义，以及不能得出什么结论。',
  principles: (unit: string, decimals: number) => [
    { name: '依据', text: '只用报告自己的文字和数字，逐条对照原句；没有的数不补，空缺不当作零。' },
    { name: '精度', text: `金额以${unit}为单位，按${decimals}位小数看待；末尾的零可以不印。全部按十进制精确计算。` },
    {
      name: '进位',
      text: '印出来的数看作上下各半个末位的一段区间；区间能够相容的，归入四舍五入范围内，同时照样列出精确的差额。',
    },
    { name: '根因', text: '一条由另一条引起的，放在根因之下，不另计为独立问题。' },
    {
      name: '限度',
      text: '核对只说明报告内部是否对得上，不是审计，不能说明账务本身如何，也不判断哪一处需要调整；以发布单位的说明和决算表为准。',
    },
    {
      name: '自查',
      text: '每条规则都有会触发和不会触发的样例；并逐个改动登记的数字，检验核对是否察觉，结果见项目文档。',
    },
  ],
  verdicts: '结论',
  severities: '程度',
  rules: '规则',
  home: '核对',
  homeIntro: (count: number) => `把报告里能核对的关系逐条核对了一遍，共${count}条。一格一条。`,
  homeAll: (count: number) => `独立问题${count}个，逐条看`,
} as const;

/** The page of downloads, and the words inside the files. */
export const dataStrings = {
  title: (year: number) => `${year}年度决算的数据下载`,
  heading: '数据下载',
  description: (year: number, figures: number, findings: number) =>
    `${year}年度决算的${figures}个数字和${findings}条核对，可下载为 CSV、JSON，附字段说明。`,
  intro: '网页上的数字、核对和图表都可以成批下载。数值照原文写，不改位数；原文空着的仍然空着，不以零代替。',
  filesHeading: '文件',
  file: '文件',
  content: '内容',
  count: '条数',
  size: '大小',
  records: (count: number) => `${count} 条`,
  bytes: (count: number) => (count < 1024 ? `${count} 字节` : `${Math.round(count / 1024)} KB`),
  files: {
    'figures.csv': ['全部数字（表格）', '一行一个数字：名称、数值、单位、原句和固定链接。可以直接用表格软件打开。'],
    'figures.json': ['全部数字', '内容与 figures.csv 相同，供程序读取。'],
    'checks.json': ['全部核对', '每条核对的结论、算式、差额和所依据的原句；另有登记数字的覆盖情况和没有用上的核对。'],
    'datapackage.json': ['数据包说明', '按 Data Package 标准（第 2 版）写明各文件和每一栏的类型、含义。'],
  },
  chartsHeading: '图表数据',
  charts: (count: number) => `每幅图表一个 CSV 文件，共 ${count} 个。`,
  fieldsHeading: 'figures.csv 的各栏',
  fieldsIntro:
    '文件是 UTF-8 编码，逗号分隔，第一行是栏名。以 = + - @ 开头的文字前加了一个单引号，以免被当作公式；数值不加。',
  rightsHeading: '来源与使用',
  rights: (report: string) =>
    `数字和原句出自《${report}》。来源没有写明使用许可，本站也没有另加；引用时请以发布单位公布的原件为准。`,
  sourceHash: (sha256: string) => `所依据文本的 SHA-256：${sha256}`,
  seeFigures: '在网页上看全部数字',
  seeChecks: '在网页上看全部核对',
  packageTitle: (report: string) => `${report}：数字与核对`,
  packageDescription: '报告中的每个数字及其原句，和对这些数字的勾稽核对。数字照录原文；核对由本站计算，不是原文。',
  sourceTitle: (department: string, report: string) => `${department}：《${report}》（公开文本）`,
  fields: {
    id: ['编号', '这个数的永久编号；另一年度、另一单位的同一个概念用同一个编号。'],
    label: ['名称', '这个数是什么。'],
    value: ['数值', '照原文写的十进制数，位数不增不减；原文空着没填的为空。'],
    unit: ['单位', '万元、%、人等。'],
    blank: ['空缺', '原文空着没填为 true。空缺不等于零。'],
    approx: ['约数', '原文所写的约数字样。'],
    year: ['年度', '这个数说的是哪一年。'],
    asOf: ['截止日期', '原文写明的截止日期。'],
    kind: ['类别', 'amount 金额；ratio 比率；count 数量；change 增减。'],
    measure: [
      '性质',
      'final 决算；budget 年初预算；supplementary-budget 追加预算；share 占比；completion 完成预算比例；change 同比增减额；growth 同比增减率；variance 与年初预算相比；stock 时点数；flow 累计数；threshold 门槛值；nominal 列举中的数词。',
    ],
    base: ['比较对象', '与什么相比：prior-year 上年；budget 年初预算。'],
    restates: ['同一事实', '与哪个编号的数说的是同一件事。'],
    section: ['章节', '所在章节的序号。'],
    block: ['段落', '所在段落的编号。'],
    quote: ['原句', '原文引文，照录。'],
    token: ['原样', '引文里这个数的原样；空缺处是原文留的空格。'],
    nth: ['第几次', '原样在引文里是第几次出现。'],
    chineseNumeral: ['汉字数', '原文用汉字写数为 true。'],
    note: ['本站注', '本站的说明，不是原文。'],
    address: ['网址', '这个数在正文里的固定链接。'],
  },
} as const;

/** The card of a figure, and the same on its row among all figures. */
export const evidenceStrings = {
  heading: '凭证',
  card: (label: string) => `凭证：${label}`,
  blank: '原文此处空缺',
  takesPart: '参与核对：',
  elsewhere: '同一笔数另见',
  inText: '到原句',
  row: '全部数字',
  close: '关闭',
} as const;

/** npm run check, and the pages that explain its codes. */
export const contentCheckStrings = {
  sound: (counts: {
    files: number;
    years: number;
    figures: number;
    relations: number;
    inconsistent: number;
    notApplied: number;
  }) =>
    `✓ 没有问题：检查了 ${counts.files} 个文件，${counts.years} 个年度，${counts.figures} 个数字，${counts.relations} 条勾稽关系（独立的不一致 ${counts.inconsistent} 个，照实公布，不算问题）${counts.notApplied > 0 ? `；另有 ${counts.notApplied} 条用不上，见“勾稽核对”页` : ''}。`,
  summary: (problems: number, files: number) =>
    `✗ 一共 ${problems} 个问题，在 ${files} 个文件里。改好后再运行 npm run check；已有的网站没有变。`,
  annotation: (message: string, hint: string, page: string) => `${message}\n改法：${hint}\n说明：${page}`,
  notDone: (title: string, files: readonly string[]) => `没有核对“${title}”，因为 ${files.join('、')} 还有问题。`,
  usage: [
    '用法：npm run check -- [选项]',
    '',
    '检查 content/ 里的全部文件，不生成网站。没有问题退出码为 0，有问题为 1，用法不对为 2。',
    '',
    '  --format text     给人看（默认）：每个问题的位置、那一行、改法',
    '  --format json     给程序读',
    '  --format github   GitHub 的行内标注',
    '  --help            显示这段说明',
    '',
    '每个编号（例如 MZ101）在 docs/checks/ 里各有一页说明。',
  ].join('\n'),
  unknownFormat: (format: string) => `✗ 没有“${format}”这种格式。`,
  unknownOption: '✗ 不认识这个选项。',
  noContent: '✗ 这里没有 content 文件夹：请在项目的文件夹里运行。',
  ownFault: (message: string) => `✗ 检查程序自己出了错，不是您写错了。请把这一行告诉维护的人：${message}`,
} as const;

/** Git's hooks on a server of one's own. Plain sentences: sh prints them. */
export const hookStrings = {
  written: '由 npm run publish:init 写成，不要直接改：重新运行它，这里就会重写。',
  noNode: '✗ 没有收下：服务器上找不到 Node.js，请管理员检查。网站保持原样。',
  noProgram: (program: string) => `✗ 没有收下：服务器上的明账程序（${program}）不见了，请管理员检查。网站保持原样。`,
  notRun: {
    'pre-receive':
      '✗ 没有收下：服务器上的程序没能运行，可能正在更新。请过几分钟再推送，仍不行请找管理员。网站保持原样。',
    'post-receive':
      '✗ 内容收下了，但没有上线：服务器上的程序没能运行完。网站保持原样。请管理员检查后运行 npm run publish:build，或下次推送时会一并上线。',
  },
} as const;

/** Why a push is refused, told to the person who pushes. */
export const pushStrings = {
  deletion: '✗ 没有收下：main 就是网站，不能删除。网站保持原样。',
  rewritten: [
    '✗ 没有收下：这次推送会丢掉 main 上已有的提交。网站保持原样。',
    '改法：不要用 --force；先运行 git pull --rebase，再推送。要撤回一次改动，请用 git revert。',
  ].join('\n'),
  unfit: (paths: readonly string[]) =>
    `✗ 没有收下：content/ 里只能放普通文件，这些是链接、子模块，或名字里有不能用的字符：${paths.join('、')}。网站保持原样。`,
  noContent: '✗ 没有收下：推送的内容里没有 content 文件夹。网站保持原样。改法：在明账项目的文件夹里提交、推送。',
  problems: (report: string, programChanged: boolean) =>
    [
      '✗ 没有收下：内容还有问题，网站保持原样。',
      '',
      report,
      '',
      '在自己的电脑上改好，运行 npm run check，没有问题了再 git commit、git push。',
      ...(programChanged ? ['（这次推送还改了程序；服务器是用它自己装的程序检查的，请管理员先更新程序。）'] : []),
    ].join('\n'),
  withdrawn: (addresses: readonly string[]) =>
    [
      `✗ 没有收下：content/permalinks.json 里少了 ${addresses.length} 个公布过的网址，例如 ${addresses.slice(0, 3).join('、')}。网站保持原样。`,
      '改法：这个文件只能加，不能删。用 git checkout origin/main -- content/permalinks.json 取回原来的，再运行 npm run check。',
    ].join('\n'),
  reworded: (addresses: readonly string[]) =>
    [
      `✗ 没有收下：content/permalinks.json 里 ${addresses.length} 个网址首次发布的内容被改了，例如 ${addresses.slice(0, 3).join('、')}。网站保持原样。`,
      '改法：首次发布的内容不能改。用 git checkout origin/main -- content/permalinks.json 取回原来的，再运行 npm run check。',
    ].join('\n'),
  correctionsCut: (files: readonly string[]) =>
    [
      `✗ 没有收下：${files.join('、')} 里已经公布的更正被改了或删了。网站保持原样。`,
      `改法：写错了就再更正一次。用 git checkout origin/main -- ${files.join(' ')} 取回原来的，再运行 npm run check。`,
    ].join('\n'),
} as const;

/** Publishing on a server of one's own: publish:init, publish:build, publish:rollback. */
export const publishStrings = {
  initUsage: '用法：npm run publish:init -- <文件夹> [--domain www.example.gov.cn]',
  whichFolder: '✗ 没有写是哪个文件夹。例如：npm run publish:build -- /srv/mingzhang/site',
  notSetUp: (folder: string) => `✗ ${folder} 不是发布用的文件夹。改法：先运行 npm run publish:init -- ${folder}`,
  notYours: (folder: string, owner: number, user: string) =>
    `✗ ${folder} 属于用户 ${owner}，您现在是 ${user}：这样写出的文件会挡住以后的推送。改法：sudo -u '#${owner}' 再运行一次。`,
  badDomain: (domain: string) => `✗ “${domain}”不像域名。例如：--domain www.example.gov.cn`,
  badPath: (folder: string) => `✗ ${folder} 里有空格、引号等 nginx 配置写不了的字符，请换一个文件夹。`,
  notEmpty: (folder: string) => `✗ ${folder} 里已经有别的东西，没有动它。改法：换一个空的或还不存在的文件夹。`,
  initRenewed: (folder: string) => `✓ ${folder} 本来就设好了：钩子已按现在的程序重写，网站和 nginx.conf 没有动。`,
  initDone: (folder: string, repository: string, nginx: string) =>
    [
      `✓ 设好了：${folder}`,
      '',
      '接下来：',
      `1. 让 nginx 读 ${nginx}（先看一遍域名和证书）：sudo ln -s ${nginx} /etc/nginx/conf.d/mingzhang.conf && sudo nginx -t && sudo nginx -s reload`,
      `2. 在自己的电脑上，项目的文件夹里：git remote add site <用户>@<服务器>:${repository}`,
      '3. git push site main：检查通过就上线，不通过就说明原因，网站保持原样。',
      '',
      '日常的事见 docs/operate.md。',
    ].join('\n'),
  otherBranch: (names: readonly string[]) => `已收下 ${names.join('、')}。只有 main 会检查、发布；网站没有变。`,
  waiting: '前面还有一次发布没有做完，排队等候……',
  building: (commit: string) => `检查通过，正在生成网站（${commit.slice(0, 12)}）……`,
  live: (id: string, seconds: string) => `✓ 已上线：${id}，用时 ${seconds} 秒。`,
  unchanged: (commit: string) => `✓ 已上线：${commit.slice(0, 12)}，与另一次推送一起发布了。`,
  empty: 'main 上还没有推送过任何内容，没有可以发布的。',
  failed: (sentence: string, detail: string, folder: string) =>
    [
      ...detail.split('\n').map((line) => `    ${line}`),
      `✗ 内容收下了，但没有上线：${sentence}。网站保持原样。`,
      `改法：请管理员处理后在服务器上运行 npm run publish:build -- ${folder}，或下次推送时会一并上线。`,
    ].join('\n'),
  diskFull: '服务器的磁盘满了',
  buildFailed: '生成网站时出错，原因见上面',
  stillBusy: '等了半小时，前面的发布还没有做完',
  programChanged: (paths: readonly string[]) =>
    `注意：这次推送也改了程序（${paths.slice(0, 3).join('、')}${paths.length > 3 ? ` 等 ${paths.length} 个文件` : ''}）。服务器不运行推送来的程序，网站仍由服务器上装的程序生成；更新程序见 docs/operate.md。`,
  rolledBack: (id: string) =>
    `✓ 网站已换回 ${id}。main 没有变：请用 git revert 撤回有问题的改动，否则下一次推送会再带上它。`,
  noSuchRelease: '✗ 没有可以换回的这一版，网站保持原样。',
  releases: (ids: readonly string[], served: string | undefined) =>
    ['保留着的版本（新的在前）：', ...ids.map((id) => `  ${id}${id === served ? '  ← 现在的网站' : ''}`)].join('\n'),
  logLive: (id: string) => `上线 ${id}`,
  logFailed: (reason: string) => `没有上线：${reason}`,
  logRolledBack: (id: string) => `换回 ${id}`,
} as const;

/** Pages of docs/checks. */
export const checkDocsStrings = {
  derived: '<!-- 由 npm run docs:checks 生成，不要直接改。 -->',
  meaning: '什么意思',
  example: '例子',
  edited: (file: string) => `在 \`${file}\` 里，把`,
  into: '写成了',
  removed: (file: string) => `\`${file}\` 被删去了。`,
  emptied: (file: string) => `\`${file}\` 变成了空文件。`,
  replaced: (file: string) => `\`${file}\` 写成了`,
  output: '`npm run check` 会说：',
  mend: '怎么改',
  after: '改好、保存，再运行一次 `npm run check`，直到出现“没有问题”。例子里的内容是编的。',
  back: '全部编号',
} as const;
