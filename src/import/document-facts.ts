import type { Part } from '../report/schema/report.ts';
import { printedTitle } from './printed-title.ts';

/** What a report says of itself in its headings, on its cover and in its list of contents. */
export interface DocumentFacts {
  /** As the cover prints it where that is sure; else of its name, year and kind. */
  title: string;
  /** Null where neither headings nor cover name it. */
  department: string | null;
  year: number;
  /** The title, where it says that these are the accounts of all departments of a county or city together. */
  ofAll?: string | undefined;
}

const yearDigits = '〇一二三四五六七八九';
const yearPattern = '(\\d{4}|[二][〇○零ОO0一二三四五六七八九]{3})';
/** 部门决算, 一般公共预算财政拨款“三公”经费支出决算, （本级）决算: what the accounts are of, behind year and name. */
const accounts =
  '(部门|单位)?(?:[(（]?(?:本级|汇总|本部)[)）]?)?\\s*(?:一般公共预算(?:及政府性基金(?:预算)?)?)?(?:财政拨款)?(?:[“"]三公[”"]经费)?(?:财政拨款)?(?:支出)?\\s*决算';
/** 某某局2017年省级财政部门决算: at which level of government the accounts are, before their kind. */
const level = '(?:[省市县区州盟旗]级)?(?:财政)?';
/** 某某中心 2019年度部门决算…, or the year first: 2019年度某某中心部门决算…. */
const nameFirst = new RegExp(`^(.+?)\\s*${yearPattern}\\s*年?度?\\s*${level}${accounts}`);
const yearFirst = new RegExp(`^${yearPattern}\\s*年度?\\s*(.+?)\\s*${accounts}`);
/** 某某县2015年度某某局“三公”经费决算…: the place before the year, the office behind it. */
const yearBetween = new RegExp(
  `^([\\u4e00-\\u9fff]{2,8}[省市县区州旗乡镇])\\s*${yearPattern}\\s*年度?\\s*([\\u4e00-\\u9fff]{2,20}?)${accounts}`,
);
const overviewHeading = /^(.+?)\s*(?:概[况括]|基本情况)$/;
const moneyUnits = /\d+(?:[,，]\d{3})*(?:\.(\d+))?\s*(万元|元)/g;
const bodyName =
  /^[\u4e00-\u9fff（）]{2,30}(?:局|委|委员会|办|办公室|院|中心|部|会|站|所|馆|学校|厅|队|庭|处|政府|大学|学院|街道|[中小]学|园|场|社|文联)(?:[(（][\u4e00-\u9fff]{1,4}[)）])?$/;
/** 某某县残疾人联合会部门2019年度部门决算, 某某镇人民政府单位概况: the body, called a department. */
const ofDepartment = /(?<=[局委会办室院心部站所馆校厅队庭处府学道园场社联）)])(?:部门|单位)$/;
/** Words that stand where a name could and are none. */
const noName =
  /^(?:[“"‘]|本(?!溪)|我|该|部门|单位|[一二三四五](?=[、．.\s]|是)|附件|关于|第.部分|年度|收入|支出|财政(?![局厅所部])|公开|返回|(?:网站)?[首主]页|\d)/;

/** 单位名称：某某馆. */
const labelled =
  /^(?:预算|编制|填报|公开)?(?:单位|部门)(?:[(（](?:单位|部门|公章|盖章)[)）])?(?:名称)?[：: ]\s*(?!人民币)([^：:]{3,40})$/;
/** 某某馆决算, with the year on another line. */
const ownAccounts = /^([\u4e00-\u9fff（）]{3,30}?)(?:部门|单位)?决算(?:公开|报告|说明|公开说明)?$/;
/** 某某中心关于公开2019年度部门决算的说明. */
const about = /\s*关于(?:公开|公布|发布|印发|做好)?$/;

/** 某市级, 某县直, 某县: the government whose departments publish on the page, and none of them. */
const levelOfGovernment =
  /[省市县区州盟旗](?:本?级|直)$|(?:^|[省市县区州盟旗])全[省市县区州盟旗]$|各(?:部门|单位)?$|^[\u4e00-\u9fff]{1,7}(?:[省市县州盟旗]|(?<![社发园景矿新林管])区)$/;

/** 某某县2020年度全县部门决算汇总, 某某市市直部门决算汇总: of all departments of a place; 某某局2020年度部门决算（汇总） is of one. */
const allDepartments = /^(?!.*[，。])(?:.*(?:全[省市县区州盟旗]|各(?:部门|单位)).*决算|.*决算汇总)/;

/**
 * Title, department and year, or null where no year is stated with the accounts.
 * @param cover words of the cover: what it names counts before every heading, which may be left over from another's report
 * @param front words of the list of contents
 */
export function documentFacts(
  parts: readonly Part[],
  cover: readonly string[] = [],
  front: readonly string[] = [],
): DocumentFacts | null {
  const words = [...cover, ...parts.map(({ heading }) => heading), ...front].map(tidied);
  const titles = words.flatMap((text) => titleOf(text) ?? []);
  const year = titles[0]?.year;
  if (year === undefined) return null;
  const overview = parts.find(({ role }) => role === 'overview')?.heading;
  const [together, ...lines] = cover.map(tidied);
  const onCover = [...lines, together ?? ''].flatMap((text, index) => {
    const own = labelled.exec(text)?.[1];
    if (own !== undefined && isName(own)) return own;
    const title = titleOf(text);
    // The name in a line of its own, above 2020年度部门决算.
    const above = title !== undefined && !isName(title.name ?? '') ? lines[index - 1] : undefined;
    if (above !== undefined && bodyName.test(above)) return above;
    return title?.name ?? ownAccounts.exec(text)?.[1] ?? [];
  });
  const inOverview =
    overview === undefined ? undefined : overviewHeading.exec(overview)?.[1]?.replace(ofDepartment, '');
  // A short report without parts, whose first line is the body and whose second is the year.
  const inFirstLine = parts.flatMap(({ numeral, heading }) =>
    numeral === '' && bodyName.test(heading) ? heading : [],
  );
  const named = [...onCover, inOverview, ...titles.map(({ name }) => name), ...inFirstLine];
  const names = named.filter((name) => name !== undefined).filter(isName);
  const department = fullest(names) ?? null;
  const titled = titles.find(({ name }) => name !== undefined && isName(name))?.name ?? department ?? '';
  const kind = titles.find(({ kind: printed }) => printed !== undefined)?.kind ?? '部门';
  const ofAll = words.find((text) => {
    const own = titleOf(text);
    return own !== undefined && !isName(own.name ?? '') && allDepartments.test(text);
  });
  const printed = titled === '' ? undefined : printedTitle(lines, titled, year);
  return { title: printed ?? `${titled}${year}年度${kind}决算`, department, year, ofAll };
}

/** A line with its blanks as one; 部 门 决 算, set letter by letter, and 《…决算》 as they are read. */
function tidied(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const isSpaced = /^(?:\S ){4,}\S$/.test(line);
  return (isSpaced ? line.replaceAll(' ', '') : line).replace(/^《(.+)》$/, '$1');
}

/** Name and year of a title; the name is missing where the title is 2020年度部门决算. */
function titleOf(text: string): { name: string | undefined; year: number; kind: string | undefined } | undefined {
  const bare = text.replace(/^(?:第.{1,3}部分[：:、]?|附件[：:]?\d*)\s*/, '').replace(/^关于/, '');
  const [, first, second, third] = nameFirst.exec(bare) ?? [];
  if (first !== undefined && second !== undefined) return { name: nameIn(first), year: yearOf(second), kind: third };
  const [, year, name, kind] = yearFirst.exec(bare) ?? [];
  if (year !== undefined) return { name, year: yearOf(year), kind };
  const [, place = '', at, office = '', printed] = yearBetween.exec(bare) ?? [];
  if (at !== undefined && bodyName.test(office))
    return { name: office.startsWith(place) ? office : place + office, year: yearOf(at), kind: printed };
  const alone = new RegExp(`${yearPattern}\\s*年度?.{0,20}决算`).exec(bare)?.[1];
  return alone === undefined ? undefined : { name: undefined, year: yearOf(alone), kind: undefined };
}

/** The name before a year: without the words that lead to it, its quotation marks, and 部门 where the body has a name of its own. */
function nameIn(words: string): string {
  return words
    .replace(about, '')
    .replace(/[（(](?:汇总|部门|单位)[)）]$/, '')
    .replace(ofDepartment, '')
    .replace(/^[“"](.+)[”"]$/, '$1');
}

/** The first name, with the county or city before it where another place prints that too. */
function fullest([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  const fuller = others.filter((name) => name.endsWith(first)).toSorted((a, b) => b.length - a.length);
  return fuller[0] ?? first;
}

function isName(name: string): boolean {
  const isNone = noName.test(name) || levelOfGovernment.test(name);
  return name.length >= 3 && name.length <= 40 && !isNone && !/[，,。：；:;]|索引号|\d{5}/.test(name);
}

/** 2024, or 二〇二四 in any of the ways a zero is typed. */
function yearOf(text: string): number {
  const digits = [...text].map((character) => {
    const value = yearDigits.indexOf(character);
    return /[○零ОO]/.test(character) ? '0' : value === -1 ? character : String(value);
  });
  return Number(digits.join(''));
}

/** Unit of the report's money, and the most decimal places printed with it. */
export function currencyOf(text: string): { currencyUnit: '万元' | '元'; currencyDecimals: number } {
  const amounts = [...text.matchAll(moneyUnits)];
  const inTenThousands = amounts.filter(([, , unit]) => unit === '万元').length;
  // A report in 元 still says 单价 50 万元以上, and one in 万元 may give an average in 元.
  const currencyUnit = inTenThousands > 0 && inTenThousands * 2 >= amounts.length ? '万元' : '元';
  const decimals = amounts.reduce(
    (most, [, places = '', unit]) => (unit === currencyUnit ? Math.max(most, places.length) : most),
    0,
  );
  return { currencyUnit, currencyDecimals: Math.min(6, decimals) };
}
