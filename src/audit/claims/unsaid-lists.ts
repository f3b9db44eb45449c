import type { Amount } from '../reading/amounts.ts';
import { isOfEach } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import type { Claim } from './claim.ts';
import { isDefined } from './complete-lists.ts';
import { isGrade } from './grades.ts';
import { isOfOneOf } from './lists.ts';
import { sumClaim } from './sum-claim.ts';

/**
 * 采购支出100万元。货物20万元，工程30万元，服务50万元。: parts that make up a whole by definition, or counts after a colon, are a
 * list though no word says so. What fails is asked.
 */
export function unsaidLists({ statements, ...rest }: Reading): Claim[] {
  const reading = { statements, ...rest };
  const free = ({ within, value, lists }: Statement) =>
    within === undefined && lists.length === 0 && value !== undefined;
  return statements.flatMap((head, index): Claim[] => {
    // 货物20万元、工程30万元、服务50万元: one of the parts is not made up of the others, nor is one 项.
    const isPart = /^(?:政府采购)?(?:货物|工程|服务)/.test(head.subject) || /\(项\)/.test(head.value?.lead ?? '');
    if (head.value === undefined || head.lists.length > 0 || isPart) return [];
    let end = index + 1;
    for (let one = statements[end]; one !== undefined && isBeside(one, head) && free(one); one = statements[end]) {
      // 本年支出60万元，…，本年支出增加5万元: the same once more.
      if (one.value === head.value || isOfOneOf(statements.slice(index + 1, end), one)) break;
      if (end > index + 1 && /。/.test(gapBefore(one, statements[end - 1] as Statement))) break;
      end += 1;
    }
    const beside = statements.slice(index + 1, end);
    // 优8个、良2个，抽取1个复评
    const ungraded = beside.findIndex((one) => !isGrade(one));
    const parts = head.kind === '个' && ungraded > 1 ? beside.slice(0, ungraded) : beside;
    const [first] = parts;
    if (first?.value === undefined || parts.length < 2) return [];
    const between = head.passage.words.slice(head.value.to, first.value.from);
    const isCounted = head.kind !== 'money' && /[:：]/.test(between) && !between.includes('。');
    // Revenue and what was carried over are not made up of what was spent and left.
    const isOtherSide = /收入|年初/.test(head.subject) && parts.some(({ subject }) => /支出|年末/.test(subject));
    const isMoney = head.kind === 'money' && isDefined({ head, parts }) && !isOtherSide;
    // 车辆16辆，机要通信用车1辆，…; 自评项目10个，优8个、良2个
    const isKinds =
      head.kind === '辆' && !/用车$/.test(head.subject) && parts.every(({ subject }) => /用车$/.test(subject));
    const isGraded = head.kind === '个' && !isGrade(head) && parts.every(isGrade);
    if (!isCounted && !isMoney && !isKinds && !isGraded) return [];
    const amounts = parts.map(({ value }) => value as Amount);
    if ([head.value, ...amounts].some((one) => one.about || isOfEach(one) || one.unit !== head.value?.unit)) return [];
    return [{ ...sumClaim(reading, head, head.value, amounts), inferred: true }];
  });
}

function isBeside(one: Statement, head: Statement): boolean {
  return one.passage === head.passage && one.kind === head.kind && one.depth === head.depth && one.item === head.item;
}

/** The words between two amounts. */
function gapBefore({ value, passage }: Statement, before: Statement): string {
  return passage.words.slice(before.value?.to, value?.from);
}
