import { isAlike, nameOf, type Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Announced } from './announced.ts';
import { namedBefore } from './named-before.ts';
import { sameFact } from './same-facts.ts';

/** Of another year, a plan, or of what has come together over years. */
const ofOtherTime =
  /上年|去年|上一年|前一年|\d{4}年|年初|计划|目标|预计|预算|力争|累计|比|较|历年|同期|以来|下年|明年|增|减|升|降|新/;

/** 更换界桩1260根 here and 1206根 there: one name, one unit, in two sentences, and numbers that are alike. */
export function toldTwice(reading: Reading, all: readonly Quantity[]): Announced[] {
  const counted = all.filter(
    ({ measure, about, lead, value }) =>
      !about && measure !== '%' && measure !== '个百分点' && !value.isZero() && !ofOtherTime.test(lead.slice(-16)),
  );
  return [...Map.groupBy(counted, ({ token }) => token.replace(/\D/g, '').length).values()].flatMap((own) => {
    const named = namedBefore(own.map(bareName));
    const exchanged = namedBefore(own.map(({ token }) => [...token].toSorted().join('')));
    return own.flatMap((here, index) => {
      const before = new Set([...(named[index] ?? []), ...(exchanged[index] ?? [])]);
      return [...before]
        .toSorted((a, b) => a - b)
        .flatMap((at): Announced[] => {
          const there = own[at] as Quantity;
          const isOne = here.unit === there.unit || isAlike(here.measure, there.measure);
          if (!isOne || here.value.equals(there.value)) return [];
          if (!isNamedAlike(here, there) && !isExchanged(here, there)) return [];
          return [{ readings: [sameFact(reading, nameOf(here), here, there)] }];
        });
    });
  });
}

function bareName(quantity: Quantity): string {
  return nameOf(quantity).replace(empty, '');
}

/** One name, but for what stands before it, of four characters and more. */
function isNamedAlike(here: Quantity, there: Quantity): boolean {
  const [one, other] = [here, there].map(bareName) as [string, string];
  // 一般公共预算财政拨款 is a part of 财政拨款.
  const isPart = /预算|基金/.test(one) !== /预算|基金/.test(other);
  return !isPart && Math.min(one.length, other.length) >= 4 && (one.endsWith(other) || other.endsWith(one));
}

/** Two digits exchanged in seven and more: hardly two numbers of a report are so alike by chance. */
function isExchanged({ token: one }: Quantity, { token: other }: Quantity): boolean {
  const places = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [a, b, more] = places;
  if (a === undefined || b === undefined || more !== undefined || one.replace(/\D|0+$/g, '').length < 7) return false;
  return one.length === other.length && one[a] === other[b] && one[b] === other[a];
}

/** Words that are no name. */
const empty = /^本?(?:年度?|部门|单位)|(?:财政拨款)?(?:收入|支出|预算|决算|合计|总计|总额|金额|数)+$/g;
