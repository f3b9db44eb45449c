import { type Accounts, type Item, type Parts, sumOf } from './accounts.ts';
import type { Marked } from './marked.ts';

/** What every section is written with. */
export interface Writer {
  of: Accounts;
  by: Marked;
  /** Whether amounts are printed with commas. */
  commas: boolean;
}

const amount = ({ commas }: Writer, value: number): string => {
  const [whole = '', decimals = ''] = (value / 100).toFixed(2).split('.');
  return `${commas ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole}.${decimals}`;
};
const rateOf = (part: number, whole: number) => ((part * 100) / whole).toFixed(2);
const opposite: Readonly<Record<string, string>> = {
  增加: '减少',
  减少: '增加',
  增长: '下降',
  下降: '增长',
  多: '少',
  少: '多',
};

/** The amount with its unit, open to a slip of this kind. */
function money(writer: Writer, kind: string, value: number): string {
  return `${value === 0 ? amount(writer, value) : writer.by.number(kind, amount(writer, value))}${writer.of.unit}`;
}

function plain(writer: Writer, value: number): string {
  return `${amount(writer, value)}${writer.of.unit}`;
}

function percent(writer: Writer, kind: string, part: number, whole: number): string {
  return `${writer.by.number(kind, rateOf(part, whole))}%`;
}

/** 增加3.00万元，增长2.00%, as far as there was something before. */
function step(writer: Writer, kind: string, now: number, before: number, between = '，'): string {
  const way = now >= before ? '增加' : '减少';
  const rate = now >= before ? '增长' : '下降';
  const size = Math.abs(now - before);
  if (size === 0) return '持平';
  const change = `${writer.by.mark(`方向词：${kind}`, way, opposite[way] as string)}${money(writer, `差额：${kind}`, size)}`;
  return before === 0 ? change : `${change}${between}${rate}${percent(writer, `增长率：${kind}`, size, before)}`;
}

function reason({ by }: Writer): string {
  return by.pick([
    '主要原因是人员经费增加。',
    '主要是上年项目已经完工，其中两个项目合计结余12.30万元交回财政。',
    '主要原因：一是政策性调资；二是新增信息化项目3个；三是压减会议20次。',
    '主要系本年追加专项资金，其中上级专项50.00万元、本级专项20.00万元。',
    '原因是厉行节约，从严控制一般性支出，压减率达15%以上。',
    '主要原因是机构改革划入人员6人，相应增加支出；办公用房搬迁一次性支出减少。',
  ]);
}

const list = (parts: Parts, each: (name: string, value: number) => string) =>
  parts.map(([name, value]) => each(name, value)).join('；');

export function totals(writer: Writer): string {
  const { of, by } = writer;
  const total = sumOf(of.revenue) + of.opening;
  const before = Math.floor(total * 0.93);
  return by.say('收支总体', [
    () =>
      `${of.year}年度收、支总计均为${money(writer, '总计小于收入或支出', total)}。与${by.mark('年份：对比年', String(of.year - 1), String(of.year))}年相比，收、支总计各${step(writer, '总计', total, before)}。${reason(writer)}`,
    () =>
      `本${of.kind}${of.year}年度收入总计${plain(writer, total)}，其中：本年收入${money(writer, '收支平衡', sumOf(of.revenue))}，年初结转和结余${money(writer, '收支平衡', of.opening)}。支出总计${plain(writer, total)}，其中：本年支出${money(writer, '收支平衡', sumOf(of.expenditure))}，年末结转和结余${money(writer, '收支平衡', of.closing)}。收、支总计较上年${step(writer, '总计', total, before, '、')}。`,
    () =>
      `${of.body}${of.year}年度收入支出总计${money(writer, '总计小于收入或支出', total)}，比上年度${step(writer, '总计', total, before)}。${reason(writer)}年初结转和结余${plain(writer, of.opening)}，加上本年收入${plain(writer, sumOf(of.revenue))}，减去本年支出${plain(writer, sumOf(of.expenditure))}，年末结转和结余${money(writer, '收支平衡', of.closing)}。`,
    () =>
      `${of.year}年，全年取得收入${plain(writer, sumOf(of.revenue))}，发生支出${money(writer, '同一事实两处不同：支出', sumOf(of.expenditure))}。上年结转${plain(writer, of.opening)}，结转下年${money(writer, '收支平衡', of.closing)}；收入总计、支出总计均为${plain(writer, total)}。`,
  ]);
}

export function revenue(writer: Writer): string {
  const { of, by } = writer;
  const total = sumOf(of.revenue);
  return by.say('收入', [
    () =>
      `${of.year}年度收入合计${money(writer, '收入合计与各项', total)}，其中：${list(of.revenue, (name, value) => `${name}${money(writer, '收入合计与各项', value)}，占${percent(writer, '收入占比', value, total)}`)}。`,
    () =>
      `本年收入合计${plain(writer, total)}，与上年相比${step(writer, '收入', total, of.before.revenue)}。其中：${list(of.revenue, (name, value) => `${name}${plain(writer, value)}，占本年收入${percent(writer, '收入占比', value, total)}`)}。${reason(writer)}`,
    () =>
      `${of.year}年度本年收入合计${plain(writer, total)}。收入构成：${of.revenue.map(([name, value], index) => `（${'一二三四'[index]}）${name}${money(writer, '收入合计与各项', value)}，占收入合计的${percent(writer, '收入占比', value, total)}`).join('；')}。`,
    () =>
      `${of.year}年，本${of.kind}收入合计为${plain(writer, total)}（上年为${plain(writer, of.before.revenue)}），较上年${step(writer, '收入', total, of.before.revenue)}。按来源分，${of.revenue.map(([name, value]) => `${name}${money(writer, '收入合计与各项', value)}（占${percent(writer, '收入占比', value, total)}）`).join('、')}。`,
    () =>
      `${of.year}年收入合计${plain(writer, total)}，由${of.revenue.map(([name]) => name).join('、')}构成，分别为${of.revenue.map(([, value]) => plain(writer, value)).join('、')}。`,
  ]);
}

export function expenditure(writer: Writer): string {
  const { of, by } = writer;
  const total = sumOf(of.expenditure);
  return by.say('支出', [
    () =>
      `${of.year}年度支出合计${money(writer, '支出合计与各项', total)}，其中：${list(of.expenditure, (name, value) => `${name}${money(writer, '支出合计与各项', value)}，占${percent(writer, '支出占比', value, total)}`)}。`,
    () =>
      `${of.year}年度本年支出合计${plain(writer, total)}，较上年${step(writer, '支出', total, of.before.expenditure, '，')}，${reason(writer)}其中：基本支出${plain(writer, of.expenditure[0]?.[1] ?? 0)}，占支出合计的${percent(writer, '支出占比', of.expenditure[0]?.[1] ?? 0, total)}；项目支出${money(writer, '支出合计与各项', of.expenditure[1]?.[1] ?? 0)}，占支出合计的${percent(writer, '支出占比', of.expenditure[1]?.[1] ?? 0, total)}。`,
    () =>
      `本年支出合计${plain(writer, total)}，分两块：一块是基本支出，为${plain(writer, of.expenditure[0]?.[1] ?? 0)}，占比${percent(writer, '支出占比', of.expenditure[0]?.[1] ?? 0, total)}；一块是项目支出，为${plain(writer, of.expenditure[1]?.[1] ?? 0)}，占比${percent(writer, '支出占比', of.expenditure[1]?.[1] ?? 0, total)}。项目支出中，信息化建设8.00${of.unit}。`,
    () =>
      `${of.year}年支出合计${plain(writer, total)}，上年支出合计${plain(writer, of.before.expenditure)}，同比${step(writer, '支出', total, of.before.expenditure)}。基本支出${plain(writer, of.expenditure[0]?.[1] ?? 0)}，占本年支出的${percent(writer, '支出占比', of.expenditure[0]?.[1] ?? 0, total)}，项目支出${plain(writer, of.expenditure[1]?.[1] ?? 0)}，占本年支出的${percent(writer, '支出占比', of.expenditure[1]?.[1] ?? 0, total)}。`,
  ]);
}

function categoriesOf({ items }: Accounts): Parts {
  return [...Map.groupBy(items, ({ category }) => category)].map(
    ([name, own]) => [name, own.reduce((sum, { outturn }) => sum + outturn, 0)] as const,
  );
}

function item(writer: Writer, one: Item, index: number): string {
  const { of, by } = writer;
  const { category, group, name, code, budget, outturn } = one;
  const compared = budget === outturn ? '等于' : outturn > budget ? '大于' : '小于';
  const wrongWay = compared === '大于' ? '小于' : '大于';
  const full = () =>
    `${category}支出（类）${group}支出（款）${by.mark('科目名称', `${name}（项）`, `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}（项）`)}`;
  const numeral = `${index + 1}.`;
  if (budget === 0)
    return by.pick([
      `${numeral}${full()}。年初预算为0.00${of.unit}，支出决算为${money(writer, '项决算合计', outturn)}，年初未安排预算，年中追加。`,
      `${numeral}${full()}。支出决算${plain(writer, outturn)}，年初无预算。`,
    ]);
  const rate = () => percent(writer, '完成率', outturn, budget);
  return by.say('项', [
    () =>
      `${numeral}${full()}。年初预算为${money(writer, '项预算合计', budget)}，支出决算为${money(writer, '项决算合计', outturn)}，完成年初预算的${rate()}。决算数${by.mark('大于小于', compared, wrongWay)}年初预算数的主要原因是按实际执行。`,
    () =>
      `${numeral}${full()}：支出决算为${plain(writer, outturn)}，年初预算${plain(writer, budget)}，完成预算的${rate()}，主要用于人员和办公。`,
    () =>
      `${numeral}${full()}。年初预算${plain(writer, budget)}，全年执行${plain(writer, outturn)}，完成年初预算的${rate()}，决算${compared === '等于' ? '与年初预算持平' : `${by.mark('大于小于', compared, wrongWay)}预算`}。`,
    () =>
      `${numeral}${code}${name}：年初预算数${plain(writer, budget)}，决算数${plain(writer, outturn)}，${budget === outturn ? '与预算持平' : `比年初预算${step(writer, '项与预算', outturn, budget)}`}。`,
    () =>
      `${numeral}${full()}。年初预算${plain(writer, budget)}，年中调整后预算${plain(writer, budget + 1000)}，支出决算${plain(writer, outturn)}，完成年初预算的${rate()}，完成调整预算的${percent(writer, '调整预算完成率', outturn, budget + 1000)}。`,
  ]);
}

export function general(writer: Writer): string {
  const { of, by } = writer;
  const { budget, outturn } = of.general;
  const total = sumOf(of.expenditure);
  const before = Math.floor(outturn * 0.9);
  const parts = categoriesOf(of);
  const head = by.say('一般公共预算', [
    () =>
      `（一）总体情况\n${of.year}年度一般公共预算财政拨款支出${plain(writer, outturn)}，占本年支出合计的${percent(writer, '一般公共预算占支出', outturn, total)}。与${of.year - 1}年相比，一般公共预算财政拨款支出${step(writer, '一般公共预算', outturn, before)}。${reason(writer)}\n（二）结构情况\n${of.year}年度一般公共预算财政拨款支出${money(writer, '同一事实两处不同：一般公共预算', outturn)}，主要用于以下方面：${list(parts, (name, value) => `${name}支出（类）${money(writer, '类合计', value)}，占${percent(writer, '类占比', value, outturn)}`)}。\n（三）具体情况\n${of.year}年度一般公共预算财政拨款支出年初预算为${money(writer, '项预算合计', budget)}，支出决算为${plain(writer, outturn)}，完成年初预算的${percent(writer, '完成率：总', outturn, budget)}。其中：`,
    () =>
      `（一）总体情况\n${of.year}年一般公共预算财政拨款支出年初预算${plain(writer, budget)}，支出决算${plain(writer, outturn)}，完成年初预算的${percent(writer, '完成率：总', outturn, budget)}。比上年${step(writer, '一般公共预算', outturn, before, '、')}。\n（二）结构情况\n一般公共预算财政拨款支出按功能分类：${list(parts, (name, value) => `${name}支出${money(writer, '类合计', value)}，占${percent(writer, '类占比', value, outturn)}`)}。\n（三）具体情况`,
    () =>
      `（一）总体情况\n一般公共预算财政拨款支出${plain(writer, outturn)}（年初预算${money(writer, '项预算合计', budget)}），为年初预算的${percent(writer, '完成率：总', outturn, budget)}。\n（二）结构情况\n按支出功能看，${parts.map(([name, value]) => `${name}支出${plain(writer, value)}，占一般公共预算财政拨款支出的${percent(writer, '类占比', value, outturn)}`).join('；')}。\n（三）具体情况`,
  ]);
  return [head, ...of.items.map((one, index) => item(writer, one, index))].join('\n');
}

export function basic(writer: Writer): string {
  const { of, by } = writer;
  const { staff, running } = of.basic;
  const total = staff + running;
  return by.say('基本支出', [
    () =>
      `${of.year}年度一般公共预算财政拨款基本支出${money(writer, '基本支出与人员公用', total)}，其中：人员经费${money(writer, '基本支出与人员公用', staff)}，主要包括基本工资、津贴补贴；公用经费${money(writer, '基本支出与人员公用', running)}，主要包括办公费、印刷费。`,
    () =>
      `一般公共预算财政拨款基本支出${plain(writer, total)}，包括人员经费和公用经费。\n（一）人员经费${money(writer, '基本支出与人员公用', staff)}，占基本支出的${percent(writer, '人员占比', staff, total)}。\n（二）公用经费${money(writer, '基本支出与人员公用', running)}，占基本支出的${percent(writer, '人员占比', running, total)}。`,
    () =>
      `人员经费${plain(writer, staff)}，公用经费${plain(writer, running)}，两项合计${money(writer, '基本支出与人员公用', total)}，即一般公共预算财政拨款基本支出。`,
  ]);
}

export function threePublic(writer: Writer): string {
  const { of, by } = writer;
  const { overseas, purchase, operation, reception } = of.threePublic;
  const all = [overseas, purchase, operation, reception];
  const sum = (key: 'budget' | 'outturn' | 'before') => all.reduce((total, one) => total + one[key], 0);
  const vehicles = {
    budget: purchase.budget + operation.budget,
    outturn: purchase.outturn + operation.outturn,
    before: purchase.before + operation.before,
  };
  const total = { budget: sum('budget'), outturn: sum('outturn'), before: sum('before') };
  if (total.outturn === 0 || total.budget === 0)
    return `${of.year}年度“三公”经费支出0.00${of.unit}，本年未安排“三公”经费预算。`;
  const done = (one: { budget: number; outturn: number }) =>
    one.budget === 0 ? '' : `，完成预算的${percent(writer, '三公完成率', one.outturn, one.budget)}`;
  const { batches, people } = of.visits;
  const guests = () => `国内公务接待${by.mark('批次人次', String(batches), String(people + batches))}批次${people}人次`;
  return by.say('三公', [
    () =>
      [
        '（一）总体情况',
        `“三公”经费支出预算为${money(writer, '三公预算合计', total.budget)}，其中因公出国（境）费预算${plain(writer, overseas.budget)}、公务用车购置及运行维护费预算${money(writer, '三公预算合计', vehicles.budget)}、公务接待费预算${money(writer, '三公预算合计', reception.budget)}。支出决算为${money(writer, '三公合计', total.outturn)}，完成预算的${percent(writer, '三公完成率', total.outturn, total.budget)}；较上年${step(writer, '三公', total.outturn, total.before)}。${reason(writer)}`,
        '（二）具体情况',
        `因公出国（境）费支出决算${plain(writer, overseas.outturn)}，占${percent(writer, '三公占比', overseas.outturn, total.outturn)}；公务用车购置及运行维护费支出决算${money(writer, '三公合计', vehicles.outturn)}，占${percent(writer, '三公占比', vehicles.outturn, total.outturn)}；公务接待费支出决算${money(writer, '三公合计', reception.outturn)}，占${percent(writer, '三公占比', reception.outturn, total.outturn)}。具体情况如下：`,
        `1.因公出国（境）费支出${plain(writer, overseas.outturn)}${done(overseas)}。全年安排因公出国（境）团组0个、0人次。`,
        `2.公务用车购置及运行维护费支出${plain(writer, vehicles.outturn)}${done(vehicles)}。其中：公务用车购置支出${money(writer, '公务用车两项', purchase.outturn)}；公务用车运行维护费支出${money(writer, '公务用车两项', operation.outturn)}。年末公务用车保有量${by.mark('公车保有量大于车辆', String(of.vehicles.law), String(of.vehicles.law + of.vehicles.special + of.vehicles.other + 2))}辆，车均${plain(writer, Math.floor(operation.outturn / of.vehicles.law))}。`,
        `3.公务接待费支出${money(writer, '三公合计', reception.outturn)}${done(reception)}。${guests()}。`,
      ].join('\n'),
    () =>
      `${of.year}年度“三公”经费财政拨款支出决算${money(writer, '三公合计', total.outturn)}，预算${plain(writer, total.budget)}，完成预算的${percent(writer, '三公完成率', total.outturn, total.budget)}。其中：因公出国（境）费支出${plain(writer, overseas.outturn)}；公务用车购置费支出${money(writer, '三公合计', purchase.outturn)}，公务用车运行维护费支出${money(writer, '三公合计', operation.outturn)}；公务接待费支出${money(writer, '三公合计', reception.outturn)}，${guests()}。`,
    () =>
      [
        `${of.year}年度“三公”经费支出决算数${plain(writer, total.outturn)}，比上年决算数${plain(writer, total.before)}${step(writer, '三公', total.outturn, total.before)}；比年初预算数${plain(writer, total.budget)}${step(writer, '三公与预算', total.outturn, total.budget)}。`,
        `（一）因公出国（境）费决算${plain(writer, overseas.outturn)}，上年${plain(writer, overseas.before)}。`,
        `（二）公务接待费决算${money(writer, '三公合计', reception.outturn)}，${reception.before === 0 ? '上年没有' : `比上年${step(writer, '三公分项', reception.outturn, reception.before)}`}。全年${guests()}，${reason(writer)}`,
        `（三）公务用车购置及运行维护费决算${money(writer, '三公合计', vehicles.outturn)}。`,
      ].join('\n'),
  ]);
}

export function operating(writer: Writer): string {
  const { of, by } = writer;
  const { now, before } = of.operating;
  const body = () => by.mark('其他单位名称', of.body, `${of.place}粮食和物资储备局`);
  return by.say('机关运行', [
    () =>
      `${of.year}年度机关运行经费支出${plain(writer, now)}，比${by.mark('年份：对比年', String(of.year - 1), String(of.year - 2))}年度${step(writer, '机关运行', now, before)}。${reason(writer)}`,
    () =>
      `${body()}${of.year}年机关运行经费支出${plain(writer, now)}，较上年${step(writer, '机关运行', now, before, '、')}。`,
    () =>
      `${of.year}年度，${body()}机关运行经费支出${plain(writer, now)}，上年为${plain(writer, before)}，同比${step(writer, '机关运行', now, before)}，含办公费、水电费和其他费用。`,
  ]);
}

export function procurement(writer: Writer): string {
  const { of, by } = writer;
  const { goods, works, services, sme, micro } = of.procurement;
  const total = goods + works + services;
  const more = amount(writer, total + 3_000);
  const small = () => `${by.mark('中小企业大于采购', amount(writer, sme), more)}${of.unit}`;
  return by.say('采购', [
    () =>
      `${of.year}年度政府采购支出总额${money(writer, '采购合计', total)}，其中：政府采购货物支出${money(writer, '采购合计', goods)}、政府采购工程支出${plain(writer, works)}、政府采购服务支出${money(writer, '采购合计', services)}。授予中小企业合同金额${small()}，占政府采购支出总额的${percent(writer, '中小企业占比', sme, total)}，其中：授予小微企业合同金额${plain(writer, micro)}，占授予中小企业合同金额的${percent(writer, '小微占比', micro, sme)}。`,
    () =>
      `全年政府采购支出${plain(writer, total)}。货物类${plain(writer, goods)}，工程类${plain(writer, works)}，服务类${money(writer, '采购合计', services)}。面向中小企业采购${plain(writer, sme)}，占采购支出的${percent(writer, '中小企业占比', sme, total)}。`,
    () =>
      `本${of.kind}政府采购货物支出${plain(writer, goods)}，政府采购工程支出${plain(writer, works)}，政府采购服务支出${plain(writer, services)}，政府采购支出总额${money(writer, '采购合计', total)}。授予中小企业的合同金额为${small()}，占${percent(writer, '中小企业占比', sme, total)}；小微企业合同金额${plain(writer, micro)}，占政府采购支出总额的${percent(writer, '小微占比', micro, total)}。`,
  ]);
}

export function assets(writer: Writer): string {
  const { of, by } = writer;
  const { law, special, other } = of.vehicles;
  const all = law + special + other;
  const count = (kind: string, value: number) => by.mark(kind, String(value), String(value + 2));
  const day = () => `截至${by.mark('年份：截止日', String(of.year), String(of.year - 1))}年12月31日`;
  return by.say('资产', [
    () =>
      `${day()}，本${of.kind}共有车辆${count('车辆合计', all)}辆，其中：执法执勤用车${count('车辆合计', law)}辆、特种专业技术用车${special}辆、其他用车${other}辆，其他用车主要是应急保障用车；单价100万元以上设备（不含车辆）1台（套）。`,
    () =>
      `${day()}，车辆${all}辆（执法执勤用车${law}辆，特种专业技术用车${count('车辆合计', special)}辆，其他用车${other}辆），另有租用车辆2辆。`,
    () =>
      `${day()}，资产总额1,234.56万元。公务用车共${count('车辆合计', all)}辆：执法执勤用车${law}辆，特种专业技术用车${special}辆，其他用车${other}辆。`,
  ]);
}

export function performance(writer: Writer): string {
  const { of, by } = writer;
  const { good, fair, poor } = of.projects;
  const all = good + fair + poor;
  const count = (value: number) => by.mark('绩效等级与项目数', String(value), String(value + 2));
  return by.say('绩效', [
    () =>
      `本${of.kind}组织对${of.year}年度${count(all)}个项目开展绩效自评，评价结果为“优”的项目${count(good)}个，“良”的项目${fair}个，“中”的项目${poor}个。`,
    () =>
      `对${all}个项目进行了自评，其中：自评结果为优的${good}个，良的${count(fair)}个，中的${poor}个。自评覆盖率100%，平均得分91.50分，比上年提高2.30分。`,
    () =>
      `纳入自评的项目共${all}个，涉及资金${plain(writer, 123_456)}。${good}个项目自评等级为优，${count(fair)}个项目自评等级为良，${poor}个项目自评等级为中。`,
  ]);
}

export function people(writer: Writer): string {
  const { of, by } = writer;
  const { office, units, retired } = of.people;
  const count = (value: number) => by.number('人数合计', String(value));
  return by.say('人员', [
    () =>
      `年末实有在职人员${count(office + units)}人，其中：行政人员${count(office)}人，事业人员${units}人。离退休人员${retired}人。`,
    () =>
      `在职人员共${office + units}人（机关${count(office)}人，所属单位${units}人），退休${retired}人，聘用人员12人。`,
    () =>
      `编制${office + units + 4}名。年末在编在岗${count(office + units)}人，机关${office}人、下属单位${units}人；离退休${retired}人。`,
  ]);
}

export function structure(writer: Writer): string {
  const { of, by } = writer;
  const numbers = '零一二三四五六七八九';
  const count = of.units.length;
  return by.say('单位构成', [
    () => `本${of.kind}下设${of.units.join('、')}${by.mark('数目与名单', String(count), String(count + 1))}个单位。`,
    () => `下属${by.mark('数目与名单', `${count}`, `${count - 1}`)}个事业单位：${of.units.join('、')}。`,
    () =>
      `所属事业单位${by.mark('数目与名单', numbers[count] as string, numbers[count + 2] as string)}个，分别是${of.units.join('、')}。`,
  ]);
}

export function work(writer: Writer): string {
  const { by } = writer;
  const number = (kind: string, value: string) => by.number(kind, value);
  return by.say('工作', [
    () =>
      `全年受理案件${number('工作数字：率', '1250')}件，审结${number('工作数字：率', '1175')}件，结案率94.00%。新建农村公路${number('工作数字：合计', '85.6')}公里，其中县道32.4公里、乡道53.2公里。`,
    () =>
      `举办培训班12期，培训${number('工作数字：合计', '860')}人次，其中干部培训320人次、群众培训540人次；满意度为96.8%，比目标高1.8个百分点。投入约3.2亿元，其中争取上级资金2.5亿元。`,
    () =>
      `新增绿地${number('工作数字：差', '186')}万平方米，比上年的150万平方米增加36万平方米。应检车辆800辆，实检${number('工作数字：率', '760')}辆，受检率95.00%。累计完成投资12.50亿元，其中本年完成3.20亿元。`,
    () =>
      `全年办理业务3.2万件，日均88件，好评率99%以上。开展检查46次，出动人员320人次，发现问题58个，已整改55个，整改率${number('工作数字：率', '94.83')}%。`,
  ]);
}
