import { describe, expect, test } from 'vitest';
import { ContentProblems } from '../../../src/check/content/content-problems.ts';
import { inspectContent, parseContent } from '../../../src/check/content/parse-content.ts';
import type { Caption } from '../../../src/report/schema/report.ts';
import { edited, editedFile } from '../../edited-content.ts';
import { smallContent } from '../../small-content.ts';

/** Text of the problems that an edit of the small content causes. */
function problemsAfter(file: string, from: string, to: string): string {
  try {
    parseContent(smallContent([{ file, from, to }]));
  } catch (problem) {
    if (problem instanceof ContentProblems) return problem.message;
    throw problem;
  }
  return '';
}

const report = 'reports/2019/report.json';
const figures = 'reports/2019/figures.json';
const charts = 'reports/2019/charts.json';

test('sound content has no problems', () => {
  expect(parseContent(smallContent()).years[0]?.figures).toHaveLength(2);
});

test('a byte-order mark and Windows line ends are tolerated', () => {
  const files = smallContent();
  const path = `content/${figures}`;
  files.set(path, `﻿${files.get(path)?.replaceAll('\n', '\r\n')}`);
  expect(parseContent(files).years[0]?.figures).toHaveLength(2);
});

describe('syntax', () => {
  test('a Chinese comma is named where it stands', () => {
    expect(problemsAfter(figures, '"label": "在职人员",', '"label": "在职人员"，')).toBe(
      [
        'content/reports/2019/figures.json 第 5 行第 22 列  MZ101',
        ' 5 │ "label": "在职人员"，',
        '   │                    ^^',
        '  这里用了中文逗号“，”。',
        '  改法：改成英文逗号 ,（切换到英文输入法再打）。',
        '  说明：npm run check -- --explain MZ101',
        '',
        '✗ 内容有 1 个问题。',
      ].join('\n'),
    );
  });

  test.each([
    ['"label": "在职人员",', '"label"： "在职人员",', '这里用了中文冒号“：”。'],
    ['"label": "在职人员",', '“label”: "在职人员",', '这里用了中文引号 “ 当作格式符号。'],
    ['"label": "在职人员",', '"label": "在职人员"', '这一项和下一项之间少了一个英文逗号。'],
    ['"label": "在职人员",', '"label" "在职人员",', '字段名后面少了英文冒号。'],
    ['"token": "3.5"', '"token": "3.5",', '最后一项后面多了一个逗号。'],
    ['"label": "在职人员",', '"label": "在职人员,', '从这里开始的文字，到行末都没有关上引号。'],
    ['"label": "在职人员",', '"label": "在职人员", "label": "又一次",', '“label”在第 5 行已经写过。'],
  ])('%s → %s', (from, to, sentence) => {
    expect(problemsAfter(figures, from, to)).toContain(sentence);
  });

  test('a file cut short is recognised', () => {
    const files = smallContent();
    const path = `content/${figures}`;
    files.set(path, (files.get(path) ?? '').slice(0, 300).replace(/[^}]*$/, ''));
    expect(() => parseContent(files)).toThrow('文件到末尾，第 2 行的 [ 还没有关上。');
  });

  test('an empty and a missing file are named', () => {
    const files = smallContent();
    files.set(`content/${figures}`, '');
    files.delete(`content/${charts}`);
    expect(() => parseContent(files)).toThrow(
      /charts\.json 第 1 行第 1 列 {2}MZ201\n {2}缺少这个文件[\s\S]*文件是空的/,
    );
  });
});

describe('shape', () => {
  test.each([
    [figures, '"unit": "人",', '', '缺少字段“unit”（单位，例如 万元、%、人）。'],
    [figures, '"label"', '"lable"', '是不是想写“label”？'],
    [figures, '"value": "5"', '"value": 5', '这里应是带引号的文字，现在是数字 5。'],
    [figures, '"value": "5"', '"value": "５"', '是不是想写 "5"？请写成带引号的十进制数，例如 "297.1"，不加逗号和单位'],
    [
      figures,
      '"value": "5"',
      '"value": null',
      '原文空着的，写 "value": null 并加 "blank": true；原文写零的，写 "value": "0"',
    ],
    [figures, '"kind": "count"', '"kind": "number"', '可以写：amount、ratio、count、change。'],
    [figures, '"value": "5"', '"provisional": false, "value": "5"', '不是这样的，删去这一行'],
    [report, '"type": "paragraph"', '"type": "paragraf"', 'paragraph'],
    [report, '"numeral": "一、",', '"numeral": "一、", "numerral": "一、",', '是不是想写“numeral”？'],
    [report, '"id": "s1-1"', '"id": "1.1"', '编号应写成 s3-7-2、s3-7-2-p1、s4-t1-r2 或 fig1 的样子'],
  ])('%s: %s → %s', (file, from, to, sentence) => {
    expect(problemsAfter(file, from, to)).toContain(sentence);
  });
});

describe('references', () => {
  test.each([
    [
      figures,
      '"quote": "在职人员 5 人"',
      '"quote": "在职人员 6 人"',
      '找不到引文“在职人员 6 人”。\n  改法：最接近的原文：“在职人员 5 人”。',
    ],
    [figures, '"quote": "人员经费 3.5 万元"', '"quote": "人员"', '引文“人员”在段落 s1-1-p1 里不止一处。'],
    [figures, '"token": "5"', '"token": "7"', '引文“在职人员 5 人”里没有“7”。'],
    [figures, '"value": "3.5"', '"value": "3.50"', 'value 写的是 3.50，引文里的数是“3.5”。'],
    [
      figures,
      '"block": "s1-1-p1"',
      '"block": "s1-1-p2"',
      '找不到段落“s1-1-p2”。\n  改法：是不是想写 “s1-1-p1”、“s2-1-p1”？',
    ],
    [figures, '"id": "basic.personnel"', '"id": "personnel.total"', '编号“personnel.total”已经在第 4 行用过。'],
    [charts, '"figure": "basic.personnel"', '"figure": "basic.personel"', '是不是想写 “basic.personnel”？'],
    [charts, '{basic.personnel}', '{basic}', '找不到数字“basic”。'],
    [charts, '"after": "s1-1-p1"', '"after": "s9-1-p1"', '找不到段落“s9-1-p1”。'],
    ['glossary.json', '"related": []', '"related": ["jiben"]', '找不到名词“jiben”。'],
    ['reports/2019/remarks.json', '"quote": "上级"', '"quote": "下级"', '这一条本站注说的字没有了'],
    [report, '"term": "jiben-zhichu"', '"term": "jiben-zichu"', '是不是想写 “jiben-zhichu”？'],
    [report, '"id": "s1-1-p1"', '"id": "s1-2-p1"', '编号“s1-2-p1”不在“s1-1”之下。'],
  ])('%s: %s → %s', (file, from, to, sentence) => {
    expect(problemsAfter(file, from, to)).toContain(sentence);
  });
});

test.each(['12家', '3套', '20户', '5个项目', '420起', '1.2万平方米', '15.5%', '300份'])(
  'a chart types no number of the report, in none of its words: %s',
  (number) => {
    const words = { takeaway: '人员经费{basic.personnel}。', label: '"label": "人员经费"' };
    const typed = `这里直接写了“${number.replace('项目', '')}”`;
    expect(problemsAfter(charts, words.takeaway, `人员经费${number}。`)).toContain(typed);
    expect(problemsAfter(charts, words.label, `"label": "人员${number}"`)).toContain(typed);
  },
);

test.each(['3个月', '50万元以上', '2019项目', '第3批', '2019年'])('%s is no number of the report', (words) => {
  const chart = '人员经费{basic.personnel}。';
  expect(problemsAfter(charts, chart, `${chart.slice(0, -1)}，${words}。`)).not.toContain('直接写了');
});

test('a caption has the number it prints, and a second one that prints it a letter more', () => {
  const captions = (...ids: string[]) =>
    edited(smallContent(), ({ report }) => {
      const made = ids.map(
        (id): Caption => ({ type: 'caption', id, text: '图 1', lines: [1, 1], number: 1, image: 'absent' }),
      );
      report.parts[0]?.content.push(...made);
    });
  const wrong = (...ids: string[]) =>
    inspectContent(captions(...ids))
      .problems.filter(({ code }) => code.startsWith('MZ3'))
      .map(({ message }) => message);
  expect(wrong('fig1', 'fig1b')).toEqual([]);
  expect(wrong('fig1', 'fig2')).toEqual(['编号“fig2”与序号 1 不符。']);
});

describe('the source', () => {
  test.each([
    ['reports/2019/source.txt', '5 人', '6 人', 'source.txt 改动过，还没有写明为什么。'],
    [report, '在职人员 5 人', '在职人员 6 人', '正文 s1-1-p1 与原文第 3–4 行不一致。'],
    [
      report,
      '"heading": "人员构成"',
      '"heading": "人员组成"',
      '正文 s1-1 与原文第 2 行不一致。\n  改法：原文是“一、人员构成”，照它改回。',
    ],
  ])('%s: %s → %s', (file, from, to, sentence) => {
    expect(problemsAfter(file, from, to)).toContain(sentence);
  });

  test('line ends or a mark that an editor wrote are told from changed words', () => {
    const files = smallContent();
    const path = 'content/reports/2019/source.txt';
    files.set(path, `\uFEFF${files.get(path)?.replaceAll('\n', '\r\n')}`);
    expect(inspectContent(files).problems.map(({ message, hint }) => `${message}→${hint}`)).toEqual([
      'source.txt 的换行（或文件开头看不见的编码标记）变了，字没有变。→多半是编辑器存盘时改的；原文要一个字节不差地保存：git restore content/reports/2019/source.txt；已经提交了的：git checkout origin/main -- content/reports/2019/source.txt。',
    ]);
  });

  test('a line that no passage owns is named', () => {
    const problems = problemsAfter(report, '"lines": [3, 4]', '"lines": [3, 3]');
    expect(problems).toContain('原文第 4 行没有出现在任何段落里：“承担，人员经费3.5万元。”');
  });
});

const relation = JSON.stringify([
  {
    id: 'S12',
    rule: 'same-fact',
    group: 'sum',
    title: '两处人数相同',
    figures: ['personnel.total', 'basic.personnel'],
  },
]);

/** The one problem of published content after a slip: code, message and mend. */
function onlyProblemAfter(file: string, from: string, to: string): string[] {
  const files = smallContent();
  const path = `content/${file}`;
  const text = files.get(path) ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
  files.set(path, text.replace(from, to));
  return inspectContent(files).problems.map(({ code, message, hint }) => `${code} ${message}→${hint}`);
}

describe('of problems that go away together only the cause is told', () => {
  test('a figure that was taken away and that a relation of the report adds up', () => {
    const path = 'content/reports/2019/';
    const files = smallContent();
    files.set(
      `${path}figures.json`,
      (files.get(`${path}figures.json`) ?? '').replace('"id": "basic.personnel"', '"id": "other"'),
    );
    files.set(`${path}relations.json`, files.get(`${path}relations.json`)?.replace('[]', relation) ?? '');
    const [problem, ...others] = inspectContent(files).problems;
    expect(problem?.message).toContain('公布过的数字“basic.personnel”不见了，还有 4 处用着它');
    expect(others).toEqual([]);
  });

  test.each([
    [
      'a term’s id that changed, at the new one',
      'glossary.json',
      '"id": "jiben-zhichu"',
      '"id": "jiben-zhichu-2"',
      'MZ313 公布过的名词“jiben-zhichu”不见了，还有 1 处用着它：report.json 第 63 行。→这里的“jiben-zhichu-2”没有公布过，像是它改了编号：改回“jiben-zhichu”，别处就都对了。真要换编号：先改回，再照手册第 8 章做。',
    ],
    [
      'a paragraph’s id that changed, with the figures and charts that name it',
      report,
      '"id": "s1-1-p1"',
      '"id": "s1-1-p3"',
      'MZ313 公布过的段落“s1-1-p1”不见了，还有 4 处用着它：figures.json 第 11 行、figures.json 第 23 行、remarks.json 第 4 行 等。→这里的“s1-1-p3”没有公布过，像是它改了编号：刚重新导入过的，先答完没有答的（同一条命令：npm run import -- 文件 --year 2019 --replace）；自己改了编号的，改回“s1-1-p1”，别处就都对了。真要换编号：先改回，再照手册第 8 章做。',
    ],
    [
      'a figure that was taken away and that a chart draws',
      figures,
      '"id": "basic.personnel"',
      '"id": "other.number"',
      'MZ313 公布过的数字“basic.personnel”不见了，还有 3 处用着它：charts.json 第 14 行、charts.json 第 10 行、site.json 第 8 行。→刚才删去了的，恢复它：git restore content/reports/2019/figures.json；已经提交了的：git checkout origin/main -- content/reports/2019/figures.json。真要撤下、移动：先恢复，再照手册第 8 章做。',
    ],
    [
      'a space that only looks like one, not the quotes that no longer stand there',
      report,
      '人员经费 3.5',
      '人员经费\u00a03.5',
      'MZ414 正文 s1-1-p1 的空格与原文第 3–4 行不一致。→“担，人员经费”后面是不换行空格（U+00A0），看起来和空格一样：改成普通的空格。',
    ],
    [
      'a sign that takes no place, by its name',
      report,
      '人员经费 3.5',
      '人员\u200b经费 3.5',
      'MZ414 正文 s1-1-p1 里有看不见的字符，原文第 3–4 行没有。→“级承担，人员”后面是零宽空格（U+200B），不占位置：删去它（把这几个字连同前后重打一遍）。',
    ],
    [
      'a chart that writes a number itself, with how its id is found',
      charts,
      '"figure": "basic.personnel"',
      '"value": "3.5"',
      'MZ214 图表的这一行没有写数；“value”不是图表的字段。→图表自己不写数，写的是数字的编号："figure": "work.attendances" 的样子；编号这样查：npm run ids -- 120（写网页上的数或字）。本站推算的写 derived；确实没有数据的，写 "figure": null 并在 missing 里说明，例如 "无同比数据"。',
    ],
    [
      'Chinese brackets around an id in the words of a chart, which would be printed',
      charts,
      '人员经费{basic.personnel}。',
      '人员经费｛basic.personnel｝。',
      'MZ516 这里用了中文花括号｛｝，网站不认，会照字印出来。→改成英文的 { }，例如 {revenue.total}（切换到英文输入法再打）。',
    ],
    [
      'a number in the words of a chart, with the id that stands for it',
      charts,
      '人员经费{basic.personnel}。',
      '人员经费3.5万元。',
      'MZ512 这里直接写了“3.5万元”：报告里的数更正以后，这里不会跟着变。→把“3.5万元”换成 {basic.personnel}，数和单位由网站填上。',
    ],
    [
      'a sign nobody sees in the name of a field, not the field that looks the same',
      charts,
      '"figure": "basic.personnel"',
      '"fig\u200bure": "basic.personnel"',
      'MZ222 “fig”后面有看不见的字符 U+200B。→删去它。连着它前后的字重新打一遍，最省事。',
    ],
    [
      'a sign nobody sees in an id, not that the id is none',
      charts,
      '"figure": "basic.personnel"',
      '"figure": "basic.\u200bpersonnel"',
      'MZ222 “basic.”后面有看不见的字符 U+200B。→删去它。连着它前后的字重新打一遍，最省事。',
    ],
    [
      'a sign nobody sees in a quote, not that it is not found',
      figures,
      '"quote": "人员经费 3.5 万元"',
      '"quote": "人员\u200b经费 3.5 万元"',
      'MZ222 “人员”后面有看不见的字符 U+200B。→删去它。连着它前后的字重新打一遍，最省事。',
    ],
    [
      'a misspelt field of a chart’s row, not the number that it lacks so',
      charts,
      '"figure": "basic.personnel"',
      '"figur": "basic.personnel"',
      'MZ204 不认识的字段“figur”。→是不是想写“figure”？不需要就删去。',
    ],
    [
      'a day that no calendar has',
      report,
      '"publishedOn": null',
      '"publishedOn": "2020-09-31"',
      'MZ210 写法不合要求：日历上没有 2020-09-31 这一天。→照原件改成真正的那一天；publishedOn 原文没有写的，写 null。',
    ],
    [
      'a day of publication before the year was over',
      report,
      '"publishedOn": null',
      '"publishedOn": "2019-12-31"',
      'MZ315 2019 年度的决算，发布日期写的是 2019-12-31，那时这一年还没有过完。→照原件改成发布的那一天；原文没有写的，写 null。',
    ],
    [
      'the report’s year, not every figure’s',
      report,
      '"year": 2019',
      '"year": 2022',
      'MZ304 年度写的是 2022，文件却在 content/reports/2019 里。→文件夹里如果是 2022 年度的整份文件，是放错了：用 git restore content/reports/2019 取回原来的，多出来的文件删去；如果只是这一行写错了，改成文件夹的年度。',
    ],
  ])('%s', (_, file, from, to, problem) => {
    expect(onlyProblemAfter(file, from, to)).toEqual([problem]);
  });

  test('a sign nobody sees and Chinese punctuation are told at once', () => {
    const said = problemsAfter(charts, '"takeaway": "', '"takeaway"： "\u200b');
    expect(said).toContain('这里用了中文冒号“：”。');
    expect(said).toContain('最前面有看不见的字符 U+200B。');
  });

  test('an id that was never there is told once, with how many places name it', () => {
    const files = smallContent();
    const path = `content/${figures}`;
    files.set(path, files.get(path)?.replaceAll('"block": "s1-1-p1"', '"block": "s1-1-p7"') ?? '');
    expect(inspectContent(files).problems.map(({ message }) => message)).toEqual([
      '找不到段落“s1-1-p7”；另有 1 处也写着它。',
    ]);
  });

  test('a figure that nothing names is said to be gone', () => {
    const files = editedFile(smallContent(), figures, (file) => {
      file.figures.shift();
    });
    expect(inspectContent(files).problems.map(({ message }) => message)).toEqual([
      '发布过的数字 personnel.total（“5人”）被删去了。',
    ]);
  });
});

test('a number of a section written as a target is answered with its role', () => {
  const files = smallContent();
  const entry = { kind: 'everyday', words: ['养人'], means: '人员经费', targets: ['s2-1'] };
  files.set('content/thesaurus.json', JSON.stringify({ entries: [entry] }));
  expect(inspectContent(files).problems.map(({ hint }) => hint)).toEqual(['是不是想写 “role:glossary”？']);
});

describe('all at once', () => {
  test('slips in several files, and several in one, are told together and in order', () => {
    const files = smallContent([
      { file: figures, from: '"label": "在职人员",', to: '"label": "在职人员"，' },
      { file: figures, from: '"quote": "在职人员 5 人"', to: '"quote": "在职人员 6 人"' },
      { file: figures, from: '"label": "人员经费",', to: '"label"： "人员经费",' },
      { file: 'glossary.json', from: '"related": []', to: '"related": ["jiben"]' },
      { file: charts, from: '"kind": "bars"', to: '"kind": "bar"' },
    ]);
    expect(inspectContent(files).problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'content/glossary.json:10 MZ302',
      'content/reports/2019/charts.json:8 MZ208',
      'content/reports/2019/figures.json:5 MZ101',
      'content/reports/2019/figures.json:12 MZ401',
      'content/reports/2019/figures.json:17 MZ102',
    ]);
  });

  test('what cannot be checked for want of a sound file is said', () => {
    const files = smallContent([{ file: charts, from: '"charts": [', to: '"charts": ' }]);
    expect(inspectContent(files).skipped.map(({ title }) => title)).toEqual([
      '图表的编号',
      '图表的位置',
      '图表用到的数字',
      '图表的单位',
      '图表推算里重复的数',
      '图表话里的数',
      '图表话里的比较',
    ]);
  });

  test('a misspelt field is not told a second time as a missing one', () => {
    expect(
      inspectContent(smallContent([{ file: figures, from: '"unit": "人"', to: '"unti": "人"' }])).problems,
    ).toHaveLength(1);
  });
});

test.each(['contact', 'host'])('an empty %s of the site is told, with what to do', (key) => {
  const files = editedFile(smallContent(), 'site.json', (site) => Object.assign(site, { [key]: '' }));
  const told = inspectContent(files).problems.map(({ file, message, hint }) => `${file} ${message}${hint}`);
  expect(told).toEqual([expect.stringMatching(/^content\/site\.json 文字是空的。.*不需要这个字段就整个删去/)]);
});
