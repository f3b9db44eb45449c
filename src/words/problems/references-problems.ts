import type { ProblemKind } from './problem-kind.ts';
import { restored } from './restored.ts';

const yearOfPath = (path: string) => /^content\/reports\/(\d{4})\//.exec(path)?.[1];

/** Problems of the content: references. */
export const referencesProblems = {
  duplicateId: {
    code: 'MZ301',
    title: '编号重复',
    says: (id: string, line: number) => [`编号“${id}”已经在第 ${line} 行用过。`, '换一个没有用过的编号。'],
    meaning: '每个编号在一个文件里只能用一次，它是网址的一部分。复制一组再改时容易忘记换编号。',
  },
  unknownReference: {
    code: 'MZ302',
    title: '引用的编号不存在',
    says: (what: string, id: string, nearest: readonly string[]) => [
      `找不到${what}“${id}”。`,
      nearest.length > 0
        ? `是不是想写 ${nearest.map((name) => `“${name}”`).join('、')}？`
        : `没有相近的编号；核对${what}的编号是否写错，或先把它补上。`,
    ],
    meaning: '这里写的编号，在它所指的文件里没有。',
  },
  publishedIdGone: {
    code: 'MZ313',
    title: '公布过的编号不见了',
    says: (
      what: string,
      id: string,
      uses: readonly { file: string; line: number }[],
      renamed: string | undefined,
      file: string,
    ) => [
      `${uses.length === 0 ? '登记' : '公布'}过的${what}“${id}”不见了${
        uses.length === 0
          ? ''
          : `，还有 ${uses.length} 处用着它：${uses
              .slice(0, 3)
              .map(({ file, line }) => `${file.split('/').at(-1)} 第 ${line} 行`)
              .join('、')}${uses.length > 3 ? ' 等' : ''}`
      }。`,
      `${uses.length === 0 ? '还没有推送过的，先运行 npm run record 重新登记（这个文件夹从没推送过的，加 -- --unpublished）。推送过的：' : ''}${
        renamed === undefined
          ? `刚才删去了的，恢复它：${restored(file)}。真要撤下、移动：先恢复，再照手册第 8 章做。`
          : `这里的“${renamed}”没有公布过，像是它改了编号：${
              yearOfPath(file) === undefined
                ? ''
                : `刚重新导入过的，先答完没有答的（同一条命令：npm run import -- 文件 --year ${yearOfPath(file)} --replace）；自己改了编号的，`
            }改回“${id}”，别处就都对了。真要换编号：先改回，再照手册第 8 章做。`
      }`,
    ],
    meaning: '公布过的编号是别人存下的网址，文件里别处也用着它。只在一处删去或者改名，别处就都找不到它。',
  },
  idNotInPlace: {
    code: 'MZ303',
    title: '编号与位置不符',
    says: (id: string, parent: string) => [
      `编号“${id}”不在“${parent}”之下。`,
      `下级的编号要以上级的编号开头：${parent}-…；检查是不是放错了位置。`,
    ],
    meaning: '章节和段落的编号跟着上级走，例如 s3-7-2 下面的段落是 s3-7-2-p1。',
  },
  idNotNumber: {
    code: 'MZ305',
    title: '编号与序号不符',
    says: (id: string, number: number, right: string) => [
      `编号“${id}”与序号 ${number} 不符。`,
      `第 ${number} 个的编号应是“${right}”；检查编号和 number 哪一个写错了。`,
    ],
    meaning: '第三部分的编号是 s3，图 1 的编号是 fig1，网址由它们而来。',
  },
  schemaPath: {
    code: 'MZ306',
    title: '格式文件的路径不对',
    says: (right: string) => ['$schema 指的不是这个文件的格式文件。', `写成 "${right}"；编辑器靠它提示。`],
    meaning: '$schema 让编辑器在输入时显示每个字段的中文说明，并当场标出写错的地方。路径不对就没有提示。',
  },
  templateNameTaken: {
    code: 'MZ307',
    title: '名字程序自带的模板已经用了',
    says: (name: string) => [`“${name}”程序自带的模板里已经有了，意思不同。`, '换一个名字；要用自带的就删去这一行。'],
    meaning: '本单位的 template.json 只补充程序自带的模板。同一个名字改了意思，自带的句式就读错了。',
  },
  exampleNotRead: {
    code: 'MZ308',
    title: '例句读不出来',
    says: (wording: string) => [
      `句式“${wording}”在例句里读不出花括号里的那个数。`,
      '对照例句改句式：字样、标点和空位的单位都要合得上。',
    ],
    meaning: '每一行句式带一个例句，要读出的数用花括号括起来。检查时真的读一遍，读不出来的句式导入时也用不上。',
  },
  sameTermName: {
    code: 'MZ309',
    title: '两个名词同名',
    says: (name: string, line: number) => [
      `名词“${name}”在第 ${line} 行已经有了。`,
      '两条并成一条，别名合在一起；确是两个不同的词，名称要写得分得开。',
    ],
    meaning: '每个名词有自己的一页，标题就是它的名称。两个同名，读者分不开，正文里的链接也不知道通往哪一个。',
  },
  sameLinkForm: {
    code: 'MZ314',
    title: '同样的字链到两个名词',
    says: (form: string, term: string, line: number) => [
      `正文里的“${form}”已经链到名词“${term}”（第 ${line} 行）。`,
      '一处的字只能链到一个名词：从其中一条的 linkForms 里删去它。',
    ],
    meaning:
      '正文里的字遇到 linkForms 里的字样就链过去。两个名词都写了它，后一个一处也链不到，它那一页会说正文没有提到它。',
  },
  tableCells: {
    code: 'MZ310',
    title: '表格一行的格子与列对不上',
    says: (row: string, lacking: readonly string[], strange: readonly string[]) => [
      `“${row}”这一行${[
        lacking.length > 0 ? `少了 ${lacking.map((id) => `“${id}”`).join('、')}` : '',
        strange.length > 0 ? `多了 ${strange.map((id) => `“${id}”`).join('、')}` : '',
      ]
        .filter((words) => words !== '')
        .join('，')}。`,
      'cells 里每一列写一格，不多不少；原表空着的写 null。',
    ],
    meaning: '决算表的每一行，除编码和名称外，每一列都有一格。少一格，后面的数就会归到别的列里。',
  },
  tableState: {
    code: 'MZ311',
    title: '表格有没有数写错了',
    says: (state: 'filled' | 'empty') =>
      state === 'filled'
        ? ['state 写的是 filled，表里却没有一个数。', '原表各格都没有填的，写 "state": "empty"。']
        : ['state 写的是 empty，表里却有数。', '写 "state": "filled"；本来没有填的，那一格写 null。'],
    meaning: '原表各格都没有填的，网站写明“本表无数据”。印着 0.00 的是有数的表。',
  },
  rowKeyNotCode: {
    code: 'MZ312',
    title: '表格一行的编号不是它的编码',
    says: (key: string, code: string) => [
      `编号“${key}”与科目编码 ${code} 不符。`,
      `编号写 "${code}"；同一张表里前面已经有了的，写 "${code}-2"。`,
    ],
    meaning: '有科目编码的行，网址里用的就是印出的编码，例如 /2019/part-2/t5/#t5-2080505。',
  },
  publishedBeforeEnd: {
    code: 'MZ315',
    title: '发布日期早于年度结束',
    says: (date: string, year: number) => [
      `${year} 年度的决算，发布日期写的是 ${date}，那时这一年还没有过完。`,
      '照原件改成发布的那一天；原文没有写的，写 null。',
    ],
    meaning: '决算是一年过完以后编的。日期早于下一年的 1 月 1 日，多半是年份打错了，引用和页脚都会印错。',
  },
  yearNotOfFolder: {
    code: 'MZ304',
    title: '年度与文件夹不符',
    says: (year: number, folder: string) => [
      `年度写的是 ${year}，文件却在 ${folder} 里。`,
      `文件夹里如果是 ${year} 年度的整份文件，是放错了：用 git restore ${folder} 取回原来的，多出来的文件删去；如果只是这一行写错了，改成文件夹的年度。`,
    ],
    meaning: '每个年度的文件放在以年度命名的文件夹里，网址也由它而来。',
  },
} satisfies Record<string, ProblemKind>;
