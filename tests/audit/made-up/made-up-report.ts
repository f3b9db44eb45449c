import { accountsOf, type Random } from './accounts.ts';
import {
  assets,
  basic,
  expenditure,
  general,
  operating,
  people,
  performance,
  procurement,
  revenue,
  structure,
  threePublic,
  totals,
  type Writer,
  work,
} from './manners.ts';
import { type Mark, Marked } from './marked.ts';

const numerals = '一二三四五六七八九十';

/** A report in one of very many wordings; nothing in it is wrong unless one of its marks is given as a slip. */
export interface MadeUpReport {
  marks: readonly Mark[];
  text(slip?: Mark): string;
}

/** @param random numbers from 0 up to 1: the same ones give the same report */
export function madeUpReport(random: Random): MadeUpReport {
  const of = accountsOf(random);
  const by = new Marked(random);
  const writer: Writer = { of, by, commas: random() < 0.25 };
  const { body, kind, year } = of;
  const tail = by.pick(['情况说明', '说明', '情况']);
  const sections: [heading: string, text: () => string][] = [
    [`收入支出决算总体${tail}`, () => totals(writer)],
    [`收入决算${tail}`, () => revenue(writer)],
    [`支出决算${tail}`, () => expenditure(writer)],
    [`一般公共预算财政拨款支出决算${tail}`, () => general(writer)],
    [`一般公共预算财政拨款基本支出决算${tail}`, () => basic(writer)],
    [`“三公”经费支出决算${tail}`, () => threePublic(writer)],
    [`机关运行经费支出${tail}`, () => operating(writer)],
    [`政府采购支出${tail}`, () => procurement(writer)],
    [`国有资产占用${tail}`, () => assets(writer)],
    [`预算绩效${tail}`, () => performance(writer)],
  ];
  by.wording = '标题';
  const otherKind = kind === '部门' ? '单位' : '部门';
  const headings = sections.map(([heading], index) => `${numerals[index]}、${heading}`);
  const parts = [
    `第一部分 ${body}概况`,
    `第二部分 ${year}年度${kind}决算情况说明`,
    '第三部分 重点工作完成情况',
    '第四部分 名词解释',
  ];
  const own = (index: number) => parts[index] as string;
  const marked = [
    by.mark('标题中其他单位', own(0), own(0).replace(body, `${of.place}水务局`)),
    by.pick([
      () => by.mark('标题年份', own(1), own(1).replace(String(year), String(year - 1))),
      () => by.mark('部门与单位混用', own(1), own(1).replace(`${kind}决算`, `${otherKind}决算`)),
    ])(),
    own(2),
    own(3),
  ];
  const missing = by.pick(headings.slice(1));
  const contents = [
    '目录',
    own(0),
    '一、主要职责',
    '二、机构设置',
    own(1),
    ...headings.map((heading) =>
      heading === missing ? by.mark('目录与正文', heading, heading.replace(/[^、]{3}(?=情况|说明)/, '变动')) : heading,
    ),
    own(2),
    own(3),
  ];
  const wording = `${body}\n${year}年度${kind}决算`;
  const lines = [
    wording,
    ...(random() < 0.6 ? contents : []),
    marked[0],
    '一、主要职责',
    '贯彻执行国家有关法律法规和方针政策，承担本行政区域内的相关管理工作。',
    '二、机构设置',
    structure(writer),
    people(writer),
    marked[1],
    ...sections.flatMap(([, text], index) => [headings[index] as string, text()]),
    marked[2],
    work(writer),
    marked[3],
    '一、财政拨款收入：指本级财政当年拨付的资金。',
    '',
  ];
  const template = withWordSlips(lines.join('\n'), by);
  return { marks: by.marks, text: (slip) => by.textOf(template, slip) };
}

/** Places where the words themselves may go wrong. */
function withWordSlips(template: string, by: Marked): string {
  by.wording = '文字';
  const once = (text: string, words: RegExp, kind: string, wrong: (right: string) => string) =>
    text.replace(words, (right) => by.mark(kind, right, wrong(right)));
  return [
    [/主要原因是人员经费增加。/, '没写完', () => '主要原因是。'],
    [/主要包括办公费、印刷费。/, '没写完', () => '主要包括。'],
    [/交回财政。/, '句号重复', (right: string) => `${right}。`],
    [/压减会议20次。/, '句号重复', () => '压减会议20次，。'],
    [/“三公”经费(?=支出决算数|财政拨款支出决算\d|支出预算)/, '引号不成对', () => '“三公经费'],
    [/承担本行政区域内/, '占位符', () => '承担XX行政区域内'],
    [/从严控制一般性支出/, '选项没选', () => '从严增加（减少）一般性支出'],
  ].reduce(
    (text, [words, kind, wrong]) => once(text, words as RegExp, kind as string, wrong as (right: string) => string),
    template,
  );
}
