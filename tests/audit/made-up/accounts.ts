/** Numbers of a made-up year that agree with one another; money in hundredths of the unit it is printed in. */
export interface Accounts {
  body: string;
  /** 某县 of its name. */
  place: string;
  kind: '部门' | '单位';
  year: number;
  unit: '万元' | '元';
  revenue: Parts;
  expenditure: Parts;
  opening: number;
  closing: number;
  /** Revenue and expenditure of the year before. */
  before: { revenue: number; expenditure: number };
  items: Item[];
  general: { budget: number; outturn: number };
  basic: { staff: number; running: number };
  threePublic: Record<
    'overseas' | 'purchase' | 'operation' | 'reception',
    { budget: number; outturn: number; before: number }
  >;
  visits: { batches: number; people: number };
  operating: { now: number; before: number };
  procurement: Record<'goods' | 'works' | 'services', number> & { sme: number; micro: number };
  vehicles: { law: number; special: number; other: number };
  projects: { good: number; fair: number; poor: number };
  people: { office: number; units: number; retired: number };
  units: string[];
}

export type Parts = readonly (readonly [name: string, amount: number])[];

export interface Item {
  category: string;
  group: string;
  name: string;
  code: string;
  budget: number;
  outturn: number;
}

export type Random = () => number;

export const sumOf = (parts: Parts): number => parts.reduce((sum, [, amount]) => sum + amount, 0);

const bodies = [
  '交通运输局',
  '自然资源和规划局',
  '卫生健康委员会',
  '市场监督管理局',
  '档案馆',
  '妇女联合会',
  '人民检察院',
  '第二中学',
];
const places = ['青河县', '临川区', '云湖市', '石岭县', '白沙区'];
const catalogue: readonly (readonly [category: string, group: string, name: string, code: string])[] = [
  ['一般公共服务', '其他一般公共服务', '其他一般公共服务', '2019999'],
  ['社会保障和就业', '行政事业单位养老', '机关事业单位基本养老保险缴费', '2080505'],
  ['社会保障和就业', '行政事业单位养老', '机关事业单位职业年金缴费', '2080506'],
  ['卫生健康', '行政事业单位医疗', '行政单位医疗', '2101101'],
  ['卫生健康', '行政事业单位医疗', '公务员医疗补助', '2101103'],
  ['住房保障', '住房改革', '住房公积金', '2210201'],
  ['住房保障', '住房改革', '购房补贴', '2210203'],
];

/** @param random numbers from 0 up to 1 */
export function accountsOf(random: Random): Accounts {
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const pick = <Value>(of: readonly Value[]) => of[Math.floor(random() * of.length)] as Value;
  const unit = random() < 0.75 ? '万元' : '元';
  const scale = unit === '元' ? 1000 : 1;
  const money = (from: number, to: number) => between(from * scale, to * scale);
  const place = pick(places);
  const items = catalogue
    .filter(() => random() < 0.85)
    .map(([category, group, name, code]): Item => {
      const budget = random() < 0.1 ? 0 : money(5_003, 90_007);
      return {
        category,
        group,
        name,
        code,
        budget,
        outturn: random() < 0.1 && budget > 0 ? budget : money(5_003, 90_007),
      };
    });
  const general = {
    budget: total(items.map(({ budget }) => budget)),
    outturn: total(items.map(({ outturn }) => outturn)),
  };
  const staff = Math.floor(general.outturn * (0.4 + random() * 0.2));
  const running = Math.floor(general.outturn * (0.05 + random() * 0.1));
  const other = money(1_001, 40_009);
  const opening = money(2_001, 30_007);
  const fiscal = general.outturn + between(-900 * scale, 9_000 * scale);
  const revenue: [string, number][] = [
    ['财政拨款收入', fiscal],
    ...(random() < 0.4 ? [['事业收入', money(3_000, 60_000)] as [string, number]] : []),
    ['其他收入', other],
  ];
  const received = sumOf(revenue);
  const basic = staff + running + money(101, 900);
  const project = Math.min(received + opening - basic, general.outturn - staff - running + money(900, 3_000));
  const expenditure: [string, number][] = [
    ['基本支出', basic],
    ['项目支出', project],
  ];
  const three = (zero = 0.2) => {
    const budget = money(50, 3_000);
    return random() < zero
      ? { budget: 0, outturn: 0, before: 0 }
      : { budget, outturn: Math.floor(budget * (0.5 + random() * 0.45)), before: money(50, 3_000) };
  };
  const procured = {
    goods: money(900, 9_000),
    works: random() < 0.4 ? 0 : money(900, 9_000),
    services: money(900, 9_000),
  };
  const all = procured.goods + procured.works + procured.services;
  const sme = Math.floor(all * (0.6 + random() * 0.35));
  return {
    body: `${place}${pick(bodies)}`,
    place,
    kind: random() < 0.6 ? '部门' : '单位',
    year: between(2019, 2024),
    unit,
    revenue,
    expenditure,
    opening,
    closing: received + opening - basic - project,
    before: {
      revenue: Math.floor(received * (0.7 + random() * 0.6)),
      expenditure: Math.floor((basic + project) * (0.7 + random() * 0.6)),
    },
    items,
    general,
    basic: { staff, running },
    threePublic: { overseas: three(0.8), purchase: three(0.6), operation: three(0.1), reception: three(0.1) },
    visits: { batches: between(3, 40), people: between(60, 900) },
    operating: { now: running - between(0, 90), before: Math.floor(running * (0.8 + random() * 0.4)) + 1 },
    procurement: { ...procured, sme, micro: Math.floor(sme * (0.4 + random() * 0.4)) },
    vehicles: { law: between(1, 9), special: between(1, 5), other: between(1, 5) },
    projects: { good: between(3, 9), fair: between(1, 5), poor: between(1, 3) },
    people: { office: between(21, 60), units: between(21, 90), retired: between(5, 20) },
    units: ['后勤服务中心', '信息中心', '检测站', '培训中心', '执法大队'].slice(0, between(2, 5)),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
