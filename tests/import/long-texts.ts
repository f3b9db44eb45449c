import { readdirSync, readFileSync } from 'node:fs';
import { randomFrom } from '../audit/layouts.ts';

// Explanations of any number of lines, the same ones at every run, in manners that no report is long in.

type Random = () => number;
type Line = (index: number, random: Random) => string;

const kinds = ['教育支出', '科学技术支出', '卫生健康支出', '农林水支出', '住房保障支出', '城乡社区支出'];
const costs = [
  '培训费',
  '会议费',
  '差旅费',
  '印刷费',
  '咨询费',
  '维修费',
  '租赁费',
  '劳务费',
  '水费',
  '电费',
  '邮电费',
];

const places = [...'清河安平永定新泰长宁东兴南丰北川'];

const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
const amount = (random: Random) => Math.floor(1000 + random() * 999_000) / 100;
const amounts = (random: Random) => [amount(random), amount(random), amount(random)] as const;
const count = (random: Random) => 2 + Math.floor(random() * 900);
const money = (value: number) => `${value.toFixed(2)}万元`;
const rate = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)}%`;

/** One line of each. */
const lines = {
  'items, their budget, outturn and rate right': (index, random) => {
    const [budget, spent] = amounts(random);
    return `（${(index % 30) + 1}）${pick(random, costs)}年初预算为${money(budget)}，支出决算为${money(spent)}，完成年初预算的${rate(spent, budget)}。`;
  },
  'one thing told as another number in each line': (_, random) =>
    `一般公共预算财政拨款支出为${money(amount(random))}，年末在职人员${count(random)}人，公务用车保有量${count(random)}辆。`,
  'one thing told alike, one of twenty otherwise': (index) =>
    `年初结转和结余${index % 20 === 0 ? 123.46 : 123.45}万元，本年收入500.00万元。`,
  'a sum and its parts, each with a share of one whole': (_, random) => {
    const basic = Math.floor(100 + random() * 48_000) / 100;
    return `本年支出合计500.00万元，其中：基本支出${money(basic)}，占${rate(basic, 500)}；项目支出${money(500 - basic)}，占${rate(500 - basic, 500)}。`;
  },
  'three parts that come to one more or less': (index, random) => {
    const [a, b, c] = amounts(random);
    return `“三公”经费支出决算${money(a + b + c + (index % 2))}，其中：因公出国（境）费${money(a)}，公务用车购置及运行维护费${money(b)}，公务接待费${money(c)}。`;
  },
  'sums with a share of what is nowhere told': (_, random) => {
    const [a, b, c] = amounts(random);
    return `${pick(random, kinds)}${money(a + b + c)}，其中基本支出${money(a)}，项目支出${money(b)}，其他${money(c)}，占总支出的${(random() * 100).toFixed(2)}%。`;
  },
  'categories with a share and a step': (_, random) => {
    const [a, b] = amounts(random);
    return `${pick(random, kinds)}（类）${money(a)}，占${(random() * 100).toFixed(2)}%，比上年增加${money(b)}。`;
  },
  'a list with its step and rate': (index, random) => {
    const [a, b] = amounts(random);
    return `2021年度第${index + 1}批项目支出${money(a + b)}，其中：货物支出${money(a)}、服务支出${money(b)}；比上年增加${money(a)}，增长${rate(a, b)}。`;
  },
  'procurement by kind, and its share': (_, random) => {
    const [a, b, c] = amounts(random);
    return `政府采购支出总额${money(a + b + c)}，其中：政府采购货物支出${money(a)}、政府采购工程支出${money(b)}、政府采购服务支出${money(c)}。授予中小企业合同金额${money(a)}，占政府采购支出总额的${rate(a, a + b + c)}。`;
  },
  'counts of people, things and papers': (_, random) =>
    `全年组织活动${count(random)}场，参加${count(random)}人次，发放资料${count(random)}份，接待来访${count(random)}批次。`,
  'work told in counts and rates': (index, random) =>
    `本年度开展第${index + 1}轮巡查，共计发现问题${count(random)}个，整改${count(random)}个，办结率${(random() * 100).toFixed(2)}%，群众满意度明显提升。`,
  'projects that were assessed': (index, random) => {
    const [a, b] = amounts(random);
    const [planned, spent] = [Math.max(a, b), Math.min(a, b)];
    return `第${index + 1}项目绩效自评得分为${60 + Math.floor(random() * 40)}分。项目全年预算数为${money(planned)}，执行数为${money(spent)}，完成预算的${rate(spent, planned)}。`;
  },
  'reasons with amounts': (index, random) =>
    `支出增加的主要原因是：一是人员经费增加${money(amount(random))}；二是项目经费减少${money(amount(random))}；三是新增第${index + 1}批设备${count(random)}台。`,
  'a heading above each line': (index, random) =>
    `（${index + 1}）${pick(random, kinds)}情况说明\n${pick(random, kinds)}决算${money(amount(random))}。`,
  'guests in groups, told as few numbers': (index, random) =>
    `国内公务接待${count(random)}批次、${count(random)}人次，支出${money(amount(random))}，其中外事接待${index % 9}批次。`,
  'another body in each line': (_, random) =>
    `${pick(random, places)}${pick(random, places)}${pick(random, places)}县某某馆对${count(random)}个项目开展了绩效自评，支出${money(amount(random))}。`,
  'short lines, each with its share': (_, random) =>
    `${pick(random, costs)}${money(amount(random))}，占${(random() * 100).toFixed(2)}%。`,
  'a line without its stop': (index, random) =>
    `第${index + 1}项${pick(random, costs)}支出${money(amount(random))}\n推进重点工作，提高资金使用效益`,
} satisfies Record<string, Line>;

/** What one paragraph is of from end to end. */
const runs = {
  'letters without a stop': (_, random) => pick(random, [...'加强预算管理提高资金使用效益推进重点工作']),
  'names in a row': (_, random) => `${pick(random, ['办公室', '财务科', '人事科', '业务一科'])}、`,
  'amounts in a row': (_, random) => `${money(amount(random))}、`,
  'totals in a row': (_, random) => `合计${money(amount(random))}，`,
  'parts with shares': (_, random) =>
    `${pick(random, costs)}${money(amount(random))}，占${(random() * 100).toFixed(2)}%；`,
  'steps and rates': (_, random) => `比上年增加${money(amount(random))}，增长${(random() * 100).toFixed(2)}%，`,
  reasons: (_, random) => `主要原因是人员增加${money(amount(random))}，`,
  'counts in a row': (_, random) => `${count(random)}人、${count(random)}辆、`,
  digits: (_, random) => String(Math.floor(random() * 10)),
  blanks: () => ' ',
  'brackets that do not close': () => '（支出',
} satisfies Record<string, Line>;

const report = (explanations: string) =>
  `某某馆2021年度部门决算\n\n第三部分 2021年度部门决算情况说明\n一、支出决算情况说明\n${explanations}\n`;

/** Reports of so many lines, by what each line is. */
export function longTexts(count: number): Record<string, string> {
  const own = Object.entries(lines).map(([name, line]) => {
    const random = randomFrom(7);
    return [name, report(Array.from({ length: count }, (_, index) => line(index, random)).join('\n\n'))] as const;
  });
  return { 'copies of eight reports, one number of twenty wrong': report(copies(count)), ...Object.fromEntries(own) };
}

/** Reports of one paragraph of so many characters, by what it is of. */
export function longParagraphs(length: number): Record<string, string> {
  const own = Object.entries(runs).map(([name, run]) => {
    const random = randomFrom(7);
    const words: string[] = [];
    for (let size = 0; size < length; size += words.at(-1)?.length ?? 1) words.push(run(words.length, random));
    return [name, report(`　　${words.join('').slice(0, length)}。`)] as const;
  });
  return Object.fromEntries(own);
}

/** The explanations of the eight of a word set, one behind the other. */
function copies(count: number): string {
  const folder = 'tests/fixtures/word-sets/9';
  const explanations = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => explanationIn(readFileSync(`${folder}/${name}`, 'utf8')));
  let told = 0;
  return Array.from({ length: count }, (_, index) => explanations[index % explanations.length] as string)
    .join('\n')
    .replace(/\d[\d,]*\.\d+/g, (printed) => {
      told += 1;
      // Not every copy of the same number.
      const isWrong = (told * 7919) % 20 === 0 || (told * 104_729) % 9973 < 3;
      return isWrong ? `${printed.slice(0, -1)}${(Number(printed.at(-1)) + 3) % 10}` : printed;
    });
}

/** The lines between the headings of its third and of its fourth part, as of one year. */
function explanationIn(text: string): string[] {
  const [, part = ''] =
    /\n第三部分[^\n]*情况说明\n([\s\S]*?)\n第四部分/.exec(text.replace(/\n第三部分\n/g, '\n第三部分 ')) ?? [];
  const [year = ''] = /\d{4}(?=年度?)/.exec(part) ?? [];
  // Parts told twice would be two reports in one file, which is refused.
  return part
    .replace(/^第[一二三四五]部分.*$/gm, '')
    .replaceAll(String(Number(year) - 1), '2020')
    .replaceAll(year, '2021')
    .split('\n')
    .filter((line) => line.trim());
}
