import { chineseNumeral, numberOf } from '../../report/chinese-number.ts';
import type { Ledger } from '../ledger.ts';
import { countSlip } from './counted-lists.ts';
import type { Slip } from './slip.ts';
import { bare, paragraphsOf, printed } from './wording.ts';

const count = '(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,2})';
const measure = '(?:[个家所项类张条款支座]|大类|方面)';
/** What may be counted and named: 项目, 乡镇, 方面 …; bodies that are named with their number have rules of their own. */
const things =
  '(?:(?:重点|专项|一级|二级|民生|主要|部门|预算|惠民|建设|支出)*(?:项目|工程|任务|工作|方面|类别|环节|维度|乡镇|街道|镇|乡|社区|村|县区?|区|片区|专题|领域|科目|课题|指标|品种|系统|平台|活动|业务|制度|措施|举措|内容|经费|费用|资金|支出|职能|职责|支部|小组|班组|大队|中队|学院|校区|院区|分馆|分局|窗口|站点|基地|园区|港区|林场|农场|办法|文件|规定|标准|专业|学科|课程|产业|行业|景区|企业|学校|团队|奖项|部分))';
const name = '[“《]?[\\u4e00-\\u9fff]{2,16}[”》]?';
const names = `(?<list>${name}(?:、${name}){2,}(?:以及${name})?)`;

/** 道路养护、河道清淤、…、儿童关爱6个项目: the number behind the names, which it takes to be all. */
const behind = new RegExp(`${names}(?<sum>共计?|合计|总计|这)?${count}(?<what>${measure}${things}?)`, 'g');
/** 6个项目，分别为：…。 and 项目6个：…。 */
const before = new RegExp(
  `(?:${count}(?<what>${measure}${things})(?![、和及])[^，。；：:、\\d]{0,12}|(?:项目|工程|任务|课题|乡镇|街道|社区|企业|学校|景区|支部|学院|制度|办法|文件|标准)(?:共|有|为|共有|共计|数)?${count.replace('count', 'number')}${measure})(?:[，：][^，。；：、\\d]{0,4}[^，。；：]{0,14}\\d[\\d.,]*(?:万元|元))?(?:[，：](?:名称)?(?:具体|分别)?(?:是|为|即)[：]?|[：])${names}[。；)]`,
  'g',
);
/** Words that make the last name more than a name, or a name that is of a kind only: 国家级、省级项目. */
const noName =
  /[的了中内等各在]|分别|[开拓]展|实施|完成|安排|选取|选择|抽取|涉及|承担|落实|推进|组织|进行|其中|级$|领域$|方面$/;
/** 等, and what names some of them only. */
const some = /等(?=、|$)|其中|分别|主要|不含|除外|除了/;

/** How many things there are said to be is how many are named beside the number, or told as 一是…；二是…. */
export function countedNames(ledger: Ledger): Slip[] {
  return paragraphsOf(ledger).flatMap(({ id, text }) => {
    // 6个乡镇(青坪镇、石桥镇、柳河镇) and 《甲办法》《乙办法》 are lists too.
    const words = bare(text)
      .replace(/》《/g, '》、《')
      .replace(
        /(?<=\d{1,2}[个项家类条种][\u4e00-\u9fff]{0,6})\(([^()\d：，。；]+(?:、[^()\d：，。；]+){2,})\)/g,
        '：$1；',
      )
      .replace(/\((?:[^()\d]|\d{1,2}(?!\d))*\)/g, '');
    const told = [...words.matchAll(behind)].flatMap((match): Slip[] => {
      const { list: all = '', count: number = '', what = '', sum } = match.groups ?? {};
      // 面向中小学、幼儿园教师开展教研、师训、命题、监测四类业务: the names are what is done.
      const list = all.replace(/^.*(?<=[\u4e00-\u9fff]{2})(?:开展|提供|承担|从事|负责)(?=[\u4e00-\u9fff]{2})/, '');
      const last = list.split('、').at(-1) ?? '';
      const isPlain = /[”》]$/.test(last) || sum !== undefined;
      if (!isPlain && noName.test(last)) return [];
      return isAll(words, match.index) ? slipOf(id, text, list, number, what, isPlain ? 3 : 1) : [];
    });
    const listed = [...words.matchAll(before)].flatMap(({ groups = {} }): Slip[] => {
      const { list = '', count: number = groups['number'] ?? '', what = '' } = groups;
      return slipOf(id, text, list, number, what, 3);
    });
    return [...told, ...listed, ...countedPoints(id, text), ...countedEach(id, text), ...countedKinds(id, text)];
  });
}

/** Whether nothing before a list in its sentence says that it is one of some only. */
function isAll(words: string, at: number): boolean {
  return !/其中|主要|除$|[含等][^，]*$/.test(words.slice(Math.max(words.lastIndexOf('。', at), at - 12, 0), at));
}

/** @param most how far the two may be apart: what is further apart is of something else */
function slipOf(block: string, text: string, list: string, count: string, what: string, most: number): Slip[] {
  const number = numberOf(count) ?? 0;
  const least = list.split(/、|以及/).length;
  const greatest = least + [...list.matchAll(/和|(?<![以涉普])及|与/g)].length;
  const apart = number < least ? least - number : number - greatest;
  if (some.test(list) || apart <= 0 || apart > most || number < 2) return [];
  const quote = printed(text, `${count}${what}`) ?? printed(text, count);
  return quote === undefined ? [] : [countSlip(block, quote, count, least, what.slice(0, 1) || '个')];
}

/** “三科两室”：业务科、法规科、人事科、办公室、信息室: as many as the kinds make together. */
function countedKinds(block: string, text: string): Slip[] {
  return [...bare(text).matchAll(kinds)].flatMap(({ groups = {} }): Slip[] => {
    const { several = '', list = '' } = groups;
    const number = [...several.matchAll(/[一二两三四五六七八九十]/g)].reduce(
      (sum, [one]) => sum + (numberOf(one) ?? 0),
      0,
    );
    const named = list.split(/、|和|及/).length;
    const quote = printed(text, several);
    return named === number || some.test(list) || quote === undefined
      ? []
      : [countSlip(block, quote, String(number), named)];
  });
}

const kinds =
  /(?<several>(?:[一二两三四五六七八九十](?:个?)(?:科|室|股|办|局|中心|所|队|站|部|处|院|馆)){2,})[^，。；、：]{0,8}[：，(](?:即|分别为|包括)?(?<list>[\u4e00-\u9fff]{2,14}(?:(?:、|和|及)[\u4e00-\u9fff]{2,14}){2,})(?=[，。；)])/g;

/** 其他用车2辆（流动评残车、无障碍服务车各1辆）: as many of each. */
function countedEach(block: string, text: string): Slip[] {
  return [...bare(text).matchAll(each)].flatMap(({ groups = {} }): Slip[] => {
    const { count: number = '', measure: of = '', list = '', own = '' } = groups;
    const all = list.split(/、|和|及/).length * Number(own);
    const quote = printed(text, `${number}${of}`);
    return all === Number(number) || quote === undefined ? [] : [countSlip(block, quote, number, all, of)];
  });
}

const each =
  /(?<count>\d{1,3})(?<measure>[辆台个名人家次项件])[(：，](?:其中)?[：]?(?<list>[\u4e00-\u9fff]{2,12}(?:(?:、|和|及)[\u4e00-\u9fff]{2,12})+)各(?<own>\d{1,2})\k<measure>[)。；]/g;

const points = new RegExp(
  `${count}(?<what>(?:个?方面|[项个家件条点](?!规定)(?:重点|主要)?)(?:的?(?:实?事|工作|任务|措施|举措|职责|职能|问题|内容|内设机构|科室|股室|单位))?)[^。；\\d]{0,12}[：。](?<first>一是|\\(?[1一]\\)|1[.、])`,
  'g',
);

/** 做好五方面工作：一是…；二是…. 7个机构：（1）…；（2）…. */
function countedPoints(block: string, text: string): Slip[] {
  const words = bare(text);
  return [...words.matchAll(points)].flatMap(({ groups = {}, index }): Slip[] => {
    const { count: number = '', what = '', first = '' } = groups;
    let told = 0;
    for (let at = words.indexOf(first, index); at !== -1; told++) {
      const next = told + 2;
      at = words.indexOf(
        first.replace(/[一1]/, (one) => (one === '1' ? String(next) : chineseNumeral(next))),
        at + 1,
      );
    }
    const quote = printed(text, `${number}${what}`);
    return told < 2 || told === (numberOf(number) ?? told) || quote === undefined
      ? []
      : [countSlip(block, quote, number, told, what.slice(0, 1))];
  });
}
