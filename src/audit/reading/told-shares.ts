import type { Amount } from './amounts.ts';
import type { Statement } from './statement.ts';
import { conceptOf, isKnownConcept, subjectOf } from './subjects.ts';

/** What a share is a share of, behind the name of what it is told for. */
const ofWhole = /(?:决算)?(?:数)?占[^，]*$/;

/** 公务接待费支出占…: the name of what a share is told for; empty where none is printed. */
export function sharerName({ lead }: Pick<Amount, 'lead'>): string {
  return subjectOf(lead.replace(ofWhole, ''));
}

/** Between a share and its amount, which stands behind it. */
export const toItsAmount = /^，(?:金额)?(?:共|合?计|为|达|是)+$/;

/** Behind a share, what was: of what it is told for. */
const toLastYear = /^，(?:上年|去年)(?:[为是]|决算数?|支出|收入)*$/;

/** 公务接待费支出占4.00%; 农林水支出占68.57%，为1002.35万元: a share that names what it is a share for, before its amount or without it. */
export function isShareOf(amount: Amount): boolean {
  const name = amount.role === 'share' && amount.unit === '%' ? sharerName(amount) : '';
  return (
    isKnownConcept(conceptOf(name)) ||
    (name !== '' && (toItsAmount.test(amount.after) || toLastYear.test(amount.after)))
  );
}

/** 人员经费2000万元，…。人员经费占基本支出的83.33%: what was told before, where its name is printed again. */
export function sharerOf(amount: Amount, before: readonly Statement[]): Statement | undefined {
  if (amount.role !== 'share' || amount.unit !== '%') return undefined;
  const name = sharerName(amount).replace(/支出$/, '');
  if (name.length < 4) return undefined;
  return before.findLast(
    ({ subject, kind, depth, shares }) =>
      kind === 'money' && depth === amount.depth && shares.length === 0 && subject.replace(/支出$/, '') === name,
  );
}

/** 两项合计占98.00%: told for several amounts before it; how many, where it says so. */
const forSeveral =
  /(?:^|[，；、])(?:以上|上述|这)?(?:([两二三四五六七八九])(?:者|项|[个大]?部分|类)(?:支出|收入|经费|资金)?)?(合计|共计?|一共|总共|相加|加起来)?(?:支出|收入)?占[^，；。]*$/;

/** Of how many amounts before it a share is told, 0 where it says only that of several; undefined where not. */
export function severalOf({ lead }: Pick<Amount, 'lead'>): number | undefined {
  const [, count, together] = forSeveral.exec(lead) ?? [];
  if (count !== undefined) return '两三四五六七八九'.indexOf(count.replace('二', '两')) + 2;
  return together === undefined ? undefined : 0;
}

/** Whether a share is told for something else than a statement is about. */
export function isOther(share: Amount, { subject }: Statement): boolean {
  return conceptOf(sharerName(share)) !== conceptOf(subject);
}

/** 人员经费80万元，公用经费20万元，分别占80%和20%: in turn those of as many amounts before, where there are just as many. */
export function attachSharesTogether(
  statements: readonly Statement[],
  words: string,
  amounts: readonly Amount[],
): void {
  for (const { index, 0: text, groups = {} } of words.matchAll(together)) {
    const rates = amounts.filter(({ from, unit }) => unit === '%' && index <= from && from < index + text.length);
    const sentence = words.lastIndexOf('。', index) + 1;
    const told = statements.filter(
      ({ kind, value }) => kind === 'money' && value && sentence <= value.from && value.from < index,
    );
    const list = told.at(-1)?.within;
    // 采购640万元，货物160万元，工程320万元，服务160万元，分别占…: but for what they are shares of.
    const unlisted = told.length === rates.length + 1 ? told.slice(1) : told;
    const of = list === undefined ? unlisted : told.filter(({ within }) => within === list);
    if (of.length !== rates.length || of.some(({ shares }) => shares.length > 0)) continue;
    for (const [place, rate] of rates.entries()) {
      of[place]?.shares.push({ ...rate, role: 'share', whole: groups['whole'] ?? '' });
    }
  }
}

const together =
  /(?:分别|前者)占(?<whole>[^，。；\d]*?)(?:的)?(?:比[重例])?(?:为)?\d[\d.]*%(?:(?:[、和及与，]|[，；]后者则?占[^，。；\d]*)\d[\d.]*%)+/g;
