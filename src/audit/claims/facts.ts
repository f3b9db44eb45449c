import type { Amount } from '../reading/amounts.ts';
import { headingsAbove } from '../reading/passage.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { conceptOf, isKnownConcept } from '../reading/subjects.ts';

/** One amount that the report states under a name that the templates know. */
export interface Fact {
  concept: string;
  /** value, or the kind of budget. */
  role: 'value' | 'initial' | 'adjusted' | 'any';
  amount: Amount;
  statement: Statement;
}

/** Sections that speak of some of the money only: their 本年支出合计 is not the department's. */
const partOfTheMoney = /一般公共预算|基金|国有资本|财政拨款|三公|绩效|自评|机关运行|采购|资产/;
/** What is of all money wherever no heading says of which. */
export const ofAllMoney = new Set([
  'all-total',
  'revenue',
  'expenditure',
  'opening-balance',
  'closing-balance',
  'used-surplus',
  'surplus-distribution',
]);
const ofProcurement = new Set(['procurement', 'sme', 'small-micro']);

/** Whether the headings above it say that it speaks of some of the money only. */
export function isOfPartOnly({ passage }: Statement): boolean {
  // 收支及财政拨款情况: of all of it too.
  return passage.trail.some(
    ({ heading }) => partOfTheMoney.test(heading ?? '') && !/收支[及和与、]/.test(heading ?? ''),
  );
}

/** 政府性基金预算财政拨款收入1500.00万元，本年支出1482.30万元: of the money that its sentence speaks of. */
function isBesidePart({ passage, value, budgets, subject }: Statement): boolean {
  const sentence =
    passage.words
      .slice(0, (value ?? budgets[0])?.from)
      .split('。')
      .at(-1) ?? '';
  return /^(?:本年)?支出/.test(subject) && /^[^，]*(?:政府性基金|国有资本经营)/.test(sentence);
}

/** 剔除这一因素后，全年支出为80万元: what would have been, and no amount of the report. */
function isSupposed({ words }: Statement['passage'], { from }: Amount): boolean {
  const sentence = words.slice(0, from).split('。').at(-1) ?? '';
  return /(?:剔除|扣除|不考虑|还原)[^，。；\d]{0,24}(?:后|因素|影响|外)，[^。；]*$/.test(sentence);
}

/** “三公”经费预算20万元，其中：公务接待费9万元: what a budget alone is made of is of the budget. */
function roleIn(list: Statement['within']): Fact['role'] {
  const { value, budgets: [planned] = [] } = list?.head ?? {};
  return planned === undefined || value !== undefined ? 'value' : (planned.budget ?? 'any');
}

/** What a part of all that came in, or was spent, is called in full. */
const sides: Readonly<Record<string, string>> = { revenue: '收入', expenditure: '支出' };

/** Everything a report states about the concepts of the template, in its order. */
export function factsIn({ statements }: Reading): Fact[] {
  return statements.flatMap((statement): Fact[] => {
    const { subject, item, kind, depth, passage, value, budgets, within } = statement;
    const headings = headingsAbove(passage);
    // 本年收入…，其中：政府性基金预算财政拨款2864.00万元
    const side = sides[conceptOf(within?.head.subject ?? '')] ?? '';
    const named = conceptOf(/财政拨款$/.test(subject) ? `${subject}${side}` : subject);
    // 支出总计 where the section is about appropriations.
    const concept = named === 'all-total' && /财政拨款收/.test(headings) ? 'fiscal-total' : named;
    // 支出总计（含年末结转和结余）: a balance in brackets is a part of what stands before them.
    const isAside = depth > 0 && !(/balance|surplus/.test(concept) && within !== undefined);
    if (!isKnownConcept(concept) || item !== undefined || isAside) return [];
    if (ofAllMoney.has(concept) && (isOfPartOnly(statement) || isBesidePart(statement))) return [];
    // 项目支出…，其中年末结转…: the balance of what the list is a list of.
    if (/balance|surplus/.test(concept) && within !== undefined && conceptOf(within.head.subject) !== 'all-total')
      return [];
    if (ofProcurement.has(concept) && !/采购/.test(headings)) return [];
    // 货物采购授予中小企业金额: of some of what was procured.
    const lead = (value ?? budgets[0])?.lead ?? '';
    if (/^(?:sme|small-micro)$/.test(concept) && /货物|工程|服务|预留|其他(?:政府)?采购/.test(`${lead}${subject}`))
      return [];
    // 由中小企业供应商中标的，采购金额…: part of the procurement only.
    if (concept === 'procurement' && /企业|其中/.test(lead)) return [];
    const isVehicles = concept === 'vehicle-stock' || concept === 'all-vehicles';
    if (isVehicles ? !/^[辆台]$/.test(kind) : kind !== 'money') return [];
    return [
      ...(value === undefined || value.about || isSupposed(passage, value)
        ? []
        : [{ concept, role: roleIn(within), amount: value, statement }]),
      ...budgets
        .filter(({ about }) => !about)
        .map((amount) => ({ concept, role: amount.budget ?? ('any' as const), amount, statement })),
    ];
  });
}
