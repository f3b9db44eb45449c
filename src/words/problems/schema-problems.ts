import type { ProblemKind } from './problem-kind.ts';

/** Problems of the content: schema. */
export const schemaProblems = {
  missingFile: {
    code: 'MZ201',
    title: '缺少文件',
    says: (nearest: string | undefined) => [
      '缺少这个文件。',
      nearest === undefined ? '恢复这个文件；每个年度都要有它。' : `恢复这个文件；是不是把它存成了“${nearest}”？`,
    ],
    meaning: '网站需要的文件不在原来的位置，可能被删去、改名或移动了。',
  },
  noReport: {
    code: 'MZ202',
    title: '没有任何年度的报告',
    says: () => [
      'content/reports 里没有任何年度的报告。',
      '导入一份公布的报告：npm run import -- 决算.pdf --year 2024（写公布的文件和它的年度），再运行 npm run record。',
    ],
    meaning: '至少要有一个年度的报告，才能生成网站。',
  },
  missingField: {
    code: 'MZ203',
    title: '缺少字段',
    says: (field: string, about: string | undefined) => [
      `缺少字段“${field}”${about === undefined ? '' : `（${about}）`}。`,
      `在标记的这一组 { } 里补上 "${field}"，写法参照相邻的各组。`,
    ],
    meaning: '这一组里少了必须有的字段。每个字段的含义，编辑器会在输入时提示。',
  },
  unknownField: {
    code: 'MZ204',
    title: '不认识的字段',
    says: (field: string, nearest: string | undefined, allowed: readonly string[]) => [
      `不认识的字段“${field}”。`,
      field === 'definition'
        ? '删去它：释义是报告“名词解释”里的原话，不写在这里；报告没有解释的词不收。'
        : nearest === undefined
          ? `不需要就删去。这里可以写的字段：${allowed.join('、')}。`
          : `是不是想写“${nearest}”？不需要就删去。`,
    ],
    meaning: '字段名写错了，或者写在了不该写的地方。字段名要一字不差。',
  },
  wrongType: {
    code: 'MZ205',
    title: '值的类型不对',
    says: (expected: string, received: string) => [`这里应是${expected}，现在是${received}。`, `改成${expected}。`],
    meaning: '文字、数字、列表和一组字段各有写法，不能互换。',
  },
  numberForText: {
    code: 'MZ206',
    title: '文字写成了数字',
    says: (written: string) => [`这里应是带引号的文字，现在是数字 ${written}。`, `加上英文引号，写成 "${written}"。`],
    meaning: '报告里的数要照录原文，所以是带引号的文字："297.10" 和 "297.1" 不同，不带引号就分不出来了。',
  },
  textForNumber: {
    code: 'MZ207',
    title: '数字写成了文字',
    says: (written: string, right: string | undefined) => [
      `这里应是不带引号的数字，现在是文字“${written}”。`,
      right === undefined ? '改成不带引号的数字。' : `去掉引号，写成 ${right}。`,
    ],
    meaning: '年度、行号、次数之类的字段是数字，不加引号。',
  },
  wrongValue: {
    code: 'MZ208',
    title: '值不在允许的范围内',
    says: (written: string, nearest: string | undefined, allowed: readonly string[]) => [
      `不认识“${written}”。`,
      allowed.join() === 'true'
        ? '这个字段只有 true 一种写法；不是这样的，删去这一行。'
        : `${nearest === undefined ? '' : `是不是想写“${nearest}”？`}可以写：${allowed.join('、')}。`,
    ],
    meaning: '这个字段只能从几个固定的写法里选一个。',
  },
  badDecimal: {
    code: 'MZ209',
    title: '数的写法不对',
    says: (written: string, right: string | undefined) => [
      `“${written}”不是照录的十进制数。`,
      `${right === undefined ? '' : `是不是想写 "${right}"？`}请写成带引号的十进制数，例如 "297.1"，不加逗号和单位。`,
    ],
    meaning: '数值只写数字和小数点：不加千位逗号，不带单位，不用全角。单位写在 unit 里；原文的写法照录在 token 里。',
  },
  wrongForm: {
    code: 'MZ210',
    title: '写法不合要求',
    says: (requirement: string, mend = '按要求改写。') => [`写法不合要求：${requirement}。`, mend],
    meaning: '编号、日期、网址等字段有固定的写法。',
  },
  tooShort: {
    code: 'MZ211',
    title: '内容太少',
    says: (written: 'text' | 'list', least: number) =>
      written === 'text'
        ? ['文字是空的。', '写上内容；不需要这个字段就整个删去。']
        : [`列表里的项数不够，至少要有 ${least} 项。`, '补上缺少的项。'],
    meaning: '这个字段不能空着，或者列表里至少要有几项。',
  },
  outOfRange: {
    code: 'MZ212',
    title: '内容超出范围',
    says: (limit: string) => [`超出了范围：${limit}。`, '核对后改写。'],
    meaning: '数字太大或太小，或者列表太长。',
  },
  blankOrZero: {
    code: 'MZ213',
    title: '空缺和零没有分清',
    says: () => [
      'value 和 blank 对不上。',
      '原文空着的，写 "value": null 并加 "blank": true；原文写零的，写 "value": "0"，不加 blank。',
    ],
    meaning: '空缺不是零：原文没有填的数照空缺登记，不能用零代替。',
  },
  rowWithoutValue: {
    code: 'MZ214',
    title: '图表的一行没有数',
    says: (others: readonly string[]) => [
      `图表的这一行没有写数${others.length === 0 ? '' : `；${others.map((field) => `“${field}”`).join('、')}不是图表的字段`}。`,
      '图表自己不写数，写的是数字的编号："figure": "work.attendances" 的样子；编号这样查：npm run ids -- 120（写网页上的数或字）。本站推算的写 derived；确实没有数据的，写 "figure": null 并在 missing 里说明，例如 "无同比数据"。',
    ],
    meaning: '每一行要么有一个数，要么说明为什么没有；空着会被读者当成零。',
  },
  notUtf8: {
    code: 'MZ215',
    title: '文件不是 UTF-8 编码',
    says: (encoding: string) => [
      `文件的编码是 ${encoding}，不是 UTF-8；照着读会变成乱码，所以没有再往下检查它。`,
      '用 VS Code 打开，点右下角的编码，先“通过编码重新打开”，确认汉字显示正常，再“通过编码保存”为 UTF-8。',
    ],
    meaning:
      '同样的字节，用不同的编码读出来是不同的字。网站只用 UTF-8；老的记事本和 Excel 默认存成 ANSI（GBK）或 Unicode（UTF-16）。',
  },
  brokenBytes: {
    code: 'MZ216',
    title: '文件里有坏字节',
    says: (line: number) => [
      `第 ${line} 行有不属于任何文字的字节，文件可能传坏了，或者混进了别的编码。`,
      '从 git 取回（git restore 加这个文件的路径）再改一次；只是这一行的，重新打这一行，存成 UTF-8。',
    ],
    meaning: '文件大体是 UTF-8，但有些字节读不成字。粘贴、传输或两个程序轮流保存时会这样。',
  },
  lostCharacters: {
    code: 'MZ217',
    title: '有些字已经丢了',
    says: (path: string) => [
      '这里有一个替代符“�”：原来的字在另存时已经丢了。',
      `导入时就认不出的（字体没有写明、存坏了、被页边切断），看着原件打上那个字，source.txt 和 report.json 里都要；以前好好的，从 git 取回（git restore ${path}）再改一次。`,
    ],
    meaning: '程序遇到读不出的字节，会换成“�”。换过以后存盘，原来的字就找不回来了。',
  },
  notAFile: {
    code: 'MZ218',
    title: '该是文件的地方不是文件',
    says: (what: 'folder' | 'special' | 'unreadable') => [
      {
        folder: '这里该是一个文件，却是一个文件夹。',
        special: '这里该是一个文件，却是管道或设备一类的东西。',
        unreadable: '这个文件打不开：链接指向的东西不在了，或者没有权限。',
      }[what],
      '删去它，放上真正的文件；从 git 取回用 git restore 加这个文件的路径。',
    ],
    meaning: '网站只读普通文件。解压、同步或复制时，有时会留下同名的文件夹或断了的链接。',
  },
  unreadFile: {
    code: 'MZ219',
    title: '放了没有人读的文件',
    says: (path: string, meant: string | undefined) => [
      `网站不读 ${path}，里面的内容不会出现在网站上。`,
      meant === undefined
        ? '用不着就移到 content 以外；是要公布的，改成网站认识的名字，放到年度的文件夹里。'
        : `是不是该叫“${meant}”？改好名字，或者移到 content 以外。`,
    ],
    meaning:
      'content 里只放网站要读的文件。名字差一个空格、用了全角数字、带着“副本”或“(1)”的文件和文件夹，没有人读，却容易以为已经公布了。',
  },
  emptyYear: {
    code: 'MZ220',
    title: '年度的文件夹是空的',
    says: (year: string) => [
      `${year} 年度的文件夹里什么也没有。`,
      `删去它；要加这个年度，运行 npm run import -- 文件 --year ${year}。`,
    ],
    meaning: '空文件夹不会变成一个年度，推送时也带不过去。',
  },
  interruptedImport: {
    code: 'MZ221',
    title: '导入中断过',
    says: (year: string) => [
      `${year} 年度的导入在半途断了，留下了没有收拾的文件夹。`,
      `再运行一次 npm run import -- 文件 --year ${year}，它会先恢复原样；不想导入的，从 git 取回这个年度，再删去这个文件夹。`,
    ],
    meaning: '导入先写在旁边，写全了再换名。断电或强行关闭时，会留下以点开头的文件夹，原来的年度可能还在里面。',
  },
  unseenCharacter: {
    code: 'MZ222',
    title: '有看不见的字符',
    says: (code: string, before: string) => [
      `${before === '' ? '最前面' : `“${before}”后面`}有看不见的字符 ${code}。`,
      '删去它。连着它前后的字重新打一遍，最省事。',
    ],
    meaning:
      '控制字符、半个字符、零宽空格、软连字符、改变书写方向的字符，从网页、Word、PDF 粘贴时会带进来。它们看不见，却让名称搜不到、排不齐，有的连图片都画不出来。',
  },
} satisfies Record<string, ProblemKind>;
