import type { ProblemKind } from './problem-kind.ts';

/** Problems of the content: syntax. */
export const syntaxProblems = {
  chineseComma: {
    code: 'MZ101',
    title: '用了中文逗号',
    says: (mark: string) => [
      mark === '，' ? '这里用了中文逗号“，”。' : `这里用“${mark}”来分隔两项。`,
      '改成英文逗号 ,（切换到英文输入法再打）。',
    ],
    meaning: '两项之间要用英文逗号分隔；中文逗号、顿号、分号在引号里面可以照用，在引号外面不行。',
  },
  chineseColon: {
    code: 'MZ102',
    title: '用了中文冒号',
    says: (mark: string) => [
      mark === '：' ? '这里用了中文冒号“：”。' : `字段名后面用了“${mark}”。`,
      '改成英文冒号 :（切换到英文输入法再打）。',
    ],
    meaning: '字段名和它的值之间要用英文冒号。引号里面的中文冒号不受影响。',
  },
  chineseQuote: {
    code: 'MZ103',
    title: '用了中文引号',
    says: (mark: string) => [
      `这里用了中文引号 ${mark} 当作格式符号。`,
      '文字外面的一对引号改成英文引号 "；引号里面的中文引号可以保留。',
    ],
    meaning: '每段文字外面要有一对英文引号 "。中文引号只能写在这对引号里面。',
  },
  chineseBracket: {
    code: 'MZ104',
    title: '用了中文括号',
    says: (mark: string, right: string) => [`这里用了“${mark}”当作格式括号。`, `改成英文的 ${right}。`],
    meaning: '列表用 [ ]，一组字段用 { }，都要用英文括号。',
  },
  trailingComma: {
    code: 'MZ105',
    title: '最后一项后面多了逗号',
    says: () => ['最后一项后面多了一个逗号。', '删去这个逗号。'],
    meaning: '逗号只写在两项之间；最后一项后面紧接着是 ] 或 }，不能再有逗号。删去最后一项时容易留下它。',
  },
  extraComma: {
    code: 'MZ106',
    title: '多了逗号',
    says: () => ['这里多了一个逗号。', '删去多的逗号，两项之间只留一个。'],
    meaning: '两项之间只有一个逗号，第一项前面没有逗号。',
  },
  missingComma: {
    code: 'MZ107',
    title: '两项之间少了逗号',
    says: () => ['这一项和下一项之间少了一个英文逗号。', '在标记的地方加一个英文逗号 ,。'],
    meaning: '两项之间要有一个英文逗号。在中间或末尾插入一项时，容易忘记给前一项补上。',
  },
  missingColon: {
    code: 'MZ108',
    title: '字段名后面少了冒号',
    says: () => ['字段名后面少了英文冒号。', '在标记的地方加一个英文冒号 :。'],
    meaning: '字段名和它的值之间要有一个英文冒号。',
  },
  missingValue: {
    code: 'MZ109',
    title: '字段没有值',
    says: () => ['冒号后面没有写值。', '补上值；空缺写 null，空列表写 []。'],
    meaning: '每个字段名后面都要有值，不能空着。',
  },
  missingKey: {
    code: 'MZ110',
    title: '少了字段名',
    says: () => ['这里应是带引号的字段名和冒号。', '照着上下几行的写法补上 "字段名":；不需要这一项就删去。'],
    meaning: '大括号 { } 里的每一项都由字段名、冒号和值组成。',
  },
  unclosedText: {
    code: 'MZ111',
    title: '引号没有成对',
    says: () => [
      '从这里开始的文字，到行末都没有关上引号。',
      '在这段文字的末尾补一个英文引号 "；一段文字不能分写在两行。',
    ],
    meaning: '每段文字前后各有一个英文引号，写在同一行里。少一个，后面的标点就都被当成了文字。',
  },
  unescapedQuote: {
    code: 'MZ112',
    title: '文字里面有英文引号',
    says: () => [
      '这里的英文引号把文字提前结束了。',
      '文字里面的引号用中文引号“ ”；原文确是英文引号的，在它前面加反斜杠，写成 \\"。',
    ],
    meaning: '英文引号是格式符号，出现在文字中间会被当成文字的结尾。',
  },
  controlCharacter: {
    code: 'MZ113',
    title: '文字里面有制表符等看不见的字符',
    says: (name: string) => [`文字里面有看不见的字符（${name}）。`, '删去它，需要空格就打一个空格。'],
    meaning: '从表格或网页粘贴文字时，会带进制表符等看不见的字符。它们不能直接写在引号里面。',
  },
  badEscape: {
    code: 'MZ114',
    title: '反斜杠的写法不对',
    says: (sequence: string) => [
      `文字里面的“${sequence}”不是 JSON 认识的写法。`,
      '反斜杠本身要写成 \\\\；不需要就删去。',
    ],
    meaning: '反斜杠在 JSON 里有特别的用处，后面只能跟几种字符。',
  },
  singleQuote: {
    code: 'MZ115',
    title: '用了单引号',
    says: (mark: string) => [`这里用了单引号 ${mark}。`, '文字外面的一对引号改成英文双引号 "。'],
    meaning: 'JSON 的文字只用英文双引号。',
  },
  comment: {
    code: 'MZ116',
    title: '写了注释',
    says: () => ['JSON 里不能写注释。', '删去注释；要留说明的，写进 note 之类的字段。'],
    meaning: '以 // 或 /* 开头的说明在 JSON 里不允许。',
  },
  strangeSpace: {
    code: 'MZ117',
    title: '引号外面有特殊空格',
    says: (name: string) => [`引号外面有${name}。`, '删去它，换成普通空格。'],
    meaning: '从网页或文档粘贴来的文字常带全角空格、不换行空格；它们看起来像空格，但不能作格式用。',
  },
  fullWidthDigit: {
    code: 'MZ118',
    title: '用了全角数字',
    says: (written: string, right: string) => [`这里用了全角数字“${written}”。`, `改成半角：${right}。`],
    meaning: '引号外面的数字要用半角（英文输入法）。',
  },
  thousandsSeparator: {
    code: 'MZ119',
    title: '数字里有千位逗号',
    says: (written: string, right: string) => [`数字“${written}”里有千位逗号。`, `去掉逗号，写成 ${right}。`],
    meaning: '逗号是分隔两项用的，不能写在数字里面。',
  },
  badNumber: {
    code: 'MZ120',
    title: '数字的写法不对',
    says: (written: string) => [
      `“${written}”不是 JSON 认识的数字。`,
      '只写数字和小数点，前面不加 0 或 +，后面不带单位；要带单位或照录原文的，加上引号。',
    ],
    meaning: '不带引号的数字只能写成 2019、3.5、-7 这样。',
  },
  bareWord: {
    code: 'MZ121',
    title: '文字没有加引号',
    says: (word: string) => [`“${word}”没有加引号。`, `写成 "${word}"。`],
    meaning: '字段名和文字都要放在英文引号里。不带引号的只有数字、true、false 和 null。',
  },
  badKeyword: {
    code: 'MZ122',
    title: 'true、false、null 的写法不对',
    says: (written: string, right: string) => [`不认识“${written}”。`, `是不是想写 ${right}？`],
    meaning: '是、否、空缺分别写 true、false、null，全部小写，不带引号。',
  },
  unclosedBracket: {
    code: 'MZ123',
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
    code: 'MZ124',
    title: '多了一个括号',
    says: (bracket: string) => [`这里多了一个 ${bracket}。`, '删去它，或者检查前面是不是少了对应的开括号。'],
    meaning: '每个 } 和 ] 都要有前面的 { 和 [ 与它对应。',
  },
  conflictMarker: {
    code: 'MZ125',
    title: '留有合并冲突的标记',
    says: (marker: string) => [
      `这里留着 git 合并冲突的标记“${marker}”。`,
      '两个人改了同一处：在 <<<<<<< 和 >>>>>>> 之间留下要的内容，把三行标记都删去。',
    ],
    meaning: '两个人改了同一处时，git 会把两种内容都放进文件并加上标记，等人来选。',
  },
  afterEnd: {
    code: 'MZ126',
    title: '文件末尾之后还有内容',
    says: () => ['内容在前面已经结束，这里又多出一段。', '删去多出来的部分；常见的原因是粘贴了两次。'],
    meaning: '一个文件只有最外面的一组 { }。',
  },
  duplicateKey: {
    code: 'MZ127',
    title: '同一处写了两次同名字段',
    says: (key: string, line: number) => [`“${key}”在第 ${line} 行已经写过。`, '两个里只留一个。'],
    meaning: '一组 { } 里每个字段名只能出现一次；写两次就不知道该用哪一个。',
  },
  emptyFile: {
    code: 'MZ128',
    title: '文件是空的',
    says: () => ['文件是空的。', '恢复这个文件原来的内容。'],
    meaning: '文件里什么也没有，多半是保存时出了错。',
  },
  tooDeep: {
    code: 'MZ129',
    title: '括号套得太深',
    says: () => ['括号一层套一层，深得不合理。', '恢复上一次保存的文件。'],
    meaning: '正常的内容只有十几层括号；再深多半是文件坏了。',
  },
  badSyntax: {
    code: 'MZ130',
    title: '不符合 JSON 格式',
    says: () => ['从这里起不符合 JSON 格式。', '对照上下相邻几行的写法检查标点，或恢复上一次保存的文件。'],
    meaning: '写法不是 JSON，也看不出是哪一种常见的手误。',
  },
} satisfies Record<string, ProblemKind>;
