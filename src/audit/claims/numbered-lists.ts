import type { Amount } from '../reading/amounts.ts';
import type { Passage } from '../reading/passage.ts';
import { type Quantity, nameOf as wordsBefore } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import type { Claim } from './claim.ts';
import { holds, isSlipAlike } from './slip-alike.ts';
import { sumClaim } from './sum-claim.ts';

/**
 * What a paragraph announces (具体情况如下：) and the numbered ones below it go through adds up to what that paragraph
 * states: its first amount to their first ones, its second to their second. One that states no amount leaves all open.
 */
export function numberedLists(reading: Reading): Claim[] {
  const stated = Map.groupBy(reading.statements, ({ passage }) => passage);
  const below = evaluated(reading, stated);
  const announced = reading.passages.flatMap((opening, at): Claim[] => {
    if (!/：$/.test(opening.words) || /主要(?!用于)[^。]*：$/.test(opening.words)) return [];
    const heads = ownAmounts(stated, opening);
    const items = itemsBelow(reading, at);
    if (items.some((own) => own.slice(1).some((passage) => ownAmounts(stated, passage).length > 0))) return [];
    const parts = items.map(([first]) => ownAmounts(stated, first as Passage));
    // Revenue and expenditure are no parts of one another: 收入、支出总计…其中：（一）收入总计…（二）支出总计….
    const sides = new Set(parts.map(([first]) => /收入|支出/.exec(first?.subject ?? '')?.[0] ?? ''));
    if (parts.length < 2 || heads.length === 0 || (sides.has('收入') && sides.has('支出'))) return [];
    if (parts.some((own) => own.some(({ item }) => item !== undefined) || own.length === 0)) return [];
    if (heads.length > 1 && parts.some((own) => own.length !== heads.length)) return [];
    const listed = (stated.get(opening) ?? []).filter(
      ({ within, value, kind }) => within !== undefined && value && kind === 'money',
    );
    return heads.flatMap((head, index) => {
      const values = parts.map((own) => own[index]?.value as Amount);
      // 4.结余分配6万元；年末结转和结余311万元: an item may be two.
      const all =
        heads.length === 1 && parts.some(({ length }) => length > 1)
          ? [parts.flatMap((own) => own.flatMap(({ value }) => value ?? []))]
          : [];
      const claims = [head, ...listed].flatMap((one) =>
        [values, ...all].flatMap((own) =>
          [one.value as Amount, ...own].every(({ about, unit }) => !about && unit === head.value?.unit)
            ? sumClaim(reading, one, one.value as Amount, own)
            : [],
        ),
      );
      const holding = claims.find((claim) => holds(claim));
      // Where the paragraph states parts of its amount too, the items may be those of any of them.
      const [only] = claims;
      if (holding !== undefined || listed.length > 0 || only === undefined) return holding ?? [];
      const meant = claims.length === 1 ? only : claims.find((claim) => isSlipAlike(claim));
      if (meant === undefined) return [];
      const isOnly = (stated.get(opening) ?? []).filter(({ kind, value }) => kind === 'money' && value).length === 1;
      return [{ ...meant, ...((!isOnly || claims.length > 1) && { inferred: true }) }];
    });
  });
  return [...announced, ...below];
}

/** What an amount of an opening is called that is one of all below it. */
const ofAll = /(?:合计|总计|总额|共计?|涉及[^，。；\d]{0,8}|资金|总)(?:为|是)?$/;

/**
 * 对4个项目开展自评，资金合计235.27万元。 1.…：预算96.00万元，支出92.54万元…: where as many numbered ones as it counts follow, in what was
 * meant or in what was spent.
 */
function evaluated(reading: Reading, stated: Stated): Claim[] {
  const counted = new Map(reading.text.map(({ passage, quantities }) => [passage, quantities.flat()]));
  return reading.passages.flatMap((opening, at): Claim[] => {
    const told = counted.get(opening) ?? [];
    const isTotal = ({ measure, lead }: Quantity) => measure === '元' && ofAll.test(lead);
    const first = reading.passages[at + 1];
    const style = styleOf(first);
    if (style === undefined || !told.some(({ measure }) => measure === '个') || !told.some(isTotal)) return [];
    const isBeside = ({ trail }: Passage) => trail[0] === first?.trail[0];
    const items = reading.passages
      .slice(at + 1)
      .filter((passage) => isBeside(passage) && styleOf(passage) === style)
      .map((passage) => stated.get(passage)?.find(({ kind }) => kind === 'money'));
    const isCounted = told.some(({ measure, worth }) => measure === '个' && worth === items.length);
    if (items.length < 3 || !isCounted || !items.every((item) => item?.value !== undefined)) return [];
    const values = items.flatMap((item) => item?.value ?? []);
    const budgets = items.flatMap((item) => (item?.budgets.length === 1 ? item.budgets : []));
    const [head] = items;
    return told
      .filter((total) => isTotal(total) && total.unit === values[0]?.unit)
      .flatMap((total) => {
        const columns = [values, budgets].filter(
          (column) =>
            column.length === items.length && column.every(({ unit, about }) => unit === total.unit && !about),
        );
        const claims = columns.map((column) => ({
          ...sumClaim(reading, head as Statement, total, column),
          subject: wordsBefore(total),
          inferred: true,
        }));
        const meant = /支出|执行|实际/.test(total.lead) ? claims.slice(0, 1) : claims;
        if (claims.some((claim) => holds(claim))) return [];
        return meant.filter((claim) => isSlipAlike(claim)).slice(0, 1);
      });
  });
}

/** What each passage states. */
type Stated = ReadonlyMap<Passage, readonly Statement[]>;

/** The amounts a paragraph states itself, not as parts of one another. */
function ownAmounts(stated: Stated, passage: Passage): Statement[] {
  return (stated.get(passage) ?? []).filter(
    ({ kind, depth, within, value }) => kind === 'money' && depth === 0 && within === undefined && value !== undefined,
  );
}

/** 1. of 1.基本支出 and 2.项目支出. */
export function styleOf(passage: Passage | undefined): string | undefined {
  const [numeral] = /^\(?[一二三四五六七八九十\d]{1,2}[).、．]/.exec(passage?.words ?? '') ?? [];
  return numeral?.replace(/\d+/, '1').replace(/[一二三四五六七八九十]+/, '一');
}

/** The paragraphs of each numbered item below a paragraph: in sections of their own, or one after another in its own section. */
function itemsBelow({ passages }: Reading, at: number): Passage[][] {
  const { trail: around } = passages[at] as Passage;
  const level = around.length;
  let end = at + 1;
  while (end < passages.length && passages[end]?.trail[level - 1] === around[level - 1]) end += 1;
  const after = passages.slice(at + 1, end);
  const below = after.filter(({ trail }) => trail.length === level + 1);
  if (below.length > 0) return [...Map.groupBy(below, ({ trail }) => trail[level]).values()];
  const beside = after.filter(({ trail }) => trail.length === level);
  const style = styleOf(beside[0]);
  const last = beside.findIndex((passage) => styleOf(passage) !== style || style === undefined);
  return beside.slice(0, last === -1 ? undefined : last).map((passage) => [passage]);
}
