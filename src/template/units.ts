import { expressionOf } from './wording.ts';

/** What stands behind a number and says what it counts, as reports of any department print it. A reader takes the kinds it reads. */
export const units = {
  money: ['万元', '亿元', '千元', '元'],
  ratio: ['%', '个百分点'],
  /** What accounts count: people, visits, vehicles, projects. */
  accounts: '人次 批次 辆次 辆 台(套) 台套 台 套 人 次 批 项 家 户 件 个'.split(' '),
  /** What the work of a body is told in besides. */
  work: '平方米 立方米 平方公里 公里 千米 米 亩 吨 起 宗 场 期 名 处 册 条 篇 份 座 间 所'.split(' '),
  /** What is counted now and then, and is as often part of a name: 第三届, 300块. */
  seldom: '‰ 公顷 届 块 例 笔 株 棵 盏 幅 支 本 张'.split(' '),
  hours: '小时 课时 学时 天'.split(' '),
  spans: ['个月', '分钟'],
  /** How often something was done for how many: 借出 45 件次. */
  times: '台次 架次 车次 班次 场次 户次 家次 件次'.split(' '),
  /** What the audit alone takes for a count: many of these begin names. */
  rare: [
    ...'公斤 千克 毫克 微克 千瓦时 千瓦 毫米 厘米 人天 斤 克 升 里 斗 度 顷'.split(' '),
    ...'位口只头匹羽尾根栋幢部架艘桩轮班组队卷片站段枚眼孔扇面门节课席床种岗村社校团营粒尊颗堂盘副棚栏艇客',
  ],
} as const;

/** Per cents, and points of them. */
export function isRatio(unit: string): boolean {
  return (units.ratio as readonly string[]).includes(unit);
}

type UnitKind = keyof typeof units;

/** The source of an expression that finds a unit of these kinds, the longest first. */
export function unitExpression(...kinds: UnitKind[]): string {
  const all = kinds.flatMap((kind): readonly string[] => units[kind]);
  return all
    .toSorted((one, other) => other.length - one.length)
    .map(expressionOf)
    .join('|');
}

/** Behind a unit: 3个月, 3个年度 and 3个工作日 are spans of time, 2020项目 has no unit (12项目标 has). */
export const countsNothing = '(?!(?<=个)(?:月|工作日|年度)|(?<=项)目(?![标录]))';
